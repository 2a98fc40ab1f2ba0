// How well a model does on lines that it has not seen, as tables in Markdown for docs/model-card.md.

import { normalise } from "../../text/normalise.ts";
import { classify, logOddsAt, makeModel, probabilityOf, scoreOf } from "../model.ts";
import { fitCalibration } from "./calibrate.ts";
import { type Examples, examplesOf } from "./examples.ts";
import { foldsOf } from "./folds.ts";
import { type Line, modelTopics } from "./lines.ts";
import { type Plan, seenOf, train, unseenScores, unseenTopics } from "./train.ts";

/** A set of another hand that is measured on and never learnt from. */
export type OtherSet = { readonly name: string; readonly rows: readonly { readonly text: string; readonly bad: boolean }[] };

const shares = [0.003, 0.01, 0.03] as const;
const surenesses = [0.1, 0.3, 0.5, 0.7, 0.9] as const;

/** The lowest score above which no more than this share of harmless lines lies. */
function thresholdFor(harmless: readonly number[], share: number): number {
  const sorted = [...harmless].sort((a, b) => b - a);
  return sorted[Math.floor(share * sorted.length)] ?? Number.POSITIVE_INFINITY;
}

function shareAbove(scores: readonly number[], threshold: number): string {
  return `${((100 * scores.filter((score) => score > threshold).length) / Math.max(1, scores.length)).toFixed(1)} %`;
}

/** The probability that an abusive line scores higher than a harmless one. */
function areaOf(harmless: readonly number[], bad: readonly number[]): number {
  const all = [...harmless.map((score) => ({ score, bad: 0 })), ...bad.map((score) => ({ score, bad: 1 }))].sort(
    (a, b) => a.score - b.score,
  );
  const ranks = all.reduce((sum, each, at) => sum + each.bad * (at + 1), 0);
  return (ranks - (bad.length * (bad.length + 1)) / 2) / (bad.length * harmless.length);
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `${[`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n")}\n\n`;
}

type Unseen = { readonly line: Line; readonly score: number };

/** The example of each line that is the line itself; with `step` 1 its next variant, for most lines the toneless one. */
function examplesAt(examples: Examples, lines: readonly Line[], step: number): readonly number[] {
  const first = new Int32Array(lines.length).fill(-1);
  examples.line.forEach((line, example) => {
    if (first[line] === -1) first[line] = example;
  });
  return Array.from(first, (example, line) => (examples.line[example + step] === line ? example + step : example));
}

function byManner(unseen: readonly Unseen[], bare: readonly Unseen[], harmless: readonly number[]): string {
  const rows = ["plain", "disguised", "toneless", "pair"].map((kind) => {
    const own = unseen.filter(({ line }) => line.topic !== null && line.kind === kind);
    return [kind, own] as const;
  });
  const stripped = bare.filter(({ line }) => line.topic !== null && line.kind === "plain");
  return table(
    ["flagged lines", "lines", ...shares.map((share) => `caught at ${100 * share} % false flags`)],
    [...rows, ["plain, marks taken off", stripped] as const].map(([kind, own]) => [
      kind,
      own.length,
      ...shares.map((share) =>
        shareAbove(
          own.map(({ score }) => score),
          thresholdFor(harmless, share),
        ),
      ),
    ]),
  );
}

function byTopic(unseen: readonly Unseen[], harmless: readonly number[], named: Int32Array): string {
  return table(
    ["topic", "lines", ...shares.map((share) => `caught at ${100 * share} %`), "topic named rightly"],
    modelTopics.map((topic, place) => {
      const own = unseen.map((each, at) => ({ ...each, right: named[at] === place })).filter(({ line }) => line.topic === topic);
      const right = own.filter((each) => each.right).length;
      return [
        topic,
        own.length,
        ...shares.map((share) =>
          shareAbove(
            own.map(({ score }) => score),
            thresholdFor(harmless, share),
          ),
        ),
        `${((100 * right) / Math.max(1, own.length)).toFixed(1)} %`,
      ];
    }),
  );
}

function byKind(unseen: readonly Unseen[], harmless: readonly number[]): string {
  const kinds = [...new Set(unseen.filter(({ line }) => line.topic === null).map(({ line }) => line.kind))].sort();
  return table(
    ["harmless lines", "lines", ...shares.map((share) => `flagged at ${100 * share} % of all`)],
    kinds.map((kind) => {
      const own = unseen.filter(({ line }) => line.topic === null && line.kind === kind).map(({ score }) => score);
      return [kind, own.length, ...shares.map((share) => shareAbove(own, thresholdFor(harmless, share)))];
    }),
  );
}

