// Prints what the judge catches and flags on public comments, and how fast it is: `node dist/test/bench/judge.js`.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { judge, loadRuleset, type Ruleset } from "../../rules/index.ts";
import { type Context, unknownContext } from "../../rules/message.ts";
import { chatMix } from "./mix.ts";

type Row = { readonly text: string; readonly bad: boolean };

const counted: Context = { ...unknownContext, policy: { ...unknownContext.policy, modes: { profanity: "nudge" } } };

function readRows(file: string, isBad: (row: Record<string, unknown>) => boolean): readonly Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map((row) => ({ text: String(row.text), bad: isBad(row) }));
}

function share(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`.padStart(8);
}

function measure(name: string, rows: readonly Row[], ruleset: Ruleset, context: Context, how: string): void {
  const told = (row: Row): boolean => !["pass", "shadow"].includes(judge(ruleset, { text: row.text }, context).verdict.kind);
  const bad = rows.filter((row) => row.bad);
  const fine = rows.filter((row) => !row.bad);
  const caught = bad.filter(told).length;
  const flagged = fine.filter(told).length;
  process.stdout.write(
    `${name.padEnd(16)} ${how.padEnd(18)} caught ${share(caught, bad.length)} of ${bad.length}, flagged ${share(flagged, fine.length)} of ${fine.length}\n`,
  );
}

/** The value below which all but one in a hundred lie. */
function ninetyNinth(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? 0;
}

function speed(ruleset: Ruleset): void {
  const texts = chatMix(20_000).map(({ text }) => text);
  const units = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  for (const text of texts) judge(ruleset, { text }, unknownContext);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round += 1) {
    const from = performance.now();
    for (const text of texts) judge(ruleset, { text }, unknownContext);
    best = Math.min(best, performance.now() - from);
  }
  const times = texts.map((text) => {
    const from = performance.now();
    judge(ruleset, { text }, unknownContext);
    return performance.now() - from;
  });
  const rate = Math.round((texts.length * 1000) / best);
  process.stdout.write(
    `speed            ${rate} messages a second on one core (mean of ${units.toFixed(1)} units), p99 ${(ninetyNinth(times) * 1000).toFixed(0)} µs\n`,
  );
}

/** Pieces that make the judge work when they are repeated: disguises, links, words of address, halves of terms. */
const hostilePieces = [
  "đ** ",
  "f*ck you ",
  "đồ ",
  "đồ ngu ",
  "l.ồ.n ",
  "l*n ",
  "c@c ",
  "d!t m3 ",
  "n g u ",
  "nguuuu ",
  "lonf ",
  "lоn ",
  "mày ",
  "co ",
  "0k ",
  "0912345678 ",
  "mot hai ",
  "bit.ly/a ",
  "xn--80ak6aa92e.com ",
  "http://vcb-a.top/?u= ",
  "a.",
  '"',
  "muốn chết ",
  "số điện thoại của nó ",
];

/** The longest text of one repeated piece that takes longest; each is given its quickest of twenty runs. */
function worst(ruleset: Ruleset): void {
  const slowest = hostilePieces
    .map((piece) => {
      const text = piece.repeat(Math.ceil(4096 / piece.length)).slice(0, 4096);
      let best = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 20; run += 1) {
        const from = performance.now();
        judge(ruleset, { text }, unknownContext);
        best = Math.min(best, performance.now() - from);
      }
      return { piece, best };
    })
    .sort((a, b) => b.best - a.best)
    .slice(0, 3);
  const told = slowest.map(({ piece, best }) => `${JSON.stringify(piece)} ${best.toFixed(2)} ms`).join(", ");
  process.stdout.write(`hostile          ${told}\n`);
}

/** Prints the tables; sets that are not on this machine are named and skipped. */
export function benchJudge(): void {
  const before = performance.now();
  const loaded = loadRuleset(null, "built-in");
  const loadTime = Math.round(performance.now() - before);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
  // Only with `--expose-gc` is this what the judge keeps, and not also what loading left behind.
  globalThis.gc?.();
  const { heapUsed } = process.memoryUsage();
  process.stdout.write(`load             ${loadTime} ms, heap in use ${Math.round(heapUsed / 1_000_000)} MB\n`);
  const { ruleset } = loaded;
  speed(ruleset);
  worst(ruleset);
  const sets = [
    { name: "vihos dev", file: "vihos/dev.jsonl", isBad: (row: Record<string, unknown>) => row.label === 1 },
    { name: "safesense dev", file: "safesense_vi/dev.jsonl", isBad: (row: Record<string, unknown>) => row.label !== 0 },
  ];
  for (const { name, file, isBad } of sets) {
    const path = join(process.cwd(), "../shared/datasets", file);
    if (!existsSync(path)) {
      process.stdout.write(`${name.padEnd(16)} skipped, ../shared/datasets/${file} is not here\n`);
      continue;
    }
    const rows = readRows(path, isBad);
    measure(name, rows, ruleset, unknownContext, "default modes");
    measure(name, rows, ruleset, counted, "with profanity");
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) benchJudge();
