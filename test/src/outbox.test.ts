// Mail comes to exactly one stored end, whatever roads, platforms and kills do.

import { describe, expect, it } from "vitest";
import type { Road } from "../../adapters/adapter.ts";
import { settle } from "../support/clock.ts";
import { type Answer, fakeAdapter, hintRoad, privateRoad, roomRoad } from "../support/fake-adapter.ts";
import { message, startHouse, type TestHouse, words } from "../support/house.ts";

const second = 1_000;
const minute = 60 * second;

async function mailOf({ repositories }: TestHouse) {
  for await (const { value } of repositories.incidents.list("")) return value.mail[0];
  throw new Error("nothing was stored");
}

async function sendOne(roads: readonly Road[], answers: Readonly<Record<string, readonly Answer[]>>) {
  const adapter = fakeAdapter(roads);
  for (const [road, list] of Object.entries(answers)) adapter.script(road, ...list);
  const test = await startHouse({ adapter });
  await adapter.bring(message(test.clock, words.insult));
  await settle();
  return test;
}

const refused = (why: string): Answer => ({ kind: "refused", why });

describe("a piece of mail", () => {
  it("given two roads, when the first refuses, then the second is walked under the same key", async () => {
    const test = await sendOne([privateRoad, hintRoad, roomRoad], { private: [refused("closed")] });
    expect(test.adapter.asked.map((sent) => sent.road)).toEqual(["private", "hint"]);
    expect(new Set(test.adapter.asked.map((sent) => sent.key)).size).toBe(1);
    expect(await mailOf(test)).toMatchObject({ state: "done", outcome: { kind: "delivered", road: "hint" } });
  });

  it("given every road refuses, when all were walked, then it ends as refused, with the last reason, and is not tried again", async () => {
    const test = await sendOne([privateRoad, hintRoad], { private: [refused("closed")], hint: [refused("not-here")] });
    await test.clock.advance(60 * minute);
    expect(test.adapter.asked).toHaveLength(2);
    expect((await mailOf(test))?.outcome).toEqual({ kind: "refused", why: "not-here" });
  });

  it("given no road that leads there, when it is sent, then it ends as refused", async () => {
    const test = await sendOne([roomRoad], {});
    expect((await mailOf(test))?.outcome).toEqual({ kind: "refused", why: "no-road" });
  });

  it("given a platform that asks for patience, when the time came, then it is sent, and not before", async () => {
    const test = await sendOne([privateRoad], {});
    test.adapter.script("private", { kind: "later", retryAt: test.clock.now() + 20 * second, why: "rate-limit" });
    await test.adapter.bring(message(test.clock, words.insult, { group: "g2" }));
    await test.clock.advance(19 * second);
    expect(test.adapter.reached).toHaveLength(1);
    await test.clock.advance(2 * second);
    expect(test.adapter.reached).toHaveLength(2);
  });

  it("given a platform that asks for patience for ever, when ten minutes are over, then the reminder expires unsent", async () => {
    const adapter = fakeAdapter();
    const test = await startHouse({ adapter });
    adapter.script("private", ...Array.from({ length: 50 }, () => ({ kind: "later" as const, retryAt: 0, why: "busy" })));
    const send = adapter.send;
    Object.assign(adapter, {
      send: async (...args: Parameters<typeof send>) => {
        const outcome = await send(...args);
        return outcome.kind === "later" ? { ...outcome, retryAt: test.clock.now() + 2 * minute } : outcome;
      },
    });
    await adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(60 * minute);
    expect(adapter.reached).toEqual([]);
    expect(adapter.asked).toHaveLength(5);
    expect((await mailOf(test))?.outcome).toEqual({ kind: "expired" });
  });

  it("given a platform that is busy again and again, when it was asked a dozen times, then that is the end", async () => {
    const test = await sendOne([privateRoad], { private: Array.from({ length: 50 }, () => ({ kind: "later", retryAt: 0, why: "busy" })) });
    await test.clock.advance(9 * minute);
    expect(test.adapter.asked).toHaveLength(12);
    expect((await mailOf(test))?.outcome).toEqual({ kind: "refused", why: "gave-up" });
  });

  it("given an answer that never comes on a road that may be repeated, when it is repeated, then the person got it once", async () => {
    const test = await sendOne([privateRoad], { private: ["lost"] });
    expect(test.adapter.reached).toHaveLength(1);
    await test.clock.advance(2 * minute);
    expect(test.adapter.asked).toHaveLength(2);
    expect(test.adapter.reached).toHaveLength(1);
    expect((await mailOf(test))?.outcome).toMatchObject({ kind: "delivered" });
  });

  it("given an answer that never comes on a road that must not be repeated, when time passes, then it stays unknown", async () => {
    const test = await sendOne([hintRoad], { hint: ["lost"] });
    await test.clock.advance(60 * minute);
    expect(test.adapter.asked).toHaveLength(1);
    expect((await mailOf(test))?.outcome).toEqual({ kind: "unknown", why: "no-answer" });
  });

  it("given an adapter with a bug, when it throws, then the send counts as unknown and is settled like one", async () => {
    const test = await sendOne([privateRoad], { private: ["throws"] });
    await test.clock.advance(minute);
    expect((await mailOf(test))?.outcome).toMatchObject({ kind: "delivered" });
    expect(test.logged.join("")).not.toContain("a bug in an adapter");
  });

  it("given what the platform told about the person, when the next mail goes out, then the address carries it", async () => {
    const test = await sendOne([privateRoad, hintRoad], {
      private: [{ kind: "refused", why: "closed", learned: { directMessages: "closed" } }],
    });
    await test.adapter.bring(message(test.clock, words.insult, { group: "g2" }));
    await settle();
    expect(test.adapter.asked.at(-1)?.address.known).toEqual({ directMessages: "closed" });
  });
});

