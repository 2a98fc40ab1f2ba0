// A trained model, ready to judge, and what it says of one text.

import type { TextView } from "../text/view.ts";
import { collectFeatures, makeScratch, type Scratch } from "./features.ts";
import { decode, type Knot, type ModelTopic, type PackedModel } from "./packed.ts";

export type Model = {
  readonly packed: PackedModel;
  readonly abuse: Int8Array;
  readonly topic: Int8Array;
  readonly scratch: Scratch;
};

/** What the classifier says of a text; probabilities hold for a chat of which 3 % is abuse. */
export type Scored = {
  /** Sum of weights, made independent of the length; 0 is undecided in the training mix. */
  readonly score: number;
  /** 0 to 1: how probable it is that the text is abuse of any topic, swearing at nobody included. */
  readonly abuse: number;
  /** 0 to 1 each, together `abuse`; null when `abuse` is so small that nothing can follow. */
  readonly topics: Readonly<Record<ModelTopic, number>> | null;
};

/** Half the width of the window that is scored at a time, in units as the classifier reads them. */
const stride = 128;

/** Below this probability no topic is worked out: no use of the classifier follows from it. */
export const leastForTopics = 0.02;

/** Unpacks a model; takes some milliseconds, once. */
export function makeModel(packed: PackedModel): Model {
  return {
    packed,
    abuse: decode(packed.abuse, 1 << packed.abuseBits),
    topic: decode(packed.topic, packed.topics.length << packed.topicBits),
    scratch: makeScratch(),
  };
}

/** What a sum of `count` weights is divided by, so that a long text is not surer than a short one only for its length. */
export function lengthNorm(count: number): number {
  return Math.sqrt(count + 20);
}

/** Log-odds for a score by the knots; beyond the last ones it stays. */
export function logOddsAt(knots: readonly Knot[], score: number): number {
  const first = knots[0] as Knot;
  if (!(score > first[0])) return first[1];
  for (let at = 1; at < knots.length; at += 1) {
    const [to, high] = knots[at] as Knot;
    if (score > to) continue;
    const [from, low] = knots[at - 1] as Knot;
    return low + ((high - low) * (score - from)) / (to - from);
  }
  return (knots[knots.length - 1] as Knot)[1];
}

/** The log-odds of x as a probability. */
export function probabilityOf(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

/** The part of the text, by places of its letters, that scores highest: [from, to) and its score. */
export type Window = { readonly from: number; readonly to: number; readonly score: number };

/** Scores all windows of two strides; a usual chat message is one window. Reads what `collectFeatures` left in the scratch. */
export function bestWindow(model: Model, count: number): Window {
  const { hashes, places } = model.scratch;
  const { abuse } = model;
  const { abuseScale, abuseBias, abuseBits } = model.packed;
  const mask = (1 << abuseBits) - 1;
  if (count === 0 || (places[count - 1] as number) < 2 * stride) {
    let sum = 0;
    for (let k = 0; k < count; k += 1) sum += abuse[(hashes[k] as number) & mask] as number;
    return { from: 0, to: 2 * stride, score: abuseBias + (sum * abuseScale) / lengthNorm(count) };
  }
  const sums: number[] = [];
  const counts: number[] = [];
  for (let k = 0; k < count; k += 1) {
    const chunk = ((places[k] as number) / stride) | 0;
    while (sums.length <= chunk) {
      sums.push(0);
      counts.push(0);
    }
    sums[chunk] = (sums[chunk] as number) + (abuse[(hashes[k] as number) & mask] as number);
    counts[chunk] = (counts[chunk] as number) + 1;
  }
  let best: Window = { from: 0, to: 0, score: Number.NEGATIVE_INFINITY };
  for (let chunk = 0; chunk + 1 < sums.length; chunk += 1) {
    const sum = (sums[chunk] as number) + (sums[chunk + 1] as number);
    const score = abuseBias + (sum * abuseScale) / lengthNorm((counts[chunk] as number) + (counts[chunk + 1] as number));
    if (score > best.score) best = { from: chunk * stride, to: (chunk + 2) * stride, score };
  }
  return best;
}

/** Shares out the probability of abuse among the topics, by the features of the window. */
function topicsOf(model: Model, count: number, window: Window, abuse: number): Readonly<Record<ModelTopic, number>> {
  const { topics, topicScale, topicBias, topicBits, topicSharpness } = model.packed;
  const { hashes, places } = model.scratch;
  const weights = model.topic;
  const mask = (1 << topicBits) - 1;
  const size = topics.length;
  const sums = new Float64Array(size);
  let used = 0;
  for (let k = 0; k < count; k += 1) {
    const place = places[k] as number;
    if (place < window.from || place >= window.to) continue;
    used += 1;
    const row = ((hashes[k] as number) & mask) * size;
    for (let topic = 0; topic < size; topic += 1) sums[topic] = (sums[topic] as number) + (weights[row + topic] as number);
  }
  const norm = lengthNorm(used);
  const scores = topics.map((_, topic) => topicSharpness * ((topicBias[topic] as number) + ((sums[topic] as number) * topicScale) / norm));
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return Object.fromEntries(topics.map((topic, at) => [topic, (abuse * (shares[at] as number)) / whole])) as Record<ModelTopic, number>;
}

/**
 * What the classifier says of a text. Pure: the scratch of the model is written over, and nothing in it is read from
 * the call before. Never throws; all numbers are finite. Time grows with the length, no faster.
 *
 * @example classify(model, normalise("cả lớp nghỉ chơi với nó đi")).abuse
 */
export function classify(model: Model, view: TextView): Scored {
  const count = collectFeatures(view, model.scratch);
  const window = bestWindow(model, count);
  const abuse = probabilityOf(logOddsAt(model.packed.calibration, window.score));
  if (abuse < leastForTopics) return { score: window.score, abuse, topics: null };
  return { score: window.score, abuse, topics: topicsOf(model, count, window, abuse) };
}
