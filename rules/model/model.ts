// A trained model, ready to judge, and what it says of one text.

import type { TextView } from "../text/view.ts";
import { collectFeatures } from "./features.ts";
import { decode, type Knot, type ModelTopic, type PackedModel } from "./packed.ts";
import { makeScratch, type Scratch } from "./read.ts";

export type Model = {
  readonly packed: PackedModel;
  readonly abuse: Int8Array;
  readonly topic: Int8Array;
  readonly scratch: Scratch;
};

/** What the classifier says of a text. */
export type Scored = {
  /** Sum of weights, made independent of the length; 0 is undecided in the training mix. */
  readonly score: number;
  /** 0 to 1: how probable it is that the text is abuse of any topic, swearing at nobody included, in a chat with 3 % abuse. */
  readonly abuse: number;
};

/** How probable each topic is; together they are the probability of abuse. */
export type TopicShares = Readonly<Record<ModelTopic, number>>;

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
  return Math.sqrt(count + 5);
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

/** Where in the scratch the runs begin and end, and the words, of the stretch `from` and the one behind it. */
function rangesOf(scratch: Scratch, stretches: number, from: number): readonly [number, number, number, number] {
  const { runEnds, wordEnds } = scratch;
  const to = Math.min(stretches - 1, from + 1);
  const runs = runEnds[stretches - 1] as number;
  return [
    from === 0 ? 0 : (runEnds[from - 1] as number),
    runEnds[to] as number,
    from === 0 ? runs : (wordEnds[from - 1] as number),
    wordEnds[to] as number,
  ];
}

function sumOf(model: Model, from: number, to: number): number {
  const { hashes } = model.scratch;
  const { abuse } = model;
  const mask = abuse.length - 1;
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += abuse[(hashes[k] as number) & mask] as number;
  return sum;
}

/** A window of two stretches and its score; the first of the highest ones. */
type Window = { readonly from: number; readonly score: number };

/**
 * The score of the window that scores highest, so that abuse is not drowned in a long text, and a long text is not
 * surer for its length alone. A usual chat message is one window.
 */
function bestWindow(model: Model, stretches: number): Window {
  const { scratch } = model;
  const { abuseScale, abuseBias } = model.packed;
  if (stretches <= 2) {
    const all = scratch.wordEnds[stretches - 1] as number;
    return { from: 0, score: abuseBias + (sumOf(model, 0, all) * abuseScale) / lengthNorm(all) };
  }
  let best: Window = { from: 0, score: Number.NEGATIVE_INFINITY };
  for (let from = 0; from + 1 < stretches; from += 1) {
    const [a, b, c, d] = rangesOf(scratch, stretches, from);
    const sum = sumOf(model, a, b) + sumOf(model, c, d);
    const score = abuseBias + (sum * abuseScale) / lengthNorm(b - a + d - c);
    if (score > best.score) best = { from, score };
  }
  return best;
}

/** The score of a normalised text; `classify` tells what it is worth. */
export function scoreOf(model: Model, text: string): number {
  return bestWindow(model, collectFeatures(text, model.scratch)).score;
}

/**
 * What the classifier says of a text. Pure: the scratch of the model is written over, and nothing that an earlier text
 * left there is read. Never throws; all numbers are finite. Time grows with the length, no faster.
 *
 * @example classify(model, normalise("cả lớp nghỉ chơi với nó đi")).abuse
 */
export function classify(model: Model, view: TextView): Scored {
  const score = scoreOf(model, view.text);
  return { score, abuse: probabilityOf(logOddsAt(model.packed.calibration, score)) };
}

/**
 * Shares out the probability of abuse among the topics, by the words of the window that scored highest. Some ten times
 * the work of `classify`: ask only where its answer matters.
 */
export function topicsOf(model: Model, view: TextView): TopicShares {
  const { topics, topicScale, topicBias, topicBits } = model.packed;
  const stretches = collectFeatures(view.text, model.scratch);
  const window = bestWindow(model, stretches);
  const whole = probabilityOf(logOddsAt(model.packed.calibration, window.score));
  const { hashes } = model.scratch;
  const weights = model.topic;
  const mask = (1 << topicBits) - 1;
  const size = topics.length;
  const sums = new Float64Array(size);
  const add = (from: number, to: number): void => {
    for (let k = from; k < to; k += 1) {
      const row = ((hashes[k] as number) & mask) * size;
      for (let topic = 0; topic < size; topic += 1) sums[topic] = (sums[topic] as number) + (weights[row + topic] as number);
    }
  };
  const [a, b, c, d] = rangesOf(model.scratch, stretches, window.from);
  add(a, b);
  add(c, d);
  const norm = lengthNorm(b - a + d - c);
  const scores = topics.map((_, topic) => (topicBias[topic] as number) + ((sums[topic] as number) * topicScale) / norm);
  const highest = Math.max(...scores);
  const shares = scores.map((score) => Math.exp(score - highest));
  const sum = shares.reduce((total, share) => total + share, 0);
  return Object.fromEntries(topics.map((topic, at) => [topic, (whole * (shares[at] as number)) / sum])) as TopicShares;
}
