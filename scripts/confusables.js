// Rebuilds rules/text/confusables.ts from the Unicode table: node scripts/confusables.js path/to/confusables.tsv
// The table has two columns, tab-separated: a code point, and the code points that it is easily taken for.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [source] = process.argv.slice(2);
if (source === undefined) {
  process.stderr.write("Usage: node scripts/confusables.js path/to/confusables.tsv\n");
  process.exit(2);
}

const read = (codes) => String.fromCodePoint(...codes.split(" ").map((code) => Number.parseInt(code, 16)));

/** Letters by the look-alikes that the judge's normal form leaves standing. */
const byLetter = new Map();
const taken = new Set();
for (const line of readFileSync(source, "utf8").split("\n")) {
  const [from, to] = line.trim().split("\t");
  if (from === undefined || to === undefined) continue;
  const character = read(from).normalize("NFKC").toLowerCase();
  const letter = read(to).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  if (!/^[a-z]$/.test(letter) || !/^[\p{L}\p{N}]$/u.test(character) || character.charCodeAt(0) < 0x80) continue;
  // Letters that Vietnamese writes itself are no disguise.
  if (/^[a-zđ]$/.test(character.normalize("NFD").replace(/\p{M}/gu, "")) || taken.has(character)) continue;
  taken.add(character);
  byLetter.set(letter, (byLetter.get(letter) ?? "") + character);
}

const rows = [...byLetter.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
const code = `// Letters of other scripts that pass for a Latin one. Made by scripts/confusables.js from the Unicode table
// (UTS #39, version 17.0.0, Unicode License v3, see NOTICE); do not edit by hand.

export const lookAlikes: Readonly<Record<string, string>> = {
${rows.map(([letter, characters]) => `  ${letter}: ${JSON.stringify(characters)},`).join("\n")}
};
`;
writeFileSync(join(import.meta.dirname, "../rules/text/confusables.ts"), code);
