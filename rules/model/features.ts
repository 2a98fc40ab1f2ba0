// What the classifier sees of a text: hashed pieces of it, with and without tones. No string is made on the way.

import { gap, readLetters, type Scratch, seenMask, stretchBits } from "./read.ts";

// Odd factors with well-spread bits; each place in a piece has its own, so that order counts.
const first = 0x9e3779b1 | 0;
const second = 0x85ebca6b | 0;
const third = 0xc2b2ae35 | 0;
const wordSeed = 0x2545f491;
const prime = 0x01000193;

/**
 * Collects the features of a normalised text into the scratch and returns how many stretches it has: runs of three
 * characters across words, words, and pairs of words, without tones; the same with tones where tones make a difference,
 * so that a text typed without them has each feature once. What stands twice in one stretch counts once: saying it again
 * makes nobody surer. (One feature in a hundred is lost to another one with its slot, the same one each time.)
 * Steps grow with the length of the text, no faster.
 */
export function collectFeatures(text: string, scratch: Scratch): number {
  const size = readLetters(text, scratch);
  const stretches = Math.max(1, Math.ceil(size / (1 << stretchBits)));
  // Turns only ever grow, so what an earlier text left in the slots is never taken for this one's.
  if ((scratch.turn[0] as number) > 0x7fff0000) {
    scratch.turn[0] = 0;
    scratch.seen.fill(0);
  }
  const runs = collectRuns(size, stretches, scratch);
  collectWords(size, stretches, runs, scratch);
  return stretches;
}

/** Longer runs, and shorter ones, added nothing beside words and pairs of words (docs/model-card.md). */
function collectRuns(size: number, stretches: number, scratch: Scratch): number {
  const { units, hashes, seen, runEnds, turn } = scratch;
  let count = 0;
  let a = units[0] as number;
  let b = units[1] as number;
  let at = 2;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const now = (turn[0] as number) + 1 + stretch;
    const end = Math.min(size, ((stretch + 1) << stretchBits) + 2);
    for (; at < end; at += 1) {
      const c = units[at] as number;
      const run = (Math.imul(a & 0xffff, first) + Math.imul(b & 0xffff, second) + Math.imul(c & 0xffff, third)) | 0;
      const bare = run ^ (run >>> 15);
      if (seen[bare & seenMask] !== now) {
        seen[bare & seenMask] = now;
        hashes[count] = bare;
        count += 1;
      }
      const withTones = (Math.imul(a >>> 16, first) + Math.imul(b >>> 16, second) + Math.imul(c >>> 16, third)) | 0;
      if (withTones !== run) {
        const toned = withTones ^ (withTones >>> 15);
        if (seen[toned & seenMask] !== now) {
          seen[toned & seenMask] = now;
          hashes[count] = toned;
          count += 1;
        }
      }
      a = b;
      b = c;
    }
    runEnds[stretch] = count;
  }
  turn[0] = (turn[0] as number) + stretches;
  return count;
}

/** Takes a word or a pair down, unless the same one stands in the same stretch already; returns the new count. */
function take(hash: number, count: number, hashes: Int32Array, seen: Int32Array, now: number): number {
  if (seen[hash & seenMask] === now) return count;
  seen[hash & seenMask] = now;
  hashes[count] = hash;
  return count + 1;
}

function collectWords(size: number, stretches: number, before: number, scratch: Scratch): void {
  const { units, hashes, seen, wordEnds, turn } = scratch;
  let count = before;
  let lastBare = wordSeed;
  let lastToned = wordSeed;
  let at = 1;
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const now = (turn[0] as number) + 1 + stretch;
    const end = Math.min(size, (stretch + 1) << stretchBits);
    while (at < end) {
      let bare = wordSeed;
      let toned = wordSeed;
      for (let unit = units[at] as number; unit !== gap; unit = units[at] as number) {
        bare = Math.imul(bare ^ (unit & 0xffff), prime);
        toned = Math.imul(toned ^ (unit >>> 16), prime);
        at += 1;
      }
      at += 1;
      const pair = Math.imul(Math.imul(lastBare, 31) ^ bare, first);
      count = take(bare ^ (bare >>> 13), count, hashes, seen, now);
      count = take(pair ^ (pair >>> 15), count, hashes, seen, now);
      if (toned !== bare) count = take(toned ^ (toned >>> 13), count, hashes, seen, now);
      if (toned !== bare || lastToned !== lastBare) {
        const tonedPair = Math.imul(Math.imul(lastToned, 31) ^ toned, first);
        count = take(tonedPair ^ (tonedPair >>> 15), count, hashes, seen, now);
      }
      lastBare = bare;
      lastToned = toned;
    }
    wordEnds[stretch] = count;
  }
  turn[0] = (turn[0] as number) + stretches;
}
