// From lines of the corpus to a packed model; the same lines give the same model to the last byte.

import { lengthNorm } from "../model.ts";
import type { PackedModel } from "../packed.ts";
import { fitCalibration, type Seen } from "./calibrate.ts";
import { type Examples, examplesOf } from "./examples.ts";
import { foldsOf } from "./folds.ts";
import { type Learnt, learnTopics, learnYes, type Settings } from "./learn.ts";
import { type Line, modelTopics } from "./lines.ts";
import { packWeights } from "./pack.ts";

export type Plan = { readonly abuse: Settings; readonly topic: Settings; readonly folds: number };

/** What a model says of an example. */
function scoreOf(examples: Examples, example: number, learnt: Learnt, bits: number): number {
  const { hashes, begin } = examples;
  const mask = (1 << bits) - 1;
  const [from, to] = [begin[example] as number, begin[example + 1] as number];
  let sum = 0;
  for (let k = from; k < to; k += 1) sum += learnt.weights[(hashes[k] as number) & mask] as number;
  return (learnt.bias[0] as number) + sum / lengthNorm(to - from);
}

/** Scores of all examples, each by a model that saw neither it nor anything near it. */
export function unseenScores(examples: Examples, foldOf: Int32Array, plan: Plan): Float64Array {
  const scores = new Float64Array(examples.weight.length);
  const all = Int32Array.from(examples.weight, (_, at) => at);
  for (let fold = 0; fold < plan.folds; fold += 1) {
    const inFold = (example: number): boolean => foldOf[examples.line[example] as number] === fold;
    const learnt = learnYes(
      examples,
      all.filter((example) => !inFold(example)),
      plan.abuse,
    );
    for (const example of all) if (inFold(example)) scores[example] = scoreOf(examples, example, learnt, plan.abuse.bits);
  }
  return scores;
}

function seenOf(examples: Examples, scores: Float64Array): readonly Seen[] {
  return Array.from(scores, (score, at) => ({
    score,
    yes: (examples.topic[at] as number) >= 0,
    weight: examples.weight[at] as number,
  }));
}

/** Trains on all lines; calibration is fitted on scores out of fold. */
export function train(lines: readonly Line[], plan: Plan): PackedModel {
  const examples = examplesOf(lines);
  const all = Int32Array.from(examples.weight, (_, at) => at);
  const scores = unseenScores(examples, foldsOf(lines, plan.folds), plan);
  const abuse = learnYes(examples, all, plan.abuse);
  const topic = learnTopics(examples, all, modelTopics.length, plan.topic);
  const packedAbuse = packWeights(abuse.weights);
  const packedTopic = packWeights(topic.weights);
  return {
    topics: modelTopics,
    abuseBits: plan.abuse.bits,
    topicBits: plan.topic.bits,
    abuse: packedAbuse.text,
    abuseScale: packedAbuse.scale,
    abuseBias: abuse.bias[0] as number,
    topic: packedTopic.text,
    topicScale: packedTopic.scale,
    topicBias: [...topic.bias],
    calibration: fitCalibration(seenOf(examples, scores)),
    topicSharpness: 1,
  };
}

/** The model as a module of the repository. */
export function moduleOf(model: PackedModel): string {
  return `// Weights of the classifier, made by \`npm run train\` from rules/corpus/train; do not edit by hand.

import type { PackedModel } from "./packed.ts";

export const weights: PackedModel = ${JSON.stringify(model)};
`;
}
