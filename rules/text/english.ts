// Whether a text without marks is English rather than Vietnamese typed without its tones.

import { isSyllable } from "../books/syllable.ts";
import type { Token } from "./view.ts";

/** Short English words that could be Vietnamese syllables by their spelling. */
const everyday: ReadonlySet<string> = new Set(
  "a i in on it is to me he hi no so be am an at up us go do man can the not hope than them then they that this then long hang him has".split(
    " ",
  ),
);

/** Share of words, of all that could tell, from which a text is English. */
const share = 0.45;

/** True for "fucking idiot learn to read"; false for "m ngu vcl" and for a Vietnamese line with an English word in it. */
export function looksEnglish(tokens: readonly Token[]): boolean {
  let english = 0;
  let telling = 0;
  for (const { bare } of tokens) {
    if (/\d/.test(bare)) continue;
    if (everyday.has(bare)) {
      english += 0.6;
      telling += 0.6;
      continue;
    }
    if (bare.length < 2) continue;
    telling += 1;
    // Vietnamese shorthand leaves the vowels out (`vcl`, `bt`), English words have one.
    if (bare.length >= 3 && /[aeiouy]/.test(bare) && !isSyllable({ bare, tone: "" } as Parameters<typeof isSyllable>[0])) english += 1;
  }
  return english >= 1 && english >= telling * share;
}
