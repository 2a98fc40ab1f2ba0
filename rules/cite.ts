// Which article a reminder would quote: the rule's own, else what the books have for its topic.

import type { Citation } from "./citation.ts";
import type { LoadedRule, Ruleset } from "./loaded.ts";
import type { Context } from "./message.ts";

/** The article for a rule, or null when no book has one. */
export function articleFor(rule: LoadedRule, _ruleset: Ruleset, _context: Context): Citation | null {
  if (rule.cites !== undefined) return { code: "group", article: rule.cites, clause: null, section: null, numbering: null };
  return { code: "community", article: rule.topic, clause: null, section: null, numbering: null };
}
