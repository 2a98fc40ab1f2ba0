// Which article a reminder quotes for a rule: the one that the rule names, else what the books have for its topic.

import { citationFor } from "./books/index.ts";
import type { OwnArticle } from "./books/own.ts";
import type { Citation } from "./citation.ts";
import type { GroupArticle, Rule } from "./ruleset.ts";

/** The article by what a group chose to cite first; `unset` is a group that chose nothing. */
export type Articles = Readonly<Record<"own" | "code" | "unset", Citation>>;

/** A community's articles in the form that the books share; a language that is missing is told in the other. */
export function ownArticles(articles: readonly GroupArticle[]): readonly OwnArticle[] {
  return articles.map(({ article, title, text, topics }) => {
    const words = text ?? title;
    return {
      article,
      title: { vi: title.vi, en: title.en ?? title.vi },
      text: { vi: words.vi, en: words.en ?? words.vi },
      topics,
    };
  });
}

/** Worked out once, while a ruleset is loaded. */
export function articlesOf(rule: Pick<Rule, "topic" | "cites">, own: readonly OwnArticle[]): Articles {
  const named: Citation | null =
    rule.cites === undefined ? null : { code: "group", article: rule.cites, clause: null, section: null, numbering: null };
  return {
    own: named ?? citationFor(rule.topic, { citations: "own", own }),
    code: citationFor(rule.topic, { citations: "code", own }),
    unset: named ?? citationFor(rule.topic, { citations: null, own }),
  };
}
