// What the classifier says, weighed like any other witness: alone it must be sure, beside a near miss of the terms it may tip the scale.

import type { Span } from "../finding.ts";
import type { Message } from "../message.ts";
import { classify, heaviestWords, makeModel, topicsOf, weights } from "../model/index.ts";
import type { TextView } from "../text/view.ts";
import type { Topic } from "../topic.ts";
import { aimOf, sceneOf } from "./aim.ts";
import { frameOf, reliefOf } from "./context.ts";
import { despairOf } from "./despair.ts";
import type { Evidence } from "./detector.ts";

const model = makeModel(weights);

/** What was learned says of a message: which topic it would be, and how sure that is. */
export type Learned = { readonly topic: Topic; readonly evidence: Evidence };

/** From this probability it counts with nothing beside it. Below, a score alone is ambiguous, and a doubtful line passes. */
export const leastAlone = 0.5;

/** Of a word or two it knows too little: short forms need company. */
export const fewestWords = 3;

/** Data of others are mostly a matter of numbers, which it does not learn: there it must be surer. */
const leastForData = 0.8;

/** A score alone is never surer than this. */
const surestAlone = 0.9;

/** Words that are shown as the reason. */
const shownWords = 3;

/** Topics that need somebody who is meant; the author, a thing or somebody in power is not. */
const aboutPeople: ReadonlySet<Topic> = new Set(["insult", "harassment", "hate", "violence", "sexual"]);

/** Topics that it mistakes for one another: what it holds for one of them also speaks for its kin. */
const kin: readonly (readonly Topic[])[] = [
  ["insult", "harassment", "hate", "violence", "sexual", "profanity"],
  ["scam", "illegal-ads", "account-security", "impersonation", "fake-news"],
  ["privacy"],
  ["child-safety"],
];

/** Topics for which the classifier speaks in this message: that which it holds most likely, and its kin. */
export function spokenFor(view: TextView): ReadonlySet<Topic> {
  const shares = Object.entries(topicsOf(model, view)) as [Topic, number][];
  const [top] = shares.reduce((best, each) => (each[1] > best[1] ? each : best));
  return new Set(kin.find((topics) => topics.includes(top)));
}

/** The tokens that a span covers. */
function tokensIn(view: TextView, [from, to]: Span): { readonly from: number; readonly to: number } {
  const first = view.tokens.findIndex((token) => token.span[1] > from);
  const after = view.tokens.findIndex((token) => token.span[0] >= to);
  return { from: Math.max(0, first), to: after < 0 ? view.tokens.length : after };
}

/** How probable it is that a message is abuse of any topic, in a chat of which 3 % is. */
export function abuseOf(view: TextView): number {
  return classify(model, view).abuse;
}

/**
 * The classifier's answer where it may matter; null below `leastAlone`, and where its words are quoted, asked about, retold,
 * condemned, or said of oneself, a thing or those in power.
 */
export function learnedOf(view: TextView, message: Message, abuse: number): Learned | null {
  if (abuse < leastAlone || view.tokens.length < fewestWords) return null;
  const shares = topicsOf(model, view);
  const [topic, share] = (Object.entries(shares) as [Topic, number][]).reduce((best, each) => (each[1] > best[1] ? each : best));
  if (topic === "privacy" && abuse < leastForData) return null;
  const spans = heaviestWords(model, view, shownWords).map((heavy) => heavy.span);
  const main = spans[0];
  if (main === undefined) return null;
  const scene = sceneOf(view);
  const { from, to } = tokensIn(view, main);
  if (reliefOf(view, scene, frameOf(view, scene), from, to) !== null || despairOf(view, scene) !== null) return null;
  if (aboutPeople.has(topic)) {
    const aim = aimOf(scene, view, message, from, to);
    if (aim === "self" || aim === "power" || aim === "thing") return null;
  }
  const confidence = Math.round(100 * Math.min(surestAlone, Math.max(0.6, abuse))) / 100;
  return { topic, evidence: { spans, confidence, reason: { id: "learned", facts: { share: Math.round((100 * share) / abuse) } } } };
}
