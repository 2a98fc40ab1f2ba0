// The way of a message: who is exempt, what is told and when, what is stored and what is not.

import { describe, expect, it } from "vitest";
import { settle } from "../support/clock.ts";
import { message, startHouse, type TestHouse, words } from "../support/house.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

async function incidentsOf({ repositories }: TestHouse) {
  const found = [];
  for await (const { value } of repositories.incidents.list("")) found.push(value);
  return found.sort((a, b) => a.at - b.at);
}

async function casesOf({ repositories }: TestHouse) {
  const found = [];
  for await (const { value } of repositories.cases.list("")) found.push(value.case);
  return found.sort((a, b) => a.number - b.number);
}

const nudges = ({ adapter }: TestHouse) => adapter.reached.filter((sent) => sent.road === "private");
const roomPosts = ({ adapter }: TestHouse) => adapter.reached.filter((sent) => sent.road === "room");
const textOf = (sent: { reply: { parts: readonly unknown[] } } | undefined) => JSON.stringify(sent?.reply.parts);

describe("a message", () => {
  it("given one that breaks a rule, when it was handled, then its author alone is reminded, once, and no case opens", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    expect(nudges(test).map((sent) => sent.address)).toEqual([
      { platform: "local", group: "g1", to: { kind: "person", id: "an" }, known: {} },
    ]);
    expect(roomPosts(test)).toEqual([]);
    const [incident] = await incidentsOf(test);
    expect(incident?.mail.map((mail) => mail.outcome?.kind)).toEqual(["delivered"]);
  });

  it("given one that passes, when it was handled, then nothing at all is written", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, "chào cả nhà"));
    await settle();
    expect(test.adapter.asked).toEqual([]);
    expect(await test.store.list("", null, 10)).toEqual([]);
  });

  it("given one in shadow, when it was handled, then rule and day are counted and neither author nor words are stored", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.profanity));
    await test.adapter.bring(message(test.clock, words.profanity, { author: { id: "binh", name: "Bình" } }));
    await settle();
    expect(test.adapter.asked).toEqual([]);
    const rows = await test.store.list("", null, 10);
    expect(rows.map((row) => row.value)).toEqual([{ v: 1, topic: "profanity", count: 2, day: Date.UTC(2026, 10, 24) }]);
    expect(JSON.stringify(rows)).not.toMatch(/zantuc|binh|"an"/);
  });

  it("given the same event again and again at the same time, when all were handled, then one reminder went out", async () => {
    const test = await startHouse();
    const event = message(test.clock, words.insult);
    await Promise.all(Array.from({ length: 10 }, () => test.adapter.bring(event)));
    await settle();
    expect(nudges(test)).toHaveLength(1);
    expect(await incidentsOf(test)).toHaveLength(1);
  });

  const exempt: [string, Parameters<typeof message>[2], Parameters<typeof startHouse>[0]][] = [
    ["staff", { exempt: "staff" }, {}],
    ["a bot", { exempt: "bot" }, {}],
    ["a command", { addressed: true }, {}],
    ["an exempt room", { room: "off-topic" }, { settings: { exemptRooms: ["off-topic"] } }],
    ["the moderators' room", { room: "room" }, {}],
    ["an exempt person", {}, { settings: { exemptPeople: ["an"] } }],
    ["an exempt role", { author: { id: "an", name: "An", roles: ["cũ", "r7"] } }, { settings: { exemptRoles: ["r7"] } }],
    ["a group that is paused until resumed", {}, { settings: { pausedUntil: "resumed" } }],
    ["a group that is paused for a while", {}, { settings: { pausedUntil: Date.UTC(2030, 0) } }],
  ];
  it.each(exempt)("given %s, when a rude message comes from there, then nothing is stored or said", async (_name, change, options) => {
    const test = await startHouse(options);
    await test.adapter.bring(message(test.clock, words.insult, change));
    await settle();
    expect(test.adapter.asked).toEqual([]);
    expect(await test.store.list("", null, 10)).toEqual([]);
  });

  it("given a pause that is over, when a rude message comes, then it is told again", async () => {
    const test = await startHouse({ settings: { pausedUntil: Date.UTC(2026, 10, 24, 7) } });
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    expect(nudges(test)).toHaveLength(1);
  });

  it("given a group on trial, when rude messages come, then they are only counted", async () => {
    const test = await startHouse({ settings: { trialUntil: Date.UTC(2026, 11, 1) } });
    await test.adapter.bring(message(test.clock, words.violence));
    await settle();
    expect(test.adapter.asked).toEqual([]);
    expect(await incidentsOf(test)).toEqual([]);
  });

  it.each(["\u0000", "\ud800", "́".repeat(5000), "x".repeat(100_000), "__proto__", "\u202e<b>@everyone</b>"])(
    "given hostile text around a rude word, when it was handled, then it is reminded of like any other (%#)",
    async (hostile) => {
      const test = await startHouse();
      const author = { id: `__proto__${hostile.slice(0, 50)}`, name: hostile.slice(0, 200) };
      await test.adapter.bring(
        message(test.clock, `${words.insult} ${hostile}`, { author, messageId: hostile.slice(0, 100), group: hostile.slice(0, 40) }),
      );
      await settle();
      expect(nudges(test)).toHaveLength(1);
    },
  );
});

