// How fast judges are: a chat mix, side by side in one run; the slowest texts; what terms, loading and memory cost.

import { spawnSync } from "node:child_process";
import * as z from "zod";
import { judge, loadRuleset, type Ruleset } from "../../rules/index.ts";
import { unknownContext } from "../../rules/message.ts";
import { chatMix } from "./mix.ts";
import type { Judge } from "./reading.ts";
import { printTable } from "./table.ts";

/** Rounds of one measure; the quickest counts, for other work of the machine only ever adds. */
const rounds = 7;

/** The quickest of several rounds, in ms. */
function quickest(times: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < times; round += 1) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

/** Prints messages a second for each judge on one core; ours is the first. Rounds alternate, so that all have the same weather. */
export function speedTable(judges: readonly Judge[]): void {
  const texts = chatMix(4_000).map(({ text }) => text);
  const mean = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const best = judges.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds + 2; round += 1) {
    for (const [at, { tells }] of judges.entries()) {
      const took = quickest(1, () => {
        for (const text of texts) tells({ text });
      });
      // The first two rounds warm up.
      if (round >= 2) best[at] = Math.min(best[at] as number, took);
    }
  }
  const ours = best[0] as number;
  printTable(
    [`judged per second (chat mix, ${mean.toFixed(1)} characters)`, "messages/s", "ours is so many times as fast"],
    judges.map(({ name }, at) => [
      name,
      Math.round((texts.length * 1_000) / (best[at] as number)).toLocaleString("en-US"),
      at === 0 ? "1" : ((best[at] as number) / ours).toFixed(2),
    ]),
  );
}

/** Pieces that make work when they are repeated: disguises, links, words of address, halves of terms, numbers. */
const pieces =
  'đ** |f*ck you |đồ |đồ ngu |l.ồ.n |l*n |c@c |d!t m3 |n g u |nguuuu |lonf |lоn |mày |co |0k |0900000123 |mot hai |bit.ly/a |xn--80ak6aa92e.com |http://vcb-a.top/?u= |a.|"|muốn chết |số điện thoại của nó |1|@|.|vay |cho |thằng |không |n.g.u |\u0301|\u200b|😀|ｆ|𝐟|а|l0n |ib em |chuyển khoản |đm |vl |cl |đừng |bị |nó chửi em |“|> |\n|tao |giết |%41|//|:|:// |www.|[.]|dot com |x.y |9.'.split(
    "|",
  );

/** Numbers from 0 up to 1, the same ones each time (a linear congruential generator, modulus 2^32). */
function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

/** A hostile text of at most 4,096 units: a few pieces, repeated or shuffled. */
function fuzzed(next: () => number): string {
  const kinds = 1 + Math.floor(next() * 4);
  const chosen = Array.from({ length: kinds }, () => pieces[Math.floor(next() * pieces.length)] as string);
  const length = 64 + Math.floor(next() * 4_033);
  let text = "";
  while (text.length < length) text += next() < 0.7 ? chosen[0] : chosen[Math.floor(next() * kinds)];
  return text.slice(0, length);
}

/** Texts that are kept for a second look, and how often each is judged then. */
const kept = 100;
const looks = 20;

/** Prints the slowest of `count` fuzzed texts: all are judged once, the hundred slowest twenty times, and the quickest counts. */
export function slowestText(judges: readonly Judge[], count: number): void {
  for (const { name, tells } of judges) {
    const next = numbersFrom(7);
    const slow: { text: string; took: number }[] = [];
    let least = 0;
    for (let i = 0; i < count; i += 1) {
      const text = fuzzed(next);
      const took = quickest(1, () => tells({ text }));
      if (slow.length >= kept && took <= least) continue;
      slow.push({ text, took });
      slow.sort((a, b) => b.took - a.took);
      if (slow.length > kept) slow.pop();
      least = slow[slow.length - 1]?.took ?? 0;
    }
    const again = slow.map(({ text }) => ({ text, took: quickest(looks, () => tells({ text })) })).sort((a, b) => b.took - a.took);
    const worst = again[0];
    process.stdout.write(
      `slowest of ${count.toLocaleString("en-US")} fuzzed texts, ${name}: ${worst?.took.toFixed(2)} ms (${worst?.text.length} units, begins ${JSON.stringify(worst?.text.slice(0, 24))})\n`,
    );
  }
}

function withTerms(count: number): Ruleset {
  const words = Array.from({ length: count }, (_, at) => `từ${at % 150} chữ${at}`);
  const loaded = loadRuleset(`rules:\n  - id: many\n    topic: spam\n    terms:\n      - words: [${words.join(", ")}]\n`, "many.yaml");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors.slice(0, 3)));
  return loaded.ruleset;
}

/** Prints what a hundred times as many terms cost, and what loading takes and keeps. */
export function costs(): void {
  const texts = chatMix(2_000).map(({ text }) => text);
  const [few, many] = [withTerms(200), withTerms(20_000)];
  const time = (ruleset: Ruleset): number =>
    quickest(rounds, () => {
      for (const text of texts) judge(ruleset, { text }, unknownContext);
    });
  time(few);
  time(many);
  process.stdout.write(`200 → 20,000 terms of a community: × ${(time(many) / time(few)).toFixed(2)}\n`);
}

/** What a fresh process does: everything that judging needs is read and built in it, nothing else. */
const freshLoad = `
  const { memoryUsage } = process;
  gc();
  const before = memoryUsage().heapUsed;
  const from = performance.now();
  const { loadRuleset, judge } = await import(process.argv[1]);
  const loaded = loadRuleset(null, "built-in");
  const took = performance.now() - from;
  gc();
  console.log(JSON.stringify({ took, kept: (memoryUsage().heapUsed - before) / 1e6, ok: loaded.ok && judge !== null }));
`;

const freshResult = z.strictObject({ took: z.number(), kept: z.number(), ok: z.literal(true) });

/** Prints what loading the built-in ruleset takes in a fresh process, the quickest of five, and the heap that stays in use. */
export function loadCost(): void {
  const door = new URL("../../rules/index.js", import.meta.url).href;
  const results = Array.from({ length: 5 }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ["--expose-gc", "--input-type=module", "-e", freshLoad, door], {
      encoding: "utf8",
    });
    if (stdout === "") throw new Error(stderr);
    return freshResult.parse(JSON.parse(stdout));
  });
  const took = Math.min(...results.map((result) => result.took));
  const kept = Math.min(...results.map((result) => result.kept));
  process.stdout.write(
    `load of the built-in ruleset, modules included: ${took.toFixed(0)} ms; heap that it keeps: ${kept.toFixed(1)} MB\n`,
  );
}
