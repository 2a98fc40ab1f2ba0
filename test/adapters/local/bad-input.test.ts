// Whatever arrives at the local chat: each wrong thing is named, hostile text stays text, and nothing breaks.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextId, startLocal, until } from "./tabs.ts";

describe("a message that is too much", () => {
  it("given 100 kB, when it is sent, then the answer is 413 with a name, and the house hears nothing", async () => {
    const local = await startLocal();
    const response = await (await local.tab("an")).ask("message", { text: "ồ".repeat(50_000), replyTo: null });
    expect(response.status).toBe(413);
    expect(await response.json()).toEqual({ error: "too-large", field: null });
    expect(local.events).toEqual([]);
  });

  it("given 4,001 characters, when it is sent, then the answer is 400, names the field and the limit; 4,000 are taken", async () => {
    const local = await startLocal();
    const an = await local.tab("an");
    const response = await an.ask("message", { text: "a".repeat(4_001), replyTo: null });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: "too-long", field: "text", limit: 4_000 });
    expect((await an.ask("message", { text: `${"\u0001".repeat(3_999)}a`, replyTo: null })).status).toBe(200);
  });
});

describe("a request that is wrong", () => {
  it.each([
    ["message", { text: "", replyTo: null }, { error: "empty", field: "text" }],
    ["message", { text: " \n\t", replyTo: null }, { error: "empty", field: "text" }],
    ["message", { replyTo: null }, { error: "malformed", field: "text" }],
    ["message", { text: 7, replyTo: null }, { error: "malformed", field: "text" }],
    ["message", { text: "a", replyTo: null, extra: 1 }, { error: "malformed", field: "extra" }],
    ["message", { text: "a", replyTo: "<script>" }, { error: "malformed", field: "replyTo" }],
    ["rename", { name: "a".repeat(65) }, { error: "too-long", field: "name", limit: 64 }],
    ["rename", { name: "   " }, { error: "empty", field: "name" }],
    ["presence", { become: "elsewhere" }, { error: "malformed", field: "become" }],
    ["command", { command: "drop-tables", values: {} }, { error: "unknown-command", field: "command" }],
    ["command", { command: "rule", values: { words: "a".repeat(5_000) } }, { error: "too-long", field: "values.words", limit: 4_096 }],
    ["press", { action: "ấn" }, { error: "malformed", field: "action" }],
    ["press", { action: "a".repeat(65) }, { error: "too-long", field: "action", limit: 64 }],
  ])("given %s with %j, when it is posted, then the answer is 400 and names what is wrong", async (kind, body, problem) => {
    const local = await startLocal();
    const response = await (await local.tab("an")).ask(kind, body);
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual(problem);
    expect(local.events).toEqual([]);
  });

  it.each(["", "{", "null", "[]", '"text"', '{"__proto__":{"text":"a"}}'])(
    "given the body %j, when it is posted, then the answer is 400",
    async (body) => {
      const local = await startLocal();
      expect((await local.post("message", body)).status).toBe(400);
    },
  );

  it("given a token nobody was given, when it is used, then nothing is done", async () => {
    const local = await startLocal();
    for (const session of ["", "guess", "__proto__"]) {
      expect((await local.post("message", { session, id: nextId(), text: "a", replyTo: null })).status).toBe(401);
      expect((await local.get(`/local/events?session=${session}`)).status).toBe(404);
    }
    expect(local.events).toEqual([]);
  });

  it.each(["toString", "__proto__", "constructor", "nothing"])(
    "given the request %s, when it is posted, then it is not found",
    async (kind) => {
      const local = await startLocal();
      expect((await local.post(kind, {})).status).toBe(404);
    },
  );
});

describe("hostile text", () => {
  const names = [
    "__proto__",
    "constructor",
    "<img src=x onerror=alert(1)>",
    "\u202egnud\u202c",
    "@everyone",
    "\u0000a",
    "a\ud800",
    `a${"\u0301".repeat(60)}`,
  ];

  it.each(names)("given the name %j, when it is taken and a message written, then all arrives as it was", async (name) => {
    const local = await startLocal();
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    expect((await an.ask("rename", { name })).status).toBe(200);
    await an.ask("message", { text: "xong rồi", replyTo: null });
    await until(() => binh.heard().includes("xong rồi"));
    expect(binh.events().find((event) => event.kind === "message")).toMatchObject({ name: name.trim() });
    expect((await local.tab("chi")).events()[0]).toMatchObject({ kind: "snapshot" });
  });

  it("given any text, when it is sent, then it reaches the house and the others unchanged, or is refused by name", async () => {
    const local = await startLocal();
    const an = await local.tab("an");
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 200 }), async (text) => {
        const id = nextId();
        const response = await an.ask("message", { id, text, replyTo: null });
        if (response.status === 200) {
          const event = local.events.at(-1);
          expect(event?.kind === "message" && event.message).toMatchObject({ id, text });
          await until(() => an.events().some((heard) => heard.kind === "message" && heard.id === id));
          expect(an.events().find((heard) => heard.id === id)).toMatchObject({ text });
        } else {
          expect([400, 422]).toContain(response.status);
          expect(text.trim() === "" || text.trimStart().startsWith("/")).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("given any body, when it is posted, then the answer is a refusal and never an error of the server", async () => {
    const local = await startLocal();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("message", "edit", "delete", "rename", "command", "press", "suggest"),
        fc.jsonValue(),
        async (kind, body) => {
          const response = await local.post(kind, body);
          expect([400, 401]).toContain(response.status);
        },
      ),
      { numRuns: 150 },
    );
  });
});
