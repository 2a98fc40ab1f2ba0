// A word cut by spaces: single letters in a row (`n g u`), or two pieces of which one is no syllable (`l ồn`).

import { type TextView, type Token, VOWEL } from "../view.ts";
import type { Collect } from "./trick.ts";

/** Letters of a row of single letters from which a word may begin. */
const longestRun = 24;

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0;
}

/** Whether a token may be a piece of a word: a single letter, or a few without a vowel. */
export function isPiece({ text, signs }: Token): boolean {
  return text.length === 1 || (text.length <= 3 && (signs & VOWEL) === 0);
}

/** Reads every row of pieces, in one walk. */
export function readSpaced(view: TextView, collect: Collect): void {
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
    if (token.text.length + next.text.length <= 7 && ((token.signs ^ next.signs) & VOWEL) !== 0) {
      collect(i, i + 2, token.text + next.text, "spaced", false);
      const third = tokens[i + 2];
      if (third !== undefined && third.text.length <= 2) collect(i, i + 3, token.text + next.text + third.text, "spaced", false);
    }
  }
}
