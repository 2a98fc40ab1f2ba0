// Finds a home address by its parts: house number, street, ward, district.

import type { Span } from "../finding.ts";
import type { TextView, Token } from "../text/view.ts";

const streetWords = new Set([
  "đường",
  "duong",
  "ngõ",
  "ngo",
  "ngách",
  "ngach",
  "hẻm",
  "hem",
  "kiệt",
  "kiet",
  "phố",
  "pho",
  "tổ",
  "ấp",
  "thôn",
  "thon",
  "chung",
  "tòa",
  "tầng",
  "street",
  "st",
  "road",
  "rd",
  "avenue",
  "ave",
  "lane",
  "drive",
  "dr",
  "apartment",
  "apt",
  "blvd",
  "ktx",
]);
const areaWords = new Set([
  "phường",
  "phuong",
  "quận",
  "quan",
  "xã",
  "huyện",
  "huyen",
  "tp",
  "p",
  "q",
  "tỉnh",
  "thị",
  "q1",
  "q2",
  "q3",
  "q4",
  "q5",
  "q6",
  "q7",
  "q8",
  "q9",
  "q10",
  "q11",
  "q12",
  "district",
  "ward",
]);

export type Address = { readonly span: Span /** Street with a number, and a district too. */; readonly parts: number };

function startsWithDigit(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code >= 48 && code <= 57;
}

function isCapital(view: TextView, token: Token | undefined): boolean {
  if (token === undefined || startsWithDigit(token)) return false;
  const letter = view.original[token.span[0]] ?? "";
  return letter !== letter.toLowerCase();
}

/** The first address in the text, or null. Needs a number beside a street word or beside a capitalised name of two words. */
export function findAddress(view: TextView): Address | null {
  const { tokens } = view;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const number = startsWithDigit(token) && token.text.length <= 5;
    const street = streetWords.has(token.text);
    if (!number && !street) continue;
    let parts = 0;
    let last = i;
    if (number) {
      let next = i + 1;
      while (startsWithDigit(tokens[next]) && next < i + 5 && (tokens[next] as Token).text.length <= 5) next += 1;
      const word = tokens[next];
      if (word === undefined) continue;
      if (streetWords.has(word.text)) parts = 2;
      else if (isCapital(view, word) && isCapital(view, tokens[next + 1])) parts = 2;
      else continue;
      last = Math.min(tokens.length - 1, next + 1);
    } else if (startsWithDigit(tokens[i + 1]) || (isCapital(view, tokens[i + 1]) && isCapital(view, tokens[i + 2]))) {
      parts = startsWithDigit(tokens[i + 1]) ? 1.5 : 1;
      last = i + 1;
    } else continue;
    for (let j = last; j < Math.min(tokens.length, i + 16); j += 1) {
      const word = tokens[j] as Token;
      if (areaWords.has(word.text) || (j > last && streetWords.has(word.text))) {
        parts += 1;
        last = Math.min(tokens.length - 1, j + 1);
      }
    }
    if (parts >= 2) return { span: [token.span[0], (tokens[last] as Token).span[1]], parts };
  }
  return null;
}
