// The cues of one message, read once and shared by all detectors that weigh them.

import { type Lattice, latticeOf } from "../text/lattice.ts";
import type { TextView } from "../text/view.ts";
import { createWords, type Words } from "../text/words.ts";
import { type CueHit, type CueHits, compileCues, findCues } from "./cue-net.ts";
import { accountCues } from "./cues/account.ts";
import { demandCues } from "./cues/account-demand.ts";
import { moreAccountCues } from "./cues/account-more.ts";
import { adCues } from "./cues/ads.ts";
import { goodsCues } from "./cues/ads-goods.ts";
import { offerCues } from "./cues/ads-offer.ts";
import { childCues } from "./cues/child.ts";
import { contemptCues } from "./cues/contempt.ts";
import { frames } from "./cues/frames.ts";
import { impersonationCues } from "./cues/impersonation.ts";
import { claimCues } from "./cues/impersonation-claims.ts";
import { mediaCues } from "./cues/media.ts";
import { newsCues } from "./cues/news.ts";
import { ownerCues } from "./cues/owner.ts";
import { pressingCues } from "./cues/pressing.ts";
import { awayCues } from "./cues/pressing-away.ts";
import { pursueCues } from "./cues/pressing-pursue.ts";
import { tauntCues } from "./cues/pressing-taunt.ts";
import { scamCues } from "./cues/scam.ts";
import { advanceCues } from "./cues/scam-advance.ts";
import { englishCues } from "./cues/scam-english.ts";
import { moreCues } from "./cues/scam-more.ts";
import { officialCues } from "./cues/scam-official.ts";
import { peopleCues } from "./cues/scam-people.ts";
import { taskCues } from "./cues/scam-tasks.ts";
import { scornCues } from "./cues/scorn.ts";

const words = createWords();
const net = compileCues(words, [
  frames,
  scamCues,
  advanceCues,
  peopleCues,
  taskCues,
  officialCues,
  moreCues,
  englishCues,
  accountCues,
  moreAccountCues,
  demandCues,
  adCues,
  goodsCues,
  offerCues,
  childCues,
  impersonationCues,
  claimCues,
  ownerCues,
  mediaCues,
  newsCues,
  pressingCues,
  awayCues,
  tauntCues,
  pursueCues,
  scornCues,
  contemptCues,
]);

/** The words of all cues, numbered. A list that goes on with these numbers is looked up together with them. */
export const cueWords: Words = words;

/** Reads the cues of a text once; the numbers of the lattice come from a numbering that goes on with `cueWords`. */
export function readCues(lattice: Lattice): void {
  lattice.view.kept.cues = findCues(net, lattice);
}

/** Cues found in this text, by group. */
export function cuesOf(view: TextView): CueHits {
  view.kept.cues ??= findCues(net, latticeOf(view, words, null));
  return view.kept.cues;
}

const none: readonly CueHit[] = [];

export function hitsOf(view: TextView, group: string): readonly CueHit[] {
  return cuesOf(view).get(group) ?? none;
}

export function has(view: TextView, group: string): boolean {
  return cuesOf(view).has(group);
}

/** Hits of `first` with one of `then` that begins at most `within` words after it ends (or that overlaps its end), as spans from one to the other. */
export function pairs(view: TextView, first: string, then: string, within: number): readonly CueHit[] {
  const later = hitsOf(view, then);
  if (later.length === 0) return none;
  const found: CueHit[] = [];
  let next = 0;
  for (const start of hitsOf(view, first)) {
    while (next < later.length && (later[next] as CueHit).from < start.from) next += 1;
    for (let at = next; at < later.length; at += 1) {
      const end = later[at] as CueHit;
      if (end.from - start.from > within) break;
      if (end.to < start.to) continue;
      found.push({ from: start.from, to: end.to, span: [start.span[0], Math.max(start.span[1], end.span[1])], apart: true });
      break;
    }
  }
  return found;
}
