// What commands need from the house: declared here, handed over by `src`. Each is small, and nothing more is reachable.

import type { OwnArticle } from "../rules/books/index.ts";
import type { Citation } from "../rules/citation.ts";
import type { Finding } from "../rules/finding.ts";
import type { Topic } from "../rules/topic.ts";
import type { Verdict } from "../rules/verdict.ts";
import type { Case, CaseOutcome } from "./case.ts";
import type { GroupSettings, SettingsChange } from "./group-settings.ts";
import type { Language } from "./say.ts";

/** A place and a person on one platform. */
export type Who = { readonly platform: string; readonly group: string | null; readonly person: string };

export type Needs = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;

  /** The community's own rules from its rules file; empty when there is none. */
  readonly ownRules: readonly OwnArticle[];

  /** Judges a text as in this group, its author unknown; nothing is stored. */
  readonly judge: (
    text: string,
    place: { platform: string; group: string | null },
  ) => Promise<{ findings: readonly Finding[]; verdict: Verdict }>;

  readonly cases: {
    /** Opens a case about a suspect or joins the open one. `limited` when this reporter sent too many lately. */
    readonly report: (report: {
      readonly platform: string;
      readonly group: string;
      readonly reporter: { readonly id: string; readonly language: Language };
      readonly suspect: { readonly id: string | null; readonly name: string };
      readonly kind: "fake" | "hijacked";
      readonly what: string;
      readonly links: readonly string[];
    }) => Promise<
      | { readonly kind: "opened" | "joined"; readonly case: Case }
      | { readonly kind: "already-reported"; readonly case: Case }
      | { readonly kind: "limited"; readonly until: number }
      | { readonly kind: "staff" }
    >;
    /** Opens the appeal about a reminder; the same one again answers `already`. */
    readonly appeal: (incident: string, by: Who) => Promise<{ readonly kind: "opened" | "already" | "gone" | "not-yours" }>;
    readonly list: (platform: string, group: string, state: "open" | "closed") => Promise<readonly Case[]>;
    readonly get: (id: string) => Promise<Case | null>;
    readonly claim: (id: string, by: { readonly id: string; readonly name: string }) => Promise<ActResult>;
    readonly close: (id: string, outcome: CaseOutcome, by: { readonly id: string; readonly name: string }) => Promise<ActResult>;
  };

  readonly people: {
    /** Finds a member of the group by id, `@name` or name; null when nobody or more than one fits. */
    readonly find: (platform: string, group: string, text: string) => Promise<{ id: string; name: string } | null>;
    readonly chooseLanguage: (who: Who, choice: Language | "auto") => Promise<void>;
    readonly data: (who: Who) => Promise<PersonData>;
    /** Erases what may go now; answers what stays and until when. */
    readonly erase: (
      who: Who,
    ) => Promise<{ readonly erased: number; readonly stays: readonly { readonly what: StoredKind; readonly until: number | null }[] }>;
  };

  /** Whether a moderators' room may be linked: only what nobody else can read. */
  readonly rooms: {
    readonly check: (platform: string, group: string, room: string) => Promise<"closed" | "public" | "not-found" | "same">;
  };

  readonly settings: {
    readonly get: (platform: string, group: string) => Promise<GroupSettings>;
    /** Stores the change at once and remembers who made it. */
    readonly change: (platform: string, group: string, change: SettingsChange, by: { id: string; name: string }) => Promise<GroupSettings>;
    readonly history: (platform: string, group: string) => Promise<readonly { at: number; by: string; change: SettingsChange }[]>;
  };

  readonly incidents: {
    /** The flagged message behind a reminder, for its author alone. */
    readonly get: (id: string, by: Who) => Promise<IncidentView | null>;
    /** Takes the author's message down; `not-allowed` when the bot may not. */
    readonly takeDown: (id: string, by: Who) => Promise<"done" | "gone" | "not-allowed">;
    /** The verdict about one's own message, for the "why?" view; null when it is not theirs or nothing is known of it. */
    readonly why: (messageId: string, by: Who) => Promise<{ text: string; findings: readonly Finding[]; verdict: Verdict } | null>;
  };
};

/**
 * What became of an act on a case; refusals are values. `late`: somebody else was quicker, the case shows who;
 * `not-claimed`: an outcome needs a claim first; `involved`: the case is about the very person who acts.
 */
export type ActResult =
  | { readonly kind: "done"; readonly case: Case }
  | { readonly kind: "late"; readonly case: Case }
  | { readonly kind: "not-found" }
  | { readonly kind: "not-claimed" }
  | { readonly kind: "wrong-outcome" }
  | { readonly kind: "involved" };

export type IncidentView = {
  readonly id: string;
  readonly topic: Topic;
  readonly article: Citation | null;
  readonly at: number;
  readonly platform: string;
  readonly group: string;
};

const storedKinds = ["nudge", "appeal", "report", "language", "cool-down", "open-case"] as const;

export type StoredKind = (typeof storedKinds)[number];

export type PersonData = {
  readonly nudges: readonly { readonly at: number; readonly topic: Topic; readonly counts: boolean }[];
  readonly appeals: readonly { readonly at: number; readonly state: "open" | "bot-was-wrong" | "bot-was-right" }[];
  readonly reports: readonly { readonly at: number; readonly number: number; readonly state: "open" | "confirmed" | "not-confirmed" }[];
  /** Closed cases about this person: number and kind, nothing that points to a reporter. */
  readonly closedCases: readonly { readonly number: number; readonly kind: string }[];
  readonly language: Language | "auto";
};
