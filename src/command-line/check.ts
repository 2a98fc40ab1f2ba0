// `check`: what the judge says about texts, as in a group with default settings and an author nobody knows.

import * as z from "zod";
import { renderCheck } from "../../commands/index.ts";
import type { Language } from "../../commands/say.ts";
import { explain, type Judgement, judge, ownArticles, type Ruleset } from "../../rules/index.ts";
import { unknownContext } from "../../rules/message.ts";
import { answerLines, optional } from "./lines.ts";
import { plainText } from "./plain-text.ts";
import { rulesetFor } from "./ruleset.ts";
import type { Terminal } from "./terminal.ts";

const id = z.union([z.string(), z.number()]);

/** Other fields, such as the labels of a dataset, are passed over. */
const checkLine = z.object({
  id,
  text: z.string(),
  author: optional(z.string()),
  replyTo: optional(z.object({ author: z.string(), text: z.string() })),
  quoted: optional(z.string()),
});

/** The line that answers one text: a contract. `findings` are the hits, surest first; with `all` the misses follow. */
function toLine(id: string | number, { verdict, findings }: Judgement, shown: "hits" | "all"): unknown {
  const listed = findings
    .filter((one) => one.hit || shown === "all")
    .toSorted((a, b) => Number(b.hit) - Number(a.hit) || b.confidence - a.confidence);
  return {
    id,
    verdict: verdict.kind,
    topic: verdict.topic,
    findings: listed.map(({ topic, rule, hit, confidence, spans, reason, article }) => ({
      topic,
      rule,
      confidence,
      spans,
      reason: reason.id,
      article,
      ...(shown === "all" ? { hit } : {}),
    })),
  };
}

export async function checkLines(terminal: Terminal, shown: "hits" | "all"): Promise<number> {
  const ruleset = rulesetFor(terminal);
  if (ruleset === null) return 2;
  return answerLines(terminal, checkLine, ({ id, ...message }) => toLine(id, judge(ruleset, message, unknownContext), shown));
}

/** Explains one text to a person. */
export async function checkText(text: string, language: Language, terminal: Terminal): Promise<number> {
  const ruleset: Ruleset | null = rulesetFor(terminal);
  if (ruleset === null) return 2;
  const { judgement, change } = explain(ruleset, { text }, unknownContext);
  await terminal.write(plainText(renderCheck({ text, ...judgement }, { language, ownRules: ownArticles(ruleset.articles) }, change)));
  return 0;
}