describe("the cool-down", () => {
  it("given a reminder, when another rude message comes within ten minutes, then it counts and is not told", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(9 * minute);
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    expect(nudges(test)).toHaveLength(1);
    expect((await incidentsOf(test)).at(-1)).toMatchObject({ told: { kind: "silent", why: "cool-down" }, counts: "yes", mail: [] });
  });

  it("given a reminder in one group, when the same person is rude in another, then it is told there", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult));
    await test.adapter.bring(message(test.clock, words.insult, { group: "g2" }));
    await settle();
    expect(nudges(test).map((sent) => sent.address.group)).toEqual(["g1", "g2"]);
  });

  it("given a reminder, when somebody else is rude, then they are told", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult));
    await test.adapter.bring(message(test.clock, words.insult, { author: { id: "binh", name: "Bình" } }));
    await settle();
    expect(nudges(test)).toHaveLength(2);
  });

  it("given a reminder, when something graver comes at once, then it is told, and its case opens", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult));
    await test.adapter.bring(message(test.clock, words.violence));
    await settle();
    expect(nudges(test)).toHaveLength(2);
    expect(roomPosts(test)).toHaveLength(1);
  });

  it("given a shorter cool-down, when it is over, then the next one is told", async () => {
    const test = await startHouse({ settings: { coolDown: 2 * minute } });
    await test.adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(2 * minute);
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    expect(nudges(test)).toHaveLength(2);
  });

  it("given three reminders within a week, when each was read, then the second announces what the third does: a case", async () => {
    const test = await startHouse();
    for (let index = 0; index < 3; index += 1) {
      await test.adapter.bring(message(test.clock, words.insult));
      await test.clock.advance(11 * minute);
    }
    expect((await incidentsOf(test)).map((one) => one.told)).toEqual([1, 2, 3].map((step) => ({ kind: "told", step })));
    const [first, second, third] = nudges(test).map(textOf);
    expect(new Set([first, second, third]).size).toBe(3);
    const [opened] = await casesOf(test);
    expect(opened).toMatchObject({ number: 1, kind: "message", about: { id: "an" }, topic: "insult" });
    expect(roomPosts(test)).toHaveLength(1);
  });

  it("given two reminders more than a week ago, when a third comes, then it is a first again", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(11 * minute);
    await test.adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(8 * day);
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    expect((await incidentsOf(test)).at(-1)?.told).toEqual({ kind: "told", step: 1 });
    expect(await casesOf(test)).toEqual([]);
  });

  it("given a warning that was delivered, when its author goes on within the cool-down, then a case opens though nothing is said", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(11 * minute);
    await test.adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(minute);
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    expect(nudges(test)).toHaveLength(2);
    expect(await casesOf(test)).toHaveLength(1);
  });

  it("given many rude messages before anything was told a second time, when they are counted, then no case opens", async () => {
    const test = await startHouse();
    for (let index = 0; index < 8; index += 1) await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    expect(nudges(test)).toHaveLength(1);
    expect(await casesOf(test)).toEqual([]);
  });
});

