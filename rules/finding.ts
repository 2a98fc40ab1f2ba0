// One rule's answer about one message, hit or not: the list of all of them is the explanation.

import type { Citation } from "./citation.ts";
import type { Topic } from "./topic.ts";

/** Half-open range of UTF-16 offsets into the original text, as `text.slice(from, to)` reads it. */
export type Span = readonly [from: number, to: number];

/** Why a rule hit or missed: an identifier with facts, turned into a sentence by `commands`. */
export type Reason = { readonly id: string; readonly facts: Readonly<Record<string, string | number>> };

export type Finding = {
  readonly rule: string;
  readonly topic: Topic;
  readonly hit: boolean;
  /** 0 to 1: of a hundred such hits, how many would moderators agree with. 0 on a miss. */
  readonly confidence: number;
  readonly spans: readonly Span[];
  readonly reason: Reason;
  /** What noticed it: `terms`, `phone-number`, `link`, … */
  readonly detector: string;
  /** The article a reminder would cite; null when the rule cites nothing. */
  readonly article: Citation | null;
};
