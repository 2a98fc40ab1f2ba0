// The clauses of some books as a searcher's shelf: every clause an entry, and a full-text index over them.

import MiniSearch from "minisearch";
import type { Article, Book, Clause } from "./book.ts";
import { isFiller, isMarked, likeness, readWord, type Word } from "./query.ts";

/** One clause as the search sees it. */
export type Entry = {
  readonly id: number;
  readonly book: Book;
  readonly article: Article;
  readonly clause: Clause;
  readonly words: readonly Word[];
};

export type Library = { readonly entries: readonly Entry[]; readonly index: MiniSearch };

/** All words of a text of ours, whatever its length. */
function spoken(text: string): Word[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(readWord);
}

/** A term as written and, where it has marks, without: who types marks matches twice and so finds those first. */
function foldings(term: string): string[] {
  const lower = term.toLowerCase().normalize("NFC");
  const { bare } = readWord(lower);
  return lower === bare ? [lower] : [lower, bare];
}

/** Puts books on the shelf; building takes a few milliseconds. */
export function libraryOf(books: readonly Book[]): Library {
  const entries: Entry[] = [];
  for (const book of books) {
    for (const article of book.articles) {
      for (const clause of article.clauses) {
        const text = [article.title.vi, article.title.en, clause.text.vi, clause.text.en].join(" . ");
        entries.push({ id: entries.length, book, article, clause, words: spoken(text) });
      }
    }
  }
  const index = new MiniSearch({ fields: ["title", "text"], processTerm: foldings, searchOptions: { boost: { title: 2 } } });
  index.addAll(
    entries.map(({ id, article, clause }) => ({
      id,
      title: `${article.title.vi} ${article.title.en}`,
      text: `${clause.text.vi} ${clause.text.en}`,
    })),
  );
  return { entries, index };
}

/** How near each clause's text is to a query: 1 for the nearest; clauses that share no word are missing. */
export function nearness(library: Library, text: string, query: readonly Word[]): ReadonlyMap<number, number> {
  const best = new Map<number, number>();
  // Once as typed, once with short forms written out.
  for (const asked of [text, query.map((word) => word.bare).join(" ")]) {
    for (const { id, score } of library.index.search(asked)) best.set(id, Math.max(best.get(id) ?? 0, score));
  }
  const most = Math.max(...best.values());
  return new Map([...best].map(([id, score]) => [id, score / most]));
}

/** Most words of the query that stand in the entry one after another, fillers too. */
function longestRun(entry: Entry, query: readonly Word[], isSame: (typed: Word, written: Word) => boolean): number {
  let longest = 0;
  for (let at = 0; at < query.length; at += 1) {
    for (let place = 0; place < entry.words.length; place += 1) {
      let run = 0;
      while (at + run < query.length && place + run < entry.words.length && isSame(query[at + run]!, entry.words[place + run]!)) run += 1;
      longest = Math.max(longest, run);
    }
  }
  return longest;
}

/**
 * True when the words of a clause answer the query by themselves: nearly all that was asked stands in it,
 * and enough of it side by side as it was typed. Two Vietnamese syllables are one word, too little to tell.
 */
export function answers(entry: Entry, query: readonly Word[]): boolean {
  const isToned = query.some((word) => word.tone !== "");
  const isEnglish = query.every((word) => !isMarked(word));
  const isSame = (typed: Word, written: Word): boolean => {
    const value = likeness(typed, written);
    return value === 1 || (value > 0 && !isToned);
  };
  const content = query.filter((word) => !isFiller(word));
  if (content.length === 0 || (content.length === 1 && !isEnglish)) return false;
  const matched = content.filter((word) => entry.words.some((written) => isSame(word, written)));
  if (matched.length / content.length <= 0.75) return false;
  const run = longestRun(entry, query, isSame);
  if (run >= 3 || (run === 2 && content.length >= 3)) return true;
  // English says in one long word what Vietnamese says in two.
  return isEnglish && content.length <= 3 && matched.every((word) => word.bare.length >= (content.length === 1 ? 8 : 6));
}
