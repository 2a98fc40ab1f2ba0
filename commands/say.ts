// Sentences: a key with facts becomes text in the reader's language.

import { IntlMessageFormat } from "intl-messageformat";
import { type MessageKey, messages } from "./locales/index.ts";

export const languages = ["vi", "en"] as const;

export type Language = (typeof languages)[number];

export type Facts = Readonly<Record<string, string | number>>;

const compiled = new Map<string, IntlMessageFormat>();

/**
 * The sentence for `key` in `language`, with `facts` filled in (ICU message syntax, plain text out, nothing escaped).
 * A key that does not exist is a type error; a fact that is missing throws, which a test over all keys catches.
 *
 * @example say("vi", "nudge.automatic")
 */
export function say(language: Language, key: MessageKey, facts: Facts = {}): string {
  const id = `${language}:${key}`;
  let message = compiled.get(id);
  if (message === undefined) {
    message = new IntlMessageFormat(messages[language][key], language, undefined, { ignoreTag: true });
    compiled.set(id, message);
  }
  return String(message.format(facts));
}