describe("an edit", () => {
  const edited = (test: TestHouse, text: string) => message(test.clock, text, { kind: "edit", messageId: "m1" });

  it("given a message that passed, when it is edited into something rude, then it is told", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, "chào", { messageId: "m1" }));
    await test.adapter.bring(edited(test, words.insult));
    await settle();
    expect(nudges(test)).toHaveLength(1);
  });

  it("given a message that was told, when it is edited and stays rude, then nothing more is said even days later", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult, { messageId: "m1" }));
    await test.clock.advance(2 * day);
    await test.adapter.bring(edited(test, `${words.insult} thật`));
    await settle();
    expect(nudges(test)).toHaveLength(1);
    expect((await incidentsOf(test)).at(-1)).toMatchObject({ told: { kind: "silent", why: "same-message" }, counts: "no" });
  });

  it("given a message that was told, when it is edited into something graver, then that is told", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.insult, { messageId: "m1" }));
    await test.adapter.bring(edited(test, words.violence));
    await settle();
    expect(nudges(test)).toHaveLength(2);
  });
});

describe("an alert", () => {
  it("given a scam by somebody new, when it was handled, then moderators get a case and its author hears nothing, of its end either", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.scam));
    await settle();
    expect(nudges(test)).toEqual([]);
    const [opened] = await casesOf(test);
    expect(roomPosts(test)).toHaveLength(1);
    const moderator = { id: "mod", name: "Mod" };
    await test.house.commands.cases.claim(opened!.id, moderator);
    await test.house.commands.cases.close(opened!.id, "acted", moderator);
    await settle();
    expect(nudges(test)).toEqual([]);
    expect((await test.house.commands.people.data({ platform: "local", group: null, person: "an" })).nudges).toEqual([]);
  });

  it("given a scam by an established member, when it was handled, then they are told as well", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.scam, { author: { id: "an", name: "An", joinedAt: Date.UTC(2020, 0) } }));
    await settle();
    expect(nudges(test)).toHaveLength(1);
    expect(roomPosts(test)).toHaveLength(1);
  });

  it("given a flood of scam by one account, when all was handled, then it is one case with all of it", async () => {
    const test = await startHouse();
    for (let index = 0; index < 5; index += 1) await test.adapter.bring(message(test.clock, `${words.scam} ${index}`));
    await settle();
    const opened = await casesOf(test);
    expect(opened).toHaveLength(1);
    expect(opened[0]?.texts).toHaveLength(5);
    expect(roomPosts(test)).toHaveLength(1);
  });
});

describe("what is gone", () => {
  it("given a reminder that waits, when its message is deleted, then it is never sent, and that is its outcome", async () => {
    const test = await startHouse();
    test.adapter.script("private", { kind: "later", retryAt: test.clock.now() + minute, why: "rate-limit" });
    await test.adapter.bring(message(test.clock, words.insult, { messageId: "m1" }));
    await settle();
    await test.adapter.bring({ kind: "deletion", platform: "local", id: "d1", at: test.clock.now(), group: "g1", messageId: "m1" });
    await test.clock.advance(2 * minute);
    expect(test.adapter.reached).toEqual([]);
    expect((await incidentsOf(test))[0]?.mail[0]?.outcome).toEqual({ kind: "refused", why: "message-deleted" });
  });

  it("given a reminder that waits, when its author leaves, then it is never sent", async () => {
    const test = await startHouse();
    test.adapter.script("private", { kind: "later", retryAt: test.clock.now() + minute, why: "rate-limit" });
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    await test.adapter.bring({
      kind: "leave",
      platform: "local",
      id: "l1",
      at: test.clock.now(),
      group: "g1",
      member: { id: "an", name: "An" },
    });
    expect((await incidentsOf(test))[0]?.mail[0]?.outcome).toEqual({ kind: "refused", why: "author-left" });
  });

  it("given a reminder that waits, when its message is put right, then it has nothing to say any more", async () => {
    const test = await startHouse();
    test.adapter.script("private", { kind: "later", retryAt: test.clock.now() + minute, why: "rate-limit" });
    await test.adapter.bring(message(test.clock, words.insult, { messageId: "m1" }));
    await settle();
    await test.adapter.bring(message(test.clock, "xin lỗi", { kind: "edit", messageId: "m1" }));
    expect((await incidentsOf(test))[0]?.mail[0]?.outcome).toEqual({ kind: "refused", why: "message-changed" });
  });
});
