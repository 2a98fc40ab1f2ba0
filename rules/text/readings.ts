// Undoes disguises: other ways to read the words that show a sign of one. Words without a sign never get here.

import { bareOf } from "./characters.ts";
import { readWord } from "./tricks/one-word.ts";
import { isMask, readPieces } from "./tricks/pieces.ts";
import { isPiece, readSpaced } from "./tricks/spaced.ts";
import type { Collect, Reading, Vocabulary } from "./tricks/trick.ts";
import { DIGIT, LETTER, type TextView, type Token } from "./view.ts";

/** Readings of one place beyond this are a hostile text. */
const mostReadings = 40;

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
    if (to === from + 1 && tokens[from]?.text === word) return;
    out ??= new Map();
    const list = out.get(from);
    const reading = { to, text: word, bare, number: vocabulary.words.numbers.get(bare) ?? 0, trick, anyTone };
    if (list === undefined) out.set(from, [reading]);
    else if (list.length < mostReadings && !list.some((each) => each.to === to && each.text === word && each.anyTone === anyTone))
      list.push(reading);
  };
  /** First token since the last space. */
  let first = 0;
  let signs = false;
  let pieces = false;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    readWord(token, i, vocabulary, collect);
    pieces ||= isPiece(token);
    signs ||= (token.signs & DIGIT) !== 0 && (token.signs & LETTER) !== 0;
    const end = token.at + token.text.length;
    const next = tokens[i + 1];
    const until = next === undefined ? text.length : next.at;
    let space = next === undefined;
    for (let k = end; k < until && !space; k += 1) {
      const code = text.charCodeAt(k);
      if (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0xa0) space = true;
      else signs ||= isMask(code);
    }
    if (next === undefined) for (let k = end; k < until && k < end + 2; k += 1) signs ||= isMask(text.charCodeAt(k));
    if (!space) {
      signs = true;
      continue;
    }
    if (signs) readPieces(view, first, i, vocabulary.masked, collect);
    first = i + 1;
    signs = next !== undefined && next.at > 0 && "@$".includes(text[next.at - 1] as string);
  }
  if (pieces) readSpaced(view, collect);
  return out;
}
