// Which words made the classifier say what it said; worked out only when somebody asks.

import type { Span } from "../finding.ts";
import type { TextView } from "../text/view.ts";
import { type Model, scoreOf } from "./model.ts";

/** A word of the text and by how much the score falls when it is left out. */
export type Heavy = { readonly span: Span; readonly weight: number };

/** Words that are tried at most: a long text is explained by its first ones, so that the work has an end. */
const mostTried = 120;

/**
 * The words that weighed most towards abuse, heaviest first, at most `most` of them; none that weighed against it.
 * Scores the text once more for each word: for one message at a time, when it is explained.
 */
export function heaviestWords(model: Model, view: TextView, most: number): readonly Heavy[] {
  const { text } = view;
  const whole = scoreOf(model, text);
  return view.tokens
    .slice(0, mostTried)
    .map((token): Heavy => {
      const without = `${text.slice(0, token.at)} ${text.slice(token.at + token.text.length)}`;
      return { span: token.span, weight: whole - scoreOf(model, without) };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0])
    .slice(0, most);
}
