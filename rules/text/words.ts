// Numbers the words that rules know, so that a text is looked up once and compared by number from then on.

import type { TextView } from "./view.ts";

/**
 * Words without tones, each with its number, from 1. All lists that are searched together share one numbering. `table` is the same by
 * hash, with the words in `list`; `closeWords` fills it.
 */
export type Words = { readonly numbers: Map<string, number>; readonly list: string[]; table: Int32Array };

/** Stands for any token that begins with a digit. */
export const anyNumber = 1;
/** Stands for a token that begins with a digit and ends like money (`500k`, `2tr`, `000đ`). */
export const anyMoney = 2;

/** Hash of no unit yet; `addToHash` takes the units of a word without tones one after another (FNV-1a, 32 bits). */
export const emptyHash = 0x811c9dc5 | 0;

export function addToHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** Where a hash begins its search: FNV leaves the low bits of short words too alike. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** A numbering that knows no word yet but the two kinds of numbers, or one that goes on where `known` ends. */
export function createWords(known?: Words): Words {
  const list = known === undefined ? ["", "0", "0k"] : [...known.list];
  return { numbers: new Map(list.map((word, number) => [word, number])), list, table: new Int32Array(1) };
}

/** The number of a word, given to it when it is new. */
export function numberOf(words: Words, bare: string): number {
  const known = words.numbers.get(bare);
  if (known !== undefined) return known;
  const number = words.list.length;
  words.list.push(bare);
  words.numbers.set(bare, number);
  return number;
}

/** Makes the numbering ready for texts. */
export function closeWords(words: Words): void {
  let size = 16;
  while (size < words.list.length * 4) size *= 2;
  const table = new Int32Array(size);
  for (let number = 1; number < words.list.length; number += 1) {
    const word = words.list[number] as string;
    let hash = emptyHash;
    for (let i = 0; i < word.length; i += 1) hash = addToHash(hash, word.charCodeAt(i));
    let at = spread(hash) & (size - 1);
    while (table[at] !== 0) at = (at + 1) & (size - 1);
    table[at] = number;
  }
  words.table = table;
}

const moneyEnding = /^[0-9]+(?:k|tr|trieu|d|vnd|usd|usdt|cu|lit|ty|nghin|ngan|m)[0-9]?$/;

/** Whether a word begins with a digit. */
export function isNumber(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Whether a number ends like money. */
export function isMoney(bare: string): boolean {
  return moneyEnding.test(bare);
}

/** The number of each token's word; 0 where no list knows it. */
export function wordNumbers(view: TextView, words: Words): Int32Array {
  const { tokens } = view;
  const { table, list } = words;
  const mask = table.length - 1;
  const numbers = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) {
    const { hash, bare } = tokens[i] as { hash: number; bare: string };
    let at = spread(hash) & mask;
    let number = table[at] as number;
    while (number !== 0 && list[number] !== bare) {
      at = (at + 1) & mask;
      number = table[at] as number;
    }
    numbers[i] = number;
  }
  return numbers;
}
