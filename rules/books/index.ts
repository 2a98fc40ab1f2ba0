// The door of the rule books: what is in them, what to cite, how to find an article.

export { type ArticleText, article, book, books, type CitationFacts, citationFacts, citationOf } from "./article.ts";
export type { Article, Audience, Book, Both, Clause, NotSeen, Strength } from "./book.ts";
export { citationFor } from "./cite.ts";
export { type TopicText, topicText } from "./community.ts";
export { type Hit, type HitJson, type LookupResult, lookup, toJson } from "./lookup.ts";
export { type OwnArticle, ownArticleSchema } from "./own.ts";
export { completions } from "./phrases.ts";
