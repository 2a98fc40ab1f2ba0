// Chooses the engine by the scheme of STORE_URL.

import { resolve } from "node:path";
import { openSqliteStore } from "./sqlite.ts";
import type { Store } from "./store.ts";

const scheme = "sqlite://";

/** The file that `url` names, from `folder`; null when the scheme is not one that we have. */
export function storePath(url: string, folder: string): string | null {
  if (!url.startsWith(scheme) || url.length === scheme.length) return null;
  return resolve(folder, url.slice(scheme.length));
}

/**
 * Opens the store that `url` names (`sqlite://` and a path from `folder`).
 *
 * @throws StoreUnavailable with a sentence for the operator.
 */
export async function openStore(url: string, folder: string, now: () => number): Promise<Store> {
  const path = storePath(url, folder);
  if (path === null) throw new RangeError("not a store URL that configuration lets through");
  return openSqliteStore(path, now);
}
