// Why a message was judged so: which words, which rules, why not the others, and what single change would have let it pass.

import { modeFor } from "./decide.ts";
import type { Finding, Reason, Span } from "./finding.ts";
import { type Judgement, judge } from "./judge.ts";
import type { Ruleset } from "./loaded.ts";
import type { Context, Message } from "./message.ts";
import type { Mode } from "./topic.ts";

/** A finding with the author's own words that it is about, and what its rule may do here. */
export type Explained = Finding & { readonly words: readonly string[]; readonly mode: Mode };

/**
 * The smallest change after which nobody would be told: leaving words out, or not answering that message.
 * `none`: it is not about words at all (a flood, repeats), or it passed anyway.
 */
export type Change =
  | { readonly kind: "leave-out"; readonly words: readonly string[]; readonly spans: readonly Span[] }
  | { readonly kind: "no-reply" }
  | { readonly kind: "none" };

export type Explanation = {
  readonly judgement: Judgement;
  /** Hits, gravest first as the verdict weighs them: surest first. */
  readonly hits: readonly Explained[];
  /** Near misses: something was there, and the reason says why it did not count. */
  readonly near: readonly Explained[];
  readonly change: Change;
};

function without(text: string, spans: readonly Span[]): string {
  let out = text;
  for (const [from, to] of [...spans].sort((a, b) => b[0] - a[0])) out = `${out.slice(0, from)} ${out.slice(to)}`;
  return out;
}

function isTold(judgement: Judgement): boolean {
  return judgement.verdict.kind !== "pass" && judgement.verdict.kind !== "shadow";
}

function changeFor(ruleset: Ruleset, message: Message, context: Context, hits: readonly Finding[]): Change {
  const passes = (changed: Message): boolean => !isTold(judge(ruleset, changed, context));
  const { replyTo: _, ...alone } = message;
  if (message.replyTo !== undefined && passes(alone)) return { kind: "no-reply" };
  const spans = hits.flatMap((hit) => hit.spans);
  if (spans.length === 0) return { kind: "none" };
  const words = (chosen: readonly Span[]): Change => ({
    kind: "leave-out",
    words: chosen.map((span) => message.text.slice(...span)),
    spans: chosen,
  });
  for (const span of spans) if (passes({ ...message, text: without(message.text, [span]) })) return words([span]);
  return passes({ ...message, text: without(message.text, spans) }) ? words(spans) : { kind: "none" };
}

/** Reasons of rules that noticed nothing at all; every other miss is worth telling. */
const nothingFound: Reason["id"] = "nothing-found";

/** Explains the judgement of a message. Judges it again with parts left out, so it is for one message at a time. */
export function explain(ruleset: Ruleset, message: Message, context: Context): Explanation {
  const judgement = judge(ruleset, message, context);
  const explained = (finding: Finding): Explained => {
    const rule = ruleset.rules.find((each) => each.id === finding.rule);
    return {
      ...finding,
      words: finding.spans.map((span) => message.text.slice(...span)),
      mode: modeFor(rule ?? { topic: finding.topic }, ruleset, context),
    };
  };
  const hits = judgement.findings
    .filter((finding) => finding.hit)
    .sort((a, b) => b.confidence - a.confidence)
    .map(explained);
  const near = judgement.findings.filter((finding) => !finding.hit && finding.reason.id !== nothingFound).map(explained);
  const change: Change = isTold(judgement) ? changeFor(ruleset, message, context, hits) : { kind: "none" };
  return { judgement, hits, near, change };
}
