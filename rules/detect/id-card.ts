// Which runs of digits are Vietnamese citizen numbers: province, century with gender, year of birth.

import type { DigitRun } from "./digits.ts";

// Codes of provinces and cities as of the numbers given out up to 2025; numbers keep them after mergers.
const provinces = new Set(
  "001 002 004 006 008 010 011 012 014 015 017 019 020 022 024 025 026 027 030 031 033 034 035 036 037 038 040 042 044 045 046 048 049 051 052 054 056 058 060 062 064 066 067 068 070 072 074 075 077 079 080 082 083 084 086 087 089 091 092 093 094 095 096".split(
    " ",
  ),
);

/** Twelve digits, valid province (001–096), century digit 0–3 (1900s and 2000s) and a year that people living today have. */
export function isCitizenNumber(run: DigitRun): boolean {
  const { digits } = run;
  if (digits.length !== 12 || !provinces.has(digits.slice(0, 3))) return false;
  const century = digits.charCodeAt(3) - 48;
  const year = Number(digits.slice(4, 6));
  return century <= 1 ? year >= 20 : century <= 3 && year <= 30;
}
