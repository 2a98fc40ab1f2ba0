// `rule`: looks articles up.

import { renderFound } from "../../commands/index.ts";
import type { Language } from "../../commands/say.ts";
import { lookup, toJson } from "../../rules/books/index.ts";
import { ownArticles } from "../../rules/index.ts";
import { plainText } from "./plain-text.ts";
import { rulesetFor } from "./ruleset.ts";
import type { Terminal } from "./terminal.ts";

/** One JSON array, best first, or the articles in words; 1 and suggestions for people when nothing fits. */
export async function lookUp(
  query: string,
  options: { readonly form: "json" | "text"; readonly language: Language },
  terminal: Terminal,
): Promise<number> {
  const ruleset = rulesetFor(terminal);
  if (ruleset === null) return 2;
  const ownRules = ownArticles(ruleset.articles);
  const { hits, suggestions } = lookup(query, options.language, { own: ownRules });
  if (options.form === "json") await terminal.write(`${JSON.stringify(hits.map((hit) => toJson(hit, options.language)))}\n`);
  else
    for (const { citation, clauses } of hits)
      await terminal.write(`${plainText(renderFound(citation, clauses, { language: options.language, ownRules }))}\n`);
  for (const suggestion of suggestions) terminal.complain(suggestion);
  return hits.length > 0 ? 0 : 1;
}
