// A store in memory: as atomic as one thread is. It passes the contract, so tests on it mean something.

import type { Row, Store } from "../../src/store/store.ts";

type Kept = { raw: string; expiresAt: number | null };

export type MemoryStore = Store & {
  /** Another connection to the same data; closing one does not close the other. */
  readonly again: () => MemoryStore;
  /** From now on nothing that this connection asks for happens, and no answer comes: what a killed process sees. */
  readonly kill: () => void;
};

export function memoryStore(now: () => number, rows = new Map<string, Kept>()): MemoryStore {
  let isDead = false;
  const live = (key: string): Kept | undefined => {
    const kept = rows.get(key);
    return kept !== undefined && (kept.expiresAt === null || kept.expiresAt > now()) ? kept : undefined;
  };
  const row = (key: string, { raw }: Kept): Row => ({ key, value: JSON.parse(raw), raw });
  const act = <Result>(work: () => Result): Promise<Result> => (isDead ? new Promise(() => {}) : Promise.resolve().then(work));
  return {
    get: (key) =>
      act(() => {
        const kept = live(key);
        return kept === undefined ? null : row(key, kept);
      }),
    claim: (key, value, expiresAt) =>
      act(() => {
        if (live(key) !== undefined) return false;
        rows.set(key, { raw: JSON.stringify(value), expiresAt });
        return true;
      }),
    compareAndSet: (key, raw, value, expiresAt) =>
      act(() => {
        if (live(key)?.raw !== raw) return null;
        const next = JSON.stringify(value);
        rows.set(key, { raw: next, expiresAt });
        return next;
      }),
    remove: (key, raw) => act(() => rows.get(key)?.raw === raw && rows.delete(key)),
    list: (prefix, after, limit) =>
      act(() =>
        [...rows.keys()]
          .filter((key) => key.startsWith(prefix) && (after === null || key > after))
          .sort((a, b) => (a < b ? -1 : 1))
          .flatMap((key) => {
            const kept = live(key);
            return kept === undefined ? [] : [row(key, kept)];
          })
          .slice(0, limit),
      ),
    purge: () =>
      act(() => {
        const over = [...rows].filter(([, { expiresAt }]) => expiresAt !== null && expiresAt <= now());
        for (const [key] of over) rows.delete(key);
        return over.length;
      }),
    close: async () => {},
    again: () => memoryStore(now, rows),
    kill: () => {
      isDead = true;
    },
  };
}
