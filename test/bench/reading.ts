// What judges catch and let pass, on our corpus and on public comments, one column each.

import type { Message } from "../../rules/message.ts";
import { type Line, readCorpus, readPublicSets } from "./lines.ts";
import { printTable, share } from "./table.ts";

/** Somebody who says of a message whether its author would be told. */
export type Judge = { readonly name: string; readonly tells: (message: Message) => boolean };

type Row = { readonly name: string; readonly lines: readonly Line[]; readonly want: "caught" | "passed" };

const isBad = (line: Line): boolean => line.label !== "none";
const ofKind =
  (...kinds: readonly string[]) =>
  (line: Line): boolean =>
    line.label === "none" && kinds.includes(line.kind ?? "");

function rowsOf(lines: readonly Line[]): readonly Row[] {
  const vietnamese = lines.filter((line) => !line.english);
  const english = lines.filter((line) => line.english);
  const caught = (name: string, from: readonly Line[], keep: (line: Line) => boolean): Row => ({
    name,
    lines: from.filter((line) => isBad(line) && keep(line)),
    want: "caught",
  });
  const passed = (name: string, from: readonly Line[], keep: (line: Line) => boolean): Row => ({
    name,
    lines: from.filter(keep),
    want: "passed",
  });
  const labelled =
    (...labels: readonly string[]) =>
    (line: Line): boolean =>
      labels.includes(line.label);
  return [
    caught("plain abuse caught", vietnamese, (line) => line.manner === "plain"),
    caught("disguised abuse caught", vietnamese, (line) => line.manner === "disguised"),
    caught("toneless abuse caught", vietnamese, (line) => line.manner === "toneless"),
    passed("ordinary chat passed", vietnamese, ofKind("chat", "toneless")),
    passed("look-alikes passed", vietnamese, ofKind("lookalike")),
    passed("civil political opinion passed", vietnamese, ofKind("opinion")),
    passed("quotes passed", vietnamese, ofKind("quote")),
    passed("self-talk passed", vietnamese, ofKind("self")),
    passed("figures of speech passed", vietnamese, ofKind("figure")),
    passed("despair and disclosure passed", lines, ofKind("despair")),
    caught("scam and illegal ads caught", vietnamese, labelled("scam", "illegal-ads")),
    passed("offers, warnings, news passed", vietnamese, ofKind("offer", "warning", "news")),
    caught("others' data caught", vietnamese, labelled("privacy")),
    passed("own and public facts passed", vietnamese, ofKind("facts")),
    caught("English: plain caught", english, (line) => line.manner === "plain" && !["scam", "illegal-ads"].includes(line.label)),
    caught("English: disguised caught", english, (line) => line.manner === "disguised"),
    caught("English: scams and ads caught", english, labelled("scam", "illegal-ads")),
    passed("English: harmless passed", english, (line) => line.label === "none"),
    passed("all harmless passed", lines, (line) => line.label === "none"),
  ];
}

/** Prints a table of judges on a part of the corpus, then one on public comments. */
export function readingTables(part: "train" | "held-back", judges: readonly Judge[]): void {
  const { lines, pairs } = readCorpus(part);
  process.stdout.write(`Corpus, ${part}: ${lines.length} lines, ${pairs.length} minimal pairs\n\n`);
  const rows = rowsOf(lines).map((row) => [
    row.name,
    ...judges.map(({ tells }) => {
      const told = row.lines.filter((line) => tells(line.message)).length;
      return share(row.want === "caught" ? told : row.lines.length - told, row.lines.length);
    }),
  ]);
  const both = judges.map(({ tells }) => pairs.filter(({ bad, good }) => tells({ text: bad }) && !tells({ text: good })).length);
  rows.push(["minimal pairs, both right", ...both.map((right) => share(right, pairs.length))]);
  printTable(["measure", ...judges.map(({ name }) => name)], rows);
}

/** Prints what judges catch and flag of public comments; sets that are not here are named and skipped. */
export function publicTables(judges: readonly Judge[]): void {
  const rows: string[][] = [];
  for (const { name, rows: comments } of readPublicSets()) {
    if (comments === null) {
      process.stdout.write(`${name}: skipped, it is not on this machine\n`);
      continue;
    }
    const bad = comments.filter((row) => row.bad);
    const fine = comments.filter((row) => !row.bad);
    for (const judge of judges) {
      const told = (of: typeof comments) => of.filter(({ text }) => judge.tells({ text })).length;
      rows.push([name, judge.name, share(told(bad), bad.length), share(told(fine), fine.length)]);
    }
  }
  if (rows.length > 0) printTable(["public comments", "judge", "caught", "flagged of the clean"], rows);
}
