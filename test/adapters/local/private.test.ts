// What is for one person alone reaches that person's tabs alone: read from the wire, not from the page.

import { describe, expect, it } from "vitest";
import type { Address, PlatformEvent } from "../../../adapters/adapter.ts";
import { localGroup, localRoom } from "../../../adapters/local/index.ts";
import type { Reply } from "../../../commands/reply.ts";
import { memoryBoard } from "../../support/memory-board.ts";
import { settled, startLocal, until } from "./tabs.ts";

const secret: Reply = { parts: [{ kind: "text", text: "dấu-vết-riêng-7431" }] };

const to = (kind: "person" | "room", id: string): Address => ({ platform: "local", group: localGroup, to: { kind, id }, known: {} });

describe("a private reminder", () => {
  it("given tabs of its author, another member, a moderator and the owner, when it is sent, then only the author's tabs receive it", async () => {
    const local = await startLocal();
    const [author, sameAuthor] = [await local.tab("an"), await local.tab("an")];
    const others = [await local.tab("binh"), await local.tab("moderator"), await local.tab("owner")];

    const outcome = await local.adapter.send("private", to("person", "an"), secret, "key-1");

    expect(outcome.kind).toBe("delivered");
    await until(() => author.heard().includes("7431") && sameAuthor.heard().includes("7431"));
    await settled();
    for (const other of others) expect(other.heard()).not.toContain("7431");
  });

  it("given it was delivered before, when tabs open later, then only the addressee's snapshot holds it", async () => {
    const local = await startLocal();
    await local.adapter.send("private", to("person", "an"), secret, "key-1");

    expect((await local.tab("an")).heard()).toContain("7431");
    expect((await local.tab("moderator")).heard()).not.toContain("7431");
    expect((await local.tab("chi")).heard()).not.toContain("7431");
  });

  it("given the same key twice, when it is sent, then it is shown once and delivered both times", async () => {
    const local = await startLocal();
    const author = await local.tab("an");

    const first = await local.adapter.send("private", to("person", "an"), secret, "key-1");
    const second = await local.adapter.send("private", to("person", "an"), secret, "key-1");

    expect(second).toEqual(first);
    await settled();
    expect(author.events().filter((event) => event.kind === "reminder")).toHaveLength(1);
  });

  it("given it was changed or removed, when others listen, then they hear nothing of it", async () => {
    const local = await startLocal();
    const author = await local.tab("an");
    const other = await local.tab("moderator");
    const outcome = await local.adapter.send("private", to("person", "an"), { parts: [] }, "key-1");
    const ref = outcome.kind === "delivered" ? outcome.ref : "";

    expect(await local.adapter.edit(ref, secret)).toBe(true);
    await until(() => author.heard().includes("7431"));
    expect(await local.adapter.remove(ref)).toBe("done");
    await until(() => author.heard().includes("entry-removed"));

    expect(other.heard()).not.toContain("7431");
    expect(other.heard()).not.toContain("key-1");
    expect(await local.adapter.remove(ref)).toBe("gone");
    expect(await local.adapter.edit(ref, secret)).toBe(false);
  });

  it("given the process started anew over the same board, when its author comes back, then the reminder is still there", async () => {
    const board = memoryBoard();
    const before = await startLocal(undefined, board);
    await before.adapter.send("private", to("person", "an"), secret, "key-1");
    await before.adapter.stop();

    const after = await startLocal(undefined, board);
    expect((await after.tab("an")).heard()).toContain("7431");
    expect((await after.adapter.send("private", to("person", "an"), secret, "key-1")).kind).toBe("delivered");
    expect(await board.list()).toHaveLength(1);
  });
});

describe("the moderators' room", () => {
  it("given tabs of everybody, when a case is posted, then only the owner's and the moderator's tabs receive it", async () => {
    const local = await startLocal();
    const staff = [await local.tab("owner"), await local.tab("moderator")];
    const members = [await local.tab("an"), await local.tab("newcomer")];

    await local.adapter.send("room", to("room", localRoom), secret, "case-1");

    await until(() => staff.every((tab) => tab.heard().includes("7431")));
    await settled();
    for (const member of members) expect(member.heard()).not.toContain("7431");
    expect((await local.tab("binh")).events()[0]).toMatchObject({ kind: "snapshot", room: null });
  });

  it("given a wrong address, when something is sent, then it is refused and nobody hears it", async () => {
    const local = await startLocal();
    const owner = await local.tab("owner");
    const refusals = [
      await local.adapter.send("room", to("room", "elsewhere"), secret, "a"),
      await local.adapter.send("room", to("person", "an"), secret, "b"),
      await local.adapter.send("private", to("room", localRoom), secret, "c"),
      await local.adapter.send("private", to("person", "nobody"), secret, "d"),
      await local.adapter.send("private", { ...to("person", "an"), group: "another" }, secret, "e"),
      await local.adapter.send("carrier-pigeon", to("person", "an"), secret, "f"),
    ];
    expect(refusals.map((refusal) => refusal.kind)).toEqual(Array(6).fill("refused"));
    await settled();
    expect(owner.heard()).not.toContain("7431");
  });
});

describe("an answer to a command", () => {
  const answering = async (event: PlatformEvent) => {
    if (event.kind === "command" || event.kind === "button") await event.answerTo.answer(secret);
  };

  it("given two tabs of the same person, when one asks, then only that tab is answered", async () => {
    const local = await startLocal(answering);
    const asking = await local.tab("an");
    const others = [await local.tab("an"), await local.tab("moderator")];

    const response = await asking.ask("command", { command: "rule", values: { words: "tin gia" } });

    expect(response.status).toBe(200);
    await until(() => asking.heard().includes("7431"));
    await settled();
    for (const other of others) expect(other.heard()).not.toContain("7431");
  });

  it("given a tab that closed its stream, when its command is answered, then the answer is refused and not posted elsewhere", async () => {
    const outcomes: unknown[] = [];
    const local = await startLocal(async (event) => {
      if (event.kind === "command") outcomes.push(await event.answerTo.answer(secret));
    });
    const page = await (await local.get("/?as=an")).text();
    const session = /data-session="([^"]+)"/.exec(page)?.[1];
    const other = await local.tab("an");

    await local.post("command", { session, id: "no-stream-1", command: "help", values: {} });

    expect(outcomes).toEqual([{ kind: "refused", why: "tab-closed" }]);
    await settled();
    expect(other.heard()).not.toContain("7431");
  });
});
