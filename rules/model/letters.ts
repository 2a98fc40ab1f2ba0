// How the classifier reads single characters: letters without disguise, signs that say something, everything else a gap.

import { bareLetter, classOf, MARK, WORD } from "../text/characters.ts";
import { lookAlikes } from "../text/confusables.ts";

/** Between words: spaces, full stops, commas, and all signs that say nothing. */
export const GAP = 0;
/** A letter of any script, or half of a pair such as an emoji. */
export const LETTER = 1;
export const DIGIT = 2;
/** A sign that stands as a word of its own: a quotation mark, a question mark … */
export const SIGN = 3;
/** A sign that hides a letter when it touches one: `l*n`. */
export const MASK = 4;
/** A sign that stands for a letter between two letters: `c@c`. */
export const STAND_IN = 5;

/** What people write in the place of a letter inside a word; anywhere else it is what it is. */
const standsFor: Readonly<Record<string, string>> = { "@": "a", $: "s", "€": "e", "!": "i", "|": "i", "£": "l", "¢": "c" };

/** Letters that digits stand for behind a letter: `l0n`. Digits without one keep themselves. */
export const letterOfDigit: Uint16Array = Uint16Array.from("oi2eas6tbg", (letter) => letter.charCodeAt(0));

const maskSigns = "*#•●✱×_■▪";
const speakingSigns: Readonly<Record<string, string>> = {
  '"': '"',
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "‘": '"',
  "’": '"',
  "'": '"',
  "?": "?",
  "!": "!",
  "%": "%",
  "@": "@",
  "/": "/",
  "+": "+",
  "=": "=",
  ":": ":",
  "(": "(",
  ")": ")",
  "→": ">",
  ">": ">",
};

/** What each UTF-16 unit of a normalised text is to the classifier. */
export const kindOf: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) if (classOf[code] === WORD || classOf[code] === MARK) table[code] = LETTER;
  table.fill(LETTER, 0xd800, 0xe000);
  table.fill(DIGIT, 48, 58);
  for (const sign of Object.keys(speakingSigns)) table[sign.charCodeAt(0)] = SIGN;
  for (const sign of Object.keys(standsFor)) table[sign.charCodeAt(0)] = STAND_IN;
  for (const sign of maskSigns) table[sign.charCodeAt(0)] = MASK;
  return table;
})();

/** Each unit with its look-alikes made plain (Cyrillic `о` → `o`); signs of one meaning made one. */
const plainOf: Uint16Array = (() => {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [letter, characters] of Object.entries(lookAlikes))
    for (const character of characters) if (character.length === 1) table[character.charCodeAt(0)] = letter.charCodeAt(0);
  // What looks alike but is a letter of Vietnamese stays itself.
  for (const letter of bareLetter.keys()) table[letter.charCodeAt(0)] = letter.charCodeAt(0);
  for (let code = 0; code < 0x80; code += 1) table[code] = code;
  for (const [sign, plain] of Object.entries(speakingSigns)) table[sign.charCodeAt(0)] = plain.charCodeAt(0);
  for (const sign of maskSigns) table[sign.charCodeAt(0)] = 0x2a;
  return table;
})();

/** One unit that is the same with and without tones, in both halves of 32 bits. */
export function both(code: number): number {
  return ((code << 16) | code) >>> 0;
}

/** Each unit in two forms: `plainOf` in the upper sixteen bits, the same without tone and vowel marks in the lower. */
export const formsOf: Uint32Array = Uint32Array.from(plainOf, (code) => {
  const bare = bareLetter.get(String.fromCharCode(code))?.charCodeAt(0) ?? code;
  return ((code << 16) | bare) >>> 0;
});

/** The letter that a sign stands for between two letters, else 0. */
export const standInOf: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  for (const [sign, letter] of Object.entries(standsFor)) table[sign.charCodeAt(0)] = letter.charCodeAt(0);
  return table;
})();
