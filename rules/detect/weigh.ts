// How sure a found term is, given how it was written and whom it is aimed at.

import type { Context, Message } from "../message.ts";
import type { TextView } from "../text/view.ts";
import type { Evidence } from "./detector.ts";
import type { TermHit } from "./terms.ts";

/** Evidence by rule id from the terms that were found. */
export function weighTerms(
  hits: readonly TermHit[],
  view: TextView,
  _message: Message,
  _context: Context,
): ReadonlyMap<string, readonly Evidence[]> {
  const out = new Map<string, Evidence[]>();
  for (const hit of hits) {
    const evidence: Evidence = {
      spans: [hit.span],
      confidence: hit.term.group.confidence,
      reason: { id: "term", facts: { words: view.original.slice(...hit.span), manner: hit.manner } },
    };
    const list = out.get(hit.term.rule);
    if (list === undefined) out.set(hit.term.rule, [evidence]);
    else list.push(evidence);
  }
  return out;
}
