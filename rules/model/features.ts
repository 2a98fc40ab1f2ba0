// What the classifier sees of a text: hashed pieces of it, with and without tones. No string is made on the way.

import { longest } from "../text/normalise.ts";
import type { TextView } from "../text/view.ts";
import { bareOfUnit, DIGIT, GAP, kindOf, LETTER, letterOfDigit, MASK, plainOf, SIGN, STAND_IN, standInOf } from "./letters.ts";

/** Longest and shortest run of characters that is one feature, gaps between words included. */
const shortestRun = 2;
const longestRun = 5;

/** The gap between words, in the text as the classifier reads it. */
const gap = 1;

/** Every character of a text may become a word of its own with two gaps around; one at the start. */
const most = longest * 3 + 8;

/** For each place four runs without tones, four with, and at most two words that end there, each alone and in company. */
const mostFeatures = most * (2 * (longestRun - shortestRun + 1) + 6);

const wordSalt = 0x2545f491;
const bareSeed = 0x811c9dc5 | 0;
const prime = 0x01000193;

/** Room to work in, made once with a model and used again for each text; nothing in it outlives one call. */
export type Scratch = {
  /** The text as the classifier reads it, without and with tones; `from[i]` is the place in the normalised text. */
  readonly bare: Uint16Array;
  readonly toned: Uint16Array;
  readonly from: Uint16Array;
  /** One entry a feature: its hash (32 bits), the place in `bare` where it begins, how many places it covers. */
  readonly hashes: Int32Array;
  readonly places: Uint16Array;
  readonly lengths: Uint16Array;
};

/** A new room to work in; about 1.2 MB. */
export function makeScratch(): Scratch {
  return {
    bare: new Uint16Array(most),
    toned: new Uint16Array(most),
    from: new Uint16Array(most),
    hashes: new Int32Array(mostFeatures),
    places: new Uint16Array(mostFeatures),
    lengths: new Uint16Array(mostFeatures),
  };
}

/**
 * Writes the text as the classifier reads it into the scratch: words between single gaps, look-alikes and stand-ins made
 * plain, stretched letters cut to one, three or more single letters in a row joined (`n.g.u`), a run of digits as one
 * character that tells its length (so that no number is learnt by heart), signs that say something as words of their own.
 * Returns the number of units written.
 */
export function readLetters(text: string, scratch: Scratch): number {
  const { bare, toned, from } = scratch;
  const length = text.length;
  let size = 0;
  /** How often the last letter stands in a row. */
  let same = 0;
  /** Where the word that is being written begins, and how many words of one letter stand before it. */
  let word = 0;
  let singles = 0;
  bare[0] = gap;
  toned[0] = gap;
  from[0] = 0;
  size = 1;
  word = 1;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    let kind = kindOf[code] as number;
    let plain = plainOf[code] as number;
    let naked = bareOfUnit[code] as number;
    if (kind === STAND_IN) {
      const letter = standInOf[code] as number;
      if (size > word && at + 1 < length && kindOf[text.charCodeAt(at + 1)] === LETTER) {
        kind = LETTER;
        plain = letter;
        naked = letter;
      } else kind = code === 0x21 || code === 0x40 ? SIGN : GAP;
    }
    if (kind === MASK) {
      if (size > word || (at + 1 < length && kindOf[text.charCodeAt(at + 1)] === LETTER)) kind = LETTER;
      else kind = GAP;
    }
    if (kind === SIGN && (code === 0x27 || code === 0x2019) && size > word && kindOf[text.charCodeAt(at + 1)] === LETTER) continue;
    if (kind === DIGIT) {
      if (size > word && kindOf[bare[size - 1] as number] === LETTER) {
        kind = LETTER;
        plain = letterOfDigit[code - 48] as number;
        naked = plain;
      } else {
        const begin = at;
        while (at + 1 < length && kindOf[text.charCodeAt(at + 1)] === DIGIT) at += 1;
        const count = 48 + Math.min(9, at - begin + 1);
        bare[size] = count;
        toned[size] = count;
        from[size] = begin;
        size += 1;
        same = 0;
        continue;
      }
    }
    if (kind === LETTER) {
      if (size > word && bare[size - 1] === naked) {
        same += 1;
        if (same === 3) size -= 1;
        if (same >= 3) continue;
      } else same = 1;
      bare[size] = naked;
      toned[size] = plain;
      from[size] = at;
      size += 1;
      continue;
    }
    // A gap or a sign: the word ends here.
    if (size > word) {
      if (size - word === 1 && kindOf[bare[word] as number] === LETTER) {
        singles += 1;
        if (singles === 3) {
          // "n_g_u" becomes "ngu": the two gaps before go.
          const first = word - 4;
          for (let k = 1; k <= 2; k += 1) {
            bare[first + k] = bare[first + 2 * k] as number;
            toned[first + k] = toned[first + 2 * k] as number;
            from[first + k] = from[first + 2 * k] as number;
          }
          size = first + 3;
        } else if (singles > 3) {
          bare[word - 1] = bare[word] as number;
          toned[word - 1] = toned[word] as number;
          from[word - 1] = from[word] as number;
          size -= 1;
        }
      } else singles = 0;
      bare[size] = gap;
      toned[size] = gap;
      from[size] = at;
      size += 1;
      word = size;
      same = 0;
    }
    if (kind === SIGN) {
      if (size >= 3 && bare[size - 2] === plain) continue;
      bare[size] = plain;
      toned[size] = plain;
      from[size] = at;
      bare[size + 1] = gap;
      toned[size + 1] = gap;
      from[size + 1] = at + 1;
      size += 2;
      word = size;
      singles = 0;
    }
  }
  if (size > word) {
    bare[size] = gap;
    toned[size] = gap;
    from[size] = length;
    size += 1;
  }
  return size;
}

