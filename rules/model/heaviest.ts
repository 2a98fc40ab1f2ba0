// Which words made the classifier say what it said; worked out only when somebody asks.

import type { Span } from "../finding.ts";
import type { TextView } from "../text/view.ts";
import { type Model, scoreOf } from "./model.ts";

/** A word of the text and by how much the score falls when it is left out. */
export type Heavy = { readonly span: Span; readonly weight: number };

/** Longest text that is tried as a whole, in units; of a longer one only the piece that scores highest, so that the work has an end. */
const longestWhole = 128;

/** Pieces of a long text begin so many units apart. */
const step = longestWhole / 2;

/** Where the piece of a text that scores highest begins; 0 for a short text. */
function bestPiece(model: Model, text: string): number {
  let best = 0;
  if (text.length <= longestWhole) return best;
  let highest = Number.NEGATIVE_INFINITY;
  for (let from = 0; from < text.length; from += step) {
    const score = scoreOf(model, text.slice(from, from + longestWhole));
    if (score > highest) {
      highest = score;
      best = from;
    }
  }
  return best;
}

/**
 * The words that weighed most towards abuse, heaviest first, at most `most` of them; none that weighed against it.
 * Scores a piece of the text once more for each of its words: ask only where the answer matters.
 */
export function heaviestWords(model: Model, view: TextView, most: number): readonly Heavy[] {
  const from = bestPiece(model, view.text);
  const piece = view.text.slice(from, from + longestWhole);
  const whole = scoreOf(model, piece);
  return view.tokens
    .filter(({ at, text }) => at >= from && at + text.length <= from + longestWhole)
    .map(({ at, text, span }): Heavy => {
      const without = `${piece.slice(0, at - from)} ${piece.slice(at - from + text.length)}`;
      return { span, weight: whole - scoreOf(model, without) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0])
    .slice(0, most);
}
