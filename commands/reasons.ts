// What a rule noticed, or why it let something pass, in words. The words of the message are never repeated here: marks show them.

import type { Reason } from "../rules/finding.ts";
import { type MessageKey, messages } from "./locales/index.ts";
import { type Language, say } from "./say.ts";

/** The key of a sentence that was put together from an id, when there is such a sentence. */
function known(key: string): MessageKey | null {
  return Object.hasOwn(messages.vi, key) ? (key as MessageKey) : null;
}

/**
 * A short phrase for the reason of a hit. Reasons that are newer than our sentences get a general one.
 *
 * @example reasonSentence({ id: "term", facts: { manner: "disguised" } }, "en")
 */
export function reasonSentence(reason: Reason, language: Language): string {
  const key = known(`reason.${reason.id}.${reason.facts.manner}`) ?? known(`reason.${reason.id}`) ?? "reason.other";
  return say(language, key, reason.facts);
}

/** A short phrase for why a near miss was let pass. */
export function nearSentence(reason: Reason, language: Language): string {
  return say(language, known(`near.${reason.id}`) ?? "near.other");
}
