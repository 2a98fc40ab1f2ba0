// How an article looks: what it says, how it sounds in a chat, and where it comes from.

import { type ArticleText, article, type Clause, citationFacts, citationFor, type OwnArticle, topicText } from "../rules/books/index.ts";
import type { Citation } from "../rules/citation.ts";
import { type Topic, topics } from "../rules/topic.ts";
import { buildAction } from "./actions.ts";
import type { Button, Part, Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";

/** Clauses of one page, in UTF-16 units: fits a phone without much scrolling and every platform's limit. */
const pageLength = 900;

/** What a view needs besides its subject: the reader's language and the community's own rules. */
export type Reading = { readonly language: Language; readonly ownRules: readonly OwnArticle[] };

/**
 * Where a citation comes from, in one line; null when it points at nothing. In a look-up it says more: that only the
 * press was read, that a book was replaced, that a number was counted. A reminder never carries a replaced book or a counted number.
 */
export function citationLine(citation: Citation, place: "nudge" | "look-up", { language, ownRules }: Reading): string | null {
  const facts = citationFacts(citation, ownRules);
  if (facts === null) return null;
  if (place === "nudge" && (facts.replaced || facts.numbering === "inferred")) return null;
  const source = [
    facts.shortTitle[language],
    facts.part?.[language],
    facts.article === null ? undefined : say(language, "citation.article", { article: facts.article }),
    facts.clause === null
      ? undefined
      : say(language, facts.numbering === "inferred" ? "citation.clause-inferred" : "citation.clause", { clause: facts.clause }),
  ]
    .filter((piece) => piece !== undefined)
    .join(", ");
  if (facts.code === "group") return say(language, "citation.group", { source });
  if (facts.code === "community") return say(language, "citation.community", { source });
  const line = [say(language, "citation.line", { source })];
  if (place === "look-up" && facts.pressOnly) line.push(say(language, "citation.press"));
  if (place === "look-up" && facts.replaced) line.push(say(language, "citation.replaced"));
  return line.join(" ");
}

/** A short name of an article for buttons and suggestions, such as "Điều 4, khoản 3: Bảo vệ tài khoản"; null when there is none. */
export function articleName(citation: Citation, { language, ownRules }: Reading): string | null {
  const facts = citationFacts(citation, ownRules);
  if (facts === null) return null;
  const numbers = [
    facts.article === null ? undefined : say(language, "citation.article", { article: facts.article }),
    facts.clause === null ? undefined : say(language, "citation.clause", { clause: facts.clause }),
  ]
    .filter((piece) => piece !== undefined)
    .join(", ");
  const title = facts.articleTitle[language];
  const year = facts.year === null ? "" : ` (${facts.year})`;
  return `${numbers === "" ? title : `${numbers[0]?.toUpperCase()}${numbers.slice(1)}: ${title}`}${year}`;
}

/**
 * The answer to a look-up or to "show the article": the clauses that answer, best first, as far as they fit one page, and a way
 * to the whole article. When they are the whole article, this is its first page. `topic` is what it was asked about, if that is known.
 */
export function renderFound(citation: Citation, clauses: readonly Clause[], reading: Reading, topic?: Topic): Reply {
  const whole = { ...citation, clause: null };
  const found = article(whole, reading.ownRules);
  if (found === null || clauses.length === 0 || clauses.length >= found.clauses.length) return renderArticle(citation, 0, reading, topic);
  const { language } = reading;
  const shown = pagesOf(clauses, language)[0] ?? [];
  const answer = { ...found, clauses };
  return {
    parts: articleParts(answer, shown, reading, citation, topic ?? everydayTopic(found, clauses.slice(0, 1))),
    buttons: [
      { label: say(language, "rule.whole"), action: articleAction(whole, 0), style: "primary" },
      ...articleButtons(citation, answer, 0, 1, language),
    ],
  };
}

/** The article behind a reminder about `topic`: what it says about that topic. An article that is gone gives the topic itself. */
export function renderCited(citation: Citation, topic: Topic, reading: Reading): Reply {
  const found = article(citation, reading.ownRules);
  if (found === null) return renderTopic(topic, reading);
  const about = found.clauses.filter((clause) => clause.topics.includes(topic));
  return renderFound(citation, about, reading, topic);
}

/** One page of an article, `page` counted from 0. An article that is no longer there gives a calm sentence. */
export function renderArticle(citation: Citation, page: number, reading: Reading, topic?: Topic): Reply {
  const { language } = reading;
  const found = article(citation, reading.ownRules);
  if (found === null) return { parts: [{ kind: "text", text: say(language, "rule.gone") }], buttons: [topicsButton(language)] };
  const pages = pagesOf(found.clauses, language);
  const shown = Math.min(Math.max(page, 0), pages.length - 1);
  const lines = pages[shown] ?? [];
  const parts: Part[] =
    shown === 0
      ? articleParts(found, lines, reading, citation, topic ?? everydayTopic(found, found.clauses))
      : [titlePart(found, language), { kind: "list", items: lines }, ...citationPart(citation, reading)];
  if (pages.length > 1) parts.push({ kind: "small", text: say(language, "page.of", { page: shown + 1, pages: pages.length }) });
  return { parts, buttons: articleButtons(citation, found, shown, pages.length, language) };
}

/** Title, everyday sentence, clauses, how it sounds in a chat, where it comes from. */
function articleParts(found: ArticleText, lines: readonly string[], reading: Reading, citation: Citation, topic: Topic | null): Part[] {
  const { language } = reading;
  const parts: Part[] = [titlePart(found, language)];
  if (topic !== null && found.book.code !== "community") parts.push({ kind: "text", text: topicText(topic).everyday[language] });
  parts.push({ kind: "list", items: lines });
  const examples = topic === null ? found.article.examples : topicText(topic).examples;
  if (examples !== undefined) parts.push(examplesPart(examples, language));
  return [...parts, ...citationPart(citation, reading)];
}

/** The topic whose everyday sentence fits these clauses: the only one they are mainly about, said to people who chat. */
function everydayTopic(found: ArticleText, clauses: readonly Clause[]): Topic | null {
  if (!found.article.audience.some((audience) => audience === "members" || audience === "everyone")) return null;
  const main = [...new Set(clauses.flatMap((clause) => clause.topics.slice(0, 1)))];
  return main.length === 1 ? (main[0] ?? null) : null;
}

function titlePart(found: ArticleText, language: Language): Part {
  return { kind: "title", text: found.article.title[language] };
}

/** What a topic comes down to, with a way to the article that a reminder would cite. */
export function renderTopic(topic: Topic, reading: Reading): Reply {
  const { language } = reading;
  const cited = citationFor(topic, { own: reading.ownRules });
  const text = topicText(topic);
  return {
    parts: [
      { kind: "title", text: text.title[language] },
      { kind: "text", text: text.everyday[language] },
      examplesPart(text.examples, language),
      ...citationPart(cited, reading),
    ],
    buttons: [{ label: say(language, "rule.topic.article"), action: articleAction(cited, 0), style: "primary" }, topicsButton(language)],
  };
}

/** The card of `/rule` without words: every topic, one press away. */
export function renderTopics(language: Language): Reply {
  return {
    parts: [
      { kind: "title", text: say(language, "rule.topics.title") },
      { kind: "text", text: say(language, "rule.topics.text") },
    ],
    buttons: topics.map((topic) => ({
      label: say(language, `topic.${topic}`),
      action: buildAction("topic", topic),
      style: "quiet" as const,
    })),
  };
}

/** The action of a button that opens an article at a page counted from 0. */
export function articleAction(citation: Citation, page: number): string {
  return buildAction("article", citation.code, citation.article, citation.clause, citation.section, page);
}

function topicsButton(language: Language): Button {
  return { label: say(language, "page.topics"), action: buildAction("topics"), style: "quiet" };
}

function examplesPart(examples: { do: Record<Language, string>; dont: Record<Language, string> }, language: Language): Part {
  return {
    kind: "list",
    items: [say(language, "rule.good", { text: examples.do[language] }), say(language, "rule.bad", { text: examples.dont[language] })],
  };
}

function citationPart(citation: Citation, reading: Reading): Part[] {
  const line = citationLine(citation, "look-up", reading);
  return line === null ? [] : [{ kind: "citation", text: line }];
}

function articleButtons(citation: Citation, found: ArticleText, page: number, pages: number, language: Language): Button[] {
  const buttons: Button[] = [];
  if (page > 0) buttons.push({ label: say(language, "page.back"), action: articleAction(citation, page - 1), style: "quiet" });
  if (page < pages - 1) buttons.push({ label: say(language, "page.next"), action: articleAction(citation, page + 1), style: "primary" });
  const source = found.clauses[0]?.sources[0] ?? found.book.sources[0];
  if (source !== undefined) buttons.push({ label: say(language, "rule.source"), url: source });
  buttons.push(topicsButton(language));
  return buttons;
}

/** Clauses as lines, cut into pages between clauses; a clause longer than a page stands alone. */
function pagesOf(clauses: readonly Clause[], language: Language): string[][] {
  const pages: string[][] = [[]];
  let length = 0;
  for (const clause of clauses) {
    const line = clauseLine(clause, language);
    if (length > 0 && length + line.length > pageLength) {
      pages.push([]);
      length = 0;
    }
    pages[pages.length - 1]?.push(line);
    length += line.length;
  }
  return pages;
}

function clauseLine(clause: Clause, language: Language): string {
  if (clause.clause === null) return clause.text[language];
  const number = say(language, clause.numbering === "inferred" ? "citation.clause-inferred" : "citation.clause", { clause: clause.clause });
  return `${number[0]?.toUpperCase()}${number.slice(1)}: ${clause.text[language]}`;
}
