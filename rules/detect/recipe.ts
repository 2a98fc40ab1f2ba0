// How several signs in one message add up to a confidence, and what takes it down again.

import type { Span } from "../finding.ts";
import type { TextView } from "../text/view.ts";
import type { CueHit, CueHits } from "./cue-net.ts";
import type { Evidence } from "./detector.ts";
import { cuesOf, hitsOf } from "./signs.ts";

/**
 * A sign and what it is worth: of a hundred ordinary messages that show it and nothing else, in how many it would be right to act.
 * `bait` signs make the message what it is; `support` only counts beside bait.
 */
export type Sign = { readonly id: string; readonly weight: number; readonly role: "bait" | "support"; readonly hits: readonly CueHit[] };

/** What makes it the harmless twin: `keeps` is the share of confidence that stays. */
export type Doubt = { readonly group: string; readonly keeps: number };

type Ingredient = { readonly group: string; readonly id: string; readonly role: Sign["role"]; readonly weight: number };

/** Ingredients in order, and the names of their groups. */
type Recipe = { readonly ingredients: readonly Ingredient[]; readonly groups: ReadonlySet<string> };

/** Cue groups with role and weight, made ready for `signsFrom`. */
export function recipe(weights: Readonly<Record<string, readonly [role: Sign["role"], weight: number]>>): Recipe {
  const ingredients = Object.entries(weights).map(([group, [role, weight]]) => ({
    group,
    id: group.slice(group.indexOf(".") + 1),
    role,
    weight,
  }));
  return { ingredients, groups: new Set(Object.keys(weights)) };
}

/** Most messages show no cue or one or two: fewer than a recipe has ingredients. */
function hasAny(cues: CueHits, groups: ReadonlySet<string>): boolean {
  for (const group of cues.keys()) if (groups.has(group)) return true;
  return false;
}

/** A sign for each group of cues that was found. */
export function signsFrom(view: TextView, { ingredients, groups }: Recipe): Sign[] {
  const cues = cuesOf(view);
  const signs: Sign[] = [];
  if (!hasAny(cues, groups)) return signs;
  for (const { group, id, role, weight } of ingredients) {
    const hits = cues.get(group);
    if (hits !== undefined) signs.push({ id, weight, role, hits });
  }
  return signs;
}

/** True when every hit lies inside the bait itself (`lấy lại tiền bị lừa`): the words of the bait are no warning against it. */
function liesIn(hits: readonly CueHit[], places: readonly CueHit[]): boolean {
  // More than a few dozen of one kind is a hostile text; what the first ones say is enough.
  const whole = places.filter((place) => place.apart !== true);
  return hits.slice(0, 40).every((hit) => whole.some((place) => hit.from >= place.from && hit.to <= place.to));
}

/**
 * Confidence = (1 − Π(1 − weight)) × Π keeps: signs are taken as independent witnesses, each doubt keeps its share.
 * A sign that was found twice counts a third of its weight more.
 * One of the doubts at most counts from each group. `null` without bait, or where less than a tenth is left.
 *
 * @example two signs of 0.6 and 0.3 give 0.72; with a warning that keeps 0.15 of it, 0.11
 */
export function addUp(view: TextView, id: string, signs: readonly Sign[], doubts: readonly Doubt[]): Evidence | null {
  if (!signs.some((sign) => sign.role === "bait")) return null;
  const baits = signs.filter((sign) => sign.role === "bait");
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
  { group: "frame.loss", keeps: 0.25 },
  { group: "frame.ask", keeps: 0.4 },
  { group: "frame.tell", keeps: 0.35 },
  { group: "frame.joke", keeps: 0.75 },
];
