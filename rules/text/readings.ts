// Undoes disguises: other ways to read the words that show a sign of one. Words without a sign never get here.

import { bareOf, classOf, composed, foreign, MARK, WORD } from "./characters.ts";
import { lookAlikes } from "./confusables.ts";
import { telex, telexKeys, vni } from "./keystrokes.ts";
import type { TextView, Token } from "./view.ts";
import type { Words } from "./words.ts";

/** What was undone: `separated` đ.m · `spaced` n g u · `stretched` nguuu · `symbols` l0n, c@c · `masked` l*n · `look-alike` lоn · `keystrokes` lonf. */
export type Trick = "separated" | "spaced" | "stretched" | "symbols" | "masked" | "look-alike" | "keystrokes";

/** Another way to read the tokens from its place up to `to`. `anyTone`: the trick itself hid the tones. */
export type Reading = {
  readonly to: number;
  readonly text: string;
  readonly bare: string;
  /** Of the word without tones, in the numbering of the vocabulary. */
  readonly number: number;
  readonly trick: Trick;
  readonly anyTone: boolean;
};

/** The words that a reading may turn into; all others are not worth remembering. */
export type Vocabulary = {
  /** Numbers of words without tones. */
  readonly words: Words;
  /** Words that a disguise may hide, without tones. */
  readonly bare: ReadonlySet<string>;
  /** Words that people mask with stars, as written. */
  readonly masked: readonly string[];
};

/** Letters of a row of single letters from which a word may begin. */
const longestRun = 24;

/** Longest disguised word in units; longer runs are no word. */
const longestWord = 24;

/** Signs and digits that stand for a letter; `1` for two of them. */
const standsFor: Readonly<Record<string, string>> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "8": "b",
  "9": "g",
  "@": "a",
  "!": "i",
  $: "s",
  "€": "e",
  "+": "t",
  "|": "i",
  "£": "l",
  "¡": "i",
  "¢": "c",
  "©": "c",
  "°": "o",
  µ: "u",
};

const maskSigns = "*#•●✱×_■▪";
const separators = ".-_,*~'’`´|/\\+·•:;^=";

const looksLike: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, characters]) => [...characters].map((character) => [character, letter] as const)),
);

const SYMBOL = 1;
const MASK = 2;
const SEPARATOR = 4;

/** What each unit may do in a disguise: `SYMBOL`, `MASK` and `SEPARATOR` added up. */
const useOf: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  const add = (characters: string, use: number): void => {
    for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | use;
  };
  add(Object.keys(standsFor).join(""), SYMBOL);
  add(maskSigns, MASK);
  add(separators, SEPARATOR);
  return table;
})();

/** A unit that is part of a word. */
function isPiece(code: number): boolean {
  return classOf[code] === WORD || classOf[code] === MARK;
}

function lettersOf(run: string): string {
  let letters = "";
  for (let k = 0; k < run.length; k += 1) if (isPiece(run.charCodeAt(k))) letters += run[k];
  return letters;
}

/** Nothing but letters, digits and signs that stand for letters. */
function isAllSymbols(run: string): boolean {
  for (let k = 0; k < run.length; k += 1) {
    const code = run.charCodeAt(k);
    if (classOf[code] !== WORD && ((useOf[code] as number) & SYMBOL) === 0) return false;
  }
  return true;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A letter that neither Vietnamese nor English writes. */
function isForeign(code: number): boolean {
  return foreign[code] === 1;
}

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

type Collect = (from: number, to: number, text: string, trick: Trick, anyTone: boolean) => void;

/** Each run of one letter made single: `nguuuu` → `ngu`. */
function collapse(word: string, most: number): string {
  let out = "";
  let run = 0;
  let before = -1;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    run = code === before ? run + 1 : 1;
    before = code;
    if (run <= most) out += word[i];
  }
  return out.length === word.length ? word : out;
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

function readToken(token: Token, at: number, vocabulary: Vocabulary, collect: Collect): void {
  const word = token.text;
  if (word.length < 2 || word.length > 40) return;
  let digits = 0;
  let repeats = false;
  let foreign = false;
  let ascii = true;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    if (isDigit(code)) digits += 1;
    else if (i > 0 && code === word.charCodeAt(i - 1)) repeats = true;
    if (code >= 0x80) {
      ascii = false;
      foreign ||= isForeign(code) || classOf[code] === MARK;
    }
  }
  if (repeats) {
    collect(at, at + 1, collapse(word, 1), "stretched", false);
    if (collapse(word, 2) !== word) collect(at, at + 1, collapse(word, 2), "stretched", false);
  }
  if (foreign && word.length <= longestWord) {
    const latin = latinOf(word);
    if (latin !== null) {
      collect(at, at + 1, latin.text, "look-alike", latin.vowel);
      collect(at, at + 1, collapse(latin.text, 1), "look-alike", latin.vowel);
    }
  }
  if (ascii && digits === 0 && word.length <= 8 && mayBeTelex(word, repeats)) {
    const typed = readTelex(word, repeats, vocabulary);
    if (typed !== null) collect(at, at + 1, typed, "keystrokes", typed !== bareOf(typed));
  }
  if (ascii && digits > 0 && digits < word.length && word.length <= 10) {
    const typed = vni(word);
    if (typed !== null) collect(at, at + 1, typed, "keystrokes", typed !== bareOf(typed));
  }
}

