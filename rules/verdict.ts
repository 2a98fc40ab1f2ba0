// What follows from the findings about one message.

import type { Citation } from "./citation.ts";
import type { Topic } from "./topic.ts";

export type VerdictKind = "pass" | "shadow" | "nudge" | "escalate" | "alert";

export type Verdict = {
  readonly kind: VerdictKind;
  /** The gravest topic among the hits that led to `kind`; null on pass. */
  readonly topic: Topic | null;
  readonly rule: string | null;
  readonly confidence: number;
  readonly article: Citation | null;
  /** An `alert` on an established member of a scam or illegal-ads rule is told to its author too. */
  readonly nudgeToo: boolean;
};
