// What the judge is given: one message, and plain facts about the moment it was written in.

import type { Mode, Topic } from "./topic.ts";

/** A message as its author wrote it. Text of others never stands in `text`. */
export type Message = {
  /** Authored text, as received: any Unicode, up to 4,096 UTF-16 units are read. */
  readonly text: string;
  /** Quoted or forwarded text; only context, never judged as the author's own. */
  readonly quoted?: string;
  /** The message this one answers. */
  readonly replyTo?: { readonly author: string; readonly text: string };
  /** The author's id, when known; equal to `replyTo.author` means an answer to oneself. */
  readonly author?: string;
  /** Display names of people mentioned in the text (their spans are not judged as words). */
  readonly mentions?: readonly string[];
};

/** How long the author has been here without a flag: `established` is 30 days or more, `new` 7 days or less. */
export type Standing = "new" | "known" | "established";

/** A group's choices, ready for the judge (made from stored settings). */
export type Policy = {
  /** Mode per topic where the group differs from the rules' own. */
  readonly modes: Readonly<Partial<Record<Topic, Mode>>>;
  /** Phrases that never count as a hit in this group, as the moderators typed them. */
  readonly allow: readonly string[];
  /** What a nudge cites first; null: the group's own rules, then a code in force, then our community book. */
  readonly citations: "own" | "code" | null;
  /** True while the group is on trial: whatever is found is only counted. */
  readonly trial: boolean;
};

/** Numbers and choices around a message. Plain data: the judge has no clock and no memory of its own. */
export type Context = {
  readonly standing: Standing;
  /** How often nearly the same text was seen in the window before this message. */
  readonly repeats: { readonly own: number; readonly others: number };
  /** Messages by this author in the last ten seconds, this one included. */
  readonly rate: number;
  readonly policy: Policy;
};

/** A group with default settings and an author nobody knows yet: what the command line judges with. */
export const unknownContext: Context = {
  standing: "new",
  repeats: { own: 0, others: 0 },
  rate: 1,
  policy: { modes: {}, allow: [], citations: null, trial: false },
};
