// Looks an article up by number or by words, best first; what makes no sense finds nothing and gets suggestions.

import MiniSearch from "minisearch";
import type { BookId, Citation } from "../citation.ts";
import type { Topic } from "../topic.ts";
import { books, citationOf } from "./article.ts";
import type { Article, Book, Both, Clause, NotSeen } from "./book.ts";
import { askedBook, type Reference, reference } from "./number.ts";
import { type OwnArticle, ownBook } from "./own.ts";
import { type Meaning, nearest, understand } from "./phrases.ts";
import { isFiller, isMarked, likeness, readWord, type Word, words } from "./query.ts";

/** One article or clause that was found. `clauses` are the ones that answer the query, best first. */
export type Hit = {
  readonly citation: Citation;
  readonly book: Book;
  readonly article: Article;
  readonly clauses: readonly Clause[];
  readonly title: Both;
  readonly status: Book["status"];
};

export type LookupResult = {
  readonly hits: readonly Hit[];
  /** What to try instead, each of which finds something; empty when there are hits. */
  readonly suggestions: readonly string[];
  /** Parts that exist but that no source shows, when exactly these were asked for by number. */
  readonly notSeen: readonly { readonly book: Book; readonly part: NotSeen }[];
};

/** The line that `rule --json` writes for a hit: a contract. */
export type HitJson = Citation & { readonly title: string; readonly status: Book["status"] };

export function toJson(hit: Hit, language: "vi" | "en"): HitJson {
  const { code, article, clause, section, numbering } = hit.citation;
  return { code, article, clause, section, numbering, title: hit.title[language], status: hit.status };
}

const mostHits = 10;

/** One clause as the search sees it. */
type Entry = {
  readonly id: number;
  readonly book: Book;
  readonly article: Article;
  readonly clause: Clause;
  readonly words: readonly Word[];
};

function entriesOf(list: readonly Book[]): Entry[] {
  const entries: Entry[] = [];
  for (const book of list) {
    for (const article of book.articles) {
      for (const clause of article.clauses) {
        const text = [article.title.vi, article.title.en, clause.text.vi, clause.text.en].join(" . ");
        entries.push({ id: entries.length, book, article, clause, words: spoken(text) });
      }
    }
  }
  return entries;
}

/** All words of a text of ours, whatever its length. */
function spoken(text: string): Word[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((piece) => readWord(piece.normalize("NFC")));
}

/** A term with its marks and, where it has any, the same without: a marked match counts twice and ranks higher. */
function foldings(term: string): string[] {
  const lower = term.toLowerCase().normalize("NFC");
  const { bare } = readWord(lower);
  return lower === bare ? [lower] : [lower, bare];
}

function textIndex(entries: readonly Entry[]): MiniSearch {
  const index = new MiniSearch({
    fields: ["title", "text"],
    processTerm: foldings,
    searchOptions: { boost: { title: 2 }, combineWith: "OR" },
  });
  index.addAll(
    entries.map(({ id, article, clause }) => ({
      id,
      title: `${article.title.vi} ${article.title.en}`,
      text: `${clause.text.vi} ${clause.text.en}`,
    })),
  );
  return index;
}

type Library = { readonly list: readonly Book[]; readonly entries: readonly Entry[]; readonly index: MiniSearch };

function libraryOf(list: readonly Book[]): Library {
  const entries = entriesOf(list);
  return { list, entries, index: textIndex(entries) };
}

const ours = libraryOf(books);

/** How much a clause counts for people who chat: in force before replaced, addressed to them before addressed to others. */
function standing({ book, article, clause }: Entry, meaning: Meaning): number {
  const isForMembers = article.audience.some((audience) => audience === "members" || audience === "everyone");
  const isForChildren = article.audience.includes("children");
  const isTopic = clause.topics.includes(meaning as Topic);
  const audience = !isTopic || isForMembers || (isForChildren && meaning === "child-safety") ? 1 : isForChildren ? 0.7 : 0.6;
  const status = book.status === "replaced" ? 0.78 : book.code === "group" ? 1.2 : 1;
  const kind = clause.kind === "info" && isTopic ? 0.8 : 1;
  return audience * status * kind;
}

