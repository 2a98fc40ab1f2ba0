// Looks an article up by number or by words, best first; what makes no sense finds nothing and gets suggestions.

import type { BookId, Citation } from "../citation.ts";
import { type Topic, topics } from "../topic.ts";
import { books, citationOf } from "./article.ts";
import type { Article, Book, Both, Clause, NotSeen } from "./book.ts";
import { answers, type Entry, type Library, libraryOf, nearness } from "./library.ts";
import { askedBook, type Reference, reference } from "./number.ts";
import { type OwnArticle, ownBook } from "./own.ts";
import type { Meaning } from "./phrases.ts";
import { longestQuery, type Word, words } from "./query.ts";
import type { Subject } from "./subjects.ts";
import { nearest, understand } from "./understand.ts";

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

/** A hit as `rule --json` writes it. */
export function toJson(hit: Hit, language: "vi" | "en"): HitJson {
  const { code, article, clause, section, numbering } = hit.citation;
  return { code, article, clause, section, numbering, title: hit.title[language], status: hit.status };
}

const mostHits = 10;

const ours = libraryOf(books);

/** How much a clause counts for people who chat: in force before replaced, addressed to them before addressed to others. */
function standing({ book, article, clause }: Entry, meaning: Meaning): number {
  const isForMembers = article.audience.some((audience) => audience === "members" || audience === "everyone");
  const isForChildren = article.audience.includes("children");
  const isNamed = clause.topics.includes(meaning as Topic);
  const audience = !isNamed || isForMembers || (isForChildren && meaning === "child-safety") ? 1 : isForChildren ? 0.7 : 0.6;
  const status = book.status === "replaced" ? 0.78 : book.code === "group" ? 1.2 : 1;
  const kind = clause.kind === "info" && isNamed ? 0.8 : 1;
  return audience * status * kind;
}

/** How much a clause is about a meaning: its main topic before the ones it names in passing. */
function aboutness({ clause, book }: Entry, meaning: Meaning): number {
  const place = clause.topics.indexOf(meaning as Topic);
  if (place >= 0) return (book.code === "community" ? 1.05 : 1) - 0.07 * Math.min(place, 3);
  const subject = clause.subjects.indexOf(meaning as Subject);
  return subject >= 0 ? 1 - 0.05 * subject : 0;
}

function isTopic(meaning: Meaning): meaning is Topic {
  return (topics as readonly string[]).includes(meaning);
}

type Scored = { readonly entry: Entry; readonly score: number };

function byWords(query: readonly Word[], text: string, library: Library): Scored[] {
  const meanings = understand(query);
  const near = nearness(library, text, query);
  const asked = askedBook(text);
  const hasTopic = [...meanings.keys()].some(isTopic);
  const scored: Scored[] = [];
  for (const entry of library.entries) {
    let score = 0;
    for (const [meaning, strength] of meanings) {
      // "nói xấu thầy cô" is about the insult first, about teachers second.
      const weight = hasTopic && !isTopic(meaning) ? 0.6 : 1;
      score += weight * strength * aboutness(entry, meaning) * standing(entry, meaning);
    }
    const closeness = near.get(entry.id) ?? 0;
    const isAnswer = closeness > 0 && answers(entry, query);
    if (score > 0) score += (isAnswer ? 0.4 : 0.15) * closeness;
    else if (isAnswer) score = 0.5 * closeness * (entry.book.status === "replaced" ? 0.78 : 1);
    if (score > 0) scored.push({ entry, score: score + (entry.book.code === asked ? 10 : 0) });
  }
  return scored;
}

function hit(book: Book, article: Article, clause: Clause | null): Hit {
  const clauses = clause === null ? article.clauses : [clause];
  return { citation: citationOf(book, article, clause), book, article, clauses, title: article.title, status: book.status };
}

