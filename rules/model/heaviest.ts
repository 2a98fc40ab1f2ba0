// Which words made the classifier say what it said; worked out only when somebody asks.

import type { Span } from "../finding.ts";
import type { TextView } from "../text/view.ts";
import { collectFeatures } from "./features.ts";
import { bestWindow, lengthNorm, type Model } from "./model.ts";

/** A word of the text and its part of the score; parts of all words and the bias together are the score. */
export type Heavy = { readonly span: Span; readonly weight: number };

/**
 * The words that weighed most towards abuse, heaviest first, at most `most` of them; none that weighed against it.
 * Each feature's weight is spread evenly over the characters that it covers.
 */
export function heaviestWords(model: Model, view: TextView, most: number): readonly Heavy[] {
  const { scratch, abuse, packed } = model;
  const { hashes, places, lengths, from } = scratch;
  const count = collectFeatures(view, scratch);
  const window = bestWindow(model, count);
  const mask = (1 << packed.abuseBits) - 1;
  const parts = new Float64Array(view.text.length + 1);
  let used = 0;
  for (let k = 0; k < count; k += 1) {
    const place = places[k] as number;
    if (place < window.from || place >= window.to) continue;
    used += 1;
    const length = lengths[k] as number;
    const part = (abuse[(hashes[k] as number) & mask] as number) / length;
    for (let at = place; at < place + length; at += 1) {
      const unit = from[at] as number;
      parts[unit] = (parts[unit] as number) + part;
    }
  }
  const factor = packed.abuseScale / lengthNorm(used);
  return view.tokens
    .map((token): Heavy => {
      let sum = 0;
      for (let at = token.at; at < token.at + token.text.length; at += 1) sum += parts[at] as number;
      return { span: token.span, weight: sum * factor };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.span[0] - b.span[0])
    .slice(0, most);
}
