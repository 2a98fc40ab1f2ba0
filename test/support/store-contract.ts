// What every engine of the store has to pass, as a suite that takes the engine.

import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rowsOf, type Store } from "../../src/store/store.ts";

/** How to open an empty store, and what moves its time. */
export type Engine = {
  readonly open: (now: () => number) => Promise<Store>;
  /** Opens what `open` opened last once more: another connection to the same data. */
  readonly reopen: (now: () => number) => Promise<Store>;
  readonly discard: () => Promise<void>;
};

export function storeContract(name: string, engine: Engine): void {
  describe(`the store contract, kept by ${name}`, () => {
    let time = 1_000_000;
    const now = () => time;
    let store: Store;

    beforeEach(async () => {
      time = 1_000_000;
      store = await engine.open(now);
    });
    afterEach(async () => {
      await store.close();
      await engine.discard();
    });

    it("given nothing, when a key is read, then there is none", async () => {
      expect(await store.get("a:1")).toBeNull();
    });

    it("given a value of every JSON kind, when it is claimed and read, then it comes back equal", async () => {
      const value = {
        text: "lone \ud800, \u0000, :colon, :base64:AAAA, Tiếng Việt, 'quote\" ; DROP TABLE keyv",
        number: -1.5,
        list: [null, true, []],
        __proto__x: {},
      };
      expect(await store.claim("a:1", value, null)).toBe(true);
      expect((await store.get("a:1"))?.value).toEqual(value);
    });

    it("given fifty claims of one key at the same time, when all are answered, then exactly one won and its value is stored", async () => {
      const other = await engine.reopen(now);
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) => (index % 2 === 0 ? store : other).claim("a:1", { index }, null)),
      );
      expect(answers.filter(Boolean)).toHaveLength(1);
      expect((await store.get("a:1"))?.value).toEqual({ index: answers.indexOf(true) });
      await other.close();
    });

    it("given a stored row, when two change what both have read, then the second is told that it was late", async () => {
      await store.claim("a:1", { count: 0 }, null);
      const row = await store.get("a:1");
      expect(await store.compareAndSet("a:1", row!.raw, { count: 1 }, null)).toBeTypeOf("string");
      expect(await store.compareAndSet("a:1", row!.raw, { count: 2 }, null)).toBeNull();
      expect((await store.get("a:1"))?.value).toEqual({ count: 1 });
    });

    it("given a change, when the next one starts from what it answered, then it is not late", async () => {
      await store.claim("a:1", { count: 0 }, null);
      const row = await store.get("a:1");
      const next = await store.compareAndSet("a:1", row!.raw, { count: 1 }, null);
      expect(next).toBe((await store.get("a:1"))?.raw);
      expect(await store.compareAndSet("a:1", next!, { count: 2 }, null)).toBeTypeOf("string");
    });

    it("given twenty counters that each retry, when they run at once on two connections, then no step is lost", async () => {
      await store.claim("a:1", { count: 0 }, null);
      const other = await engine.reopen(now);
      const step = async (connection: Store): Promise<void> => {
        for (;;) {
          const row = await connection.get("a:1");
          const { count } = row!.value as { count: number };
          if ((await connection.compareAndSet("a:1", row!.raw, { count: count + 1 }, null)) !== null) return;
        }
      };
      await Promise.all(Array.from({ length: 20 }, (_, index) => step(index % 2 === 0 ? store : other)));
      expect((await store.get("a:1"))?.value).toEqual({ count: 20 });
      await other.close();
    });

    it("given a row that changed since it was read, when it is removed as read, then it stays", async () => {
      await store.claim("a:1", 1, null);
      const row = await store.get("a:1");
      await store.compareAndSet("a:1", row!.raw, 2, null);
      expect(await store.remove("a:1", row!.raw)).toBe(false);
      const again = await store.get("a:1");
      expect(await store.remove("a:1", again!.raw)).toBe(true);
      expect(await store.get("a:1")).toBeNull();
    });

    it("given rows under several prefixes, when one is listed, then its rows come alone and in order", async () => {
      for (const key of ["a:2", "ab:1", "a:1", "b:1", "a:10"]) await store.claim(key, key, null);
      const keys = (await store.list("a:", null, 10)).map((row) => row.key);
      expect(keys).toEqual(["a:1", "a:10", "a:2"]);
    });

    it("given a list that is being read, when read rows vanish and others change, then each of the rest comes exactly once", async () => {
      const keys = Array.from({ length: 60 }, (_, index) => `a:${String(index).padStart(3, "0")}`);
      for (const key of keys) await store.claim(key, { seen: false }, null);
      const seen: string[] = [];
      for await (const row of rowsOf(store, "a:", 7)) {
        seen.push(row.key);
        await store.remove(row.key, row.raw);
        const last = await store.get("a:059");
        if (last !== null) await store.compareAndSet("a:059", last.raw, { seen: seen.length }, null);
      }
      expect(seen).toEqual(keys);
    });

    it("given a row past its time, when anything looks at it, then it is absent, and its key can be claimed anew", async () => {
      await store.claim("a:1", "old", time + 100);
      const row = await store.get("a:1");
      time += 100;
      expect(await store.get("a:1")).toBeNull();
      expect(await store.list("a:", null, 10)).toEqual([]);
      expect(await store.compareAndSet("a:1", row!.raw, "changed", null)).toBeNull();
      expect(await store.claim("a:1", "new", null)).toBe(true);
      expect((await store.get("a:1"))?.value).toBe("new");
    });

    it("given expired rows between live ones, when a short page is read, then it is filled from behind them", async () => {
      for (let index = 0; index < 9; index++) await store.claim(`a:${index}`, index, index % 3 === 2 ? null : time + 1);
      time += 2;
      expect((await store.list("a:", null, 3)).map((row) => row.value)).toEqual([2, 5, 8]);
    });

    it("given 1,200 rows of which half expired, when purged, then only those are gone", async () => {
      await Promise.all(Array.from({ length: 1200 }, (_, index) => store.claim(`a:${index}`, index, index % 2 === 0 ? time + 1 : null)));
      time += 2;
      expect(await store.purge()).toBe(600);
      expect(await store.purge()).toBe(0);
      const left: unknown[] = [];
      for await (const row of rowsOf(store, "a:")) left.push(row.value);
      expect(left).toHaveLength(600);
      expect(left.every((value) => (value as number) % 2 === 1)).toBe(true);
    });

    it("given what was claimed, when the store is closed and opened again, then it is still there", async () => {
      await store.claim("a:1", { kept: true }, null);
      await store.close();
      store = await engine.reopen(now);
      expect((await store.get("a:1"))?.value).toEqual({ kept: true });
    });
  });
}
