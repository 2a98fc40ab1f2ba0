// What a rule noticed, in words.

import type { Reason } from "../rules/finding.ts";
import { type Language, say } from "./say.ts";

/** A short phrase for a reason. Reasons that are newer than our sentences get a general one. */
export function reasonSentence(_reason: Reason, language: Language): string {
  return say(language, "reason.other");
}
