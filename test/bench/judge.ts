// Prints what the judge catches and flags on public comments, and how fast it is: `node dist/test/bench/judge.js`.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { judge, loadRuleset, type Ruleset } from "../../rules/index.ts";
import { type Context, unknownContext } from "../../rules/message.ts";

type Row = { readonly text: string; readonly bad: boolean };

const counted: Context = { ...unknownContext, policy: { ...unknownContext.policy, modes: { profanity: "nudge" } } };

function readRows(file: string, isBad: (row: Record<string, unknown>) => boolean): readonly Row[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .map((row) => ({ text: String(row["text"]), bad: isBad(row) }));
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
  process.stdout.write(`${name.padEnd(16)} ${how.padEnd(18)} caught ${share(caught, bad.length)} of ${bad.length}, flagged ${share(flagged, fine.length)} of ${fine.length}\n`);
}

/** Chat of the usual length: what a busy group writes, most of it harmless. */
const chat = [
  "các bạn ơi mai mấy giờ học vậy",
  "mình đang trên đường, tầm 15 phút nữa tới nhé",
  "ok nha",
  "hôm nay trời mưa to quá, ai đi làm nhớ mang áo mưa",
  "cho mình hỏi bài 3 trang 45 làm sao ạ, mình làm mãi không ra kết quả giống đáp án",
  "mai di cafe khong ca nha",
  "does anyone know when the update drops?",
  "haha cười chết mất thôi",
  "game lag quá trời, chắc server lại bảo trì rồi",
  "em cảm ơn mọi người nhiều ạ",
  "mày ngu vcl",
  "đm cái máy lại treo",
  "I think the second option is better, but let me check with the team first",
  "chúc mừng sinh nhật bạn, tuổi mới nhiều niềm vui nhé 🎉",
];

function speed(ruleset: Ruleset): void {
  const rounds = 4000;
  for (let i = 0; i < rounds; i += 1) for (const text of chat) judge(ruleset, { text }, unknownContext);
  const from = performance.now();
  for (let i = 0; i < rounds; i += 1) for (const text of chat) judge(ruleset, { text }, unknownContext);
  const seconds = (performance.now() - from) / 1000;
  process.stdout.write(`speed            ${Math.round((rounds * chat.length) / seconds)} messages a second on one core\n`);
}

/** Prints the tables; sets that are not on this machine are named and skipped. */
export function benchJudge(): void {
  const before = performance.now();
  const loaded = loadRuleset(null, "built-in");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
  process.stdout.write(`load             ${Math.round(performance.now() - before)} ms\n`);
  const { ruleset } = loaded;
  speed(ruleset);
  const sets = [
    { name: "vihos dev", file: "vihos/dev.jsonl", isBad: (row: Record<string, unknown>) => row["label"] === 1 },
    { name: "safesense dev", file: "safesense_vi/dev.jsonl", isBad: (row: Record<string, unknown>) => row["label"] !== 0 },
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
