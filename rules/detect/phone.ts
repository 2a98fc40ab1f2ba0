// Which runs of digits are telephone numbers: Vietnamese by the numbering plan, others by the library.

import { parsePhoneNumberFromString } from "libphonenumber-js/min";
import type { DigitRun } from "./digits.ts";

/** `mobile`, `landline`: of a person or a house · `public`: hotlines and short lines that are meant to be passed on. */
export type PhoneKind = "mobile" | "landline" | "foreign" | "public";

// Mobile prefixes in use since the ten-digit plan of 2018 (numbering plan of the ministry, circular 22/2014 and its amendments).
const mobile = /^0(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[0-9]{7}$/;
// Landlines: 02, area code, subscriber; eleven digits in all since 2017.
const landline = /^02[0-9]{9}$/;
const publicLine = /^(?:1[89]00[0-9]{4,6})$/;

function isPlausibleGrouping({ groups, digits, plus, spelled }: DigitRun): boolean {
  if (groups.length === 1 || spelled) return true;
  // Days and scores come in pairs; telephone numbers begin with more, or with a country or trunk code.
  if (groups.length <= 4) return groups.length < 3 || groups[0] !== 2 || plus || digits.startsWith("84") || digits.startsWith("02");
  // Single digits one by one, or pairs throughout; a mixture is a list of small numbers, a date or a score.
  return groups.every((size) => size === 1) || groups.every((size) => size === 2) || (groups.length <= 5 && (groups[0] as number) >= 2);
}

function national(digits: string): string {
  if (digits.startsWith("0084")) return `0${digits.slice(4)}`;
  if (/^84[235789]/.test(digits) && digits.length >= 11) return `0${digits.slice(digits[2] === "0" ? 3 : 2)}`;
  if (digits.startsWith("840")) return digits.slice(2);
  return digits;
}

/** What kind of telephone number the run is, or null. A run may hold two numbers one after the other: the first decides. */
export function phoneKind(run: DigitRun): PhoneKind | null {
  if (!isPlausibleGrouping(run)) return null;
  let digits = run.digits;
  // `0912345678 0987654321`: groups up to the first whole number.
  let length = 0;
  for (const size of run.groups) {
    length += size;
    if (length >= 8 && length < digits.length && mobile.test(national(digits.slice(0, length)))) {
      digits = digits.slice(0, length);
      break;
    }
  }
  const own = national(digits);
  if (mobile.test(own)) return "mobile";
  if (landline.test(own)) return "landline";
  if (publicLine.test(digits)) return "public";
  if (run.plus && digits.length >= 8 && digits.length <= 15) return parsePhoneNumberFromString(`+${digits}`)?.isValid() ? "foreign" : null;
  // North American habit of writing: 3-3-4 groups without a country code.
  if (run.groups.length === 3 && run.groups.join() === "3,3,4" && /^[2-9][0-9]{2}[2-9]/.test(digits)) return "foreign";
  return null;
}
