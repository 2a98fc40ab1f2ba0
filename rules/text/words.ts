// Numbers the words that rules know, so that a text is looked up once and compared by number from then on.

import type { TextView } from "./view.ts";

/** Words without tones, each with its number, from 1. All lists that are searched together share one numbering. */
export type Words = Map<string, number>;

/** Stands for any token that begins with a digit. */
export const anyNumber = 1;
/** Stands for a token that begins with a digit and ends like money (`500k`, `2tr`, `000đ`). */
export const anyMoney = 2;

/** A numbering that knows no word yet but the two kinds of numbers, or one that goes on where `known` ends. */
export function createWords(known?: Words): Words {
  return new Map(
    known ?? [
      ["0", anyNumber],
      ["0k", anyMoney],
    ],
  );
}

/** The number of a word, given to it when it is new. */
export function numberOf(words: Words, bare: string): number {
  const known = words.get(bare);
  if (known !== undefined) return known;
  const number = words.size + 1;
  words.set(bare, number);
  return number;
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
  const numbers = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i += 1) numbers[i] = words.get((tokens[i] as { bare: string }).bare) ?? 0;
  return numbers;
}
