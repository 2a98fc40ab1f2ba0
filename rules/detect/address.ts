// Finds a home address by its parts: house number, street, building and room, village, ward, district.

import type { Span } from "../finding.ts";
import type { TextView, Token } from "../text/view.ts";

/** Words before a number or a name; worth one part, half a part more with a number. */
const streetWords = new Set(
  "đường duong ngõ ngo ngách ngach hẻm hem kiệt kiet phố pho tổ ấp thôn thon xóm xom chung tòa toà toa tầng tang lầu lau block lô căn can phòng phong ktx street st road rd avenue ave lane drive dr apartment apt blvd court ct flat unit room".split(
    " ",
  ),
);
/** Of those, words that come after their number in English. */
const english = new Set("street st road rd avenue ave lane drive dr blvd court ct".split(" "));
const areaWords = new Set(
  "phường phuong quận quan xã xa huyện huyen tp p q tỉnh tinh thị thi trấn q1 q2 q3 q4 q5 q6 q7 q8 q9 q10 q11 q12 district ward khu".split(
    " ",
  ),
);
/** `số 47`, `nhà 12`: a number after such a word is a house number. */
const houseWords = new Set(["số", "so", "nhà", "nha", "at"]);

/** A number after these is a class, a day, a grade. */
const countedWords = new Set(["lop", "class", "grade", "thu", "ngay", "thang", "nam", "tuoi"]);

/** `parts`: street with a number is two, a district makes three. */
export type Address = { readonly span: Span; readonly parts: number };

function startsWithDigit(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

function isHouseNumber(token: Token | undefined): boolean {
  return token !== undefined && startsWithDigit(token) && token.text.length <= 5;
}

function isCapital(view: TextView, token: Token | undefined): boolean {
  if (token === undefined || startsWithDigit(token)) return false;
  const letter = view.original[token.span[0]] ?? "";
  return letter !== letter.toLowerCase();
}

/** `A-0804`, `B2`, `302`: how rooms and blocks are numbered. */
function isUnit(token: Token | undefined): boolean {
  return token !== undefined && (isHouseNumber(token) || /^[a-h]\d{0,4}$/.test(token.text));
}

type Part = { readonly from: number; readonly to: number; readonly worth: number };

/** What begins at token `at`, or null. */
function partAt(view: TextView, at: number): Part | null {
  const { tokens } = view;
  const token = tokens[at] as Token;
  if (isHouseNumber(token)) {
    if (countedWords.has(tokens[at - 1]?.bare ?? "")) return null;
    let next = at + 1;
    while (isHouseNumber(tokens[next]) && next < at + 5) next += 1;
    const word = tokens[next];
    const after = tokens[next + 1];
    if (word !== undefined && streetWords.has(word.text) && (isHouseNumber(after) || isCapital(view, after)))
      return { from: at, to: next + 2, worth: 2 };
    if (word !== undefined && isCapital(view, word) && (isCapital(view, after) || (after !== undefined && english.has(after.text)))) {
      return { from: at, to: next + 2, worth: 2 };
    }
    if (word !== undefined && english.has(word.text)) return { from: at, to: next + 1, worth: 2 };
    return houseWords.has(tokens[at - 1]?.text ?? "") ? { from: at, to: next, worth: 1 } : null;
  }
  const next = tokens[at + 1];
  if (streetWords.has(token.text)) {
    if (token.text === "chung" && (next?.bare === "cu" || next?.bare === "cư")) return { from: at, to: at + 3, worth: 1 };
    // `kiệt 15 Chi Lăng`
    if (isHouseNumber(next) && isCapital(view, tokens[at + 2]) && isCapital(view, tokens[at + 3]))
      return { from: at, to: at + 4, worth: 2 };
    if (isUnit(next)) return { from: at, to: at + 2, worth: isHouseNumber(next) ? 1.5 : 1 };
    if (isCapital(view, next) && isCapital(view, tokens[at + 2])) return { from: at, to: at + 3, worth: 1 };
    return null;
  }
  if (areaWords.has(token.text) && next !== undefined) {
    if (isHouseNumber(next) || isCapital(view, next) || /^q\d/.test(token.text)) return { from: at, to: at + 2, worth: 1 };
    // `khu phố 2`
    return isHouseNumber(tokens[at + 2]) ? { from: at, to: at + 3, worth: 1 } : null;
  }
  return /^q\d{1,2}$/.test(token.text) ? { from: at, to: at + 1, worth: 1 } : null;
}

/** Words between two parts of one address, at most. */
const reach = 6;

/** The first address in the text, or null: parts that stand together and make two in all. */
export function findAddress(view: TextView): Address | null {
  const { tokens } = view;
  let from = -1;
  let last = -1;
  let worth = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const part = partAt(view, at);
    if (part === null) {
      if (from >= 0 && at - last > reach && worth >= 2) break;
      continue;
    }
    if (from < 0 || part.from - last > reach) {
      if (worth >= 2) break;
      from = part.from;
      worth = 0;
    }
    worth += part.worth;
    last = Math.min(part.to, tokens.length);
    at = last - 1;
  }
  if (from < 0 || worth < 2) return null;
  return { span: [(tokens[from] as Token).span[0], (tokens[last - 1] as Token).span[1]], parts: worth };
}
