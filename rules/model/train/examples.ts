// Lines turned into what learning works on: features of every variant, packed one after another.

import { normalise } from "../../text/normalise.ts";
import { collectFeatures } from "../features.ts";
import { makeScratch } from "../read.ts";
import { type Line, modelTopics } from "./lines.ts";
import { variantsOf } from "./vary.ts";

export type Examples = {
  /** Hashes of all examples in a row; those of example `k` stand at `begin[k]` up to `begin[k + 1]`. */
  readonly hashes: Int32Array;
  readonly begin: Int32Array;
  readonly weight: Float64Array;
  /** Place of the topic in `modelTopics`; -1 for harmless ones. */
  readonly topic: Int32Array;
  /** Place of the line that the example is a variant of; the first example of a line is the line itself. */
  readonly line: Int32Array;
  /** The normalised text of each. */
  readonly texts: readonly string[];
};

/** What harmless lines weigh that look like abuse; a wrong nudge costs more than a missed one. */
const weightOfKind: Readonly<Record<string, number>> = {
  opinion: 2,
  quote: 2,
  self: 2.5,
  figure: 2,
  despair: 3,
  lookalike: 1.5,
  warning: 2.5,
  pair: 1.5,
};

/** Features of the lines and their variants. */
export function examplesOf(lines: readonly Line[]): Examples {
  const scratch = makeScratch();
  const parts: Int32Array[] = [];
  const weights: number[] = [];
  const topics: number[] = [];
  const owners: number[] = [];
  const texts: string[] = [];
  for (const [owner, line] of lines.entries()) {
    const base = weightOfKind[line.kind] ?? 1;
    for (const variant of variantsOf(line.text)) {
      const { text } = normalise(variant.text);
      const stretches = collectFeatures(text, scratch);
      texts.push(text);
      parts.push(scratch.hashes.slice(0, scratch.wordEnds[stretches - 1]));
      weights.push(base * variant.weight);
      topics.push(line.topic === null ? -1 : modelTopics.indexOf(line.topic));
      owners.push(owner);
    }
  }
  const begin = new Int32Array(parts.length + 1);
  for (let at = 0; at < parts.length; at += 1) begin[at + 1] = (begin[at] as number) + (parts[at] as Int32Array).length;
  const hashes = new Int32Array(begin[parts.length] as number);
  for (let at = 0; at < parts.length; at += 1) hashes.set(parts[at] as Int32Array, begin[at]);
  return { hashes, begin, weight: Float64Array.from(weights), topic: Int32Array.from(topics), line: Int32Array.from(owners), texts };
}
