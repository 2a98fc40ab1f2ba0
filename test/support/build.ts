// Bundles a TypeScript file for a process of its own: Node 20 runs JavaScript alone.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");

/** Path of the bundle of `entry` (from the repository's root); packages are taken from node_modules. */
export async function bundle(entry: string): Promise<string> {
  // Inside node_modules, so that the bundle finds the packages and nobody's tools find the bundle.
  const folder = join(root, "node_modules/.cache/nhac-nhe");
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${entry.replace(/[^a-z]+/gi, "-")}.${process.pid}.mjs`);
  await build({
    entryPoints: [join(root, entry)],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return outfile;
}
