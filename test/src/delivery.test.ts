// Whatever roads answer and whenever the process dies, mail comes to one end that tells the truth.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outcome, Road } from "../../adapters/adapter.ts";
import { answered, attempted, done, nextStep } from "../../src/delivery.ts";
import { type Mail, newMail } from "../../src/records/mail.ts";

const roads: Road[] = [
  { name: "private", reaches: "person", afterCrash: "same-key" },
  { name: "whisper", reaches: "person", afterCrash: "same-key", sameKeyFor: 120_000 },
  { name: "hint", reaches: "person", afterCrash: "never" },
  { name: "room", reaches: "room", afterCrash: "same-key" },
];

/** What becomes of one send: what the platform did, and what of it was seen. */
const turn = fc.record({
  fate: fc.constantFrom("delivers", "refuses", "later", "lost-after", "lost-before", "killed-after", "killed-before"),
  pause: fc.integer({ min: 0, max: 400_000 }),
});

type Turn = { readonly fate: string; readonly pause: number };

/** Plays turns until the mail ends, and what is left as deliveries; answers what really reached the person. */
function play(turns: readonly Turn[], shelf: readonly Road[]) {
  let mail: Mail = newMail("m", { kind: "person", id: "an", language: null }, "nudge", 0);
  let now = 0;
  const arrivals = new Map<string, number>();
  const left = [...turns];
  const ends: string[] = [];
  for (let guard = 0; guard < 200 && mail.state !== "done"; guard += 1) {
    const step = nextStep(mail, shelf, now, () => null);
    if (step.kind === "wait") {
      expect(step.until).toBeGreaterThan(now);
      now = step.until;
    } else if (step.kind === "end") {
      mail = done(mail, step.outcome);
      ends.push(step.outcome.kind);
    } else {
      const { road } = step;
      const { fate, pause } = left.shift() ?? { fate: "delivers", pause: 0 };
      mail = attempted(mail, road, now);
      if (fate === "delivers" || fate.endsWith("after")) arrivals.set(road.name, (arrivals.get(road.name) ?? 0) + 1);
      const outcomes: Record<string, Outcome> = {
        delivers: { kind: "delivered", ref: "r" },
        refuses: { kind: "refused", why: "closed" },
        later: { kind: "later", retryAt: now + pause, why: "busy" },
      };
      now += fate.startsWith("killed") ? pause : 1;
      if (!fate.startsWith("killed")) mail = answered(mail, road, outcomes[fate] ?? { kind: "unknown", why: "no-answer" }, now);
      if (mail.state === "done") ends.push(mail.outcome?.kind ?? "?");
    }
  }
  return { mail, arrivals, ends };
}

describe("delivery", () => {
  const shelves = fc.subarray(roads);

  it("given any answers and kills, when played to the end, then there is exactly one, and every attempt has an answer", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), shelves, (turns, shelf) => {
        const { mail, ends } = play(turns, shelf);
        expect(mail.state).toBe("done");
        expect(ends).toHaveLength(1);
        expect(mail.attempts.every(({ outcome }) => outcome !== null)).toBe(true);
        expect(mail.attempts.length).toBeLessThanOrEqual(12);
      }),
    );
  });

  it("given any answers and kills, when it ended as refused or expired and nothing was uncertain, then nothing arrived", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), shelves, (turns, shelf) => {
        const { mail, arrivals } = play(turns, shelf);
        const uncertain = mail.attempts.some(({ outcome }) => outcome?.kind === "unknown");
        if (mail.outcome?.kind === "delivered") expect(arrivals.size).toBeGreaterThan(0);
        if ((mail.outcome?.kind === "refused" || mail.outcome?.kind === "expired") && !uncertain) expect(arrivals.size).toBe(0);
        if (mail.outcome?.kind === "expired")
          expect(uncertain && !mail.attempts.some(({ outcome }) => outcome?.kind === "refused")).toBe(false);
      }),
    );
  });

  it("given a road that must not be repeated, when the answer is not seen, then it is walked no second time", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), (turns) => {
        const { mail, arrivals } = play(turns, [roads[2] as Road]);
        expect(arrivals.get("hint") ?? 0).toBeLessThanOrEqual(1);
        const lost = mail.attempts.findIndex(({ outcome }) => outcome?.kind === "unknown");
        if (lost >= 0) expect(lost).toBe(mail.attempts.length - 1);
      }),
    );
  });

  it("given a key that is remembered for two minutes, when it is repeated, then always within two minutes of the first uncertain send", () => {
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 20 }), (turns) => {
        const { mail } = play(turns, [roads[1] as Road]);
        const first = mail.attempts.find(({ outcome }) => outcome?.kind === "unknown");
        if (first !== undefined) for (const { at } of mail.attempts) expect(at - first.at).toBeLessThanOrEqual(120_000);
      }),
    );
  });
});
