// A group's stored choices as the judge wants them.

import type { Policy } from "./message.ts";
import type { Mode, Topic } from "./topic.ts";

/** What a group chose, as its settings store it. */
export type Choices = {
  readonly modes: Readonly<Partial<Record<Topic, Mode>>>;
  readonly allow: readonly string[];
  readonly citations: "own" | "code" | null;
  /** End of the trial in milliseconds since the epoch; null when the group is live. */
  readonly trialUntil: number | null;
};

/** The policy at a moment (`now`: milliseconds since the epoch, given from outside: the core has no clock). */
export function policy(choices: Choices, now: number): Policy {
  const { modes, allow, citations, trialUntil } = choices;
  return { modes, allow, citations, trial: trialUntil !== null && now < trialUntil };
}
