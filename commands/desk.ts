// The rules of the case desk: pure steps from one case to the next. `src` stores what they answer.

import type { Citation } from "../rules/citation.ts";
import type { Topic } from "../rules/topic.ts";
import { type Case, type CaseOutcome, outcomesOf } from "./case.ts";
import type { ActResult } from "./needs.ts";
import { plain } from "./plain.ts";
import type { Language } from "./say.ts";

const hour = 3_600_000;

/** Reports that one person may send within an hour: more is a flood, and moderators are few. */
const reportsPerHour = 5;

/** A claim that nobody finished within this time (ms) may be taken over by another moderator. */
export const claimLasts = hour;

/** Texts of a case that is still undecided stay this long (ms), then they go: 30 days. */
export const textsLast = 30 * 24 * hour;

/** Voices beyond this many are counted as joined but their words are not kept. */
const textsPerCase = 20;

export type Person = { readonly id: string; readonly name: string };

/** What every new case needs: an id and number that `src` drew, and the moment in ms since the epoch. */
export type NewCase = {
  readonly id: string;
  readonly number: number;
  readonly platform: string;
  readonly group: string;
  readonly now: number;
};

export type Report = {
  readonly reporter: { readonly id: string; readonly language: Language };
  readonly suspect: { readonly id: string | null; readonly name: string };
  readonly kind: "fake" | "hijacked";
  readonly what: string;
  readonly links: readonly string[];
};

/** The flagged message that a case grows from. */
export type Flagged = {
  readonly incident: string;
  readonly author: Person;
  readonly authorLanguage: Language;
  readonly topic: Topic;
  readonly article: Citation | null;
  /** null when its time is over. */
  readonly text: string | null;
};

function blank(base: NewCase, by: string | null): Omit<Case, "kind"> {
  return {
    id: base.id,
    number: base.number,
    platform: base.platform,
    group: base.group,
    state: "open",
    openedAt: base.now,
    claimedBy: null,
    closedAt: null,
    outcome: null,
    about: null,
    topic: null,
    article: null,
    texts: [],
    links: [],
    reportKind: null,
    reporters: [],
    incident: null,
    history: [{ at: base.now, act: "opened", by }],
  };
}

/** A case from the first report about a suspect. */
export function openReport(base: NewCase, report: Report): Case {
  return {
    ...blank(base, null),
    kind: "report",
    about: { id: report.suspect.id, name: plain(report.suspect.name) },
    topic: "impersonation",
    texts: [{ from: "reporter", text: report.what }],
    links: [...new Set(report.links)],
    reportKind: report.kind,
    reporters: [{ id: report.reporter.id, at: base.now, language: report.reporter.language }],
  };
}

/** A case from a message whose rule escalates or alerts, or from a third flagged one. Its author waits for the outcome. */
export function openMessage(base: NewCase, flagged: Flagged): Case {
  return {
    ...blank(base, null),
    kind: "message",
    about: flagged.author,
    topic: flagged.topic,
    article: flagged.article,
    texts: flagged.text === null ? [] : [{ from: "author", text: flagged.text }],
    incident: flagged.incident,
  };
}

/** A case from "this was wrong". */
export function openAppeal(base: NewCase, flagged: Flagged): Case {
  return { ...openMessage(base, flagged), kind: "appeal", history: [{ at: base.now, act: "opened", by: flagged.author.id }] };
}

/**
 * Whether a report may be made at all: `staff` when somebody who runs the group is called a copy of themselves
 * (their account being hijacked is another matter), `limited` with the moment (ms) from which the next one is taken.
 * `earlier` are the moments of this reporter's reports, in any order; `staff` the ids of those who run the group.
 */
export function mayReport(
  report: Pick<Report, "kind" | "suspect">,
  earlier: readonly number[],
  staff: ReadonlySet<string>,
  now: number,
): { readonly kind: "yes" } | { readonly kind: "staff" } | { readonly kind: "limited"; readonly until: number } {
  if (report.kind === "fake" && report.suspect.id !== null && staff.has(report.suspect.id)) return { kind: "staff" };
  const recent = earlier.filter((at) => at > now - hour).sort((a, b) => a - b);
  const blocking = recent[recent.length - reportsPerHour];
  return blocking === undefined ? { kind: "yes" } : { kind: "limited", until: blocking + hour };
}

