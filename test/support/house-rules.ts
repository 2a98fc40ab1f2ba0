// Rules whose words no real rule knows, so that tests of the house do not change with the rules.

import { loadRuleset, type Ruleset } from "../../rules/index.ts";

/** One made-up word for what each rule of the tests looks for. */
export const words = {
  insult: "zanhatqua",
  harassment: "zanthuqua",
  sexual: "zandamqua",
  violence: "zansatqua",
  privacy: "zansoqua",
  scam: "zanluaqua",
  profanity: "zantucqua",
} as const;

const modes: Record<keyof typeof words, string> = {
  insult: "nudge",
  harassment: "nudge",
  sexual: "nudge",
  violence: "escalate",
  privacy: "escalate",
  scam: "alert",
  profanity: "shadow",
};

const rulesFile = `rules:\n${Object.entries(words)
  .map(
    ([topic, word]) =>
      `  - id: test-${topic}\n    topic: ${topic}\n    mode: ${modes[topic as keyof typeof words]}\n    terms: [{ words: [${word}], confidence: 0.95 }]\n`,
  )
  .join("")}`;

let loaded: Ruleset | null = null;

/** The built-in rules and the made-up words; loaded once, never changed. */
export function testRuleset(): Ruleset {
  if (loaded === null) {
    const result = loadRuleset(rulesFile, "test.yaml");
    if (!result.ok) throw new Error(JSON.stringify(result.errors[0]));
    loaded = result.ruleset;
  }
  return loaded;
}
