// A text as the ways in which each of its words may be read, with the number of every word.

import type { Reading, Trick } from "./tricks/trick.ts";
import type { TextView, Token } from "./view.ts";
import { anyMoney, anyNumber, isMoney, isNumber, type Words, wordNumbers } from "./words.ts";

/** Disguises that were undone, by the token where they begin; null when there are none. */
export type Readings = ReadonlyMap<number, readonly Reading[]> | null;

/** One way to read the tokens from its place up to `to`. `anyTone`: the trick itself hid the tones. */
export type Way = {
  readonly to: number;
  readonly text: string;
  readonly bare: string;
  readonly number: number;
  readonly trick: Trick | null;
  readonly anyTone: boolean;
};

export type Lattice = {
  readonly view: TextView;
  /** Number of each token's word as written; 0 where no list knows it. */
  readonly numbers: Int32Array;
  /** 1 at tokens that may be read in more than one way. */
  readonly special: Uint8Array;
  readonly readings: Readings;
  /** Ways that were asked for already. */
  readonly ways: (readonly Way[] | undefined)[];
};

/** The lattice of a text. Ways are only written out where somebody asks for them. */
export function latticeOf(view: TextView, words: Words, readings: Readings): Lattice {
  const { tokens } = view;
  const special = new Uint8Array(tokens.length);
  if (readings !== null) for (const at of readings.keys()) special[at] = 1;
  for (let i = 0; i < tokens.length; i += 1) if (isNumber((tokens[i] as Token).bare)) special[i] = 1;
  return { view, numbers: wordNumbers(view, words), special, readings, ways: [] };
}

/** Every way to read token `at`: as written, as a number, without its disguise. */
export function waysAt(lattice: Lattice, at: number): readonly Way[] {
  const known = lattice.ways[at];
  if (known !== undefined) return known;
  const { text, bare } = lattice.view.tokens[at] as Token;
  const number = lattice.numbers[at] as number;
  const written = { to: at + 1, text, bare, number, trick: null, anyTone: false };
  const ways: Way[] = [written];
  if (lattice.special[at] === 1) {
    if (isNumber(bare)) {
      if (number !== anyNumber) ways.push({ ...written, number: anyNumber });
      if (number !== anyMoney && isMoney(bare)) ways.push({ ...written, number: anyMoney });
    }
    for (const reading of lattice.readings?.get(at) ?? []) ways.push(reading);
  }
  lattice.ways[at] = ways;
  return ways;
}
