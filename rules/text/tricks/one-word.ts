// Disguises inside one word: stretched, written with look-alikes of other scripts, or left over from an input method.

import { bareOf, classOf, composed, foreign, MARK } from "../characters.ts";
import { lookAlikes } from "../confusables.ts";
import { telex, telexKeys, vni } from "../keystrokes.ts";
import { DIGIT, FOREIGN, LETTER, REPEAT, type Token, WIDE } from "../view.ts";
import { type Collect, collapse, longestWord, type Vocabulary } from "./trick.ts";

const looksLike: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, characters]) => [...characters].map((character) => [character, letter] as const)),
);

/** Whether a word shows a key of Telex: a doubled vowel or d, a w, or a tone key behind a vowel near its end. */
function mayBeTelex(word: string, repeats: boolean): boolean {
  const { length } = word;
  if (length < 3) return false;
  if (isToneKey(word.charCodeAt(length - 1)) || isToneKey(word.charCodeAt(length - 2)) || word.includes("w")) return true;
  if (repeats && /aa|ee|oo|dd/.test(word)) return true;
  return isToneKey(word.charCodeAt(length - 3)) && /[^aeiouy]{2}$/.test(word);
}

function isToneKey(code: number): boolean {
  return code === 0x73 || code === 0x66 || code === 0x72 || code === 0x78 || code === 0x6a;
}

/** What Telex makes of a word; the tone is only worked out for letters that a reading is wanted for. */
function readTelex(word: string, repeats: boolean, vocabulary: Vocabulary): string | null {
  if (repeats) return telex(word) ?? telex(collapse(word, 1));
  const read = telexKeys(word);
  return read !== null && vocabulary.bare.has(bareOf(read.letters)) ? telex(word) : null;
}

/** A letter that neither Vietnamese nor English writes. */
function isForeign(code: number): boolean {
  return foreign[code] === 1;
}

/** Letters of other scripts read as the Latin ones that they look like; null when some look like none. */
function latinOf(word: string): { text: string; vowel: boolean } | null {
  let text = "";
  let vowel = false;
  let latin = 0;
  for (let i = 0; i < word.length; i += 1) {
    const character = word[i] as string;
    const code = word.charCodeAt(i);
    if (classOf[code] === MARK) {
      const whole = composed.get((text[text.length - 1] ?? "") + character);
      if (whole !== undefined) text = text.slice(0, -1) + whole;
      continue;
    }
    if (!isForeign(code)) {
      latin += 1;
      text += character;
      continue;
    }
    const base = looksLike.get(character) ?? character.normalize("NFD")[0] ?? "";
    if (!/^[a-z]$/.test(base)) return null;
    if ("aeiouy".includes(base)) vowel = true;
    text += base;
  }
  // A word wholly in another script is that script's own word.
  return latin === 0 ? null : { text, vowel };
}

/** Reads one word in every way that it shows a sign of. */
export function readWord(token: Token, at: number, vocabulary: Vocabulary, collect: Collect): void {
  const { text, signs } = token;
  if (text.length < 2 || text.length > 40) return;
  const repeats = (signs & REPEAT) !== 0;
  if (repeats) {
    collect(at, at + 1, collapse(text, 1), "stretched", false);
    const doubled = collapse(text, 2);
    if (doubled !== text) collect(at, at + 1, doubled, "stretched", false);
  }
  if ((signs & FOREIGN) !== 0 && text.length <= longestWord) {
    const latin = latinOf(text);
    if (latin !== null) {
      collect(at, at + 1, latin.text, "look-alike", latin.vowel);
      collect(at, at + 1, collapse(latin.text, 1), "look-alike", latin.vowel);
    }
  }
  if ((signs & WIDE) !== 0) return;
  const digits = (signs & DIGIT) !== 0;
  if (!digits && text.length <= 8 && mayBeTelex(text, repeats)) {
    const typed = readTelex(text, repeats, vocabulary);
    if (typed !== null) collect(at, at + 1, typed, "keystrokes", typed !== bareOf(typed));
  }
  if (digits && (signs & LETTER) !== 0 && text.length <= 10) {
    const typed = vni(text);
    if (typed !== null) collect(at, at + 1, typed, "keystrokes", typed !== bareOf(typed));
  }
}
