// What a detector is: it reads one message and says what it noticed, as plain data.

import type { Reason, Span } from "../finding.ts";
import type { Context, Message } from "../message.ts";
import type { TextView } from "../text/view.ts";

/** One thing that a detector noticed. No evidence means a miss. */
export type Evidence = {
  /** Into the original text; may be empty when the whole message is meant (a flood, for instance). */
  readonly spans: readonly Span[];
  /** 0 to 1: of a hundred such, how many would moderators agree with. */
  readonly confidence: number;
  readonly reason: Reason;
};

/** Pure and synchronous; never throws; time linear in the length of the text. */
export type Detector = (view: TextView, message: Message, context: Context) => readonly Evidence[];
