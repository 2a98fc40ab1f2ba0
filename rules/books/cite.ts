// Which article a reminder cites for a topic.

import type { Citation } from "../citation.ts";
import type { Topic } from "../topic.ts";
import { citationOf } from "./article.ts";
import type { Book } from "./book.ts";
import { community } from "./community.ts";
import { type OwnArticle, ownBook } from "./own.ts";

const general: Citation = { code: "vn-423-2026", article: null, clause: null, section: "general-rules", numbering: null };
const individuals: Citation = { ...general, section: "individuals" };

/**
 * The part of a code in force that speaks to members about a topic; a topic that is missing has none.
 *
 * - civil and polite words: insult, harassment, profanity; respect for region, ethnicity and religion: hate
 * - other people's pictures and data: privacy; unverified news: fake-news
 * - the code on protecting children is cited for child-safety alone (Art. 7(4), not luring children: a verified number)
 * - impersonation has none: 423 only advises real names, and cited at somebody it would read as a ban on nicknames
 */
const inForce: Readonly<Partial<Record<Topic, Citation>>> = {
  insult: general,
  harassment: general,
  profanity: general,
  hate: general,
  privacy: individuals,
  "fake-news": individuals,
  "child-safety": { code: "vn-88-2025", article: "7", clause: "4", section: null, numbering: "verified" },
};

type Place = "group" | "code" | "community";

/** Where to look, first to last. Without a choice: the group's own rules, a code in force, our community book. */
const order: Readonly<Record<"own" | "code" | "unset", readonly Place[]>> = {
  unset: ["group", "code", "community"],
  own: ["group", "community", "code"],
  code: ["code", "group", "community"],
};

function firstAbout(source: Book | null, topic: Topic): Citation | null {
  const found = source?.articles.find((candidate) => candidate.clauses.some((clause) => clause.topics.includes(topic)));
  return source == null || found === undefined ? null : citationOf(source, found, null);
}

/**
 * What a reminder about `topic` cites: never a replaced text, a draft, a law or an inferred number.
 *
 * @example citationFor("privacy", { citations: "code" }).section // "individuals"
 */
export function citationFor(
  topic: Topic,
  choice: { readonly citations?: "own" | "code" | null; readonly own?: readonly OwnArticle[] } = {},
): Citation {
  for (const place of order[choice.citations ?? "unset"]) {
    const found =
      place === "group"
        ? firstAbout(ownBook(choice.own ?? []), topic)
        : place === "code"
          ? (inForce[topic] ?? null)
          : firstAbout(community, topic);
    if (found !== null) return found;
  }
  throw new Error(`The community book has no article about ${topic}.`);
}
