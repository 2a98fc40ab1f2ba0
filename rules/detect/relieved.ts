// Signs of which somebody tells, asks or warns are not signs of the author's own.

import type { TextView } from "../text/view.ts";
import { sceneOf } from "./aim.ts";
import { frameOf, type Relief, reliefOf } from "./context.ts";
import type { CueHit } from "./cue-net.ts";
import type { Sign } from "./recipe.ts";

/** More hits of one sign than this are not looked at one by one: a hostile text. */
const mostHits = 20;

/**
 * The signs without those hits that are quoted, asked about, retold, condemned or denied; signs that have none left are gone.
 * `keep` may refuse a hit for reasons of its own.
 */
export function standing(view: TextView, signs: readonly Sign[], keep: (hit: CueHit, sign: Sign) => boolean): Sign[] {
  const scene = sceneOf(view);
  const frame = frameOf(view, scene);
  const counts = (relief: Relief | null): boolean => relief === null;
  const left: Sign[] = [];
  for (const sign of signs) {
    const hits = sign.hits.slice(0, mostHits).filter((hit) => keep(hit, sign) && counts(reliefOf(view, scene, frame, hit.from, hit.to)));
    if (hits.length > 0) left.push({ ...sign, hits });
  }
  return left;
}
