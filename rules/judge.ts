// Judges one message: every rule answers, hit or not, and the answers add up to a verdict.

import { allowedSpans } from "./allow.ts";
import { articleFor } from "./cite.ts";
import { decide } from "./decide.ts";
import type { Evidence } from "./detect/detector.ts";
import { detectors } from "./detect/index.ts";
import { findTerms } from "./detect/terms.ts";
import { weighTerms } from "./detect/weigh.ts";
import type { Finding, Span } from "./finding.ts";
import type { LoadedRule, Ruleset } from "./loaded.ts";
import type { Context, Message } from "./message.ts";
import { normalise } from "./text/normalise.ts";
import { readingsOf } from "./text/readings.ts";
import type { Verdict } from "./verdict.ts";

/** Below this a sign is a near miss: it is listed, and nothing follows. */
export const surenessOfHit = 0.6;

export type Judgement = { readonly findings: readonly Finding[]; readonly verdict: Verdict };

type Noticed = Evidence & { readonly detector: string };

const nothing: readonly Span[] = [];

function findingOf(rule: LoadedRule, noticed: readonly Noticed[], allowed: readonly Span[], ruleset: Ruleset, context: Context): Finding {
  const article = articleFor(rule, ruleset, context);
  const base = { rule: rule.id, topic: rule.topic, article };
  const standing = noticed.filter((each) => each.spans.length === 0 || !each.spans.every((span) => within(span, allowed)));
  const surest = standing.reduce<Noticed | null>((best, each) => (best === null || each.confidence > best.confidence ? each : best), null);
  if (surest === null) {
    const masked = noticed.length > 0;
    return {
      ...base,
      hit: false,
      confidence: 0,
      spans: nothing,
      reason: masked ? { id: "allowed-here", facts: {} } : { id: "nothing-found", facts: {} },
      detector: masked ? (noticed[0] as Noticed).detector : "none",
    };
  }
  if (surest.confidence < surenessOfHit) {
    return { ...base, hit: false, confidence: 0, spans: surest.spans, reason: surest.reason, detector: surest.detector };
  }
  const spans = merged(standing.filter((each) => each.confidence >= surenessOfHit).flatMap((each) => each.spans));
  return { ...base, hit: true, confidence: surest.confidence, spans, reason: surest.reason, detector: surest.detector };
}

function within(span: Span, places: readonly Span[]): boolean {
  return places.some(([from, to]) => from <= span[0] && span[1] <= to);
}

/** Spans in reading order, those that touch or overlap made one. */
function merged(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const out: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = out[out.length - 1];
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else out.push([from, to]);
  }
  return out;
}

/**
 * What the rules say about one message. Pure and synchronous; never throws; at most 4,096 UTF-16 units are read.
 * `findings` has an entry for every rule, in the order of the ruleset; a near miss carries spans and its reason, with confidence 0.
 */
export function judge(ruleset: Ruleset, message: Message, context: Context): Judgement {
  const view = normalise(message.text);
  const hits = findTerms(ruleset.index, view, readingsOf(view));
  const byRule = weighTerms(hits, view, message, context);
  const byDetector = new Map<string, readonly Evidence[]>();
  const evidenceOf = (name: string): readonly Evidence[] => {
    let evidence = byDetector.get(name);
    if (evidence === undefined) {
      evidence = detectors[name]?.(view, message, context) ?? [];
      byDetector.set(name, evidence);
    }
    return evidence;
  };
  const allowed = allowedSpans(view, ruleset.allow, context.policy.allow);
  const findings = ruleset.rules.map((rule) => {
    const noticed: Noticed[] = (byRule.get(rule.id) ?? []).map((evidence) => ({ ...evidence, detector: "terms" }));
    for (const name of rule.detectors) for (const evidence of evidenceOf(name)) noticed.push({ ...evidence, detector: name });
    return findingOf(rule, noticed, allowed, ruleset, context);
  });
  return { findings, verdict: decide(ruleset, findings, context) };
}
