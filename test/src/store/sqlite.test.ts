// SQLite keeps the contract, and takes the settings that make it fast and forgetful.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import KeyvSqlite from "@keyv/sqlite";
import Keyv from "keyv";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storePath } from "../../../src/store/open.ts";
import { openSqliteStore, StoreUnavailable } from "../../../src/store/sqlite.ts";
import { storeContract } from "../../support/store-contract.ts";

let folder = "";

storeContract("SQLite", {
  open: async (now) => {
    folder = mkdtempSync(join(tmpdir(), "nhac-nhe-store-"));
    return openSqliteStore(join(folder, "deep", "store.sqlite"), now);
  },
  reopen: (now) => openSqliteStore(join(folder, "deep", "store.sqlite"), now),
  discard: async () => rmSync(folder, { recursive: true, force: true }),
});

describe("the SQLite store", () => {
  let path = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "nhac-nhe-store-"));
    path = join(folder, "store.sqlite");
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it("given a new file, when it is open, then the write-ahead log took effect for every later connection", async () => {
    const store = await openSqliteStore(path, Date.now);
    const other = new KeyvSqlite({ uri: `sqlite://${path}` });
    expect(await other.query("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
    await other.close();
    await store.close();
  });

  it("given a row of ours, when plain Keyv reads and writes it, then both understand each other", async () => {
    const store = await openSqliteStore(path, Date.now);
    const keyv = new Keyv({ store: new KeyvSqlite({ uri: `sqlite://${path}` }) });
    await store.claim("note:1", { text: ":xin chào" }, Date.now() + 60_000);
    expect(await keyv.get("note:1")).toEqual({ text: ":xin chào" });
    await keyv.set("note:2", { text: "chào" });
    expect((await store.get("note:2"))?.value).toEqual({ text: "chào" });
    await keyv.disconnect();
    await store.close();
  });

  it("given a text whose time is over, when the store is purged, then its bytes are in none of the files", async () => {
    let time = Date.now();
    const store = await openSqliteStore(path, () => time);
    await store.claim("note:1", { text: "MARKED-TEXT-81".repeat(300) }, time + 1);
    time += 2;
    await store.purge();
    for (const file of [path, `${path}-wal`]) expect(readFileSync(file).includes("MARKED-TEXT-81")).toBe(false);
    await store.close();
  });

  it("given a folder that cannot be made, when it is opened, then the refusal names the folder and the reason", async () => {
    const refusal = openSqliteStore(join("/proc", "nhac-nhe", "store.sqlite"), Date.now);
    await expect(refusal).rejects.toThrow(StoreUnavailable);
    await expect(refusal).rejects.toThrow(/\/proc\/nhac-nhe/);
  });

  it("given a path that is a folder, when it is opened, then it is refused as unavailable", async () => {
    await expect(openSqliteStore(folder, Date.now)).rejects.toThrow(StoreUnavailable);
  });

  it("given STORE_URL, when its path is resolved, then it starts from the working folder unless it is absolute", () => {
    expect(storePath("sqlite://data/a.sqlite", "/srv/bot")).toBe("/srv/bot/data/a.sqlite");
    expect(storePath("sqlite:///var/a.sqlite", "/srv/bot")).toBe("/var/a.sqlite");
    expect(storePath("postgres://x", "/srv/bot")).toBeNull();
    expect(storePath("sqlite://", "/srv/bot")).toBeNull();
  });
});
