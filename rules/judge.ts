// Judges one message: every rule answers, hit or not, and the answers add up to a verdict.

import { allowedSpans } from "./allow.ts";
import { decide, pass } from "./decide.ts";
import type { Evidence } from "./detect/detector.ts";
import { detectors } from "./detect/index.ts";
import { abuseOf, fewestWords, learnedOf, spokenFor } from "./detect/learned.ts";
import { readLinks } from "./detect/links.ts";
import { readCues } from "./detect/signs.ts";
import { findTerms } from "./detect/terms.ts";
import { weighTerms } from "./detect/weigh.ts";
import type { Finding, Span } from "./finding.ts";
import type { LoadedRule, Ruleset } from "./loaded.ts";
import type { Context, Message } from "./message.ts";
import { spare } from "./spare.ts";
import { latticeOf } from "./text/lattice.ts";
import { normalise } from "./text/normalise.ts";
import { readingsOf } from "./text/readings.ts";
import { DIGIT, type TextView } from "./text/view.ts";
import type { Topic } from "./topic.ts";
import type { Verdict } from "./verdict.ts";

/** Below this a sign is a near miss: it is listed, and nothing follows. */
export const surenessOfHit = 0.6;

export type Judgement = { readonly findings: readonly Finding[]; readonly verdict: Verdict };

type Noticed = Evidence & { readonly detector: string };

/**
 * How far the classifier may move what the lists found, as a factor of the odds: less against them than for them, and of a word or
 * two it knows too little to speak against them at all.
 */
const mostAgainst = 1 / 6;
const mostAgainstPlainWords = 1 / 2.5;
const mostFor = 8;

/** A near miss is lifted to a hit only where the classifier holds abuse for at least so probable. */
const leastToLift = 0.3;

/** Share of abuse in the mix for which the classifier's probabilities hold. */
const shareOfAbuse = 0.03;

function oddsOf(probability: number): number {
  return probability / Math.max(1e-6, 1 - probability);
}

/** Confidence of the lists and the classifier's probability as one: the odds of the first times what the second makes of the mix, `least` or more. */
function together(confidence: number, learned: number, least: number): number {
  const factor = Math.min(mostFor, Math.max(least, oddsOf(learned) / oddsOf(shareOfAbuse)));
  const odds = oddsOf(confidence) * factor;
  return Math.min(Math.max(confidence, 0.98), Math.round((100 * odds) / (1 + odds)) / 100);
}

/** What the classifier says of a message: how probable abuse of any topic is, and the topics for which it may lift a near miss. */
type Support = { readonly probability: number; readonly lifts: ReadonlySet<Topic> };

const liftsNothing: ReadonlySet<Topic> = new Set();

/** A community's own terms stand without the classifier. */
function findingOf(rule: LoadedRule, noticed: readonly Noticed[], support: Support, allowed: readonly Span[], miss: Finding): Finding {
  if (noticed.length === 0) return miss;
  const standing = allowed.length === 0 ? noticed : noticed.filter((each) => !liesWithin(each.spans, allowed));
  const surest = standing.reduce<Noticed | null>((best, each) => (best === null || each.confidence > best.confidence ? each : best), null);
  if (surest === null) {
    return { ...miss, reason: { id: "allowed-here", facts: {} }, detector: (noticed[0] as Noticed).detector };
  }
  const { reason, detector } = surest;
  const mayMove = surest.confidence >= surenessOfHit || support.lifts.has(rule.topic);
  const weighed = mayMove && surest.confidence > 0 && !rule.own && detector !== "classifier" && rule.topic !== "spam";
  const least = detector === "terms" && surest.confidence >= plainWords ? mostAgainstPlainWords : mostAgainst;
  const confidence = weighed ? together(surest.confidence, support.probability, least) : surest.confidence;
  if (confidence < surenessOfHit && surest.confidence >= surenessOfHit) {
    return { ...miss, spans: surest.spans, reason: { id: "unlikely", facts: reason.facts }, detector };
  }
  if (confidence < surenessOfHit) return { ...miss, spans: surest.spans, reason, detector };
  const spans = merged(standing.filter((each) => each === surest || each.confidence >= surenessOfHit).flatMap((each) => each.spans));
  return { rule: rule.id, topic: rule.topic, hit: true, confidence, spans, reason, detector, article: miss.article };
}

