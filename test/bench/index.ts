// `npm run bench`: all figures. `npm run bench -- reading`, `peers`, `speed`, `slowest`, `calibration` or `pipeline` prints one kind.

import { calibrationTable } from "./calibration.ts";
import { loadBuiltIn, ourJudges, peers, termsToTeach } from "./judges.ts";
import { pipelineFigures } from "./pipeline.ts";
import { publicTables, readingTables } from "./reading.ts";
import { costs, loadCost, slowestText, speedTable } from "./speed.ts";

const ruleset = loadBuiltIn();
const ours = ourJudges(ruleset);
const inDefaultModes = ours.slice(0, 1);

/** Fuzzed texts without a number of one's own; the goal is set for a million (`npm run bench -- slowest 1000000`). */
const fewFuzzed = 20_000;

const kinds: Readonly<Record<string, () => void | Promise<void>>> = {
  reading: () => {
    readingTables("held-back", ours);
    publicTables(ours);
  },
  peers: () => {
    const terms = termsToTeach(ruleset);
    const others = peers(terms);
    process.stdout.write(`The filters know their own English list and ${terms.length} phrases of ours.\n\n`);
    readingTables("held-back", [...inDefaultModes, ...others]);
    publicTables([...inDefaultModes, ...others]);
    speedTable([...inDefaultModes, ...others]);
  },
  speed: () => {
    speedTable(inDefaultModes);
    costs();
    loadCost();
  },
  slowest: () => slowestText(inDefaultModes, Number(process.argv[3] ?? fewFuzzed)),
  calibration: () => calibrationTable(ruleset),
  pipeline: () => pipelineFigures(ruleset),
};

const wanted = process.argv[2];
if (wanted !== undefined && kinds[wanted] === undefined) {
  process.stderr.write(`bench: “${wanted}” is none of ${Object.keys(kinds).join(", ")}\n`);
  process.exit(2);
}
for (const [name, print] of Object.entries(kinds)) {
  // Peers repeat the columns of ours; `reading` alone is part of the whole only when it is asked for.
  if (wanted === undefined ? name !== "reading" : name === wanted) await print();
}
