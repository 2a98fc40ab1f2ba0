// The skeleton of a name or host word: what is left when look-alike characters, digits for letters and marks are undone.

import { lookAlikes } from "../text/confusables.ts";

const toLatin: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, characters]) => [...characters].map((character) => [character, letter] as const)),
);

const digits: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "l",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  $: "s",
  "!": "l",
  "|": "l",
};

const letterOrNumber = /[\p{L}\p{N}]/u;
const plain = /^[ -~]*$/;

/** Letters of other scripts as the Latin ones they look like; marks of Vietnamese and others are dropped. Lower case. */
export function latinLetters(text: string): string {
  if (plain.test(text)) return text.toLowerCase();
  let out = "";
  for (const character of text.normalize("NFKD").toLowerCase()) {
    if (/\p{M}|\p{Default_Ignorable_Code_Point}/u.test(character)) continue;
    out += toLatin.get(character) ?? (character === "đ" ? "d" : character);
  }
  return out;
}

/**
 * UTS #39 skeleton in our own narrower form: Latin look-alikes, digits for letters, `i` and `l` as one, separators gone.
 * Only for comparing two skeletons, never for showing.
 *
 * @example skeleton("V1etc0mbank") === skeleton("vietcombank")
 */
export function skeleton(text: string): string {
  let out = "";
  for (const character of latinLetters(text)) {
    const letter = digits[character] ?? character;
    if ((letter >= "a" && letter <= "z") || letterOrNumber.test(letter)) out += letter === "i" || letter === "l" ? "l" : letter;
  }
  return out;
}

/** The skeleton with `rn`, `vv`, `cl` as the letters that they draw: for hosts, where nobody needs them by chance. */
export function drawnSkeleton(text: string): string {
  return skeleton(text).replaceAll("rn", "m").replaceAll("vv", "w").replaceAll("cl", "d");
}
