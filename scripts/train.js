// Trains the classifier on rules/corpus/train and rules/corpus/more alone and writes rules/model/weights.ts: `npm run train`.
// `--check` writes nothing and fails when the repository holds other weights; `--measure` prints cross-validation.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const corpus = "rules/corpus";
const parts = ["train", "more"];
const target = "rules/model/weights.ts";

/** The training code, bundled from its source so that no older build of it is used. */
async function trainer() {
  const folder = mkdtempSync("node_modules/.train-");
  try {
    const outfile = join(folder, "train.mjs");
    await build({
      entryPoints: ["rules/model/train/index.ts"],
      outfile,
      bundle: true,
      platform: "node",
      format: "esm",
      packages: "external",
      logLevel: "warning",
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sets of other hands, measured on where they are and never learnt from. */
function otherSets() {
  return [
    { name: "ViHOS dev", file: "vihos/dev.jsonl" },
    { name: "SafeSense-VI dev", file: "safesense_vi/dev.jsonl" },
  ].flatMap(({ name, file }) => {
    const path = join("../shared/datasets", file);
    if (!existsSync(path)) return [];
    const rows = readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => JSON.parse(line))
      .map(({ text, label }) => ({ text, bad: label !== 0 }));
    return [{ name, rows }];
  });
}

const { readLines, train, moduleOf, measure, plan } = await trainer();
const names = parts.flatMap((part) =>
  readdirSync(join(corpus, part))
    .filter((name) => name.endsWith(".jsonl"))
    .map((name) => `${part}/${name}`),
);
const lines = readLines(names.map((name) => ({ name, text: readFileSync(join(corpus, name), "utf8") })));

if (process.argv.includes("--measure")) process.stdout.write(measure(lines, plan, otherSets()));
else {
  const made = moduleOf(train(lines, plan));
  if (!process.argv.includes("--check")) {
    writeFileSync(target, made);
    process.stdout.write(`${lines.length} lines, ${made.length} characters written to ${target}\n`);
  } else if (readFileSync(target, "utf8") === made) process.stdout.write(`${target} is what ${corpus} gives\n`);
  else {
    process.stderr.write(`${target} is not what ${corpus} gives: run npm run train\n`);
    process.exitCode = 1;
  }
}
