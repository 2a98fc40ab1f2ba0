// Builds to dist: the program with tsc, the local chat's page with esbuild.
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });
execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });

const page = "adapters/local/page";
mkdirSync(`dist/${page}`, { recursive: true });
if (existsSync(`${page}/main.tsx`)) {
  await build({
    entryPoints: [`${page}/main.tsx`],
    outfile: `dist/${page}/main.js`,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "warning",
  });
  copyFileSync(`${page}/style.css`, `dist/${page}/style.css`);
}
