// How several signs in one message add up to a confidence, and what takes it down again.

import type { Span } from "../finding.ts";
import type { TextView } from "../text/view.ts";
import type { CueHit } from "./cue-trie.ts";
import type { Evidence } from "./detector.ts";
import { hitsOf } from "./signs.ts";

/**
 * A sign and what it is worth: of a hundred ordinary messages that show it and nothing else, in how many it would be right to act.
 * `bait` signs make the message what it is; `support` only counts beside bait.
 */
export type Sign = { readonly id: string; readonly weight: number; readonly role: "bait" | "support"; readonly hits: readonly CueHit[] };

/** What makes it the harmless twin: `keeps` is the share of confidence that stays. */
export type Doubt = { readonly group: string; readonly keeps: number };

/** A sign for each group of cues that was found. */
export function signsFrom(view: TextView, weights: Readonly<Record<string, readonly ["bait" | "support", number]>>): Sign[] {
  return Object.entries(weights).flatMap(([group, [role, weight]]) => {
    const hits = hitsOf(view, group);
    return hits.length === 0 ? [] : [{ id: group.slice(group.indexOf(".") + 1), weight, role, hits }];
  });
}

/** True when every hit lies inside the bait itself (`lấy lại tiền bị lừa`): the words of the bait are no warning against it. */
function liesIn(hits: readonly CueHit[], places: readonly CueHit[]): boolean {
  return hits.every((hit) => places.some((place) => hit.from >= place.from && hit.to <= place.to));
}

/**
 * Confidence = (1 − Π(1 − weight)) × Π keeps: signs are taken as independent witnesses, each doubt keeps its share.
 * A sign that was found twice counts a third of its weight more.
 * One of the doubts at most counts from each group. `null` without bait, or where less than a tenth is left.
 *
 * @example two signs of 0.6 and 0.3 give 0.72; with a warning that keeps 0.15 of it, 0.11
 */
export function addUp(view: TextView, id: string, signs: readonly Sign[], doubts: readonly Doubt[]): Evidence | null {
  const baits = signs.filter((sign) => sign.role === "bait");
  if (baits.length === 0) return null;
  let missed = 1;
  for (const sign of signs) {
    missed *= 1 - sign.weight;
    // A second phrase of the same kind is no independent witness, but not nothing either.
    if (sign.hits.length > 1) missed *= 1 - sign.weight / 3;
  }
  let confidence = 1 - missed;
  const own = [...baits.flatMap((sign) => sign.hits), ...hitsOf(view, "frame.boast")];
  for (const { group, keeps } of doubts) {
    const hits = hitsOf(view, group);
    if (hits.length > 0 && !liesIn(hits, own)) confidence *= keeps;
  }
  if (confidence < 0.1) return null;
  const spans: Span[] = signs.flatMap((sign) => sign.hits.map((hit) => hit.span));
  return {
    spans,
    confidence: Math.min(0.98, Math.round(confidence * 100) / 100),
    reason: { id, facts: { signs: signs.map((sign) => sign.id).join(", ") } },
  };
}

/** Doubts that hold for every kind of bait. */
export const commonDoubts: readonly Doubt[] = [
  { group: "frame.warn", keeps: 0.12 },
  { group: "frame.ask", keeps: 0.45 },
  { group: "frame.tell", keeps: 0.35 },
  { group: "frame.joke", keeps: 0.75 },
];
