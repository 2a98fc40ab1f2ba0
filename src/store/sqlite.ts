// The store on SQLite through Keyv: Keyv's table and Keyv's format, with the atomic operations that Keyv lacks.

import { accessSync, constants, existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";
import KeyvSqlite from "@keyv/sqlite";
import Keyv from "keyv";
import type { Row, Store } from "./store.ts";

/** A store that cannot be opened because of how it was configured; `message` is for the operator. */
export class StoreUnavailable extends Error {}

/** Rows that one purge statement looks at, so that it never holds the database for long. */
const purgePage = 500;

/** First string that no key with `prefix` reaches: keys are ASCII. */
const ceiling = (prefix: string) => `${prefix}\u{10ffff}`;

/**
 * Opens (and creates, with its folder) the database file at `path`.
 *
 * With SQLite's defaults each write waits for the disk twice, about 60 a second. A write-ahead log with
 * `synchronous=NORMAL` makes thousands possible; the price is that a power cut, not a killed process, may lose the
 * last moments. Both are read back, because a file system without shared memory silently refuses the first.
 *
 * @throws StoreUnavailable when the folder or file cannot be written or the settings did not take effect.
 */
export async function openSqliteStore(path: string, now: () => number): Promise<Store> {
  makeFolder(dirname(path));
  const adapter = new KeyvSqlite({ uri: `sqlite://${path}`, busyTimeout: 5_000 });
  const keyv = new Keyv({ store: adapter });
  // Keyv repeats errors as events, and an event nobody listens to would end the process; the promise carries the error.
  keyv.on("error", () => {});
  try {
    await settle(adapter);
  } catch (error) {
    throw error instanceof StoreUnavailable ? error : new StoreUnavailable(`cannot open the database ${path}: ${(error as Error).message}`);
  }
  return operations(adapter, keyv, now);
}

function makeFolder(folder: string): void {
  try {
    // Step by step: Node's own recursive mkdir never comes back under /proc, where every parent "exists" and none can be made.
    const missing: string[] = [];
    for (let path = folder; !existsSync(path); path = dirname(path)) missing.unshift(path);
    for (const path of missing) mkdirSync(path);
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new StoreUnavailable(`the folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Sets what speed and privacy need, and checks that it holds. */
async function settle(adapter: KeyvSqlite): Promise<void> {
  const [journal] = await adapter.query("PRAGMA journal_mode=WAL");
  await adapter.query("PRAGMA synchronous=NORMAL");
  // Overwrites what is deleted: a text whose time is over must not stay readable in a free page.
  await adapter.query("PRAGMA secure_delete=ON");
  const [synchronous] = await adapter.query("PRAGMA synchronous");
  if (journal?.journal_mode !== "wal" || synchronous?.synchronous !== 1) {
    throw new StoreUnavailable("the database does not take a write-ahead log there; choose a folder on a local disk");
  }
}

function operations(adapter: KeyvSqlite, keyv: Keyv, now: () => number): Store {
  const query = adapter.query as (sql: string, parameters?: readonly unknown[]) => Promise<{ key: string; value: string }[]>;
  const table = adapter.opts.table;
  const alive = `ifnull(json_extract(${table}.value, '$.expires') > ?, 1)`;
  const prefixed = (key: string) => `${keyv.namespace}:${key}`;
  const unprefixed = (key: string) => key.slice(`${keyv.namespace}:`.length);
  const written = async (value: unknown, expiresAt: number | null) =>
    (await keyv.serializeData({ value, expires: expiresAt ?? undefined })) as string;
  const read = async (row: { key: string; value: string }): Promise<Row | null> => {
    const data = await keyv.deserializeData(row.value);
    if (data === undefined || (typeof data.expires === "number" && data.expires <= now())) return null;
    return { key: unprefixed(row.key), value: data.value, raw: row.value };
  };
  return {
    get: async (key) => {
      const [row] = await query(`SELECT key, value FROM ${table} WHERE key = ?`, [prefixed(key)]);
      return row === undefined ? null : read(row);
    },
    claim: async (key, value, expiresAt) => {
      const rows = await query(
        `INSERT INTO ${table} (key, value) VALUES (?, ?)
         ON CONFLICT (key) DO UPDATE SET value = excluded.value
         WHERE json_extract(${table}.value, '$.expires') <= ? RETURNING key`,
        [prefixed(key), await written(value, expiresAt), now()],
      );
      return rows.length === 1;
    },
    compareAndSet: async (key, raw, value, expiresAt) => {
      const next = await written(value, expiresAt);
      const rows = await query(`UPDATE ${table} SET value = ? WHERE key = ? AND value = ? AND ${alive} RETURNING key`, [
        next,
        prefixed(key),
        raw,
        now(),
      ]);
      return rows.length === 1 ? next : null;
    },
    remove: async (key, raw) =>
      (await query(`DELETE FROM ${table} WHERE key = ? AND value = ? RETURNING key`, [prefixed(key), raw])).length === 1,
    list: async (prefix, after, limit) => {
      const found: Row[] = [];
      let from = after;
      // Expired rows are left out, so a page is filled up from the next rows: a short page means the end.
      for (;;) {
        const rows = await query(`SELECT key, value FROM ${table} WHERE key >= ? AND key > ? AND key < ? ORDER BY key LIMIT ?`, [
          prefixed(prefix),
          from === null ? "" : prefixed(from),
          ceiling(prefixed(prefix)),
          limit,
        ]);
        for (const row of rows) {
          const live = await read(row);
          if (live !== null && found.length < limit) found.push(live);
        }
        const last = rows.at(-1);
        if (last === undefined || rows.length < limit || found.length === limit) return found;
        from = unprefixed(last.key);
      }
    },
    purge: async () => {
      let removed = 0;
      let from = "";
      for (;;) {
        const keys = await query(`SELECT key FROM ${table} WHERE key > ? ORDER BY key LIMIT ?`, [from, purgePage]);
        const last = keys.at(-1);
        if (last === undefined) break;
        const gone = await query(
          `DELETE FROM ${table} WHERE key > ? AND key <= ? AND json_extract(value, '$.expires') <= ? RETURNING key`,
          [from, last.key, now()],
        );
        removed += gone.length;
        from = last.key;
      }
      // The log keeps copies of old pages until it is written back and cut.
      await query("PRAGMA wal_checkpoint(TRUNCATE)");
      return removed;
    },
    close: async () => {
      await query("PRAGMA wal_checkpoint(TRUNCATE)").catch(() => []);
      await keyv.disconnect();
    },
  };
}
