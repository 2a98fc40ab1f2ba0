// How phrases are written down: plain words with `{a|b|}` where a word or several may vary.

import { type Built, builtOf } from "./characters.ts";
import { longest, textOf } from "./normalise.ts";

/** Stands for up to three words of any kind within a phrase. */
export const gapWord = "…";

/** More phrases than this from one line are never listed one by one. */
const most = 6000;

/** A line in order: each part has its choices, each choice is a list of words; an empty one may be left out. */
export type Parts = readonly (readonly (readonly string[])[])[];

/** Words of a piece of text, in the form that `normalise` gives; `=` before a word stays with it. */
function wordsOf(text: string): string[] {
  return text.match(/=?[\p{L}\p{N}\p{M}]+|…/gu) ?? [];
}

/** Choices that were read already, by how they are written: lists repeat them a hundred times. */
export type Slots = Map<string, Parts[number]>;

/** The choices of one pair of braces. A choice of signs alone (`:`) is never said; only a blank one may be left out. */
function choicesOf(written: string, slots: Slots): Parts[number] {
  const known = slots.get(written);
  if (known !== undefined) return known;
  const choices = normalisePiece(written)
    .split("|")
    .flatMap((choice) => (choice.trim() === "" ? [[]] : [wordsOf(choice)].filter((words) => words.length > 0)));
  slots.set(written, choices);
  return choices;
}

/** A piece of a line in the form of texts. One longer than a text may be is read in parts, cut between two choices. */
function normalisePiece(piece: string): string {
  let out = "";
  let from = 0;
  while (piece.length - from > longest) {
    const cut = piece.lastIndexOf("|", from + longest - 1) + 1;
    if (cut <= from) break;
    out += textOf(piece.slice(from, cut));
    from = cut;
  }
  return out + textOf(piece.slice(from));
}

/**
 * A line as its parts in order, each with its choices, each choice a list of words (empty: it may be left out).
 * Braces do not nest. `…` stands for up to three words of any kind; a word that begins with `=` must carry its tones.
 * `slots` may be kept from line to line; the same braces then give the same object.
 *
 * @example parse("{đồ|lũ} ngu {quá|}") // [[["đồ"],["lũ"]], [["ngu"]], [["quá"],[]]]
 */
export function parse(line: string, slots: Slots = new Map()): Parts {
  const parts: Parts[number][] = [];
  let at = 0;
  while (at < line.length) {
    const open = line.indexOf("{", at);
    const close = open < 0 ? -1 : line.indexOf("}", open);
    const before = wordsOf(normalisePiece(line.slice(at, close < 0 ? line.length : open)));
    if (before.length > 0) parts.push([before]);
    if (close < 0) break;
    parts.push(choicesOf(line.slice(open + 1, close), slots));
    at = close + 1;
  }
  return parts;
}

/** How many phrases a parsed line stands for. */
export function countPhrases(parts: readonly (readonly unknown[])[]): number {
  return parts.reduce((count, choices) => count * choices.length, 1);
}

/** Every phrase of a parsed line, one by one; throws on lines that stand for thousands, which are a slip of the pen. */
export function expand(line: string, parts: Parts = parse(line)): string[][] {
  if (countPhrases(parts) > most) throw new Error(`too many choices: ${line.slice(0, 60)}`);
  let all: string[][] = [[]];
  for (const choices of parts) all = all.flatMap((start) => choices.map((choice) => [...start, ...choice]));
  return all.filter((words) => words.length > 0);
}

const unmarked: Built = { letter: "", shape: 0, tone: 0 };

/** True when `typed` could be `word` with some of its marks left out: `lôn`, `lòn` and `lon` for `lồn`, never `lớn`. */
export function leavesOutMarks(typed: string, word: string): boolean {
  if (typed.length !== word.length) return false;
  for (let i = 0; i < typed.length; i += 1) {
    if (typed.charCodeAt(i) === word.charCodeAt(i)) continue;
    const a = typed[i] as string;
    const full = builtOf.get(word[i] as string);
    if (full === undefined) return false;
    const part = builtOf.get(a) ?? unmarked;
    if ((part === unmarked ? a : part.letter) !== full.letter) return false;
    if (part.shape !== 0 && part.shape !== full.shape) return false;
    if (part.tone !== 0 && part.tone !== full.tone) return false;
  }
  return true;
}
