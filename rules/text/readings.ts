// Undoes disguises: other ways to read the words that show a sign of one. Words without a sign never get here.

import type { TextView } from "./view.ts";

/** What was undone: `separated` đ.m · `spaced` n g u · `stretched` nguuu · `symbols` l0n, c@c · `masked` l*n · `look-alike` lоn · `keystrokes` lonf. */
export type Trick = "separated" | "spaced" | "stretched" | "symbols" | "masked" | "look-alike" | "keystrokes";

/** Another way to read the tokens from its place up to `to`. `anyTone`: the trick itself hid the tones. */
export type Reading = {
  readonly to: number;
  readonly text: string;
  readonly bare: string;
  readonly trick: Trick;
  readonly anyTone: boolean;
};

/** Readings by the index of the token where they begin; null when nothing looks disguised. */
export function readingsOf(_view: TextView): ReadonlyMap<number, readonly Reading[]> | null {
  return null;
}
