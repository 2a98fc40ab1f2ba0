// The judge's reading of a text: normalised, cut into tokens, every piece traceable to the original.

import type { CueHits } from "../detect/cue-net.ts";
import type { LinkSign } from "../detect/link-signs.ts";
import type { Link } from "../detect/links.ts";
import type { Span } from "../finding.ts";

export type Token = {
  /** Normalised word: NFC, lower case, old tone placement made new (`hoà` → `hòa`), invisible characters gone. */
  readonly text: string;
  /** The same without tones and vowel marks, `đ` as `d`: `lớn` → `lon`. */
  readonly bare: string;
  /** Where it stands in the original text. */
  readonly span: Span;
  /** Where it begins in the normalised text. */
  readonly at: number;
  /** What its characters hold: `DIGIT`, `REPEAT`, `FOREIGN` and the others, added up. */
  readonly signs: number;
  /** Hash of `bare`, for `wordNumbers`. */
  readonly hash: number;
};

/** A digit. */
export const DIGIT = 1;
/** The same character twice in a row. */
export const REPEAT = 2;
/** A letter or mark that neither Vietnamese nor English writes. */
export const FOREIGN = 4;
/** A tone or a vowel mark. */
export const TONED = 8;
/** Any unit outside ASCII. */
export const WIDE = 16;
/** A vowel, whatever its marks. */
export const VOWEL = 32;
/** A letter of the plain alphabet or of Vietnamese. */
export const LETTER = 64;

/** What was worked out from a view already: a function of its text alone, kept with it so that all who ask share one walk. */
export type Kept = { cues: CueHits | null; links: readonly Link[] | null; linkSigns: readonly LinkSign[] | null };

export type TextView = {
  readonly original: string;
  /** Normalised text; `offsets[i]` is the UTF-16 offset in `original` of the character at `i`; one entry more than `text` has units. */
  readonly text: string;
  readonly offsets: Uint32Array;
  readonly tokens: readonly Token[];
  /** Signs of all tokens together. */
  readonly signs: number;
  /** True when no token carries a tone or a vowel mark. */
  readonly toneless: boolean;
  readonly kept: Kept;
};