describe("a kill", () => {
  it("given it fell before the first send, when the process is back, then the reminder goes out", async () => {
    const test = await startHouse();
    test.adapter.script("private", { kind: "later", retryAt: test.clock.now() + 30 * second, why: "busy" });
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    const again = await test.restart();
    await again.clock.advance(minute);
    expect(again.adapter.reached).toHaveLength(1);
    expect((await mailOf(again))?.outcome).toMatchObject({ kind: "delivered" });
  });

  it("given it fell between attempt and answer on a road that may be repeated, when the process is back, then the person got it once and it is delivered", async () => {
    const test = await startHouse();
    test.adapter.script("private", "lost");
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    const again = await test.restart();
    await settle();
    expect(again.adapter.asked).toHaveLength(2);
    expect(again.adapter.reached).toHaveLength(1);
    const mail = await mailOf(again);
    expect(mail?.outcome).toMatchObject({ kind: "delivered" });
    expect(mail?.attempts.map((one) => one.outcome?.kind)).toEqual(["unknown", "delivered"]);
  });

  it("given the same, hours later, when the process is back, then what became of it is found out rather than guessed", async () => {
    const test = await startHouse();
    test.adapter.script("private", "lost");
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    test.store.kill();
    await test.clock.advance(3 * 60 * minute);
    const again = await test.restart();
    await settle();
    expect(again.adapter.reached).toHaveLength(1);
    expect((await mailOf(again))?.outcome).toMatchObject({ kind: "delivered" });
  });

  it("given it fell between attempt and answer on a road that must not be repeated, when the process is back, then it stays unknown", async () => {
    const test = await startHouse({ adapter: fakeAdapter([hintRoad]) });
    test.adapter.script("hint", "hangs");
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    const again = await test.restart();
    await again.clock.advance(60 * minute);
    expect(again.adapter.asked).toHaveLength(1);
    expect((await mailOf(again))?.outcome).toEqual({ kind: "unknown", why: "interrupted" });
  });

  it("given the key was remembered for two minutes only, when the process is back after three, then it stays unknown", async () => {
    const test = await startHouse({ adapter: fakeAdapter([{ ...privateRoad, sameKeyFor: 2 * minute }]) });
    test.adapter.script("private", "hangs");
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    test.store.kill();
    await test.clock.advance(3 * minute);
    const again = await test.restart();
    await settle();
    expect(again.adapter.asked).toHaveLength(1);
    expect((await mailOf(again))?.outcome).toEqual({ kind: "unknown", why: "interrupted" });
  });

  it("given a reminder that waited, when the process is back only after ten minutes, then it expired", async () => {
    const test = await startHouse();
    test.adapter.script("private", { kind: "later", retryAt: test.clock.now() + 30 * second, why: "busy" });
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    test.store.kill();
    await test.clock.advance(11 * minute);
    const again = await test.restart();
    await settle();
    expect(again.adapter.reached).toEqual([]);
    expect((await mailOf(again))?.outcome).toEqual({ kind: "expired" });
  });

  it("given it fell before a due case was made, when the process is back, then there is exactly one", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.violence));
    test.store.kill();
    const again = await test.restart();
    await settle();
    const numbers = [];
    for await (const { value } of again.repositories.cases.list("")) numbers.push(value.case.kind);
    expect(numbers).toEqual(["message"]);
    expect(again.adapter.reached.filter((sent) => sent.road === "room")).toHaveLength(1);
  });
});

describe("a group without a moderators' room", () => {
  it("given a case that waits for one, when a room is linked, then it is posted there at once", async () => {
    const test = await startHouse({ settings: { room: null } });
    await test.adapter.bring(message(test.clock, words.violence));
    await settle();
    expect(test.adapter.asked.map((sent) => sent.road)).toEqual(["private"]);
    await test.house.commands.settings.change("local", "g1", { room: "new-room" }, { id: "owner", name: "Owner" });
    await settle();
    expect(test.adapter.asked.at(-1)?.address.to).toEqual({ kind: "room", id: "new-room" });
  });
});

describe("a stop", () => {
  it("given a send that never ends, when asked to stop, then it stops within its patience and the next start settles it", async () => {
    const test = await startHouse();
    test.adapter.script("private", "lost");
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    let stopped = false;
    void test.house.stop(4 * second).then(() => {
      stopped = true;
    });
    await test.clock.advance(4 * second);
    expect(stopped).toBe(true);
    const again = await test.restart();
    await settle();
    expect((await mailOf(again))?.outcome).toMatchObject({ kind: "delivered" });
  });
});
