// Words of contempt for a person, by idea: wits, character, looks, family, worth; North, Centre, South, and English.

import type { TermGroupSource } from "../../ruleset.ts";
import { bareTerms } from "./bare.ts";
import { beggarTerms } from "./concession.ts";
import { coreTerms } from "./core.ts";
import { englishTerms } from "./english.ts";
import { familyTerms } from "./family.ts";
import { looksTerms } from "./looks.ts";
import { nameTerms } from "./names.ts";
import { proverbTerms } from "./proverbs.ts";
import { witsTerms } from "./wits.ts";
import { worthTerms } from "./worth.ts";

export const insultTerms: readonly TermGroupSource[] = [
  ...coreTerms,
  ...nameTerms,
  ...beggarTerms,
  ...looksTerms,
  ...witsTerms,
  ...familyTerms,
  ...worthTerms,
  ...proverbTerms,
  ...bareTerms,
  ...englishTerms,
];
