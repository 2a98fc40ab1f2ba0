// Disguises between two spaces: letters parted by signs, masked by stars, or written as digits and signs.

import { bareOf, classOf, MARK, WORD } from "../characters.ts";
import type { TextView, Token } from "../view.ts";
import { type Collect, collapse, longestWord } from "./trick.ts";

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

/** Whether a unit is a sign that masks a letter. */
export function isMask(code: number): boolean {
  return ((useOf[code] as number) & MASK) !== 0;
}

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
export function readPieces(view: TextView, first: number, last: number, masked: readonly string[], collect: Collect): void {
  const { text, tokens } = view;
  const limit = Math.min(last, first + 12);
  for (let i = first; i <= limit; i += 1) {
    // A sign may stand for the first letter too: `@ss`.
    const start = tokens[i]?.at ?? 0;
    const lead = start > 0 && "@$".includes(text[start - 1] as string) ? start - 1 : start;
    for (let j = i; j <= limit && j - i < 8; j += 1) {
      const piece = tokens[j] as Token;
      const wordEnd = piece.at + piece.text.length;
      let end = wordEnd;
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
      const whole = text.slice(lead, wordEnd);
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
