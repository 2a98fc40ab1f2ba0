// What an undone disguise is, and what all of them share.

import type { Words } from "../words.ts";

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

/** Takes in one reading: tokens `from` up to `to` say `text`. */
export type Collect = (from: number, to: number, text: string, trick: Trick, anyTone: boolean) => void;

/** The words that a reading may turn into; all others are not worth remembering. */
export type Vocabulary = {
  /** Numbers of words without tones. */
  readonly words: Words;
  /** Words that a disguise may hide, without tones. */
  readonly bare: ReadonlySet<string>;
  /** Words that people mask with stars, as written. */
  readonly masked: readonly string[];
};

/** Longest disguised word in units; longer runs are no word. */
export const longestWord = 24;

/** Each run of one letter made single: `nguuuu` → `ngu`. */
export function collapse(word: string, most: number): string {
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
