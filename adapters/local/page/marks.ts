// Cuts a text into pieces that are marked and pieces that are not.

import type { Span } from "../../../rules/finding.ts";

export type Piece = { readonly text: string; readonly marked: boolean; readonly at: number };

/** Spans may overlap, be out of order or reach beyond the text: what is left of them is marked once. */
export function cutByMarks(text: string, marks: readonly Span[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const add = (to: number, marked: boolean) => {
    if (to > at) pieces.push({ text: text.slice(at, to), marked, at });
    at = Math.max(at, to);
  };
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    add(Math.min(from, text.length), false);
    add(Math.min(to, text.length), true);
  }
  add(text.length, false);
  return pieces;
}
