// A text as the classifier reads it: written unit by unit into room that is used again, without making strings.

import { longest } from "../text/normalise.ts";
import { both, DIGIT, formsOf, GAP, kindOf, LETTER, letterOfDigit, MASK, SIGN, STAND_IN, standInOf } from "./letters.ts";

/** The gap between words, in both forms. */
export const gap = both(1);

/** Every character of a text may become a word of its own with two gaps around; one at the start. */
const most = longest * 3 + 8;

/** For each place a run without tones and one with; for each word, which has a gap behind it, four more. */
const mostFeatures = most * 4;

/** A stretch of a text is 2 to this power units as the classifier reads them; it is scored together with the next one: a sentence. */
export const stretchBits = 5;

/** Most stretches that a text can have. */
const mostStretches = (most >> stretchBits) + 1;

/** Slots in which features are remembered, by the lower bits of their hash. */
const slots = 1 << 12;
export const seenMask = slots - 1;

/** Room to work in, made once with a model and used again for each text; nothing in it bears on the next text. */
export type Scratch = {
  /** The text as the classifier reads it: with tones in the upper sixteen bits, without in the lower. */
  readonly units: Uint32Array;
  /** Hashes of features, 32 bits each: runs of all stretches, then words of all stretches. */
  readonly hashes: Int32Array;
  /** Where the runs, and where the words, of each stretch end in `hashes`. */
  readonly runEnds: Int32Array;
  readonly wordEnds: Int32Array;
  /** The turn in which a slot was written last, and the number of turns so far: each stretch has two. */
  readonly seen: Int32Array;
  readonly turn: Int32Array;
};

/** A new room to work in; some hundred kilobytes. */
export function makeScratch(): Scratch {
  return {
    units: new Uint32Array(most),
    hashes: new Int32Array(mostFeatures),
    runEnds: new Int32Array(mostStretches),
    wordEnds: new Int32Array(mostStretches),
    seen: new Int32Array(slots),
    turn: new Int32Array(1),
  };
}

/** Whether a unit of the text as it is read is a letter, without a look at what hides one. */
function isLetter(unit: number): boolean {
  return kindOf[unit & 0xffff] === LETTER;
}

/**
 * Writes the text as the classifier reads it into the scratch: words between single gaps, look-alikes and stand-ins made
 * plain, stretched letters cut to one, three or more single letters in a row joined (`n.g.u`), a run of digits as one
 * character that tells its length (so that no number is learnt by heart), signs that say something as words of their own.
 * Returns the number of units written.
 */
export function readLetters(text: string, scratch: Scratch): number {
  const { units } = scratch;
  const length = text.length;
  let size = 1;
  // How often the last letter stands in a row; where the word begins that is being written; words of one letter before it.
  let same = 0;
  let word = 1;
  let singles = 0;
  units[0] = gap;
  // One step behind the end, where a gap ends the last word.
  for (let at = 0; at <= length; at += 1) {
    const code = at < length ? text.charCodeAt(at) : 0x20;
    let kind = kindOf[code] as number;
    let unit = formsOf[code] as number;
    if (kind > LETTER) {
      const inside = size > word;
      const beforeLetter = at + 1 < length && kindOf[text.charCodeAt(at + 1)] === LETTER;
      if (kind === DIGIT) {
        if (inside && isLetter(units[size - 1] as number)) {
          kind = LETTER;
          unit = both(letterOfDigit[code - 48] as number);
        } else {
          const begin = at;
          while (at + 1 < length && kindOf[text.charCodeAt(at + 1)] === DIGIT) at += 1;
          units[size] = both(48 + Math.min(9, at - begin + 1));
          size += 1;
          same = 0;
          continue;
        }
      } else if (kind === STAND_IN) {
        if (inside && beforeLetter) {
          kind = LETTER;
          unit = both(standInOf[code] as number);
        } else kind = code === 0x21 || code === 0x40 ? SIGN : GAP;
      } else if (kind === MASK) kind = inside || beforeLetter ? LETTER : GAP;
      // An apostrophe within a word: "don't".
      else if ((code === 0x27 || code === 0x2019) && inside && beforeLetter) continue;
    }
    if (kind === LETTER) {
      if (size > word && ((units[size - 1] as number) & 0xffff) === (unit & 0xffff)) {
        same += 1;
        if (same === 3) size -= 1;
        if (same >= 3) continue;
      } else same = 1;
      units[size] = unit;
      size += 1;
      continue;
    }
    if (size > word) {
      if (size - word > 1 || !isLetter(units[word] as number)) singles = 0;
      else {
        singles += 1;
        if (singles === 3) {
          // "n_g_u" becomes "ngu": the two gaps before go.
          const first = word - 4;
          for (let k = 1; k <= 2; k += 1) {
            units[first + k] = units[first + 2 * k] as number;
          }
          size = first + 3;
        } else if (singles > 3) {
          units[word - 1] = units[word] as number;
          size -= 1;
        }
      }
      units[size] = gap;
      size += 1;
      word = size;
      same = 0;
    }
    if (kind === SIGN && (size < 3 || units[size - 2] !== unit)) {
      units[size] = unit;
      units[size + 1] = gap;
      size += 2;
      word = size;
      singles = 0;
    }
  }
  return size;
}
