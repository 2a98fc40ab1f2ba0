// Short, opaque keys from platform ids: any Unicode in, a few ASCII characters out.

import { createHash } from "node:crypto";

/**
 * A hash of `parts`, `length` characters of 6 bits each. Parts are framed by JSON, so that ("a", "bc") and ("ab", "c")
 * differ, and lone surrogates are escaped rather than replaced.
 */
export function digest(parts: readonly (string | number | null)[], length: number): string {
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, length);
}

/** Everything of one person on a platform starts with this. */
export const personKey = (platform: string, person: string) => digest(["person", platform, person], 10);

/** Everything of one group starts with this. */
export const groupKey = (platform: string, group: string) => digest(["group", platform, group], 8);
