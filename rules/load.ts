// Puts a ruleset together: the built-in rules, with a community's own file on top, checked as a whole.

import { LineCounter, parseDocument } from "yaml";
import * as z from "zod";
import type { OwnArticle } from "./books/own.ts";
import { builtinRules } from "./builtin/index.ts";
import type { Citation } from "./citation.ts";
import { articlesOf, ownArticles } from "./cite.ts";
import { detectors } from "./detect/index.ts";
import { cueWords } from "./detect/signs.ts";
import { addTerms, emptyTermIndex, harmlessRule } from "./detect/terms.ts";
import type { Finding } from "./finding.ts";
import { judge } from "./judge.ts";
import { harmless } from "./lexicon/harmless.ts";
import { masked } from "./lexicon/masked.ts";
import { soundAlikes } from "./lexicon/sound-alikes.ts";
import type { LoadedRule, Ruleset } from "./loaded.ts";
import { unknownContext } from "./message.ts";
import { groupArticle, type Rule, type RuleSource, ruleSource, type Scene, termGroup } from "./ruleset.ts";
import { closeNet } from "./text/net.ts";
import { closeWords, createWords } from "./text/words.ts";
import { modes, topics } from "./topic.ts";

/** A community's own file. */
const communityFile = z.strictObject({
  articles: z.array(groupArticle).max(200).default([]),
  /** Mode per topic where this community differs from the defaults. */
  modes: z.partialRecord(z.enum(topics), z.enum(modes)).default({}),
  rules: z.array(ruleSource).max(500).default([]),
  /** Phrases that never count. */
  allow: z.array(z.string().min(2).max(100)).max(1000).default([]),
});

/** What is wrong with a rules file; `line` and `column` begin at 1 and are null for a built-in rule. */
export type RulesetError = {
  readonly kind: "syntax" | "unknown-key" | "wrong-value" | "twin-id" | "unknown-detector" | "unknown-article" | "line-fails";
  readonly file: string;
  readonly line: number | null;
  readonly column: number | null;
  /** Where in the file, e.g. `rules.0.topic`. */
  readonly key: string;
  readonly facts: Readonly<Record<string, string>>;
};

export type LoadResult =
  | { readonly ok: true; readonly ruleset: Ruleset }
  | { readonly ok: false; readonly errors: readonly RulesetError[] };

type Locate = (path: readonly (string | number)[]) => { line: number | null; column: number | null };

const nowhere: Locate = () => ({ line: null, column: null });

type Parsed = { readonly rules: readonly Rule[]; readonly file: z.infer<typeof communityFile> | null; readonly locate: Locate };

function keyOf(path: readonly PropertyKey[]): string {
  return path.map(String).join(".");
}

/** The keys that may stand at a place of the file. */
function allowedKeys(path: readonly PropertyKey[]): readonly string[] {
  if (path.length === 0) return Object.keys(communityFile.shape);
  if (path[0] === "modes") return topics;
  if (path[0] === "articles") return path.length > 2 ? ["vi", "en"] : Object.keys(groupArticle.shape);
  return Object.keys(path[2] === "terms" ? termGroup.shape : ruleSource.shape);
}

/** The issues of a schema as our errors; a union is told by its most specific branch. */
function fromIssues(issues: readonly z.core.$ZodIssue[], file: string, locate: Locate, base: readonly PropertyKey[] = []): RulesetError[] {
  return issues.flatMap((issue): RulesetError[] => {
    const path = [...base, ...issue.path];
    const at = (kind: RulesetError["kind"], facts: Record<string, string>, where: readonly PropertyKey[] = path): RulesetError => ({
      kind,
      file,
      ...locate(where as (string | number)[]),
      key: keyOf(where),
      facts,
    });
    switch (issue.code) {
      case "unrecognized_keys":
        return issue.keys.map((key) => at("unknown-key", { key, allowed: allowedKeys(path).join(", ") }, [...path, key]));
      case "invalid_value":
        return [at("wrong-value", { allowed: issue.values.map(String).join(", ") })];
      case "invalid_union": {
        const deepest = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0] ?? [];
        return fromIssues(deepest, file, locate, path);
      }
      case "invalid_key":
        return [at("wrong-value", { allowed: topics.join(", ") })];
      default:
        return [at("wrong-value", { problem: issue.message })];
    }
  });
}

