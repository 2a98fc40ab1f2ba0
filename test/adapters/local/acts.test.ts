// What members do in the local chat, and what the house hears of it.

import { describe, expect, it } from "vitest";
import { whyAction } from "../../../adapters/local/page/message-item.tsx";
import { buildAction } from "../../../commands/index.ts";
import { nextId, settled, startLocal, until } from "./tabs.ts";

describe("a message", () => {
  it("given it is sent, when the house accepted it, then everybody in the group sees it and the answer is 200", async () => {
    const local = await startLocal();
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    const response = await an.ask("message", { id: "message-one", text: "Chào cả nhà", replyTo: null });
    expect(response.status).toBe(200);
    await until(() => binh.heard().includes("Chào cả nhà"));
    expect(local.events).toMatchObject([
      {
        kind: "message",
        platform: "local",
        group: "local",
        author: { id: "an", name: "An", username: "an" },
        message: { id: "message-one", text: "Chào cả nhà" },
        exempt: null,
        addressed: false,
      },
    ]);
  });

  it("given the house cannot store, when it is sent, then the answer is 503, nobody sees it, and the same id later is judged and shown once", async () => {
    let broken = true;
    const local = await startLocal(async () => {
      if (broken) throw new Error("disk full");
    });
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    const body = { id: "message-two", text: "thử lại nhé", replyTo: null };

    expect((await an.ask("message", body)).status).toBe(503);
    await settled();
    expect(binh.heard()).not.toContain("thử lại nhé");

    broken = false;
    expect((await an.ask("message", body)).status).toBe(200);
    expect((await an.ask("message", body)).status).toBe(200);
    await until(() => binh.heard().includes("thử lại nhé"));
    await settled();
    expect(binh.events().filter((event) => event.kind === "message")).toHaveLength(1);
    expect(local.events).toHaveLength(2);
  });

  it("given the answer is slow, when the house has not accepted yet, then the sender is not told that it was", async () => {
    let accept = () => {};
    const local = await startLocal(
      () =>
        new Promise<void>((resolve) => {
          accept = resolve;
        }),
    );
    const an = await local.tab("an");
    let answered = false;
    const asking = an.ask("message", { text: "một", replyTo: null }).then(() => {
      answered = true;
    });
    await settled();
    expect(answered).toBe(false);
    accept();
    await asking;
    expect(answered).toBe(true);
  });

  it("given the same id with another text or by somebody else, when it is sent, then it is refused", async () => {
    const local = await startLocal();
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    await an.ask("message", { id: "message-six", text: "một", replyTo: null });
    expect((await an.ask("message", { id: "message-six", text: "hai", replyTo: null })).status).toBe(409);
    expect((await binh.ask("message", { id: "message-six", text: "một", replyTo: null })).status).toBe(409);
    expect(local.events).toHaveLength(1);
  });

  it("given the owner and a moderator, when they write, then their messages are marked as staff", async () => {
    const local = await startLocal();
    for (const who of ["owner", "moderator", "newcomer"]) await (await local.tab(who)).ask("message", { text: "chào", replyTo: null });
    expect(local.events.map((event) => event.kind === "message" && event.exempt)).toEqual(["staff", "staff", null]);
  });

  it("given a reply that mentions somebody, when it is sent, then whom it answers and names is told", async () => {
    const local = await startLocal();
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    await an.ask("message", { id: "message-nine", text: "ai rảnh không", replyTo: null });
    await binh.ask("message", { text: "@Chi rảnh đó @an", replyTo: "message-nine" });
    expect(local.events[1]).toMatchObject({
      message: { replyTo: { messageId: "message-nine", author: "an", text: "ai rảnh không" }, mentions: ["An", "Chi"] },
    });
  });

  it.each(["/report-impersonation Lam", "  /check đồ ngu", "\n/RULE tin giả", "/khonglenh"])(
    "given %j, when it is sent as a message, then it is refused and nobody hears of it",
    async (text) => {
      const local = await startLocal();
      const [an, binh] = [await local.tab("an"), await local.tab("binh")];
      const response = await an.ask("message", { text, replyTo: null });
      expect(response.status).toBe(422);
      expect(await response.json()).toEqual({ error: "command-in-public", field: "text" });
      await settled();
      expect(binh.events()).toHaveLength(1);
      expect(local.events).toEqual([]);
    },
  );
});

