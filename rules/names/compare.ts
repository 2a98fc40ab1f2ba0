// Says whether a member's name could be taken for a staff member's, and by which signs.

import { isEverydayName, isNameSyllable, isWholeSyllable } from "./common.ts";
import { asShown, foreignLetters, hasDecoration, hasInvisible } from "./disguise.ts";
import { collapsed, formsOf, type NameForms } from "./forms.ts";
import { type UsernameForms, usernameForms, usernameLikeness } from "./usernames.ts";

export type StaffName = { readonly id?: string | undefined; readonly name: string; readonly username: string };

export type MemberName = StaffName & { readonly tag?: string | undefined; readonly isNew: boolean };

/**
 * Signs, as `names --jsonl` and alerts give them:
 * `same-name` the same words · `toneless-copy` the same words without their tones · `look-alike-letters` letters of other scripts or
 * styles · `invisible-characters` also bidirectional ones · `separators` the letters split or joined otherwise · `decoration` emoji or
 * symbols · `digits-for-letters` · `doubled-letter` · `swapped-letters` · `role-word` in the name · `role-tag` in a tag that members set
 * themselves · `copied-username` · `near-username` · `new-member` seven days or less
 */
export type NameReason =
  | "same-name"
  | "toneless-copy"
  | "look-alike-letters"
  | "invisible-characters"
  | "separators"
  | "decoration"
  | "digits-for-letters"
  | "doubled-letter"
  | "swapped-letters"
  | "role-word"
  | "role-tag"
  | "copied-username"
  | "near-username"
  | "new-member";

/** `quiet`: into the list, no ping; `loud`: a second sign stands beside the name. `of` is the place in the staff list, null when no name was copied. */
export type NameComparison = {
  readonly alert: boolean;
  readonly urgency: "none" | "quiet" | "loud";
  readonly reasons: readonly NameReason[];
  readonly of: number | null;
};

type Prepared = { readonly staff: StaffName; readonly forms: NameForms; readonly username: UsernameForms };

export type PreparedStaff = readonly Prepared[];

/** Staff names made ready for many comparisons. */
export function prepareStaff(staff: readonly StaffName[]): PreparedStaff {
  return staff.map((each) => ({ staff: each, forms: formsOf(each.name), username: usernameForms(each.username) }));
}

const silent: NameComparison = { alert: false, urgency: "none", reasons: [], of: null };

type Likeness = {
  /** How the names agree; null when they do not. */
  readonly how: "same" | "toneless" | "maybe-toneless" | "drawn" | "slip" | null;
  readonly reasons: readonly NameReason[];
  /** A disguise that changed what is stored and not what is seen. */
  readonly disguised: boolean;
};

const unlike: Likeness = { how: null, reasons: [], disguised: false };

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, at) => word === b[at]);
}

function hasMarks(words: readonly string[], bareWords: readonly string[]): boolean {
  return !sameWords(words, bareWords);
}