/** `l0n`, `d!t`, `c@c`: letters with digits and signs for others between them. */
function readSymbols(run: string, from: number, to: number, collect: Collect): void {
  let text = "";
  let letters = 0;
  let tone = false;
  let ones = false;
  for (const character of run) {
    const letter = standsFor[character];
    if (letter === undefined) {
      letters += 1;
      text += character;
    } else {
      text += letter;
      if ("aeiou".includes(letter)) tone = true;
      if (character === "1" || character === "|" || character === "!") ones = true;
    }
  }
  if (letters === 0) return;
  const texts = [text];
  if (ones) texts.push([...run].map((character) => ("1|!".includes(character) ? "l" : (standsFor[character] ?? character))).join(""));
  for (const each of texts) {
    collect(from, to, each, "symbols", tone);
    const single = collapse(each, 1);
    if (single !== each) collect(from, to, single, "symbols", tone);
  }
}

function fitsMask(word: string, mask: string): boolean {
  if (word.length !== mask.length) return false;
  for (let i = 0; i < word.length; i += 1) {
    const sign = mask[i] as string;
    if (!maskSigns.includes(sign) && sign !== word[i] && sign !== bareOf(word[i] as string)) return false;
  }
  return true;
}

/** Pieces of one word that stand together without a space: joined, read through, unmasked. */
function readChunk(
  view: TextView,
  first: number,
  last: number,
  ends: readonly number[],
  masked: readonly string[],
  collect: Collect,
): void {
  const { text, tokens } = view;
  const limit = Math.min(last, first + 12);
  for (let i = first; i <= limit; i += 1) {
    // A sign may stand for the first letter too: `@ss`.
    const start = tokens[i]?.at ?? 0;
    const lead = start > 0 && "@$".includes(text[start - 1] as string) ? start - 1 : start;
    for (let j = i; j <= limit && j - i < 8; j += 1) {
      let end = ends[j] as number;
      while (end < text.length && maskSigns.includes(text[end] as string) && end - start < longestWord) end += 1;
      const run = text.slice(lead, end);
      if (run.length > longestWord) break;
      let count = 0;
      let inWords = 0;
      let between = 0;
      let other = false;
      for (let k = 0; k < run.length; k += 1) {
        const code = run.charCodeAt(k);
        const use = useOf[code] as number;
        if (isPiece(code)) {
          count += 1;
          inWords |= use;
        } else if (use === 0) other = true;
        else between |= use;
      }
      if (other) break;
      const mask = (between & MASK) !== 0;
      const separated = (between & SEPARATOR) !== 0;
      const symbols = ((between | inWords) & SYMBOL) !== 0;
      const whole = text.slice(lead, ends[j]);
      if (separated && j > i && count <= longestWord) {
        const letters = lettersOf(run);
        collect(i, j + 1, letters, "separated", false);
        const single = collapse(letters, 1);
        if (single !== letters) collect(i, j + 1, single, "separated", false);
      }
      if (symbols && isAllSymbols(whole)) {
        readSymbols(whole, i, j + 1, collect);
      }
      if (symbols && separated) {
        const kept = [...whole].filter((character) => classOf[character.charCodeAt(0)] === WORD || "@!$".includes(character)).join("");
        if (kept !== whole) readSymbols(kept, i, j + 1, collect);
      }
      if (mask && count >= 1) {
        const signs = run.length - count;
        if (signs <= 6) for (const word of masked) if (fitsMask(word, run)) collect(i, j + 1, word, "masked", count >= 2);
      }
    }
  }
}

