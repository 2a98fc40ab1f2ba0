// The door of the rule books: what is in them, what to cite, how to find an article.

export { type ArticleText, article, book, books, citationFacts, citationOf } from "./article.ts";
export type { Clause, NotSeen } from "./book.ts";
export { citationFor } from "./cite.ts";
export { topicText } from "./community.ts";
export { type Hit, lookup, toJson } from "./lookup.ts";
export type { OwnArticle } from "./own.ts";
export { completions } from "./phrases.ts";
