// Splits lines into folds so that what is near each other stays together: a model is never asked about a twin of what it learnt.

import { normalise } from "../../text/normalise.ts";
import { makeScratch, readLetters } from "../read.ts";
import type { Line } from "./lines.ts";
import { seedOf } from "./random.ts";

/** Share of common runs of four letters from which two lines count as near duplicates. */
const nearFrom = 0.45;

/** Runs that stand in more lines than this say nothing about nearness. */
const commonFrom = 60;

function runsOf(text: string, scratch: ReturnType<typeof makeScratch>): ReadonlySet<string> {
  const size = readLetters(normalise(text).text, scratch);
  const letters = String.fromCharCode(...scratch.units.subarray(0, size).map((unit) => unit & 0xffff)).replaceAll("\u0001", "");
  const runs = new Set<string>();
  for (let at = 0; at + 4 <= letters.length; at += 1) runs.add(letters.slice(at, at + 4));
  return runs;
}

/** A number of a group for each line; lines of one group are halves of a pair or near duplicates of each other. */
export function groupsOf(lines: readonly Line[]): Int32Array {
  const parent = Int32Array.from(lines, (_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] as number;
    let walk = at;
    while (parent[walk] !== root) {
      const up = parent[walk] as number;
      parent[walk] = root;
      walk = up;
    }
    return root;
  };
  const join = (a: number, b: number): void => {
    const [low, high] = [rootOf(a), rootOf(b)].sort((x, y) => x - y) as [number, number];
    parent[high] = low;
  };
  const named = new Map<string, number>();
  lines.forEach(({ group }, at) => {
    if (group === null) return;
    const first = named.get(group);
    if (first === undefined) named.set(group, at);
    else join(first, at);
  });
  const scratch = makeScratch();
  const runs = lines.map(({ text }) => runsOf(text, scratch));
  const linesWith = new Map<string, number[]>();
  runs.forEach((own, at) => {
    for (const run of own) {
      const list = linesWith.get(run);
      if (list === undefined) linesWith.set(run, [at]);
      else list.push(at);
    }
  });
  runs.forEach((own, at) => {
    const shared = new Map<number, number>();
    for (const run of own) {
      const list = linesWith.get(run) as number[];
      if (list.length > commonFrom) continue;
      for (const other of list) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      const smaller = Math.min(own.size, (runs[other] as ReadonlySet<string>).size);
      if (count >= nearFrom * smaller && count >= 4) join(other, at);
    }
  });
  return parent.map((_, at) => rootOf(at));
}

/** The fold of each line, from 0 to `folds` - 1; the same for the same text, and equal within a group. */
export function foldsOf(lines: readonly Line[], folds: number): Int32Array {
  const groups = groupsOf(lines);
  return groups.map((group) => (Math.imul(seedOf((lines[group] as Line).text), 0x9e3779b1 | 0) >>> 8) % folds);
}