function byProbability(unseen: readonly (Unseen & { readonly abuse: number })[]): string {
  const of = (yes: boolean, least: number): number =>
    unseen.filter(({ line, abuse }) => (line.topic !== null) === yes && abuse >= least).length;
  const [bad, fine] = [of(true, 0), of(false, 0)];
  return table(
    ["probability at least", "flagged lines caught", "harmless lines flagged", "right of ten in a mix with 3 % abuse"],
    surenesses.map((least) => {
      const [caught, flagged] = [of(true, least) / bad, of(false, least) / fine];
      return [
        least,
        `${(100 * caught).toFixed(1)} %`,
        `${of(false, least)} of ${fine}`,
        ((10 * 0.03 * caught) / (0.03 * caught + 0.97 * flagged)).toFixed(1),
      ];
    }),
  );
}

function elsewhere(lines: readonly Line[], plan: Plan, sets: readonly OtherSet[]): string {
  const model = makeModel(train(lines, plan));
  const rows = sets.map(({ name, rows: own }) => {
    const scoresOf = (bad: boolean): number[] =>
      own.filter((row) => row.bad === bad).map(({ text }) => scoreOf(model, normalise(text).text));
    const surely = own.filter(({ text }) => classify(model, normalise(text)).abuse >= 0.5);
    const [bad, fine] = [scoresOf(true), scoresOf(false)];
    return [
      name,
      `${bad.length} / ${fine.length}`,
      areaOf(fine, bad).toFixed(3),
      ...shares.map((share) => shareAbove(bad, thresholdFor(fine, share))),
      `${((100 * surely.filter((row) => row.bad).length) / bad.length).toFixed(1)} % / ${((100 * surely.filter((row) => !row.bad).length) / fine.length).toFixed(1)} %`,
    ];
  });
  return table(
    ["set", "abuse / clean", "area", ...shares.map((share) => `caught at ${100 * share} %`), "caught / flagged at probability 0.5"],
    rows,
  );
}

/** Cross-validates on the lines and measures the whole model on sets of other hands. Some minutes of work. */
export function measure(lines: readonly Line[], plan: Plan, sets: readonly OtherSet[]): string {
  const examples = examplesOf(lines);
  const foldOf = foldsOf(lines, plan.folds);
  const scores = unseenScores(examples, foldOf, plan);
  const at = (step: number): readonly Unseen[] =>
    examplesAt(examples, lines, step).map((example, line) => ({ line: lines[line] as Line, score: scores[example] as number }));
  const unseen = at(0);
  const harmless = unseen.filter(({ line }) => line.topic === null).map(({ score }) => score);
  const bad = unseen.filter(({ line }) => line.topic !== null).map(({ score }) => score);
  const originals = examplesAt(examples, lines, 0);
  const named = unseenTopics(examples, foldOf, plan);
  const knots = fitCalibration(seenOf(examples, scores));
  const pairs = new Map<string, Unseen[]>();
  for (const each of unseen) if (each.line.group !== null) pairs.set(each.line.group, [...(pairs.get(each.line.group) ?? []), each]);
  const whole = [...pairs.values()].filter((halves) => halves.length === 2);
  const ordered = whole.filter(([a, b]) => ((a as Unseen).line.topic !== null) === (a as Unseen).score > (b as Unseen).score);
  return [
    `${lines.length} lines, ${bad.length} to be flagged, ${harmless.length} harmless; five folds, near duplicates and halves of a pair in one fold.\n`,
    `Area under the curve ${areaOf(harmless, bad).toFixed(3)}; of ${whole.length} pairs ${ordered.length} with the abusive half above the harmless one.\n\n`,
    byManner(unseen, at(1), harmless),
    byTopic(
      unseen,
      harmless,
      Int32Array.from(originals, (example) => named[example] as number),
    ),
    byKind(unseen, harmless),
    byProbability(unseen.map((each) => ({ ...each, abuse: probabilityOf(logOddsAt(knots, each.score)) }))),
    sets.length === 0 ? "" : elsewhere(lines, plan, sets),
  ].join("");
}