describe("editing and deleting", () => {
  it("given one's own message, when it is edited and deleted, then everybody sees it and the house hears both", async () => {
    const local = await startLocal();
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    await an.ask("message", { id: "message-one", text: "một", replyTo: null });
    await an.ask("edit", { message: "message-one", text: "một rưỡi" });
    await an.ask("delete", { message: "message-one" });
    await until(() => binh.heard().includes("deleted"));
    expect(binh.events().slice(1)).toMatchObject([
      { kind: "message", text: "một", edited: false },
      { kind: "message", text: "một rưỡi", edited: true },
      { kind: "deleted", id: "message-one" },
    ]);
    expect(local.events.map((event) => event.kind)).toEqual(["message", "edit", "deletion"]);
    expect((await local.tab("chi")).heard()).not.toContain("một rưỡi");
  });

  it("given somebody else's message, when one edits or deletes it, then it stays", async () => {
    const local = await startLocal();
    const [an, owner] = [await local.tab("an"), await local.tab("owner")];
    await an.ask("message", { id: "message-one", text: "một", replyTo: null });
    expect((await owner.ask("edit", { message: "message-one", text: "hai" })).status).toBe(403);
    expect((await owner.ask("delete", { message: "message-one" })).status).toBe(403);
    expect(local.events).toHaveLength(1);
  });

  it("given the house cannot store an edit, when it is made, then the old text stands", async () => {
    const local = await startLocal(async (event) => {
      if (event.kind === "edit") throw new Error("disk full");
    });
    const an = await local.tab("an");
    await an.ask("message", { id: "message-one", text: "một", replyTo: null });
    expect((await an.ask("edit", { message: "message-one", text: "hai" })).status).toBe(503);
    expect((await local.tab("binh")).events()[0]).toMatchObject({ timeline: [{ text: "một", edited: false }] });
  });

  it("given the bot takes a message down, when it is gone, then everybody sees that, and a second time answers gone", async () => {
    const local = await startLocal();
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    await an.ask("message", { id: "message-one", text: "một", replyTo: null });
    const ref = local.adapter.messageRef("local", "message-one");
    expect(await local.adapter.remove(ref)).toBe("done");
    expect(await local.adapter.remove(ref)).toBe("gone");
    await until(() => binh.heard().includes("deleted"));
  });

  it("given the bot takes a message down while it is being accepted, when it was accepted, then nobody ever saw it", async () => {
    const local = await startLocal(async () => {
      await local.adapter.remove(local.adapter.messageRef("local", "message-one"));
    });
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    await an.ask("message", { id: "message-one", text: "dấu-vết-7431", replyTo: null });
    await settled();
    expect(binh.heard()).not.toContain("7431");
  });
});

describe("names and presence", () => {
  it("given a new name, when it is taken, then the house hears the one before and everybody sees the new one", async () => {
    const local = await startLocal();
    const [newcomer, binh] = [await local.tab("newcomer"), await local.tab("binh")];
    expect((await newcomer.ask("rename", { name: "  Minh Quan " })).status).toBe(200);
    expect(local.events).toMatchObject([{ kind: "rename", member: { id: "newcomer", name: "Minh Quan" }, before: { name: "Lam" } }]);
    await until(() => binh.heard().includes("Minh Quan"));
  });

  it("given somebody left, when the group talks, then they hear nothing of it, cannot write, and see it again once they are back", async () => {
    const local = await startLocal();
    const [an, binh] = [await local.tab("an"), await local.tab("binh")];
    await an.ask("presence", { become: "away" });
    await binh.ask("message", { text: "dấu-vết-7431", replyTo: null });
    expect((await an.ask("message", { text: "còn đây", replyTo: null })).status).toBe(403);
    await settled();
    expect(an.heard()).not.toContain("7431");
    expect(await local.adapter.rights("local", "an")).toBeNull();

    await an.ask("presence", { become: "here" });
    await until(() => an.heard().includes("7431"));
    expect(local.events.map((event) => event.kind)).toEqual(["leave", "message", "join"]);
    expect(await local.adapter.rights("local", "an")).toMatchObject({ rights: "member" });
  });
});