function depth(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === "unrecognized_keys" ? 1 : 0)));
}

function parseCommunity(text: string, fileName: string): { parsed: Parsed } | { errors: RulesetError[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true, merge: false });
  const position = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  if (document.errors.length > 0) {
    return {
      errors: document.errors.map((error) => ({
        kind: "syntax" as const,
        file: fileName,
        ...position(error.pos[0]),
        key: "",
        facts: { problem: error.message.split("\n")[0] ?? "" },
      })),
    };
  }
  const locate: Locate = (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const part = path.slice(0, length);
      const parent: unknown = length === 0 ? null : document.getIn(part.slice(0, -1), true);
      const pair = (parent as { items?: { key?: { value?: unknown; range?: number[] } }[] } | null)?.items?.find(
        (item) => item?.key?.value === part[part.length - 1],
      );
      const node = document.getIn(part, true) as { range?: number[] } | null | undefined;
      const offset = pair?.key?.range?.[0] ?? node?.range?.[0];
      if (offset !== undefined) return position(offset);
    }
    return { line: 1, column: 1 };
  };
  let plain: unknown;
  try {
    plain = document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    return { errors: [{ kind: "syntax", file: fileName, line: 1, column: 1, key: "", facts: { problem: String(error) } }] };
  }
  const result = communityFile.safeParse(plain);
  if (!result.success) return { errors: fromIssues(result.error.issues, fileName, locate) };
  return { parsed: { rules: result.data.rules, file: result.data, locate } };
}

function sceneOf(line: string | Scene): Scene {
  return typeof line === "string" ? { text: line } : line;
}

/** Lines of a rule that come out otherwise than it says. */
export function failingLines(
  ruleset: Ruleset,
  rule: LoadedRule,
): readonly { readonly list: "flags" | "passes"; readonly at: number; readonly text: string }[] {
  const alone: Ruleset = { ...ruleset, rules: [rule], asked: rule.detectors, classifier: "silent" };
  return (["flags", "passes"] as const).flatMap((list) =>
    rule[list].flatMap((line, at) => {
      const { standing, repeats, rate, ...message } = sceneOf(line);
      const context = {
        ...unknownContext,
        standing: standing ?? unknownContext.standing,
        repeats: repeats ?? unknownContext.repeats,
        rate: rate ?? unknownContext.rate,
      };
      const { findings } = judge(alone, message, context);
      const hit = findings.some((finding) => finding.rule === rule.id && finding.hit);
      return hit === (list === "flags") ? [] : [{ list, at, text: message.text }];
    }),
  );
}

function loaded(rule: Rule, source: "built-in" | "own", own: readonly OwnArticle[]): LoadedRule {
  const articles = articlesOf(rule, own);
  const miss = (article: Citation): Finding => ({
    rule: rule.id,
    topic: rule.topic,
    hit: false,
    confidence: 0,
    spans: [],
    reason: { id: "nothing-found", facts: {} },
    detector: "none",
    article,
  });
  const misses = { own: miss(articles.own), code: miss(articles.code), unset: miss(articles.unset) };
  return { ...rule, own: source === "own", articles, misses };
}

function assemble(rules: readonly LoadedRule[], file: Parsed["file"]): Ruleset {
  const words = createWords(cueWords);
  const index = emptyTermIndex(words);
  for (const group of [harmless, soundAlikes]) addTerms(index, harmlessRule, termGroup.parse(group));
  for (const rule of rules) {
    const words = rule.terms.filter((term) => typeof term === "string");
    if (words.length > 0) addTerms(index, rule, termGroup.parse({ words }));
    for (const term of rule.terms) if (typeof term !== "string") addTerms(index, rule, term);
  }
  closeNet(index.net);
  closeWords(words);
  const choices = ["own", "code", "unset"] as const;
  return {
    rules,
    index,
    vocabulary: { words, bare: new Set([...cueWords.list, ...index.bare]), masked },
    quiet: Object.fromEntries(choices.map((choice) => [choice, rules.map((rule) => rule.misses[choice])])) as unknown as Ruleset["quiet"],
    ownRulesAskDetectors: rules.some((rule) => rule.own && rule.detectors.length > 0),
    classifier: "weighs-in",
    asked: [...new Set(rules.flatMap((rule) => rule.detectors))],
    articles: file?.articles ?? [],
    modes: file?.modes ?? {},
    allow: file?.allow ?? [],
  };
}

