// Recognises an article asked for by number, in every habit of writing one: `4.3`, `điều 4 khoản 3`, `d4 k3`, `88 điều 5`, `art. 4(3)`.

import type { BookId } from "../citation.ts";
import { edits } from "./edits.ts";
import { isFiller, readWord, tidy } from "./query.ts";

/** What was asked for. `book` alone asks for a whole book. */
export type Reference = { readonly book: BookId | null; readonly article: string | null; readonly clause: string | null };

type Piece = { readonly kind: "word" | "number" | "sign"; readonly text: string; readonly filler: boolean };

/** A number after one of these is an article, whatever else is said. */
const articleWords = new Set(["dieu", "d", "article", "articles", "art", "arts", "§"]);
/** These name an article only when nothing else is said: "luật 3", but not "luật 3 ngày". */
const looseArticleWords = new Set(["rule", "rules", "tac", "qt", "luat", "muc", "section", "sec", "no", "so", "#", "number"]);
const clauseWords = new Set(["khoan", "k", "clause", "clauses", "cl", "c", "para", "paragraph", "y"]);
const between = new Set([".", ":", "#", "so", "thu", "no", "number", "-", "(", "["]);
const joins = new Set([".", ",", "-", ":", "/", "(", "[", ";", "_"]);
const harmless = new Set([".", ",", "-", ":", "/", "(", ")", "[", "]", "§", "#", ";", "'", '"', "?", "“", "”", "_"]);

const bookNumbers: ReadonlyMap<string, BookId> = new Map([
  ["423", "vn-423-2026"],
  ["88", "vn-88-2025"],
  ["874", "vn-874-2021"],
]);
const bookYears: ReadonlyMap<string, BookId> = new Map([
  ["2026", "vn-423-2026"],
  ["2025", "vn-88-2025"],
  ["2021", "vn-874-2021"],
]);

/** Words around a book's number or year that say nothing else. */
const bookNoise = new Set(
  "qd btttt bvhttdl bttt vn quyet dinh bo quy tac ung xu nam decision code of conduct the cu old moi new ban van hoa mang xa hoi moi truong so tren social network networks bao ve tre em child protection children media digital online".split(
    " ",
  ),
);

/** Books named by words, tried only beside a number: "điều 5 bộ quy tắc trẻ em". */
const namedBooks: readonly (readonly [RegExp, BookId])[] = [
  [/ (?:tre em|child|children|child protection) /, "vn-88-2025"],
  [/ (?:mang xa hoi|mxh|social networks?|social media|bo cu|ban cu|quy tac cu|old code) /, "vn-874-2021"],
  [/ (?:moi truong so|van hoa|digital environment) /, "vn-423-2026"],
  [/ (?:cong dong|community|nhac nhe) /, "community"],
  [/ (?:noi quy nhom|quy tac nhom|luat nhom|group rules?|cua nhom) /, "group"],
];

const counted: ReadonlyMap<string, string> = new Map(
  [
    "mot one i first nhat",
    "hai two ii second",
    "ba three iii third",
    "bon tu four iv fourth",
    "nam lam five v fifth",
    "sau six vi sixth",
    "bay seven vii seventh",
    "tam eight viii eighth",
    "chin nine ix ninth",
    "muoi ten x tenth",
    "eleven xi",
    "twelve xii",
    "thirteen xiii",
    "fourteen xiv",
  ].flatMap((names, index) => names.split(" ").map((name) => [name, String(index + 1)] as const)),
);

/** True for `near` but for one letter too many, one missing, or two that changed places ("dieuu", "artcle"). */
function isNearly(text: string, near: string): boolean {
  if (text.length < 3 || edits(text, near, 1) !== 1) return false;
  return text.length !== near.length || [...text].sort().join("") === [...near].sort().join("");
}

function isArticleWord(text: string): boolean {
  return articleWords.has(text) || isNearly(text, "dieu") || isNearly(text, "article");
}

function isClauseWord(text: string): boolean {
  return clauseWords.has(text) || isNearly(text, "khoan") || isNearly(text, "clause");
}

