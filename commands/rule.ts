// /rule: the rules of conduct in plain words.

import * as z from "zod";
import { completions } from "../rules/books/index.ts";
import type { Citation } from "../rules/citation.ts";
import { topics } from "../rules/topic.ts";
import { articleAction, articleName, type Reading, renderFound, renderTopics } from "./article-view.ts";
import type { Asker, Choice, Command } from "./command.ts";
import { type Found, find } from "./find.ts";
import type { Needs } from "./needs.ts";
import type { Button, Reply } from "./reply.ts";
import { say } from "./say.ts";

/** Other articles offered under the best one. */
const alsoShown = 4;

/** Proposals once something is typed; before that, the topics: what a phone shows without scrolling. */
const proposals = 8;

const words = z.string().max(200);

export const rule: Command = {
  name: "rule",
  summary: "rule.summary",
  who: "member",
  where: "anywhere",
  fields: [
    {
      name: "words",
      kind: "text",
      required: false,
      label: "rule.words.label",
      prompt: "rule.words.prompt",
      problem: "rule.words.problem",
      schema: words,
      suggest: (typed, asker, needs) => propose(typed, readingOf(asker, needs)),
    },
  ],
  run: async (values, asker, needs) => {
    const typed = z.strictObject({ words: words.optional() }).parse(values).words;
    return typed === undefined ? renderTopics(asker.language) : lookUp(typed, readingOf(asker, needs));
  },
};

/** What a view of the books needs to know about its reader. */
export function readingOf(asker: Asker, needs: Needs): Reading {
  return { language: asker.language, ownRules: needs.ownRules };
}

function lookUp(typed: string, reading: Reading): Reply {
  const found = find(typed, reading);
  const [best, ...others] = found.hits;
  if (best === undefined) return nothingFound(found, reading);
  const shown = renderFound(best.citation, best.clauses, reading);
  const also = others.slice(0, alsoShown).flatMap(({ citation }) => articleButton(citation, reading));
  if (also.length === 0) return shown;
  return {
    parts: [...shown.parts, { kind: "small", text: say(reading.language, "rule.also") }],
    buttons: [...also, ...(shown.buttons ?? [])],
  };
}

function nothingFound({ suggestions, notSeen }: Found, { language }: Reading): Reply {
  const buttons = renderTopics(language).buttons ?? [];
  const first = notSeen.map((part) => ({ kind: "text" as const, text: say(language, "rule.not-seen", { what: part.what[language] }) }));
  if (suggestions.length === 0) return { parts: [...first, { kind: "text", text: say(language, "rule.nothing") }], buttons };
  return {
    parts: [
      ...first,
      { kind: "text", text: say(language, first.length > 0 ? "rule.try" : "rule.nothing.suggestions") },
      { kind: "list", items: suggestions },
    ],
    buttons,
  };
}

function articleButton(citation: Citation, reading: Reading): Button[] {
  const label = articleName(citation, reading);
  return label === null ? [] : [{ label, action: articleAction(citation, 0), style: "quiet" }];
}

function propose(typed: string, reading: Reading): Choice[] {
  if (typed.length > 200) return [];
  if (typed.trim() === "")
    return topics.map((topic) => say(reading.language, `topic.${topic}`)).map((name) => ({ value: name, label: name }));
  const phrases = completions(typed, reading.language, proposals / 2);
  const names = find(phrases[0] ?? typed.trim(), reading).hits.flatMap(({ citation }) => articleName(citation, reading) ?? []);
  return [...new Set([...phrases, ...names])].slice(0, proposals).map((name) => ({ value: name.slice(0, 100), label: name.slice(0, 100) }));
}