function liesWithin(spans: readonly Span[], places: readonly Span[]): boolean {
  return spans.length > 0 && spans.every((span) => places.some(([from, to]) => from <= span[0] && span[1] <= to));
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
 * Below this probability the classifier holds a message for harmless, and signs that only add up to something are not looked for: of
 * what they found there one in three was wrong. Plain words, numbers, links and a community's own rules are read all the same: a slur at
 * the end of a kind sentence is still one.
 */
const harmlessBelow = 0.01;

/** Terms at least so sure are plain words. */
const plainWords = 0.8;

/** What it takes for a message to hold facts that only detectors can read: digits, or a dot inside a word as links have it. */
function holdsFacts(view: TextView): boolean {
  return (view.signs & DIGIT) !== 0 || readLinks(view).length > 0;
}

/** The detector that reads the numbers in `context` and not the words. */
const readsNumbers = "repeats";

/**
 * What the rules say about one message. Pure and synchronous; never throws; at most 4,096 UTF-16 units are read.
 * `findings` has an entry for every rule, in the order of the ruleset; a near miss carries spans and its reason, with confidence 0.
 */
export function judge(ruleset: Ruleset, message: Message, context: Context): Judgement {
  const view = normalise(message.text);
  const probability = ruleset.classifier === "silent" ? shareOfAbuse : abuseOf(view);
  const isShort = view.tokens.length < fewestWords;
  const harmless = probability < harmlessBelow && !isShort && !holdsFacts(view);
  const lattice = latticeOf(view, ruleset.vocabulary.words, readingsOf(view, ruleset.vocabulary));
  const skipsSigns = harmless && !ruleset.ownRulesAskDetectors;
  if (!skipsSigns) readCues(lattice);
  const hits = findTerms(ruleset.index, lattice);
  const byRule = hits.length === 0 ? null : weighTerms(hits, view, message);
  let evidence: Map<string, readonly Evidence[]> | null = null;
  for (const name of ruleset.asked) {
    if (skipsSigns && name !== readsNumbers) continue;
    const noticed = detectors[name]?.(view, message, context) ?? [];
    if (noticed.length === 0) continue;
    evidence ??= new Map();
    evidence.set(name, noticed);
  }
  const learned = learnedOf(view, message, probability);
  const choice = context.policy.citations ?? "unset";
  if (byRule === null && evidence === null && learned === null) return { findings: ruleset.quiet[choice], verdict: pass };
  const support: Support = {
    probability: isShort ? Math.max(shareOfAbuse, probability) : probability,
    lifts: probability >= leastToLift && !isShort ? spokenFor(view) : liftsNothing,
  };
  const allowed = allowedSpans(view, ruleset.allow, context.policy.allow);
  const findings = ruleset.rules.map((rule) => {
    const noticed: Noticed[] = [];
    const isAsked = rule.own || !harmless;
    for (const each of byRule?.get(rule.id) ?? []) {
      if (isAsked || each.confidence >= plainWords || each.confidence < surenessOfHit) noticed.push({ ...each, detector: "terms" });
    }
    for (const name of rule.detectors) {
      if (isAsked || name === readsNumbers) for (const each of evidence?.get(name) ?? []) noticed.push({ ...each, detector: name });
    }
    if (learned?.topic === rule.topic && !rule.own) noticed.push({ ...learned.evidence, detector: "classifier" });
    return findingOf(rule, noticed, support, allowed, rule.misses[choice]);
  });
  const spared = spare(findings, view);
  return { findings: spared, verdict: decide(ruleset, spared, context) };
}
