// A ruleset is checked as a whole: every mistake is told with its place, and a rule that fails its own lines is refused.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judge, loadRuleset } from "../../rules/index.ts";
import { unknownContext } from "../../rules/message.ts";

const example = readFileSync(new URL("../../rules/example.yaml", import.meta.url), "utf8");

function errorsOf(yaml: string) {
  const result = loadRuleset(yaml, "rules.yaml");
  return result.ok ? [] : result.errors;
}

function rulesetOf(yaml: string | null) {
  const result = loadRuleset(yaml, "rules.yaml");
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  return result.ruleset;
}

describe("loadRuleset", () => {
  it("given no file, when loaded, then every built-in rule keeps its own lines", () => {
    const result = loadRuleset(null, "built-in");
    expect(result.ok ? [] : result.errors).toEqual([]);
  });

  it("given the documented example, when loaded, then it is good and its rule cites the group's article", () => {
    const verdict = judge(rulesetOf(example), { text: "nghe nói cuối phim chị ấy cưới rồi" }, unknownContext).verdict;
    expect(verdict).toMatchObject({ kind: "nudge", topic: "spam", rule: "no-spoilers", article: { code: "group", article: "1" } });
  });

  it("given an article about a topic, when a built-in rule of that topic hits, then the group's article is quoted, the code's where it was chosen", () => {
    const ruleset = rulesetOf(example);
    const text = "đồ ngu";
    expect(judge(ruleset, { text }, unknownContext).verdict.article).toMatchObject({ code: "group", article: "2" });
    const code = { ...unknownContext, policy: { ...unknownContext.policy, citations: "code" as const } };
    expect(judge(ruleset, { text }, code).verdict.article?.code).toBe("vn-423-2026");
  });

  it.each([
    ["an unknown key", "rules:\n  - id: a\n    topic: spam\n    regex: x\n", "unknown-key", 4, "rules.0.regex"],
    ["an unknown topic", "rules:\n  - id: a\n    topic: spamm\n", "wrong-value", 3, "rules.0.topic"],
    ["an unknown mode", "rules:\n  - id: a\n    topic: spam\n    mode: shout\n", "wrong-value", 4, "rules.0.mode"],
    [
      "an unknown need",
      "rules:\n  - id: a\n    topic: spam\n    terms:\n      - words: [x]\n        needs: luck\n",
      "wrong-value",
      6,
      "rules.0.terms.0.needs",
    ],
    ["twin ids", "rules:\n  - id: a\n    topic: spam\n  - id: a\n    topic: spam\n", "twin-id", 4, "rules.1.id"],
    ["the id of a built-in rule", "rules:\n  - id: insult\n    topic: insult\n", "twin-id", 2, "rules.0.id"],
    [
      "an unknown detector",
      "rules:\n  - id: a\n    topic: spam\n    detectors: [sixth-sense]\n",
      "unknown-detector",
      4,
      "rules.0.detectors.0",
    ],
    ["an unknown article", "rules:\n  - id: a\n    topic: spam\n    cites: 9\n", "unknown-article", 4, "rules.0.cites"],
    [
      "a line that it must flag and does not",
      "rules:\n  - id: a\n    topic: spam\n    terms: [cá kho]\n    flags:\n      - cơm rang\n",
      "line-fails",
      6,
      "rules.0.flags.0",
    ],
    [
      "a line that it must pass and does not",
      "rules:\n  - id: a\n    topic: spam\n    terms: [cá kho]\n    passes: [ăn cá kho]\n",
      "line-fails",
      5,
      "rules.0.passes.0",
    ],
    ["an unknown topic in modes", "modes:\n  rudeness: nudge\n", "unknown-key", 2, "modes.rudeness"],
  ])("given %s, when loaded, then it is refused and the place is told", (_, yaml, kind, line, key) => {
    expect(errorsOf(yaml)[0]).toMatchObject({ kind, file: "rules.yaml", line, key });
  });

  it.each(["rules: [", "rules:\n\t- id: a\n", "a: 1\na: 2\n", "x: &x [*x, *x]\n", "- 1\n", "hello"])(
    "given %j, when loaded, then it is refused and nothing is thrown",
    (yaml) => {
      expect(errorsOf(yaml).length).toBeGreaterThan(0);
    },
  );

  it("given an empty file, when loaded, then it is as if there were none", () => {
    expect(errorsOf("")).toEqual([]);
  });
});
