// Short words without tones that everyday words would also be: they need a second sign before they count.

import { everyday } from "../lexicon/everyday.ts";
import type { TextView } from "../text/view.ts";
import type { Scene } from "./aim.ts";
import type { TermHit } from "./terms.ts";

/** More words than this in a row are seldom an accident. */
const mostWords = 2;

/** Words that point at the one who was just called something: “con dien kia”, “thang cho nay”. */
const pointing: ReadonlySet<string> = new Set(["kia", "nay", "do", "nao"]);

/** Words by which a fellow or a lot is called. */
const calling: ReadonlySet<string> = new Set(["thang", "con", "lu", "bon", "cai", "do", "may"]);

/** Whether each of the words could be another everyday word, had the message its tones. */
function isEveryday({ from, to, trick, term }: TermHit, view: TextView): boolean {
  if (trick !== null || term.glued || to - from > mostWords) return false;
  for (let i = from; i < to; i += 1) if (!everyday.has(view.tokens[i]?.text ?? "")) return false;
  return true;
}

/** Whether a clause consists of the hit alone: “do khon nan, …”, “…, oc lon”. */
function isClause({ from, to }: TermHit, { clause }: Scene): boolean {
  return clause[from - 1] !== clause[from] && clause[to] !== clause[from];
}

/** Swearing opens a sentence; in the midst of one it is made of words that belong elsewhere. */
function isOutcry({ from, term }: TermHit, { sentence }: Scene): boolean {
  return term.topic === "profanity" && sentence[from - 1] !== sentence[from];
}

/** Whether somebody is called so and pointed at: “thang cho nay”. */
function isPointedAt({ from, to }: TermHit, view: TextView): boolean {
  return to - from > 1 && calling.has(view.tokens[from]?.text ?? "") && pointing.has(view.tokens[to]?.text ?? "");
}

/** Whether somebody is addressed bluntly in the sentence of the hit, outside of it. */
function isAddressed({ from, to }: TermHit, view: TextView, { roles, sentence }: Scene): boolean {
  // “may la” may be good luck elsewhere; right before the words it is who they are said of.
  if (view.tokens[from - 1]?.text === "la" && view.tokens[from - 2]?.text === "may") return true;
  return roles.some((role, i) => role === "blunt" && (i < from || i >= to) && sentence[i] === sentence[from]);
}

/**
 * Whether a hit in a message without tones may be an accident of everyday words: of one or two of them, with no second sign (a clause
 * or an outcry of its own, blunt address, a finger that points, another hit elsewhere).
 */
export function mayBeAccident(hit: TermHit, hits: readonly TermHit[], view: TextView, scene: Scene): boolean {
  if (!scene.toneless || scene.english || !isEveryday(hit, view)) return false;
  if (isClause(hit, scene) || isOutcry(hit, scene) || isPointedAt(hit, view) || isAddressed(hit, view, scene)) return false;
  return !hits.some((other) => (other.to <= hit.from || other.from >= hit.to) && !isEveryday(other, view));
}
