// Labelled lines to measure with: a part of our corpus, and public sets where they are on this machine.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Message } from "../../rules/message.ts";

export type Line = {
  readonly message: Message;
  /** Topic, or `none`. */
  readonly label: string;
  /** `plain`, `disguised`, `toneless` of what is to be flagged. */
  readonly manner: string | null;
  /** `chat`, `opinion`, `quote` … of what is to pass. */
  readonly kind: string | null;
  readonly english: boolean;
};

export type Pair = { readonly bad: string; readonly good: string };

function readJsonLines(file: string): readonly Record<string, unknown>[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

/** A part of the corpus. `banter` may go either way and is left out. */
export function readCorpus(part: "train" | "held-back"): { readonly lines: readonly Line[]; readonly pairs: readonly Pair[] } {
  const folder = join(process.cwd(), "rules/corpus", part);
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl") && name !== "pairs.jsonl");
  const lines = files
    .flatMap((name) => readJsonLines(join(folder, name)))
    .filter((row) => row.kind !== "banter")
    .map((row): Line => {
      const replyTo = textOf(row.replyTo);
      const text = String(row.text);
      return {
        message: replyTo === null ? { text } : { text, author: "author", replyTo: { author: "other", text: replyTo } },
        label: String(row.label),
        manner: textOf(row.manner),
        kind: textOf(row.kind),
        english: row.lang === "en",
      };
    });
  const pairs = readJsonLines(join(folder, "pairs.jsonl")).map((row) => ({ bad: String(row.bad), good: String(row.good) }));
  return { lines, pairs };
}

const publicSets = [
  { name: "ViHOS dev", file: "vihos/dev.jsonl", isBad: (row: Record<string, unknown>) => row.label === 1 },
  { name: "SafeSense-VI dev", file: "safesense_vi/dev.jsonl", isBad: (row: Record<string, unknown>) => row.label !== 0 },
];

/** Public comments with their labels; `rows` is null where the set is not on this machine. */
export function readPublicSets(): readonly {
  readonly name: string;
  readonly rows: readonly { text: string; bad: boolean }[] | null;
}[] {
  return publicSets.map(({ name, file, isBad }) => {
    const path = join(process.cwd(), "../shared/datasets", file);
    if (!existsSync(path)) return { name, rows: null };
    return { name, rows: readJsonLines(path).map((row) => ({ text: String(row.text), bad: isBad(row) })) };
  });
}
