// /check: what the bot would say about a text, to whoever asks and to nobody else; and the "why?" view of one's own message.

import * as z from "zod";
import type { Change } from "../rules/explain.ts";
import type { Finding } from "../rules/finding.ts";
import type { Verdict } from "../rules/verdict.ts";
import { citationLine, type Reading } from "./article-view.ts";
import type { Command } from "./command.ts";
import { nearSentence, reasonSentence } from "./reasons.ts";
import type { Part, Reply } from "./reply.ts";
import { readingOf } from "./rule.ts";
import { type Language, say } from "./say.ts";

const text = z.string().min(1).max(4096);

/** What the judge said about a text. */
export type Judged = { readonly text: string; readonly findings: readonly Finding[]; readonly verdict: Verdict };

export const check: Command = {
  name: "check",
  summary: "check.summary",
  who: "member",
  where: "anywhere",
  fields: [
    {
      name: "text",
      kind: "paragraph",
      required: true,
      label: "check.text.label",
      prompt: "check.text.prompt",
      problem: "check.text.problem",
      schema: text,
    },
  ],
  run: async (values, asker, needs) => {
    const given = z.strictObject({ text }).parse(values);
    const judged = await needs.judge(given.text, { platform: asker.platform, group: asker.group });
    return renderCheck({ text: given.text, ...judged }, readingOf(asker, needs));
  },
};

/**
 * The answer of `/check`: the text with what was noticed marked, and what would follow.
 * `change` is the one thing after which it would pass, where it was worked out.
 */
export function renderCheck(judged: Judged, reading: Reading, change: Change = { kind: "none" }): Reply {
  const { language } = reading;
  return {
    parts: [
      { kind: "title", text: say(language, "check.title") },
      marked(judged),
      { kind: "text", text: say(language, verdictKey(judged.verdict)) },
      ...reasonParts(judged.findings, language),
      ...changePart(change, language),
      ...articlePart(judged.verdict, reading),
      { kind: "small", text: say(language, "check.small") },
    ],
  };
}

/** Why one's own message was, or was not, something to remind of. Misses are a number only. */
export function renderWhy(judged: Judged, reading: Reading): Reply {
  const { language } = reading;
  const noticed = judged.findings.some(({ hit }) => hit);
  return {
    parts: [
      { kind: "title", text: say(language, judged.verdict.kind === "pass" ? "why.title.pass" : "why.title") },
      ...(noticed ? [{ kind: "text" as const, text: say(language, "why.found") }] : []),
      marked(judged),
      ...(noticed ? reasonParts(judged.findings, language) : [{ kind: "text" as const, text: say(language, "why.pass") }]),
      ...missesPart(judged.findings, language),
      ...articlePart(judged.verdict, reading),
      { kind: "small", text: say(language, "why.small") },
    ],
  };
}

function verdictKey(verdict: Verdict) {
  return verdict.kind === "alert" && verdict.nudgeToo ? "check.alert-nudge" : (`check.${verdict.kind}` as const);
}

/** The text with the spans of every hit, in order and without overlap, so that an adapter can simply walk along. */
function marked({ text: shown, findings }: Judged): Part {
  const spans = findings
    .filter(({ hit }) => hit)
    .flatMap((finding) => finding.spans)
    .filter(([from, to]) => from >= 0 && from < to && to <= shown.length)
    .toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  const marks: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = marks.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else marks.push([from, to]);
  }
  return { kind: "quote", text: shown, marks };
}

function reasonParts(findings: readonly Finding[], language: Language): Part[] {
  const items = findings
    .filter(({ hit }) => hit)
    .toSorted((a, b) => b.confidence - a.confidence)
    .map((finding) =>
      say(language, "reason.hit", {
        topic: say(language, `topic.${finding.topic}`),
        detail: reasonSentence(finding.reason, language),
        percent: Math.round(finding.confidence * 100),
      }),
    );
  return items.length === 0 ? [] : [{ kind: "list", items: [...new Set(items)] }];
}

/** Near misses in a phrase each, at most three; all others are a number. */
function missesPart(findings: readonly Finding[], language: Language): Part[] {
  const misses = findings.filter(({ hit }) => !hit);
  const near = misses.filter(({ spans, reason }) => spans.length > 0 || reason.id === "allowed-here");
  const phrases = [...new Set(near.map(({ reason }) => nearSentence(reason, language)))].slice(0, 3);
  const parts: Part[] = [];
  if (phrases.length > 0) parts.push({ kind: "small", text: say(language, "why.near") }, { kind: "list", items: phrases });
  const count = misses.length - near.length;
  if (count > 0) parts.push({ kind: "small", text: say(language, "why.misses", { count }) });
  return parts;
}

function changePart(change: Change, language: Language): Part[] {
  if (change.kind === "none") return [];
  if (change.kind === "no-reply") return [{ kind: "text", text: say(language, "check.no-reply") }];
  const words = change.words.map((each) => `“${each}”`).join(", ");
  return [{ kind: "text", text: say(language, "check.leave-out", { words }) }];
}

function articlePart(verdict: Verdict, reading: Reading): Part[] {
  const line = verdict.article === null ? null : citationLine(verdict.article, "nudge", reading);
  return line === null ? [] : [{ kind: "citation", text: line }];
}