/** Problems that only show between rules: twin ids, names that nothing answers to. */
function crossCheck(rules: readonly LoadedRule[], own: Parsed | null, fileName: string): RulesetError[] {
  const errors: RulesetError[] = [];
  const seen = new Set<string>();
  const articles = new Set(own?.file?.articles.map((each) => each.article) ?? []);
  const builtInCount = rules.filter((rule) => !rule.own).length;
  for (const [place, rule] of rules.entries()) {
    const at = place - builtInCount;
    const report = (kind: RulesetError["kind"], path: readonly (string | number)[], facts: Record<string, string>): void => {
      const where = rule.own ? ["rules", at, ...path] : path;
      errors.push({
        kind,
        file: rule.own ? fileName : "built-in",
        ...(rule.own && own !== null ? own.locate(where) : nowhere(where)),
        key: rule.own ? keyOf(where) : keyOf([rule.id, ...path]),
        facts,
      });
    };
    if (seen.has(rule.id)) report("twin-id", ["id"], { id: rule.id });
    seen.add(rule.id);
    for (const [number, name] of rule.detectors.entries()) {
      if (!Object.hasOwn(detectors, name))
        report("unknown-detector", ["detectors", number], { name, allowed: Object.keys(detectors).join(", ") });
    }
    if (rule.cites !== undefined && !articles.has(rule.cites)) {
      report("unknown-article", ["cites"], { name: rule.cites, allowed: [...articles].join(", ") });
    }
  }
  return errors;
}

/**
 * The built-in rules with a community's own YAML on top (`null`: none). The whole is checked: shape, twin ids, names,
 * and every line that a rule of the file says it must flag or pass; with `lines` at `all` also those of the built-in rules, which
 * our own tests hold and no start needs to repeat. All that is wrong comes back as data, each with its place.
 *
 * @example loadRuleset("rules:\n  - id: no-spoilers\n    topic: spam\n    terms: [kết phim là]", "rules.yaml")
 */
export function loadRuleset(communityText: string | null, fileName: string, lines: "own" | "all" = "own"): LoadResult {
  let own: Parsed | null = null;
  if (communityText !== null) {
    const result = parseCommunity(communityText, fileName);
    if ("errors" in result) return { ok: false, errors: result.errors };
    own = result.parsed;
  }
  const articles = ownArticles(own?.file?.articles ?? []);
  const builtIn = builtinRules.map((source: RuleSource) => loaded(ruleSource.parse(source), "built-in", articles));
  const rules = [...builtIn, ...(own?.rules ?? []).map((rule) => loaded(rule, "own", articles))];
  const errors = crossCheck(rules, own, fileName);
  if (errors.length > 0) return { ok: false, errors };
  const ruleset = assemble(rules, own?.file ?? null);
  for (const rule of lines === "all" ? rules : rules.filter((each) => each.own)) {
    for (const { list, at, text } of failingLines(ruleset, rule)) {
      const where = ["rules", own?.rules.findIndex((each) => each.id === rule.id) ?? -1, list, at];
      errors.push({
        kind: "line-fails",
        file: rule.own ? fileName : "built-in",
        ...(rule.own && own !== null ? own.locate(where) : nowhere(where)),
        key: rule.own ? keyOf(where) : keyOf([rule.id, list, at]),
        facts: { rule: rule.id, list, text },
      });
    }
  }
  return errors.length > 0 ? { ok: false, errors } : { ok: true, ruleset };
}
