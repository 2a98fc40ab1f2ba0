// Compares usernames: the same, nearly the same, or drawn to look the same.

import { drawnSkeleton } from "./skeleton.ts";

/** `same` · `drawn` equal only as drawn (`m1nhanh`, `rninhanh`) · `near` a letter, digit or separator more, less or swapped · `no` */
export type UsernameLikeness = "same" | "drawn" | "near" | "no";

/** Shorter usernames are near to too many others. */
const shortest = 5;

export type UsernameForms = { readonly plain: string; readonly letters: string; readonly stem: string; readonly drawn: string };

/** The forms in which a username is compared; a leading `@` and case do not matter. */
export function usernameForms(username: string): UsernameForms {
  const plain = username.replace(/^@/, "").toLowerCase().normalize("NFKC").slice(0, 64);
  const letters = plain.replace(/[^\p{L}\p{N}]/gu, "");
  return { plain, letters, stem: letters.replace(/\d{1,8}$/, ""), drawn: drawnSkeleton(plain) };
}

/** At most one letter added, left out or changed, or two neighbours swapped. */
export function oneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}

/** How alike two usernames are. Empty ones are like nothing. */
export function usernameLikeness(member: UsernameForms, staff: UsernameForms): UsernameLikeness {
  if (member.plain === "" || staff.plain === "") return "no";
  if (member.plain === staff.plain) return "same";
  if (staff.plain.length < shortest) return "no";
  if (member.letters === staff.letters) return "near";
  if (member.drawn === staff.drawn) return "drawn";
  if (member.stem === staff.stem && member.stem.length >= shortest) return "near";
  return oneSlip(member.letters, staff.letters) ? "near" : "no";
}
