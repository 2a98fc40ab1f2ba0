// From a citation to what it points at, and to the facts that a citation line is built from.

import type { BookId, Citation } from "../citation.ts";
import type { Article, Book, Both, Clause } from "./book.ts";
import { community } from "./community.ts";
import { type OwnArticle, ownBook } from "./own.ts";
import { code88 } from "./vn-88-2025.ts";
import { code423 } from "./vn-423-2026.ts";
import { code874 } from "./vn-874-2021.ts";

/** All books that come with us, in force first. */
export const books: readonly Book[] = [code423, code88, community, code874];

/** The book of this id; null for `group` when the group has no rules of its own. */
export function book(code: BookId, own: readonly OwnArticle[] = []): Book | null {
  if (code === "group") return ownBook(own);
  return books.find((candidate) => candidate.code === code) ?? null;
}

/** What a citation points at. `clauses` is the one cited, or all of the article when none is. */
export type ArticleText = { readonly book: Book; readonly article: Article; readonly clauses: readonly Clause[] };

/**
 * The text behind a citation, in both languages; null when there is no such article (or it was not seen).
 *
 * @example article({ code: "vn-88-2025", article: "7", clause: "4", section: null, numbering: "verified" })
 */
export function article(citation: Citation, own: readonly OwnArticle[] = []): ArticleText | null {
  const source = book(citation.code, own);
  if (source === null) return null;
  const found = source.articles.find((candidate) =>
    citation.article === null
      ? citation.section !== null && candidate.article === null && candidate.section === citation.section
      : candidate.article === citation.article,
  );
  if (found === undefined) return null;
  if (citation.clause === null) return { book: source, article: found, clauses: found.clauses };
  const clause = found.clauses.find((candidate) => candidate.clause === citation.clause);
  return clause === undefined ? null : { book: source, article: found, clauses: [clause] };
}

/** The citation that names an article, or one clause of it. */
export function citationOf(source: Book, found: Article, clause: Clause | null): Citation {
  const numbered = clause !== null && clause.clause !== null ? clause : null;
  return {
    code: source.code,
    article: found.article,
    clause: numbered === null ? null : numbered.clause,
    section: found.section,
    numbering: numbered === null ? found.numbering : numbered.numbering,
  };
}

/** Everything a citation line may have to say. `commands` makes the sentence. */
export type CitationFacts = {
  readonly code: BookId;
  readonly title: Both;
  readonly shortTitle: Both;
  /** Official number such as `88/QĐ-BTTTT`; null for our own and a group's rules. */
  readonly number: string | null;
  readonly year: string | null;
  readonly articleTitle: Both;
  /** The section as it reads inside a citation, "phần dành cho cá nhân"; null where articles are numbered. */
  readonly part: Both | null;
  readonly article: string | null;
  readonly clause: string | null;
  readonly numbering: Citation["numbering"];
  /** "theo báo chí, chưa đối chiếu văn bản gốc" */
  readonly pressOnly: boolean;
  /** "bản 2021, đã được thay thế" */
  readonly replaced: boolean;
  /** False for our own book and a group's rules: these are the wording itself. */
  readonly restated: boolean;
};

/** The facts of a citation; null when it points at nothing. */
export function citationFacts(citation: Citation, own: readonly OwnArticle[] = []): CitationFacts | null {
  const text = article(citation, own);
  if (text === null) return null;
  const clause = citation.clause === null ? null : (text.clauses[0] ?? null);
  // Numbering is read from the book, not from the citation: a stored citation may be older than what is known now.
  const { article: number, clause: clauseNumber, numbering } = citationOf(text.book, text.article, clause);
  return {
    code: text.book.code,
    title: text.book.title,
    shortTitle: text.book.shortTitle,
    number: text.book.number,
    year: text.book.date?.slice(0, 4) ?? null,
    articleTitle: text.article.title,
    part: text.article.part ?? null,
    article: number,
    clause: clauseNumber,
    numbering,
    pressOnly: text.book.pressOnly,
    replaced: text.book.status === "replaced",
    restated: text.book.code !== "community" && text.book.code !== "group",
  };
}
