// Builds the local chat's page from its sources, so that tests never see an old one.

import { copyFileSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

/** Folder with `main.js` and `style.css`. */
export async function buildPage(): Promise<string> {
  const sources = join(import.meta.dirname, "../../adapters/local/page");
  const folder = mkdtempSync(join(tmpdir(), "nhac-nhe-page-"));
  await build({
    entryPoints: [join(sources, "main.tsx")],
    outfile: join(folder, "main.js"),
    bundle: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  copyFileSync(join(sources, "style.css"), join(folder, "style.css"));
  return folder;
}
