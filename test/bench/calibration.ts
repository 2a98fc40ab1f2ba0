// Whether a confidence means what it says: of findings at 0.9, nine of ten right, in a chat of which 3 % is abuse.

import { judge, type Ruleset } from "../../rules/index.ts";
import { type Context, unknownContext } from "../../rules/message.ts";
import { topics } from "../../rules/topic.ts";
import { readCorpus } from "./lines.ts";
import { printTable } from "./table.ts";

const shareOfAbuse = 0.03;

const bands = [
  [0.6, 0.7],
  [0.7, 0.8],
  [0.8, 0.9],
  [0.9, 1.01],
] as const;

const allTold: Context = {
  ...unknownContext,
  policy: { ...unknownContext.policy, modes: Object.fromEntries(topics.map((topic) => [topic, "nudge"])) },
};

/**
 * Prints, for each topic and band of confidence, the share of right verdicts on the held-back part, its lines weighed to 3 % abuse;
 * behind it how many abusive and harmless lines the figure rests on. Right means that the line is abuse of any topic.
 */
export function calibrationTable(ruleset: Ruleset): void {
  const { lines } = readCorpus("held-back");
  const bad = lines.filter((line) => line.label !== "none").length;
  const weightOfBad = shareOfAbuse / bad;
  const weightOfFine = (1 - shareOfAbuse) / (lines.length - bad);
  const counts = new Map<string, [number, number]>();
  for (const line of lines) {
    const { verdict } = judge(ruleset, line.message, allTold);
    const band = bands.findIndex(([from, to]) => verdict.confidence >= from && verdict.confidence < to);
    if (verdict.topic === null || band < 0) continue;
    for (const name of [verdict.topic, "all"]) {
      const key = `${name} ${band}`;
      const [right, wrong] = counts.get(key) ?? [0, 0];
      counts.set(key, line.label === "none" ? [right, wrong + 1] : [right + 1, wrong]);
    }
  }
  printTable(
    ["confidence", ...bands.map(([from, to]) => `${from}–${Math.min(1, to)}`)],
    ["all", ...topics].map((topic) => [
      topic,
      ...bands.map((_, band) => {
        const [right, wrong] = counts.get(`${topic} ${band}`) ?? [0, 0];
        if (right + wrong === 0) return "–";
        const share = (right * weightOfBad) / (right * weightOfBad + wrong * weightOfFine);
        return `${share.toFixed(2)} (${right} / ${wrong})`;
      }),
    ]),
  );
}