/** Without tones both read alike: is the member's a copy typed without tones, or another name? */
function toneCopy(member: NameForms, staff: NameForms): "toneless" | "maybe-toneless" | null {
  if (member.words.length !== staff.words.length) return hasMarks(member.words, member.bareWords) ? null : "toneless";
  let certain = 0;
  let ambiguous = 0;
  for (let i = 0; i < staff.words.length; i += 1) {
    const mine = member.words[i] as string;
    const theirs = staff.words[i] as string;
    if (mine === theirs) continue;
    const mineBare = mine === member.bareWords[i];
    // Another tone is another name: Ánh is not Anh, and not Ành.
    if (!mineBare) return theirs === staff.bareWords[i] && !hasMarks(staff.words, staff.bareWords) ? "maybe-toneless" : null;
    if (isWholeSyllable(mine)) ambiguous += 1;
    else certain += 1;
  }
  if (certain > 0 || ambiguous >= 2) return hasMarks(member.words, member.bareWords) && certain === 0 ? null : "toneless";
  return hasMarks(member.words, member.bareWords) ? null : "maybe-toneless";
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

function rawSigns(member: NameForms, staff: NameForms): NameReason[] {
  const reasons: NameReason[] = [];
  if (hasInvisible(member.raw) && !hasInvisible(staff.raw)) reasons.push("invisible-characters");
  if (foreignLetters(member.raw) !== "no" && foreignLetters(staff.raw) !== foreignLetters(member.raw)) reasons.push("look-alike-letters");
  if (hasDecoration(member.raw) && !hasDecoration(staff.raw)) reasons.push("decoration");
  return reasons;
}

function digitForLetter(member: NameForms, staff: NameForms): boolean {
  return /\d|[@$!|]/.test(member.raw) && !/\d/.test(staff.joined) && member.joined !== staff.joined;
}

function likeness(member: NameForms, staff: NameForms): Likeness {
  if (staff.joined === "" || member.joined === "") return unlike;
  // Whatever makes two names alike leaves as many letters once doubled ones count as one.
  if (member.outline.length !== staff.outline.length) return unlike;
  const marks = rawSigns(member, staff);
  const disguised = marks.includes("invisible-characters") || marks.includes("look-alike-letters");
  if (sameWords(member.words, staff.words)) return { how: "same", reasons: ["same-name", ...marks], disguised };
  if (member.joined === staff.joined) {
    const tones = toneCopy(member, staff);
    const split: NameReason[] = member.words.length === staff.words.length ? [] : ["separators"];
    if (member.words.join("") === staff.words.join("")) return { how: "same", reasons: ["same-name", "separators", ...marks], disguised };
    if (tones === null) return disguised ? { how: "drawn", reasons: marks, disguised } : unlike;
    return { how: tones, reasons: ["toneless-copy", ...split, ...marks], disguised };
  }
  if (member.drawn === staff.drawn) {
    const foreign = foreignLetters(member.raw);
    if (foreign !== "no")
      return { how: "drawn", reasons: marks.includes("look-alike-letters") ? marks : ["look-alike-letters", ...marks], disguised: true };
    if (member.foreign || staff.foreign) return unlike;
    if (digitForLetter(member, staff)) return { how: "drawn", reasons: ["digits-for-letters", ...marks], disguised: true };
    // Capital I for small l and the like: only the stored letters differ.
    return { how: "drawn", reasons: ["look-alike-letters", ...marks], disguised: true };
  }
  if (hasMarks(member.words, member.bareWords) && hasMarks(staff.words, staff.bareWords) && !tonesAgree(member, staff)) return unlike;
  if (staff.joined.length >= 4 && collapsed(member.joined) === collapsed(staff.joined)) {
    return { how: "slip", reasons: ["doubled-letter", ...marks], disguised };
  }
  if (staff.joined.length >= 5 && isSwapped(member.joined, staff.joined) && !member.bareWords.every((word) => isNameSyllable(word))) {
    return { how: "slip", reasons: ["swapped-letters", ...marks], disguised };
  }
  return unlike;
}

/** For slips: the marked words that both have must be the same ones. */
function tonesAgree(member: NameForms, staff: NameForms): boolean {
  if (member.words.length !== staff.words.length) return true;
  return staff.words.every((word, at) => {
    const mine = member.words[at] as string;
    return mine === word || member.bareWords[at] !== staff.bareWords[at] || mine === member.bareWords[at];
  });
}

/** A name that many people have: one syllable of Vietnamese names, one everyday first name, or hardly any letters. */
function isCommon(forms: NameForms): boolean {
  if (forms.words.length > 1) return false;
  const word = forms.bareWords[0] ?? "";
  return word.length <= 3 || isNameSyllable(word) || isEverydayName(word);
}

/**
 * Compares one member with all staff. Equal ids are the same person and never alert. A common syllable shared plainly, or another
 * tone, is no sign at all; a copied full name alerts quietly, and loudly beside a second sign.
 *
 * @example compareNames({ id: "2", name: "Adm1n Minh Anh", username: "x", isNew: true }, prepareStaff([{ id: "1", name: "Minh Anh", username: "minhanh" }]))
 */
export function compareNames(member: MemberName, staff: PreparedStaff): NameComparison {
  if (member.id !== undefined && staff.some((each) => each.staff.id === member.id)) return silent;
  const shown = asShown(member.name);
  const forms = formsOf(shown === member.name ? member.name : shown);
  const turned = shown !== member.name;
  const mine = { ...forms, raw: member.name.slice(0, 256) };
  const ownUsername = usernameForms(member.username);
  const tag = member.tag === undefined || member.tag === "" ? "none" : formsOf(member.tag).role;
  const fresh: NameReason[] = member.isNew ? ["new-member"] : [];
  const claims: NameReason[] = [
    ...(mine.role === "none" ? [] : (["role-word"] as const)),
    ...(tag === "none" ? [] : (["role-tag"] as const)),
  ];
  let best: NameComparison = silent;
  for (const [at, each] of staff.entries()) {
    const found = against(mine, ownUsername, each, at, claims, fresh, turned);
    if (rank(found) > rank(best) || (rank(found) === rank(best) && found.reasons.length > best.reasons.length)) best = found;
    if (best.urgency === "loud" && best.reasons.length >= 4) break;
  }
  if (best.alert) return best;
  // A role worn by somebody who is none of the staff.
  const worn = mine.role === "alone" || tag !== "none" || (mine.role === "beside" && forms.strongRole && member.isNew);
  return worn ? { alert: true, urgency: "loud", reasons: [...claims, ...fresh], of: null } : silent;
}

function rank(comparison: NameComparison): number {
  return { none: 0, quiet: 1, loud: 2 }[comparison.urgency];
}

function against(
  mine: NameForms,
  ownUsername: UsernameForms,
  { username: staffUsername, forms }: Prepared,
  at: number,
  claims: readonly NameReason[],
  fresh: readonly NameReason[],
  turned: boolean,
): NameComparison {
  const names = likeness(mine, forms);
  const username = usernameLikeness(ownUsername, staffUsername);
  const byUsername: NameReason[] = username === "same" ? ["copied-username"] : username === "no" ? [] : ["near-username"];
  if (names.how === null) {
    // A username that is the same, or drawn to look the same, needs no name beside it; a merely near one does.
    const copied = username === "same" || username === "drawn";
    return copied
      ? {
          alert: true,
          urgency: fresh.length > 0 || claims.length > 0 ? "loud" : "quiet",
          reasons: [...byUsername, ...claims, ...fresh],
          of: at,
        }
      : silent;
  }
  const disguised = names.disguised || turned;
  const second = [...claims, ...byUsername];
  const common = isCommon(forms);
  // `Admin Linh` among the staff, `Linh` among the members: the role is the difference, and the member does not claim it.
  const roleLeftOut = forms.role === "beside" && mine.role === "none";
  const enough =
    disguised ||
    second.length > 0 ||
    (!common &&
      !roleLeftOut &&
      (names.how !== "maybe-toneless" || fresh.length > 0) &&
      !(names.how === "slip" && forms.words.length === 1 && forms.joined.length < 6));
  if (!enough) return silent;
  const own =
    turned && !names.reasons.includes("invisible-characters") ? [...names.reasons, "invisible-characters" as const] : names.reasons;
  return {
    alert: true,
    urgency: second.length > 0 || disguised || (fresh.length > 0 && !common) ? "loud" : "quiet",
    reasons: [...own, ...second, ...fresh],
    of: at,
  };
}
