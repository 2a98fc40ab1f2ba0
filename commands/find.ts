// Finding articles by words, by number, or by the very name that a proposal carried.

import { article, book, books, type Clause, citationFor, citationOf, lookup, type NotSeen } from "../rules/books/index.ts";
import type { Citation } from "../rules/citation.ts";
import { type Topic, topics } from "../rules/topic.ts";
import { articleName, type Reading } from "./article-view.ts";
import { say } from "./say.ts";

/** An article or clause that was found, and the clauses that answer, best first. */
type FoundArticle = { readonly citation: Citation; readonly clauses: readonly Clause[] };

export type Found = {
  readonly hits: readonly FoundArticle[];
  /** What to try instead; empty when there are hits. */
  readonly suggestions: readonly string[];
  /** Parts of a book that exist but that nobody has read yet. */
  readonly notSeen: readonly NotSeen[];
};

/** Articles that fit what was typed, best first. A proposal that was picked comes back as its name and leads to its own article. */
export function find(typed: string, reading: Reading): Found {
  const named = byName(typed, reading);
  if (named !== null) return { hits: [named], suggestions: [], notSeen: [] };
  const { hits, suggestions, notSeen } = lookup(typed, reading.language, { own: reading.ownRules });
  return { hits, suggestions, notSeen: notSeen.map(({ part }) => part) };
}

function byName(typed: string, reading: Reading): FoundArticle | null {
  const topic = topics.find((candidate) => say(reading.language, `topic.${candidate}`) === typed);
  if (topic !== undefined) return aboutTopic(topic, reading);
  const own = book("group", reading.ownRules);
  for (const source of own === null ? books : [own, ...books]) {
    for (const one of source.articles) {
      const whole = citationOf(source, one, null);
      if (articleName(whole, reading) === typed) return { citation: whole, clauses: one.clauses };
      for (const clause of one.clauses) {
        const citation = citationOf(source, one, clause);
        if (clause.clause !== null && articleName(citation, reading) === typed) return { citation, clauses: [clause] };
      }
    }
  }
  return null;
}

/** What a reminder about this topic would cite, and what it says about it. */
function aboutTopic(topic: Topic, reading: Reading): FoundArticle {
  const citation = citationFor(topic, { own: reading.ownRules });
  const clauses = article(citation, reading.ownRules)?.clauses ?? [];
  return { citation, clauses: clauses.filter((clause) => clause.topics.includes(topic)) };
}
