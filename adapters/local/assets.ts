// The page's script and style, as `npm run build` made them.

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export type Asset = { readonly body: string; readonly type: string; readonly etag: string };

const types = { "main.js": "text/javascript; charset=utf-8", "style.css": "text/css; charset=utf-8" } as const;

export type AssetName = keyof typeof types;

/** Where the built page lies: beside this file when it runs from `dist`, else in the checkout's `dist`. */
export function builtPage(): string {
  const beside = fileURLToPath(new URL("./page/", import.meta.url));
  return existsSync(join(beside, "main.js")) ? beside : fileURLToPath(new URL("../../dist/adapters/local/page/", import.meta.url));
}

/** Reads one file of the page; null when it was not built. */
export function readAsset(folder: string, name: AssetName): Asset | null {
  const path = join(folder, name);
  if (!existsSync(path)) return null;
  const body = readFileSync(path, "utf8");
  return { body, type: types[name], etag: `"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"` };
}
