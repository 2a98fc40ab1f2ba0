// Records are checked on their way in and out.

import { describe, expect, it } from "vitest";
import * as z from "zod";
import { RecordUnreadable, repository } from "../../../src/store/repository.ts";
import { memoryStore } from "../../support/memory-store.ts";

const kind = {
  name: "note",
  schema: z.strictObject({ v: z.literal(1), count: z.number() }),
  expiresAt: () => null,
};

describe("a repository", () => {
  it("given many who change one record at once, when each adds one, then none is lost", async () => {
    const notes = repository(memoryStore(Date.now), kind);
    await notes.claim("a", { v: 1, count: 0 });
    await Promise.all(Array.from({ length: 30 }, () => notes.change("a", (note) => ({ ...note, count: note.count + 1 }))));
    expect((await notes.get("a"))?.value.count).toBe(30);
  });

  it("given many who put one record at once, when there was none, then it begins once and none is lost", async () => {
    const notes = repository(memoryStore(Date.now), kind);
    await Promise.all(Array.from({ length: 30 }, () => notes.put("a", { v: 1, count: 0 }, (note) => ({ ...note, count: note.count + 1 }))));
    expect((await notes.get("a"))?.value.count).toBe(30);
  });

  it("given an entry that somebody changed since, when it is changed from there, then the newer value is what changes", async () => {
    const notes = repository(memoryStore(Date.now), kind);
    await notes.claim("a", { v: 1, count: 0 });
    const old = await notes.get("a");
    await notes.change("a", () => ({ v: 1, count: 5 }));
    const next = await notes.changeEntry(old!, (note) => ({ ...note, count: note.count + 1 }));
    expect(next?.value.count).toBe(6);
    expect((await notes.get("a"))?.raw).toBe(next?.raw);
  });

  it("given a record of another shape, when it is read, then it is refused without its values, and a list goes on behind it", async () => {
    const store = memoryStore(Date.now);
    const unreadable: RecordUnreadable[] = [];
    const notes = repository(store, kind, (error) => void unreadable.push(error));
    await notes.claim("a", { v: 1, count: 1 });
    await store.claim("note:b", { v: 2, count: "lời riêng" }, null);
    await notes.claim("c", { v: 1, count: 3 });
    await expect(notes.get("b")).rejects.toThrow(RecordUnreadable);
    const seen = [];
    for await (const { key } of notes.list("")) seen.push(key);
    expect(seen).toEqual(["a", "c"]);
    expect(unreadable).toHaveLength(1);
    expect(unreadable[0]?.message).not.toContain("lời riêng");
  });

  it("given a value that does not fit, when it is stored, then it is refused", async () => {
    const notes = repository(memoryStore(Date.now), kind);
    await expect(notes.claim("a", { v: 1, count: "x" } as never)).rejects.toThrow(RecordUnreadable);
  });

  it.each(["", "a b", "é", "../x".repeat(100), "\u0000", "__proto__\ud800"])(
    "given an id from outside that is none of ours (%#), when it is read, then there is nothing",
    async (id) => {
      expect(await repository(memoryStore(Date.now), kind).get(id)).toBeNull();
    },
  );
});
