// A case: one piece of work for moderators, and the people around it.

import type { Citation } from "../rules/citation.ts";
import type { Topic } from "../rules/topic.ts";

export const caseKinds = ["report", "message", "appeal", "guard"] as const;

export type CaseKind = (typeof caseKinds)[number];

/** How each kind of case can end. */
export const outcomesOf = {
  report: ["confirmed", "not-confirmed"],
  guard: ["confirmed", "not-confirmed"],
  message: ["acted", "no-action"],
  appeal: ["bot-was-wrong", "bot-was-right"],
} as const satisfies Record<CaseKind, readonly string[]>;

export type CaseOutcome = (typeof outcomesOf)[CaseKind][number];

/** Reporters are never part of what a view shows: `CaseView` has their number only. */
export type Reporter = { readonly id: string; readonly at: number; readonly language: "vi" | "en" };

export type Case = {
  readonly id: string;
  /** Short number that people read aloud, unique in its group. */
  readonly number: number;
  readonly platform: string;
  readonly group: string;
  readonly kind: CaseKind;
  readonly state: "open" | "claimed" | "closed";
  readonly openedAt: number;
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  readonly closedAt: number | null;
  readonly outcome: CaseOutcome | null;
  /** Whom it is about: a suspect, or the author of a message. `id` is null when only a name or link was given. */
  readonly about: { readonly id: string | null; readonly name: string } | null;
  readonly topic: Topic | null;
  readonly article: Citation | null;
  /** Text of the flagged message or what reporters wrote; null once its time is over. */
  readonly texts: readonly { readonly from: "author" | "reporter"; readonly text: string }[];
  readonly links: readonly string[];
  /** What a report says it is: a copy, a hijacked account, my own account. */
  readonly reportKind: "fake" | "hijacked" | null;
  readonly reporters: readonly Reporter[];
  /** The flagged message that this case grew from. */
  readonly incident: string | null;
  /** Who did what and when, oldest first. */
  readonly history: readonly { readonly at: number; readonly act: string; readonly by: string | null }[];
};
