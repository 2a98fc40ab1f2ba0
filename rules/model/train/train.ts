// From lines of the corpus to a packed model; the same lines give the same model to the last byte.

import { lengthNorm, makeModel, scoreOf } from "../model.ts";
import type { Knot, PackedModel } from "../packed.ts";
import { fitCalibration, type Seen } from "./calibrate.ts";
import { type Examples, examplesOf } from "./examples.ts";
import { foldsOf } from "./folds.ts";
import { type Learnt, learnTopics, learnYes, type Settings } from "./learn.ts";
import { type Line, modelTopics } from "./lines.ts";
import { packWeights } from "./pack.ts";

export type Plan = { readonly abuse: Settings; readonly topic: Settings; readonly folds: number };

/** A model that knows abuse and no topics, as it would ship. */
function abuseModel(abuse: Learnt, bits: number, calibration: readonly Knot[]): PackedModel {
  const { text, scale } = packWeights(abuse.weights);
  return {
    topics: [],
    abuseBits: bits,
    topicBits: 0,
    abuse: text,
    abuseScale: scale,
    abuseBias: abuse.bias[0] as number,
    topic: "",
    topicScale: 1,
    topicBias: [],
    calibration,
  };
}

/** Scores of all examples, each by a model that saw neither it nor anything near it, rounded and windowed as it would ship. */
export function unseenScores(examples: Examples, foldOf: Int32Array, plan: Plan): Float64Array {
  const scores = new Float64Array(examples.weight.length);
  const all = Int32Array.from(examples.weight, (_, at) => at);
  for (let fold = 0; fold < plan.folds; fold += 1) {
    const inFold = (example: number): boolean => foldOf[examples.line[example] as number] === fold;
    const seen = all.filter((example) => !inFold(example));
    const model = makeModel(abuseModel(learnYes(examples, seen, plan.abuse), plan.abuse.bits, []));
    for (const example of all) if (inFold(example)) scores[example] = scoreOf(model, examples.texts[example] as string);
  }
  return scores;
}

/** The place of the likeliest topic for each example, by a model that saw neither it nor anything near it. */
export function unseenTopics(examples: Examples, foldOf: Int32Array, plan: Plan): Int32Array {
  const { hashes, begin } = examples;
  const rows = modelTopics.length;
  const mask = (1 << plan.topic.bits) - 1;
  const named = new Int32Array(examples.weight.length);
  const all = Int32Array.from(examples.weight, (_, at) => at);
  for (let fold = 0; fold < plan.folds; fold += 1) {
    const inFold = (example: number): boolean => foldOf[examples.line[example] as number] === fold;
    const learnt = learnTopics(
      examples,
      all.filter((example) => !inFold(example)),
      rows,
      plan.topic,
    );
    for (const example of all) {
      if (!inFold(example)) continue;
      const [from, to] = [begin[example] as number, begin[example + 1] as number];
      const scores = Array.from(learnt.bias, (bias, row) => {
        let sum = 0;
        for (let k = from; k < to; k += 1) sum += learnt.weights[((hashes[k] as number) & mask) * rows + row] as number;
        return bias + sum / lengthNorm(to - from);
      });
      named[example] = scores.indexOf(Math.max(...scores));
    }
  }
  return named;
}

/** The examples with the scores given to them unseen. */
export function seenOf(examples: Examples, scores: Float64Array): readonly Seen[] {
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
  const packedTopic = packWeights(topic.weights);
  return {
    ...abuseModel(abuse, plan.abuse.bits, fitCalibration(seenOf(examples, scores))),
    topics: modelTopics,
    topicBits: plan.topic.bits,
    topic: packedTopic.text,
    topicScale: packedTopic.scale,
    topicBias: [...topic.bias],
  };
}

/** The model as a module of the repository. */
export function moduleOf(model: PackedModel): string {
  return `// Weights of the classifier, made by \`npm run train\` from rules/corpus/train and more; do not edit by hand.

import type { PackedModel } from "./packed.ts";

export const weights: PackedModel = ${JSON.stringify(model)};
`;
}