function pieces(query: string): Piece[] {
  const list: Piece[] = [];
  for (const [text] of tidy(query).matchAll(/\p{N}+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    if (/^[0-9]+$/.test(text)) list.push({ kind: "number", text: text.replace(/^0+(?=[0-9])/, ""), filler: false });
    else if (/[\p{L}\p{N}]/u.test(text)) {
      const word = readWord(text);
      list.push({ kind: "word", text: word.keyed === "dieu" || word.keyed === "khoan" ? word.keyed : word.bare, filler: isFiller(word) });
    } else list.push({ kind: "sign", text, filler: false });
    if (list.length === 60) break;
  }
  return list;
}

/** Takes the book's own number out of the pieces: `88`, `874/2021`, `423/QĐ-BVHTTDL`, `vn-88-2025`, a year alone. */
function takeBook(list: readonly Piece[]): { book: BookId | null; rest: Piece[] } {
  const at = list.findIndex((piece) => piece.kind === "number" && bookNumbers.has(piece.text));
  if (at >= 0) {
    const book = bookNumbers.get(list[at]!.text)!;
    let end = at + 1;
    while (end < list.length) {
      const [piece, next] = [list[end]!, list[end + 1]];
      const isTail = (one: Piece | undefined): boolean =>
        one !== undefined && (["qd", "btttt", "bvhttdl", "vn"].includes(one.text) || (one.kind === "number" && bookYears.has(one.text)));
      if (isTail(piece)) end += 1;
      else if ((piece.text === "/" || piece.text === "-") && isTail(next)) end += 2;
      else break;
    }
    // One joining sign after it belongs to the book: "88.5.3", "874: 4.5".
    if (end > at && joins.has(list[end]?.text ?? "") && list[end + 1]?.kind === "number") end += 1;
    const before = list[at - 1]?.text === "-" && list[at - 2]?.text === "vn" ? at - 2 : at;
    return { book, rest: [...list.slice(0, before), ...list.slice(end)] };
  }
  const year = list.findIndex((piece) => piece.kind === "number" && bookYears.has(piece.text));
  if (year < 0) return { book: null, rest: [...list] };
  return { book: bookYears.get(list[year]!.text)!, rest: list.filter((_, index) => index !== year) };
}

/** The number at `at` or after a dot, "số", "thứ": its value and the place after it. */
function numberAfter(list: readonly Piece[], at: number): { value: string; next: number } | null {
  let place = at;
  while (place < at + 2 && between.has(list[place]?.text ?? "")) place += 1;
  const piece = list[place];
  if (piece?.kind === "number") return { value: piece.text, next: place + 1 };
  const value = piece === undefined ? undefined : counted.get(piece.text);
  if (value === undefined) return null;
  // "điều ba" is a number, "điều ba mẹ dặn" is not: what follows must end it.
  const after = list[place + 1];
  const ends = after === undefined || after.kind !== "word" || after.filler || clauseWords.has(after.text) || after.text === "qd";
  return ends ? { value, next: place + 1 } : null;
}

/**
 * The article that `query` asks for by number; null when it does not.
 *
 * @example reference("khoản 3 điều 4") // { book: null, article: "4", clause: "3" }
 */
export function reference(query: string): Reference | null {
  const all = pieces(query);
  const { book: numbered, rest } = takeBook(all);
  const used = new Set<number>();
  let article: string | null = null;
  let clause: string | null = null;
  let isLoose = false;

  for (let at = 0; at < rest.length; at += 1) {
    const piece = rest[at]!;
    const isArticle = isArticleWord(piece.text);
    if (article === null && (isArticle || looseArticleWords.has(piece.text))) {
      const found = numberAfter(rest, at + 1);
      if (found === null) continue;
      article = found.value;
      isLoose = !isArticle;
      for (let each = at; each < found.next; each += 1) used.add(each);
      const sign = rest[found.next];
      const isJoined = sign !== undefined && joins.has(sign.text);
      const second = rest[isJoined ? found.next + 1 : found.next];
      if (second?.kind === "number" && clause === null) {
        clause = second.text;
        used.add(found.next);
        used.add(found.next + 1);
      }
    } else if (clause === null && (isClauseWord(piece.text) || (article !== null && piece.text === "muc"))) {
      const found = numberAfter(rest, at + 1);
      if (found === null) continue;
      clause = found.value;
      for (let each = at; each < found.next; each += 1) used.add(each);
    }
  }

  const left = rest.filter((_, index) => !used.has(index));
  const isBare = left.every((piece) => {
    if (piece.kind === "sign") return harmless.has(piece.text);
    return piece.kind === "word" && (piece.filler || bookNoise.has(piece.text));
  });

  // No article word: the query is nothing but one or two numbers, "4", "4.3", "4 khoản 3".
  if (article === null) {
    const numbers = left.filter((piece) => piece.kind === "number");
    const others = left.filter((piece) => piece.kind !== "number");
    const isPlain = others.every((piece) => (piece.kind === "sign" ? harmless.has(piece.text) : piece.filler || bookNoise.has(piece.text)));
    // No code has a hundred articles: "111" alone is the children's helpline.
    if (numbers.some((number) => number.text.length > 2)) return null;
    if (isPlain && numbers.length === 1) article = numbers[0]!.text;
    else if (isPlain && numbers.length === 2 && clause === null) {
      article = numbers[0]!.text;
      clause = numbers[1]!.text;
    } else if (isPlain && numbers.length === 0 && clause !== null) return { book: numbered ?? named(all), article: null, clause };
    else if (isPlain && numbers.length === 0 && numbered !== null) return { book: numbered, article: null, clause: null };
    else return null;
  } else if (isLoose && !isBare) return null;

  return { book: numbered ?? named(all), article, clause };
}

/** The book that the words around a number name, if any. */
function named(list: readonly Piece[]): BookId | null {
  const line = ` ${list
    .filter((piece) => piece.kind === "word")
    .map((piece) => piece.text)
    .join(" ")} `;
  return namedBooks.find(([pattern]) => pattern.test(line))?.[1] ?? null;
}

/** The book that a query of words prefers: "tin giả 874". Of the years only 2021 counts, the later ones are said in passing. */
export function askedBook(query: string): BookId | null {
  const list = pieces(query);
  const years = new Set(["2025", "2026"]);
  return takeBook(list.some((piece) => bookNumbers.has(piece.text)) ? list : list.filter((piece) => !years.has(piece.text))).book;
}
