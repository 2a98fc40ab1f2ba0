// Logistic regression by AdaGrad, one pass after another in an order that is always the same.

import { lengthNorm } from "../model.ts";
import type { Examples } from "./examples.ts";
import { numbersFrom, shuffle } from "./random.ts";

export type Settings = {
  /** Buckets are 2 to this power. */
  readonly bits: number;
  readonly passes: number;
  /** Passes at the end whose weights are averaged. */
  readonly averaged: number;
  readonly rate: number;
  /** Strength of the pull of every weight towards zero. */
  readonly pull: number;
  /** Share of features that are left out of an example, another share each time. */
  readonly leftOut: number;
  /** How far a label is moved from 0 and 1, so that no line is believed wholly. */
  readonly doubt: number;
  readonly seed: number;
};

/** Weights for `rows` answers a bucket. */
export type Learnt = { readonly weights: Float64Array; readonly bias: Float64Array };

/** Whether a feature is left out of an example this time: its hash and a number of the turn decide. */
function isLeftOut(hash: number, turn: number, limit: number): boolean {
  return Math.imul(hash ^ turn, 0x9e3779b1 | 0) >>> 8 < limit;
}

/** A binary answer: `isYes` tells which examples are. Both answers weigh the same as a whole. */
export function learnYes(examples: Examples, chosen: Int32Array, settings: Settings): Learnt {
  const { hashes, begin, weight, topic } = examples;
  const mask = (1 << settings.bits) - 1;
  const weights = new Float64Array(mask + 1);
  const squares = new Float64Array(mask + 1).fill(1e-3);
  const sum = new Float64Array(mask + 1);
  const next = numbersFrom(settings.seed);
  const limit = settings.leftOut * 0x1_000000;
  const totals = [0, 0];
  for (const example of chosen) {
    const side = (topic[example] as number) >= 0 ? 1 : 0;
    totals[side] = (totals[side] as number) + (weight[example] as number);
  }
  const whole = (totals[0] as number) + (totals[1] as number);
  const factor = [whole / (2 * (totals[0] as number)), whole / (2 * (totals[1] as number))];
  let bias = 0;
  let biasSquares = 1;
  let biasSum = 0;
  const order = chosen.slice();
  for (let pass = 0; pass < settings.passes; pass += 1) {
    shuffle(order, next);
    for (const example of order) {
      const turn = (next() * 0x1_0000_0000) | 0;
      const from = begin[example] as number;
      const to = begin[example + 1] as number;
      let total = 0;
      let used = 0;
      for (let k = from; k < to; k += 1) {
        const hash = hashes[k] as number;
        if (isLeftOut(hash, turn, limit)) continue;
        total += weights[hash & mask] as number;
        used += 1;
      }
      const norm = lengthNorm(used);
      const yes = (topic[example] as number) >= 0 ? 1 : 0;
      const goal = yes === 1 ? 1 - settings.doubt : settings.doubt;
      const error = 1 / (1 + Math.exp(-(bias + total / norm))) - goal;
      const step = error * (weight[example] as number) * (factor[yes] as number);
      biasSquares += step * step;
      bias -= (settings.rate * step) / Math.sqrt(biasSquares);
      const each = step / norm;
      for (let k = from; k < to; k += 1) {
        const hash = hashes[k] as number;
        if (isLeftOut(hash, turn, limit)) continue;
        const bucket = hash & mask;
        const slope = each + settings.pull * (weights[bucket] as number);
        const square = (squares[bucket] as number) + slope * slope;
        squares[bucket] = square;
        weights[bucket] = (weights[bucket] as number) - (settings.rate * slope) / Math.sqrt(square);
      }
    }
    if (pass < settings.passes - settings.averaged) continue;
    for (let bucket = 0; bucket <= mask; bucket += 1) sum[bucket] = (sum[bucket] as number) + (weights[bucket] as number);
    biasSum += bias;
  }
  return { weights: sum.map((each) => each / settings.averaged), bias: Float64Array.of(biasSum / settings.averaged) };
}