/** One hit for each citation; clauses of one section without numbers come together. */
function hitsOf(scored: readonly Scored[]): Hit[] {
  const hits = new Map<string, Hit>();
  for (const { entry } of scored) {
    const one = hit(entry.book, entry.article, entry.clause);
    const key = JSON.stringify([one.citation.code, one.citation.article, one.citation.clause, one.citation.section]);
    const known = hits.get(key);
    if (known !== undefined) hits.set(key, { ...known, clauses: [...known.clauses, entry.clause] });
    else if (hits.size < mostHits) hits.set(key, one);
  }
  return [...hits.values()];
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

/** Finds by number, the group's own book first, then those in force. */
function byNumber(asked: Reference, shelf: readonly Book[]): Hit[] {
  const isNumbered = (book: Book): boolean => book.articles.some((article) => article.article !== null);
  const hits: Hit[] = [];
  for (const book of shelf) {
    if (asked.book === null ? !isNumbered(book) : book.code !== asked.book) continue;
    // The 2026 code has no numbers: asked for one, all its sections are shown, none as that number.
    const isWhole = (asked.article === null && asked.clause === null) || !isNumbered(book);
    for (const article of forMembersFirst(book.articles)) {
      if (isWhole) hits.push(hit(book, article, null));
      else if (asked.article !== null && article.article !== asked.article) continue;
      else if (asked.clause === null) hits.push(hit(book, article, null));
      else hits.push(...article.clauses.filter((clause) => clause.clause === asked.clause).map((clause) => hit(book, article, clause)));
    }
  }
  return hits.slice(0, mostHits);
}

function notSeenOf(asked: Reference): LookupResult["notSeen"] {
  return books
    .filter((book) => asked.book === null || book.code === asked.book)
    .flatMap((book) => book.notSeen.map((part) => ({ book, part })))
    .filter(({ part }) => part.article !== null && part.article === asked.article);
}

const usual = { vi: ["tin giả", "mạo danh", "điều 4"], en: ["fake news", "impersonation", "article 4"] } as const;

/** Numbers that do exist, of the book that was asked for when it has any. */
function numbersThatExist(asked: BookId | null, language: "vi" | "en"): string[] {
  const book = books.find((candidate) => candidate.code === (asked ?? "vn-88-2025"));
  const prefix = asked?.startsWith("vn-") ? `${asked.split("-")[1]} ` : "";
  return (book?.articles ?? [])
    .flatMap((article) => article.article ?? [])
    .slice(-3)
    .map((number) => `${prefix}${language === "vi" ? "điều" : "article"} ${number}`);
}

/**
 * Finds articles by number ("4.3", "điều 4 khoản 3", "88 điều 5") or by words ("tin gia", "lừa đảo", "fake news"),
 * best first, at most ten. `language` decides the suggestions; queries may be in either.
 * Any string is safe; the first 400 UTF-16 units are read.
 *
 * @param more.own the group's own rules, which are searched too
 * @example lookup("tin gia", "vi").hits[0].citation.section // "individuals"
 */
export function lookup(query: string, language: "vi" | "en", more: { readonly own?: readonly OwnArticle[] } = {}): LookupResult {
  const text = query.slice(0, longestQuery);
  const group = ownBook(more.own ?? []);
  const shelf = group === null ? books : [group, ...books];
  const asked = reference(text);
  if (asked !== null) {
    const hits = byNumber(asked, shelf);
    if (hits.length > 0) return { hits, suggestions: [], notSeen: [] };
    const suggestions = [...numbersThatExist(asked.book, language), ...usual[language]].slice(0, 4);
    return { hits, suggestions, notSeen: notSeenOf(asked) };
  }
  const typed = words(text);
  // A group has few rules of its own: their index is built on the spot, ours is never built again.
  const libraries = group === null ? [ours] : [libraryOf([group]), ours];
  const scored = libraries.flatMap((library) => byWords(typed, text, library)).sort((a, b) => b.score - a.score);
  const hits = hitsOf(scored);
  if (hits.length > 0) return { hits, suggestions: [], notSeen: [] };
  const suggestions = [...new Set([...nearest(typed, language, 2), ...usual[language]])].slice(0, 4);
  return { hits, suggestions, notSeen: [] };
}