/** 1 for the vowels among the plain letters. */
const vowels: Uint8Array = (() => {
  const table = new Uint8Array(0x80);
  for (const letter of "aeiouy") table[letter.charCodeAt(0)] = 1;
  return table;
})();

function hasVowel(bare: string): boolean {
  for (let i = 0; i < bare.length; i += 1) if (vowels[bare.charCodeAt(i)] === 1) return true;
  return false;
}

/** Single letters in a row (`n g u`), and a word cut in two of which one piece is no syllable (`l ồn`). */
function readSpaced(view: TextView, collect: Collect): void {
  const { tokens } = view;
  let run = 0;
  for (let i = 0; i + 1 < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    run = token.text.length === 1 ? run + 1 : 0;
    if (token.text.length > 3) continue;
    const next = tokens[i + 1] as Token;
    if (!isSpace(view.text.charCodeAt(next.at - 1))) continue;
    // Nobody spells a whole page: past the first words a row of letters is something else.
    if (token.text.length === 1 && next.text.length === 1 && run <= longestRun) {
      let text = token.text;
      for (let j = i + 1; j < tokens.length && j - i < 8 && tokens[j]?.text.length === 1; j += 1) {
        text += tokens[j]?.text;
        collect(i, j + 1, text, "spaced", false);
      }
    }
    if (token.text.length + next.text.length <= 7 && hasVowel(token.bare) !== hasVowel(next.bare)) {
      collect(i, i + 2, token.text + next.text, "spaced", false);
      const third = tokens[i + 2];
      if (third !== undefined && third.text.length <= 2) collect(i, i + 3, token.text + next.text + third.text, "spaced", false);
    }
  }
}

/** Digits beside letters in one word. */
function mixesDigits(word: string): boolean {
  let digits = 0;
  for (let k = 0; k < word.length; k += 1) if (isDigit(word.charCodeAt(k))) digits += 1;
  return digits > 0 && digits < word.length;
}

/**
 * Readings by the index of the token where they begin; null when nothing looks disguised.
 * Only readings that are words of `vocabulary` are kept. At most a dozen pieces of one stretch without spaces are tried.
 */
export function readingsOf(view: TextView, vocabulary: Vocabulary): ReadonlyMap<number, readonly Reading[]> | null {
  const { text, tokens } = view;
  let out: Map<number, Reading[]> | null = null;
  const collect: Collect = (from, to, word, trick, anyTone) => {
    if (word.length < 2) return;
    const bare = bareOf(word);
    if (!vocabulary.bare.has(bare)) return;
    const plain = tokens[from];
    if (to === from + 1 && plain?.text === word) return;
    out ??= new Map();
    const list = out.get(from);
    const reading = { to, text: word, bare, number: vocabulary.words.numbers.get(bare) ?? 0, trick, anyTone };
    if (list === undefined) out.set(from, [reading]);
    else if (list.length < 40 && !list.some((each) => each.to === to && each.text === word && each.anyTone === anyTone)) list.push(reading);
  };
  const ends: number[] = [];
  let chunk = 0;
  let signs = false;
  let shortPair = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const end = token.at + token.text.length;
    ends.push(end);
    readToken(token, i, vocabulary, collect);
    if (token.text.length <= 3 && (tokens[i + 1]?.text.length ?? 9) <= 6) shortPair = true;
    if (!signs) signs = mixesDigits(token.text);
    const next = tokens[i + 1];
    const until = next === undefined ? text.length : next.at;
    let gap = false;
    for (let k = end; k < until; k += 1) {
      if (isSpace(text.charCodeAt(k))) {
        gap = true;
        break;
      }
      if (!signs && maskSigns.includes(text[k] as string)) signs = true;
    }
    if (!gap && next !== undefined) signs = true;
    if (!gap && next !== undefined) continue;
    if (signs) readChunk(view, chunk, i, ends, vocabulary.masked, collect);
    chunk = i + 1;
    signs = next !== undefined && next.at > 0 && "@$".includes(text[next.at - 1] as string);
  }
  if (shortPair) readSpaced(view, collect);
  return out;
}
