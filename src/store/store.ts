// The few operations that everything durable is built from; an engine is whatever passes the contract's tests.

/** A stored row. `raw` is the exact text that was read: hand it back to change only what you have seen. */
export type Row = { readonly key: string; readonly value: unknown; readonly raw: string };

/**
 * Keys are ASCII, at most 200 characters. Values are JSON. `expiresAt` is in milliseconds since the epoch, `null` for
 * never; an expired row is treated as absent by every operation, and `purge` removes it for good.
 */
export type Store = {
  readonly get: (key: string) => Promise<Row | null>;
  /** Inserts only if absent. Of any number of claims of one key, at the same time or not, exactly one answers `true`. */
  readonly claim: (key: string, value: unknown, expiresAt: number | null) => Promise<boolean>;
  /** Replaces the value only while the stored one is still `raw`; answers the new `raw`, or null when somebody was quicker. */
  readonly compareAndSet: (key: string, raw: string, value: unknown, expiresAt: number | null) => Promise<string | null>;
  /** Removes the row only while it is still `raw`. */
  readonly remove: (key: string, raw: string) => Promise<boolean>;
  /**
   * A page of rows whose key starts with `prefix`, by key, after `after` (`null`: from the beginning).
   * Rows that change or vanish between two pages neither hide nor repeat other rows.
   */
  readonly list: (prefix: string, after: string | null, limit: number) => Promise<readonly Row[]>;
  /** Removes what has expired; answers how many rows. */
  readonly purge: () => Promise<number>;
  readonly close: () => Promise<void>;
};

/** All rows under `prefix`, page after page. */
export async function* rowsOf(store: Store, prefix: string, pageSize = 200): AsyncGenerator<Row> {
  let after: string | null = null;
  for (;;) {
    const page: readonly Row[] = await store.list(prefix, after, pageSize);
    yield* page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = last.key;
  }
}