/** One of `rows` topics for the examples that have one. Topics weigh by the root of their size, so that small ones are heard. */
export function learnTopics(examples: Examples, chosen: Int32Array, rows: number, settings: Settings): Learnt {
  const { hashes, begin, weight, topic } = examples;
  const mask = (1 << settings.bits) - 1;
  const weights = new Float64Array((mask + 1) * rows);
  const squares = new Float64Array((mask + 1) * rows).fill(1e-3);
  const sum = new Float64Array((mask + 1) * rows);
  const next = numbersFrom(settings.seed);
  const limit = settings.leftOut * 0x1_000000;
  const order = chosen.filter((example) => (topic[example] as number) >= 0);
  const totals = new Float64Array(rows);
  for (const example of order) {
    const row = topic[example] as number;
    totals[row] = (totals[row] as number) + (weight[example] as number);
  }
  const mean = totals.reduce((a, b) => a + b, 0) / rows;
  const factor = totals.map((total) => (total > 0 ? Math.sqrt(mean / total) : 0));
  const bias = new Float64Array(rows);
  const biasSquares = new Float64Array(rows).fill(1);
  const biasSum = new Float64Array(rows);
  const scores = new Float64Array(rows);
  for (let pass = 0; pass < settings.passes; pass += 1) {
    shuffle(order, next);
    for (const example of order) {
      const turn = (next() * 0x1_0000_0000) | 0;
      const from = begin[example] as number;
      const to = begin[example + 1] as number;
      scores.fill(0);
      let used = 0;
      for (let k = from; k < to; k += 1) {
        const hash = hashes[k] as number;
        if (isLeftOut(hash, turn, limit)) continue;
        const base = (hash & mask) * rows;
        used += 1;
        for (let row = 0; row < rows; row += 1) scores[row] = (scores[row] as number) + (weights[base + row] as number);
      }
      const norm = lengthNorm(used);
      const goal = topic[example] as number;
      let highest = Number.NEGATIVE_INFINITY;
      for (let row = 0; row < rows; row += 1) {
        scores[row] = (bias[row] as number) + (scores[row] as number) / norm;
        highest = Math.max(highest, scores[row] as number);
      }
      let whole = 0;
      for (let row = 0; row < rows; row += 1) {
        scores[row] = Math.exp((scores[row] as number) - highest);
        whole += scores[row] as number;
      }
      const force = (weight[example] as number) * (factor[goal] as number);
      for (let row = 0; row < rows; row += 1) {
        const aim = (row === goal ? 1 - settings.doubt : 0) + settings.doubt / rows;
        const step = ((scores[row] as number) / whole - aim) * force;
        scores[row] = step / norm;
        biasSquares[row] = (biasSquares[row] as number) + step * step;
        bias[row] = (bias[row] as number) - (settings.rate * step) / Math.sqrt(biasSquares[row] as number);
      }
      for (let k = from; k < to; k += 1) {
        const hash = hashes[k] as number;
        if (isLeftOut(hash, turn, limit)) continue;
        const base = (hash & mask) * rows;
        for (let row = 0; row < rows; row += 1) {
          const slope = (scores[row] as number) + settings.pull * (weights[base + row] as number);
          const square = (squares[base + row] as number) + slope * slope;
          squares[base + row] = square;
          weights[base + row] = (weights[base + row] as number) - (settings.rate * slope) / Math.sqrt(square);
        }
      }
    }
    if (pass < settings.passes - settings.averaged) continue;
    for (let at = 0; at < sum.length; at += 1) sum[at] = (sum[at] as number) + (weights[at] as number);
    for (let row = 0; row < rows; row += 1) biasSum[row] = (biasSum[row] as number) + (bias[row] as number);
  }
  return { weights: sum.map((each) => each / settings.averaged), bias: biasSum.map((each) => each / settings.averaged) };
}
