// Phrases that a group lets stand: what lies inside one never counts.

import type { Span } from "./finding.ts";
import { normalise } from "./text/normalise.ts";
import type { TextView } from "./text/view.ts";

function find(view: TextView, phrase: string): Span[] {
  const words = normalise(phrase).tokens.map((token) => token.text);
  if (words.length === 0) return [];
  const { tokens } = view;
  const found: Span[] = [];
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    if (words.every((word, i) => tokens[at + i]?.text === word)) {
      found.push([tokens[at]?.span[0] ?? 0, tokens[at + words.length - 1]?.span[1] ?? 0]);
    }
  }
  return found;
}

const none: readonly Span[] = [];

/** Where allowed phrases stand in the text, compared word for word (tones count, case and signs between words do not). */
export function allowedSpans(view: TextView, ...lists: readonly (readonly string[])[]): readonly Span[] {
  if (lists.every((list) => list.length === 0)) return none;
  return lists.flatMap((list) => list.flatMap((phrase) => find(view, phrase)));
}