/**
 * One key per suspect: an undecided report or guard case with the same key in the same group is joined, never doubled.
 * Without an id the name decides, however it is spaced or capitalised.
 */
export function suspectKey(suspect: { readonly id: string | null; readonly name: string }): string {
  return suspect.id === null ? `name ${plain(suspect.name).replace(/^@/, "").toLowerCase()}` : `id ${suspect.id}`;
}

/** Adds a voice to an undecided case about the same suspect; a closed one is left alone (`closed`: open a new case). */
export function joinReport(
  existing: Case,
  report: Report,
  now: number,
): { readonly kind: "joined" | "already-reported"; readonly case: Case } | { readonly kind: "closed" } {
  if (existing.state === "closed") return { kind: "closed" };
  if (existing.reporters.some(({ id }) => id === report.reporter.id)) return { kind: "already-reported", case: existing };
  return {
    kind: "joined",
    case: {
      ...existing,
      texts: [...existing.texts, { from: "reporter" as const, text: report.what }].slice(0, textsPerCase),
      links: [...new Set([...existing.links, ...report.links])].slice(0, textsPerCase),
      reportKind: existing.reportKind ?? report.kind,
      reporters: [...existing.reporters, { id: report.reporter.id, at: now, language: report.reporter.language }],
      history: [...existing.history, { at: now, act: "joined", by: null }],
    },
  };
}

/** A moderator takes the case, or takes it over when the first claim has lasted longer than `claimLasts`. Claiming one's own again changes nothing. */
export function claim(existing: Case, by: Person, now: number): ActResult {
  if (existing.state === "closed") return { kind: "late", case: existing };
  if (existing.about?.id === by.id) return { kind: "involved" };
  if (existing.claimedBy?.id === by.id) return { kind: "done", case: existing };
  if (existing.claimedBy !== null && now - claimedAt(existing) < claimLasts) return { kind: "late", case: existing };
  return {
    kind: "done",
    case: {
      ...existing,
      state: "claimed",
      claimedBy: { id: by.id, name: plain(by.name) },
      history: [...existing.history, { at: now, act: "claimed", by: by.id }],
    },
  };
}

/**
 * The moderator who claimed the case decides it. Its texts go at once: they were kept for this decision alone.
 * Closing again with the same outcome by the same moderator answers `done` and changes nothing, so a repeated press is calm.
 */
export function close(existing: Case, outcome: CaseOutcome, by: Person, now: number): ActResult {
  if (existing.state === "closed") {
    const again = existing.outcome === outcome && existing.claimedBy?.id === by.id;
    return again ? { kind: "done", case: existing } : { kind: "late", case: existing };
  }
  if (existing.about?.id === by.id) return { kind: "involved" };
  if (!(outcomesOf[existing.kind] as readonly CaseOutcome[]).includes(outcome)) return { kind: "wrong-outcome" };
  if (existing.state === "open") return { kind: "not-claimed" };
  if (existing.claimedBy?.id !== by.id) return { kind: "late", case: existing };
  return {
    kind: "done",
    case: {
      ...existing,
      state: "closed",
      closedAt: now,
      outcome,
      texts: [],
      links: [],
      history: [...existing.history, { at: now, act: `closed ${outcome}`, by: by.id }],
    },
  };
}

/** Texts and links go once the case is decided or `textsLast` is over. Answers the very same case when nothing changes. */
export function expireTexts(existing: Case, now: number): Case {
  if (existing.texts.length === 0 && existing.links.length === 0) return existing;
  if (existing.state !== "closed" && now - existing.openedAt < textsLast) return existing;
  return { ...existing, texts: [], links: [] };
}

function claimedAt(existing: Case): number {
  return existing.history.findLast(({ act }) => act === "claimed")?.at ?? existing.openedAt;
}
