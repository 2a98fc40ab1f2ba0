// What happens next to one piece of mail, from what is stored of it. Pure: no clock, no store, no platform.

import type { Outcome, Road } from "../adapters/adapter.ts";
import type { Mail, MailAttempt, MailOutcome } from "./records/mail.ts";

/** Tries after which a piece of mail ends, whatever the roads say. */
const mostAttempts = 12;

export type NextStep =
  /** It has come to its one end. */
  | { readonly kind: "end"; readonly outcome: MailOutcome }
  | { readonly kind: "wait"; readonly until: number }
  | { readonly kind: "send"; readonly road: Road };

/**
 * Decides what to do now. A send whose answer was never seen is `uncertain`: on a road where the same key cannot arrive
 * twice it is repeated, whatever its age, because that only finds out what became of it; on any other it is over.
 *
 * @param obsolete why the mail must no longer be sent, if so; asked only while it is certain that nothing was
 */
export function nextStep(mail: Mail, roads: readonly Road[], now: number, obsolete: () => string | null): NextStep {
  const uncertain = uncertainAttempt(mail);
  if (uncertain !== null) {
    const road = roads.find(({ name }) => name === uncertain.road);
    if (road === undefined || !mayRepeat(road, uncertain.at, now)) {
      return ended({ kind: "unknown", why: uncertain.outcome?.kind === "unknown" ? uncertain.outcome.why : "interrupted" });
    }
    if (mail.attempts.length >= mostAttempts) return ended({ kind: "unknown", why: "never-answered" });
    return now < mail.notBefore ? { kind: "wait", until: mail.notBefore } : { kind: "send", road };
  }
  if (now >= mail.expiresAt) return ended({ kind: "expired" });
  if (mail.attempts.length >= mostAttempts) return ended({ kind: "refused", why: "gave-up" });
  const why = obsolete();
  if (why !== null) return ended({ kind: "refused", why });
  if (now < mail.notBefore) return { kind: "wait", until: mail.notBefore };
  const refused = mail.attempts.filter((one) => one.outcome?.kind === "refused");
  const road = roads.find(({ name, reaches }) => reaches === mail.to.kind && !refused.some((one) => one.road === name));
  const last = refused.at(-1)?.outcome;
  return road === undefined ? ended({ kind: "refused", why: last?.kind === "refused" ? last.why : "no-road" }) : { kind: "send", road };
}

/** The mail with an attempt that is about to be made. One that never got its answer becomes unknown. */
export function attempted(mail: Mail, road: Road, now: number): Mail {
  const before = mail.attempts.map((one) =>
    one.outcome === null ? { ...one, outcome: { kind: "unknown" as const, why: "interrupted" } } : one,
  );
  return { ...mail, state: "sending", attempts: [...before, { road: road.name, at: now, outcome: null }] };
}

/** The mail with what the road answered to the last attempt; `done` when that was the end. */
export function answered(mail: Mail, road: Road, outcome: Outcome, now: number): Mail {
  switch (outcome.kind) {
    case "delivered":
      return done(recorded(mail, { kind: "delivered" }), { kind: "delivered", road: road.name, ref: outcome.ref });
    case "refused":
      return { ...recorded(mail, { kind: "refused", why: outcome.why }), state: "waiting" };
    case "later":
      return {
        ...recorded(mail, { kind: "later", why: outcome.why }),
        state: "waiting",
        notBefore: Math.max(outcome.retryAt, now + 1_000),
      };
    case "unknown": {
      const noted = recorded(mail, { kind: "unknown", why: outcome.why });
      if (!mayRepeat(road, now, now)) return done(noted, { kind: "unknown", why: outcome.why });
      return { ...noted, state: "waiting", notBefore: now + Math.min(1_000 * 2 ** (mail.attempts.length - 1), 60_000) };
    }
  }
}

/** The mail at its end; an attempt that never got its answer stays on record as unknown. */
export function done(mail: Mail, outcome: MailOutcome): Mail {
  return { ...recorded(mail, { kind: "unknown", why: "interrupted" }), state: "done", outcome };
}

function ended(outcome: MailOutcome): NextStep {
  return { kind: "end", outcome };
}

/** Fills in the answer of the last attempt, if it has none yet. */
function recorded(mail: Mail, outcome: NonNullable<MailAttempt["outcome"]>): Mail {
  const { attempts } = mail;
  return {
    ...mail,
    attempts: attempts.map((one, index) => (index === attempts.length - 1 && one.outcome === null ? { ...one, outcome } : one)),
  };
}

/**
 * The first of the attempts whose fate is open; null when it is certain that nothing is on its way. A platform that
 * asked for patience afterwards has said nothing about them.
 */
function uncertainAttempt({ attempts }: Mail): MailAttempt | null {
  const answered = attempts.findLastIndex(({ outcome }) => outcome?.kind === "refused" || outcome?.kind === "delivered");
  return attempts.slice(answered + 1).find(({ outcome }) => outcome === null || outcome.kind === "unknown") ?? null;
}

function mayRepeat(road: Road, sentAt: number, now: number): boolean {
  return road.afterCrash === "same-key" && now - sentAt <= (road.sameKeyFor ?? Number.POSITIVE_INFINITY);
}