/** How much a clause is about a meaning: its main topic before the ones it names in passing. */
function aboutness({ clause, book }: Entry, meaning: Meaning): number {
  const place = clause.topics.indexOf(meaning as Topic);
  if (place >= 0) return (book.code === "community" ? 1.05 : 1) - 0.07 * Math.min(place, 3);
  const subject = clause.subjects.indexOf(meaning as (typeof clause.subjects)[number]);
  return subject >= 0 ? 1 - 0.05 * subject : 0;
}

/**
 * True when the words of a clause answer the query by themselves: nearly all that was asked stands in it,
 * and at least two of its words stand side by side as they were typed.
 */
function answers(query: readonly Word[], entry: Entry): boolean {
  const isToned = query.some((word) => word.tone !== "");
  const same = (typed: Word, written: Word): boolean => {
    const value = likeness(typed, written);
    return value === 1 || (value > 0 && !(isToned && isMarked(typed)));
  };
  const content = query.filter((word) => !isFiller(word));
  if (content.length === 0) return false;
  const isEnglish = query.every((word) => !isMarked(word));
  const matched = content.filter((word) => entry.words.some((written) => same(word, written)));
  if (matched.length / content.length < 0.7) return false;
  const hasPair = query.some((word, at) => {
    const next = query[at + 1];
    if (next === undefined || (isFiller(word) && isFiller(next))) return false;
    return entry.words.some(
      (written, place) => same(word, written) && place + 1 < entry.words.length && same(next, entry.words[place + 1]!),
    );
  });
  if (hasPair) return true;
  // English says in one long word what Vietnamese says in two.
  return isEnglish && content.length <= 3 && matched.every((word) => word.bare.length >= 6);
}

type Scored = { readonly entry: Entry; readonly score: number };

function byWords(query: readonly Word[], text: string, library: Library, asked: BookId | null): Scored[] {
  const { meanings } = understand(query);
  const read = new Map<number, number>();
  const results = library.index.search(query.map((word) => word.bare).join(" "), { fuzzy: false });
  const toned = library.index.search(text, { fuzzy: false });
  const most = Math.max(1e-9, ...results.map((result) => result.score), ...toned.map((result) => result.score));
  for (const result of [...results, ...toned]) read.set(result.id, Math.max(read.get(result.id) ?? 0, result.score / most));

  const scored: Scored[] = [];
  for (const entry of library.entries) {
    let score = 0;
    for (const [meaning, strength] of meanings) score += strength * aboutness(entry, meaning) * standing(entry, meaning);
    const near = read.get(entry.id) ?? 0;
    if (score > 0) score += 0.15 * near;
    else if (near > 0 && answers(query, entry)) score = 0.5 * near * (entry.book.status === "replaced" ? 0.78 : 1);
    if (score > 0) scored.push({ entry, score: score + (entry.book.code === asked ? 10 : 0) });
  }
  return scored.sort((a, b) => b.score - a.score || a.entry.id - b.entry.id);
}

/** One hit for each citation; clauses of one section without numbers come together. */
function hitsOf(scored: readonly Scored[]): Hit[] {
  const hits = new Map<string, { hit: Hit; clauses: Clause[] }>();
  for (const { entry } of scored) {
    const citation = citationOf(entry.book, entry.article, entry.clause);
    const key = JSON.stringify([citation.code, citation.article, citation.clause, citation.section]);
    const known = hits.get(key);
    if (known !== undefined) {
      known.clauses.push(entry.clause);
      continue;
    }
    if (hits.size === mostHits) continue;
    const clauses = [entry.clause];
    hits.set(key, {
      clauses,
      hit: { citation, book: entry.book, article: entry.article, clauses, title: entry.article.title, status: entry.book.status },
    });
  }
  return [...hits.values()].map(({ hit }) => hit);
}

/** Articles that speak to people who chat come first when a whole book is asked for. */
function forMembersFirst(list: readonly Article[]): Article[] {
  const rank = (article: Article): number => {
    if (article.clauses.every((clause) => clause.kind === "info")) return 3;
    if (article.audience.includes("members")) return 0;
    return article.audience.some((audience) => audience === "everyone" || audience === "children") ? 1 : 2;
  };
  return [...list].sort((a, b) => rank(a) - rank(b));
}

