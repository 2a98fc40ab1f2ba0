// The same request sent again is not done again: its answer is given again.

import { mostRequests } from "./limits.ts";

export type Once<Result> = (id: string, fingerprint: string, work: () => Promise<Result>) => Promise<Result | "id-used">;

/**
 * Runs `work` for a new id and repeats its answer for a known one, also while the first is still under way.
 * An id with another fingerprint answers `id-used`. What `forget` accepts is not remembered, so that it can be tried again.
 */
export function createOnce<Result>(forget: (result: Result) => boolean): Once<Result> {
  const known = new Map<string, { readonly fingerprint: string; readonly answer: Promise<Result> }>();
  return async (id, fingerprint, work) => {
    const before = known.get(id);
    if (before !== undefined) return before.fingerprint === fingerprint ? before.answer : "id-used";
    const answer = work();
    known.set(id, { fingerprint, answer });
    if (known.size > mostRequests) known.delete(known.keys().next().value ?? "");
    try {
      const result = await answer;
      if (forget(result)) known.delete(id);
      return result;
    } catch (error) {
      known.delete(id);
      throw error;
    }
  };
}