describe("finding people", () => {
  it.each([
    ["an", ["an"]],
    ["@binh", ["binh"]],
    ["Bình", ["binh"]],
    ["minh q", ["moderator"]],
    ["MINH QUÂN", ["moderator"]],
    ["", []],
    ["không ai", []],
  ])("given %j, when people are looked for, then %j fit", async (text, ids) => {
    const local = await startLocal();
    expect((await local.adapter.find("local", text)).map(({ id }) => id)).toEqual(ids);
  });

  it("given the group, when its staff is asked for, then it is the owner and the moderator under their present names", async () => {
    const local = await startLocal();
    await (await local.tab("moderator")).ask("rename", { name: "Quân Quân" });
    expect((await local.adapter.staff("local")).map(({ name }) => name)).toEqual(["Quân Quân", "Hà Vy"]);
    expect(await local.adapter.staff("another")).toEqual([]);
  });
});

describe("commands", () => {
  it("given members and staff, when they open the menu, then each is offered what they may use, in the page's language", async () => {
    const local = await startLocal();
    const names = async (who: string) => {
      const snapshot = (await local.tab(who)).events()[0] as unknown as { commands: { name: string; summary: string }[] };
      return snapshot.commands.map(({ name }) => name);
    };
    expect(await names("an")).not.toContain("cases");
    expect(await names("moderator")).toContain("cases");
    expect(await names("moderator")).not.toContain("settings");
    expect(await names("owner")).toContain("settings");
    const [vietnamese, english] = [await local.tab("an"), await local.tab("an", "&lang=en")];
    expect(vietnamese.heard()).toContain("Xem quy tắc");
    expect(english.heard()).not.toContain("Xem quy tắc");
  });

  it("given a language in the address, when a command is run, then the house is told; without one it is not", async () => {
    const local = await startLocal();
    await (await local.tab("an", "&lang=en")).ask("command", { command: "help", values: {} });
    await (await local.tab("an")).ask("command", { command: "help", values: {} });
    expect(local.events.map((event) => event.kind === "command" && event.member.language)).toEqual(["en", undefined]);
  });

  it("given a field that is being typed, when suggestions are asked for, then those of the house come back", async () => {
    const local = await startLocal(async (event) => {
      if (event.kind === "field") await event.suggest([{ value: event.typed, label: `${event.command} ${event.field}` }]);
    });
    const response = await (await local.tab("an")).ask("suggest", { command: "rule", field: "words", typed: "tin" });
    expect(await response.json()).toEqual({ done: true, choices: [{ value: "tin", label: "rule words" }] });
  });

  it("given a message, when the page asks why, then its action is the one that the commands read", () => {
    const id = nextId();
    expect(whyAction(id)).toBe(buildAction("why", id));
  });
});

describe("starting and stopping", () => {
  it("given it was stopped, when somebody writes, then the answer is 503 and every stream has ended", async () => {
    const local = await startLocal();
    const an = await local.tab("an");
    await local.adapter.stop();
    await an.ended;
    expect((await an.ask("message", { text: "còn ai không", replyTo: null })).status).toBe(503);
  });

  it("given an event is being handled, when it is stopped, then stopping waits for it", async () => {
    let finish = () => {};
    const local = await startLocal(
      () =>
        new Promise<void>((resolve) => {
          finish = resolve;
        }),
    );
    const an = await local.tab("an");
    const asking = an.ask("message", { text: "một", replyTo: null });
    await settled();
    let stopped = false;
    const stopping = local.adapter.stop().then(() => {
      stopped = true;
    });
    await settled();
    expect(stopped).toBe(false);
    finish();
    await Promise.all([asking, stopping]);
    expect(stopped).toBe(true);
  });

  it("given the signal aborts, when tabs listen, then their streams end", async () => {
    const local = await startLocal();
    const an = await local.tab("an");
    local.abort();
    await an.ended;
    expect(an.heard()).toContain("snapshot");
  });
});
