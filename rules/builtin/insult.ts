// Insults: slurs, animal and dirt comparisons, contempt for wits, looks, family, aimed at a person.

import type { RuleSource } from "../ruleset.ts";

export const insult = {
  id: "insult",
  topic: "insult",
  terms: [{ name: "insult-fool", words: ["đồ ngu", "óc chó"] }],
  flags: ["đồ ngu"],
  passes: ["các bạn ơi"],
} as const satisfies RuleSource;
