// How phrases are written down: plain words with `{a|b|}` where a word or several may vary.

import { bareOf } from "./characters.ts";
import { normalise } from "./normalise.ts";

/** Stands for up to three words of any kind within a phrase. */
export const gapWord = "…";

/** More than this from one line is a slip of the pen, not a phrase. */
const most = 4000;

function wordsOf(phrase: string): string[] {
  return phrase.split(gapWord).flatMap((part, at) => {
    const words = normalise(part).tokens.map((token) => token.text);
    return at === 0 ? words : [gapWord, ...words];
  });
}

/**
 * Every phrase that a line stands for, as lists of words in the form that `normalise` gives.
 * A choice may be empty, and may hold several words. Braces do not nest. `…` stands for up to three words of any kind.
 *
 * @example expand("{đồ|lũ} ngu {quá|}") // [["đồ","ngu","quá"], ["đồ","ngu"], ["lũ","ngu","quá"], ["lũ","ngu"]]
 */
export function expand(line: string): string[][] {
  let all = [""];
  let at = 0;
  while (at < line.length) {
    const open = line.indexOf("{", at);
    const close = open < 0 ? -1 : line.indexOf("}", open);
    if (open < 0 || close < 0) {
      const rest = line.slice(at);
      all = all.map((start) => start + rest);
      break;
    }
    const before = line.slice(at, open);
    const choices = line.slice(open + 1, close).split("|");
    all = all.flatMap((start) => choices.map((choice) => start + before + choice)).slice(0, most);
    at = close + 1;
  }
  return all.map(wordsOf).filter((words) => words.length > 0);
}

const vowelParts: ReadonlyMap<string, string> = new Map([..."ăâêôơưđ"].map((letter) => [letter, bareOf(letter)]));

/** True when `typed` could be `word` with some of its marks left out: `lôn`, `lòn` and `lon` for `lồn`, never `lớn`. */
export function leavesOutMarks(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  for (let i = 0; i < typed.length; i += 1) {
    const a = typed[i] as string;
    const b = word[i] as string;
    if (a === b || a === bareOf(b)) continue;
    const [vowelA = "", ...marksA] = a.normalize("NFD");
    const [vowelB = "", ...marksB] = b.normalize("NFD");
    if (vowelA !== vowelB && vowelParts.get(b) !== a) return false;
    if (!marksA.every((mark) => marksB.includes(mark))) return false;
  }
  return true;
}