/**
 * Collects the features of a text into the scratch and returns how many there are: runs of 2 to 5 characters across
 * words, words and pairs of words, without tones; the same with tones where tones make a difference, so that a text
 * typed without them has each feature once. Steps grow with the length of the text, no faster.
 */
export function collectFeatures(view: TextView, scratch: Scratch): number {
  const size = readLetters(view.text, scratch);
  const { bare, toned, hashes, places, lengths } = scratch;
  let count = 0;
  // The next place at or behind `at` that carries a tone or a vowel mark.
  let marked = 0;
  for (let at = 0; at < size - 1; at += 1) {
    const end = Math.min(size, at + longestRun);
    let hash = Math.imul(bareSeed ^ (bare[at] as number), prime);
    for (let to = at + 1; to < end; to += 1) {
      hash = Math.imul(hash ^ (bare[to] as number), prime);
      hashes[count] = hash ^ (hash >>> 15);
      places[count] = at;
      lengths[count] = to - at + 1;
      count += 1;
    }
    if (marked < at) marked = at;
    while (marked < size && bare[marked] === toned[marked]) marked += 1;
    if (marked >= end) continue;
    hash = Math.imul(bareSeed ^ (toned[at] as number), prime);
    for (let to = at + 1; to < end; to += 1) {
      hash = Math.imul(hash ^ (toned[to] as number), prime);
      if (to < marked) continue;
      hashes[count] = hash ^ (hash >>> 15);
      places[count] = at;
      lengths[count] = to - at + 1;
      count += 1;
    }
  }
  return collectWords(size, count, scratch);
}

function collectWords(size: number, before: number, scratch: Scratch): number {
  const { bare, toned, hashes, places, lengths } = scratch;
  let count = before;
  let lastBare = wordSalt;
  let lastToned = wordSalt;
  let last = 0;
  let at = 1;
  while (at < size) {
    const begin = at;
    let hashBare = wordSalt;
    let hashToned = wordSalt;
    while (bare[at] !== gap) {
      hashBare = Math.imul(hashBare ^ (bare[at] as number), prime);
      hashToned = Math.imul(hashToned ^ (toned[at] as number), prime);
      at += 1;
    }
    hashes[count] = hashBare ^ (hashBare >>> 13);
    places[count] = begin;
    lengths[count] = at - begin;
    count += 1;
    const pair = Math.imul(Math.imul(lastBare, 31) ^ hashBare, 0x9e3779b1 | 0);
    hashes[count] = pair ^ (pair >>> 15);
    places[count] = last;
    lengths[count] = at - last;
    count += 1;
    if (hashToned !== hashBare) {
      hashes[count] = hashToned ^ (hashToned >>> 13);
      places[count] = begin;
      lengths[count] = at - begin;
      count += 1;
    }
    if (hashToned !== hashBare || lastToned !== lastBare) {
      const tonedPair = Math.imul(Math.imul(lastToned, 31) ^ hashToned, 0x9e3779b1 | 0);
      hashes[count] = tonedPair ^ (tonedPair >>> 15);
      places[count] = last;
      lengths[count] = at - last;
      count += 1;
    }
    lastBare = hashBare;
    lastToned = hashToned;
    last = begin;
    at += 1;
  }
  return count;
}
