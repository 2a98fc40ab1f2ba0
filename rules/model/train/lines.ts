// Lines of the corpus as training reads them.

import { z } from "zod";
import { type Topic, topics } from "../../topic.ts";
import type { ModelTopic } from "../packed.ts";

/** What the classifier learns to name, in the order in which weights are stored. */
export const modelTopics: readonly ModelTopic[] = topics.filter((topic): topic is Exclude<Topic, "spam"> => topic !== "spam");

// The tests of the corpus hold its fields strictly; here only those that training reads are looked at.
const lineSchema = z.object({
  text: z.string().min(1),
  label: z.enum([...topics, "none"]),
  kind: z.string().optional(),
  manner: z.string().optional(),
});

const pairSchema = z.object({ pair: z.string(), bad: z.string().min(1), good: z.string().min(1), label: z.enum(topics) });

/** A text with what is to be learnt from it. */
export type Line = {
  readonly text: string;
  readonly topic: ModelTopic | null;
  /** Of harmless lines: `chat`, `opinion`, …; of flagged ones: `plain`, `disguised`, `toneless`; halves of pairs: `pair`. */
  readonly kind: string;
  /** Lines with the same group are near each other by their making: halves of one pair. */
  readonly group: string | null;
};

function lineOf(raw: string): readonly Line[] {
  const value: unknown = JSON.parse(raw);
  const pair = pairSchema.safeParse(value);
  if (pair.success) {
    const { bad, good, label } = pair.data;
    if (label === "spam") return [];
    const group = `pair ${pair.data.pair}`;
    return [
      { text: bad, topic: label, kind: "pair", group },
      { text: good, topic: null, kind: "pair", group },
    ];
  }
  const { text, label, kind, manner } = lineSchema.parse(value);
  // Teasing between friends is scored as neither; spam is a matter of numbers.
  if (kind === "banter" || label === "spam") return [];
  return [{ text, topic: label === "none" ? null : label, kind: (label === "none" ? kind : manner) ?? "plain", group: null }];
}

/**
 * Reads the files of the corpus, in the order of their names whatever order they come in; a text that stands twice
 * counts once. Throws on a line that does not parse, naming the file.
 */
export function readLines(files: readonly { readonly name: string; readonly text: string }[]): readonly Line[] {
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  const seen = new Set<string>();
  return sorted.flatMap(({ name, text }) =>
    text
      .split("\n")
      .filter((raw) => raw.trim() !== "")
      .flatMap((raw, at) => {
        try {
          return lineOf(raw);
        } catch (error) {
          throw new Error(`${name}, line ${at + 1}: ${error instanceof Error ? error.message : String(error)}`);
        }
      })
      .filter((line) => seen.size !== seen.add(line.text).size),
  );
}