function wholeArticle(book: Book, article: Article): Hit {
  const citation = citationOf(book, article, null);
  return { citation, book, article, clauses: article.clauses, title: article.title, status: book.status };
}

/** Numbered books in the order in which a bare number is tried. */
function byNumber(asked: Reference, library: Library): Hit[] {
  const numbered = (book: Book): boolean => book.articles.some((article) => article.article !== null);
  const list = library.list.filter((book) => (asked.book === null ? numbered(book) : book.code === asked.book));
  const hits: Hit[] = [];
  for (const book of list) {
    // The 2026 code has no numbers: asked for one, all its sections are shown, none as that number.
    if ((asked.article === null && asked.clause === null) || (asked.book === book.code && !numbered(book))) {
      hits.push(...forMembersFirst(book.articles).map((article) => wholeArticle(book, article)));
      continue;
    }
    for (const article of forMembersFirst(book.articles)) {
      if (asked.article !== null && article.article !== asked.article) continue;
      if (asked.clause === null) {
        hits.push(wholeArticle(book, article));
        continue;
      }
      const clause = article.clauses.find((candidate) => candidate.clause === asked.clause);
      if (clause !== undefined) {
        const citation = citationOf(book, article, clause);
        hits.push({ citation, book, article, clauses: [clause], title: article.title, status: book.status });
      }
    }
  }
  return hits.slice(0, mostHits);
}

function notSeenOf(asked: Reference, library: Library): LookupResult["notSeen"] {
  return library.list
    .filter((book) => asked.book === null || book.code === asked.book)
    .flatMap((book) =>
      book.notSeen.filter((part) => part.article !== null && part.article === asked.article).map((part) => ({ book, part })),
    );
}

const usual = { vi: ["tin giả", "mạo danh", "điều 4"], en: ["fake news", "impersonation", "article 4"] } as const;

/**
 * Finds articles by number ("4.3", "điều 4 khoản 3", "88 điều 5") or by words ("tin gia", "lừa đảo", "fake news"),
 * best first, at most ten. `language` decides the suggestions; queries may be in either.
 * Any string is safe; the first 400 UTF-16 units are read.
 *
 * @param own the group's own rules, which are searched too
 * @example lookup("tin gia", "vi").hits[0].citation.section // "individuals"
 */
export function lookup(query: string, language: "vi" | "en", more: { readonly own?: readonly OwnArticle[] } = {}): LookupResult {
  const group = ownBook(more.own ?? []);
  const library = group === null ? ours : libraryOf([group, ...books]);
  const asked = reference(query);
  if (asked !== null) {
    const hits = byNumber(asked, library);
    const notSeen = hits.length > 0 ? [] : notSeenOf(asked, library);
    return { hits, notSeen, suggestions: hits.length > 0 ? [] : numberSuggestions(language, library, asked) };
  }
  const typed = words(query);
  const hits = typed.length === 0 ? [] : hitsOf(byWords(typed, query.slice(0, 400), library, askedBook(query)));
  if (hits.length > 0) return { hits, suggestions: [], notSeen: [] };
  const near = nearest(typed, language, 2);
  return { hits, notSeen: [], suggestions: [...new Set([...near, ...usual[language]])].slice(0, 4) };
}

/** Numbers that do exist, those of the book that was asked for when it has any. */
function numberSuggestions(language: "vi" | "en", library: Library, asked: Reference): string[] {
  const book = library.list.find((candidate) => candidate.code === (asked.book ?? "vn-88-2025"));
  const numbers = (book?.articles ?? []).flatMap((article) => article.article ?? []);
  const prefix = asked.book?.startsWith("vn-") ? `${asked.book.split("-")[1]} ` : "";
  const named = numbers.slice(-3).map((number) => `${prefix}${language === "vi" ? "điều" : "article"} ${number}`);
  return [...named, ...usual[language]].slice(0, 4);
}
