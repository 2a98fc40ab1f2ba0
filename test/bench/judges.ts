// The judges that are measured: ours in three settings, and well-known word filters, taught our terms.

import { Profanity, ProfanityOptions } from "@2toad/profanity";
import { AllProfanity } from "allprofanity";
import leo from "leo-profanity";
import { englishDataset, englishRecommendedTransformers, parseRawPattern, RegExpMatcher } from "obscenity";
import { judge, loadRuleset, type Ruleset } from "../../rules/index.ts";
import { type Context, unknownContext } from "../../rules/message.ts";
import { expand } from "../../rules/text/phrases.ts";
import { topics } from "../../rules/topic.ts";
import type { Judge } from "./reading.ts";

export function loadBuiltIn(): Ruleset {
  const loaded = loadRuleset(null, "built-in");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors.slice(0, 3)));
  return loaded.ruleset;
}

function withModes(modes: Context["policy"]["modes"]): Context {
  return { ...unknownContext, policy: { ...unknownContext.policy, modes } };
}

const isTold = (ruleset: Ruleset, context: Context): Judge["tells"] => {
  const told = new Set(["nudge", "escalate", "alert"]);
  return (message) => told.has(judge(ruleset, message, context).verdict.kind);
};

/** Ours: in the default modes, with what is only counted by default told too, and with every topic told. */
export function ourJudges(ruleset: Ruleset): readonly Judge[] {
  const counted = withModes({ profanity: "nudge", "fake-news": "nudge" });
  const all = withModes(Object.fromEntries(topics.map((topic) => [topic, "nudge"])));
  return [
    { name: "default modes", tells: isTold(ruleset, unknownContext) },
    { name: "profanity, fake-news told", tells: isTold(ruleset, counted) },
    { name: "every topic at nudge", tells: isTold(ruleset, all) },
  ];
}

/** A line of a list that stands for more phrases than this is taught by its first ones. */
const fewFromEach = 4;

/** What a plain word list can take over from our terms: some phrases of every line, as they are written. */
export function termsToTeach(ruleset: Ruleset): readonly string[] {
  const phrases = new Set<string>();
  for (const rule of ruleset.rules) {
    for (const term of rule.terms) {
      for (const line of typeof term === "string" ? [term] : term.words) {
        if (line.includes("…")) continue;
        const firsts = line.replace(/\{([^{}]*)\}/g, (_, choices: string) => `{${choices.split("|").slice(0, 2).join("|")}}`);
        for (const words of expand(firsts).slice(0, fewFromEach)) phrases.add(words.join(" ").replaceAll("=", ""));
      }
    }
  }
  return [...phrases].filter((phrase) => phrase.length > 1);
}

/** The word filters, each with its own English list and our terms on top. */
export function peers(terms: readonly string[]): readonly Judge[] {
  const built = englishDataset.build();
  const escaped = (term: string): string => term.replace(/[[\]?\\|]/g, "\\$&");
  const matcher = new RegExpMatcher({
    ...built,
    ...englishRecommendedTransformers,
    blacklistedTerms: [
      ...built.blacklistedTerms,
      ...terms.map((term, at) => ({ id: 100_000 + at, pattern: parseRawPattern(escaped(term)) })),
    ],
  });
  const all = new AllProfanity({ silent: true });
  all.add([...terms]);
  const toad = new Profanity(new ProfanityOptions());
  toad.addWords([...terms]);
  leo.add([...terms]);
  return [
    { name: "obscenity", tells: ({ text }) => matcher.hasMatch(text) },
    { name: "allprofanity", tells: ({ text }) => all.check(text) },
    { name: "@2toad/profanity", tells: ({ text }) => toad.exists(text) },
    { name: "leo-profanity", tells: ({ text }) => leo.check(text) },
  ];
}
