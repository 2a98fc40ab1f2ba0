// The desk over stored records: one case for one thing, its post up to date, outcomes to whoever waits.

import { describe, expect, it } from "vitest";
import { settle } from "../support/clock.ts";
import { fakeAdapter } from "../support/fake-adapter.ts";
import { message, startHouse, type TestHouse, words } from "../support/house.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const moderator = { id: "mod", name: "Mod" };

const report = (reporter: string, suspect: { id: string | null; name: string } = { id: "fake-1", name: "Quản trị" }) => ({
  platform: "local",
  group: "g1",
  reporter: { id: reporter, language: "vi" as const },
  suspect,
  kind: "fake" as const,
  what: "giống hệt quản trị",
  links: ["https://example.org/x"],
});

async function casesOf({ repositories }: TestHouse) {
  const found = [];
  for await (const { value } of repositories.cases.list("")) found.push(value);
  return found.sort((a, b) => a.case.number - b.case.number);
}

const privately = ({ adapter }: TestHouse, person: string) =>
  adapter.reached.filter(({ address: { to } }) => to.kind === "person" && to.id === person);
const roomPosts = ({ adapter }: TestHouse) => adapter.reached.filter((sent) => sent.road === "room");

/** The incident behind the reminder that `an` got. */
async function remind(test: TestHouse): Promise<string> {
  await test.adapter.bring(message(test.clock, words.insult));
  await settle();
  for await (const { value } of test.repositories.incidents.list("")) return value.id;
  throw new Error("nothing was stored");
}

describe("a report", () => {
  it("given two about one suspect at the same moment, when both are in, then it is one case, posted once, with two voices", async () => {
    const test = await startHouse();
    const results = await Promise.all([test.house.commands.cases.report(report("binh")), test.house.commands.cases.report(report("chi"))]);
    await settle();
    expect(results.map(({ kind }) => kind).sort()).toEqual(["joined", "opened"]);
    const stored = await casesOf(test);
    expect(stored.map((one) => one.case.reporters.map(({ id }) => id).sort())).toEqual([["binh", "chi"]]);
    expect(roomPosts(test)).toHaveLength(1);
  });

  it("given one that was sent already, when it comes again, then nothing changes", async () => {
    const test = await startHouse();
    await test.house.commands.cases.report(report("binh"));
    expect((await test.house.commands.cases.report(report("binh"))).kind).toBe("already-reported");
    expect(await casesOf(test)).toHaveLength(1);
  });

  it("given the moderators' post, when it is read, then no reporter is in it", async () => {
    const test = await startHouse();
    await test.house.commands.cases.report(report("reporter-secret"));
    await settle();
    expect(JSON.stringify(roomPosts(test)[0]?.reply)).not.toContain("reporter-secret");
  });

  it("given a decision, when it is made, then every reporter hears of it once, in private, and the post shows it", async () => {
    const test = await startHouse();
    const opened = await test.house.commands.cases.report(report("binh"));
    await test.house.commands.cases.report(report("chi"));
    await settle();
    const id = opened.kind === "opened" ? opened.case.id : "";
    await test.house.commands.cases.claim(id, moderator);
    await test.house.commands.cases.close(id, "confirmed", moderator);
    await test.house.commands.cases.close(id, "confirmed", moderator);
    await settle();
    expect(privately(test, "binh")).toHaveLength(1);
    expect(privately(test, "chi")).toHaveLength(1);
    expect(JSON.stringify(test.adapter.edits.at(-1)?.reply)).not.toContain("giống hệt quản trị");
    expect((await casesOf(test))[0]?.case).toMatchObject({ state: "closed", outcome: "confirmed", texts: [], links: [] });
  });

  it("given a closed case, when the same suspect is reported again, then it is a new one with the next number", async () => {
    const test = await startHouse();
    const opened = await test.house.commands.cases.report(report("binh"));
    const id = opened.kind === "opened" ? opened.case.id : "";
    await test.house.commands.cases.claim(id, moderator);
    await test.house.commands.cases.close(id, "not-confirmed", moderator);
    await test.clock.advance(1);
    expect((await test.house.commands.cases.report(report("binh"))).kind).toBe("opened");
    expect((await casesOf(test)).map((one) => one.case.number)).toEqual([1, 2]);
  });

  it("given more than an hour's share by one person, when the next comes, then it is limited and others are not", async () => {
    const test = await startHouse();
    for (let index = 0; index < 5; index += 1) await test.house.commands.cases.report(report("binh", { id: `s${index}`, name: "x" }));
    expect((await test.house.commands.cases.report(report("binh", { id: "one-more", name: "x" }))).kind).toBe("limited");
    expect((await test.house.commands.cases.report(report("chi", { id: "one-more", name: "x" }))).kind).toBe("opened");
  });

  it("given somebody who runs the group, when they are called a copy of themselves, then no case opens", async () => {
    const adapter = fakeAdapter();
    adapter.staffIs([{ id: "owner", name: "Hà Vy" }]);
    const test = await startHouse({ adapter });
    expect(await test.house.commands.cases.report(report("binh", { id: "owner", name: "Hà Vy" }))).toEqual({ kind: "staff" });
    expect(await casesOf(test)).toEqual([]);
  });

  it("given two groups, when cases open in both, then each counts from one", async () => {
    const test = await startHouse();
    await test.house.commands.cases.report(report("binh"));
    await test.house.commands.cases.report({ ...report("binh"), group: "g2" });
    expect((await casesOf(test)).map((one) => one.case.number)).toEqual([1, 1]);
    expect(await test.house.commands.cases.list("local", "g2", "open")).toHaveLength(1);
  });
});

describe("an appeal", () => {
  it("given a reminder, when its author says it was wrong, then it does not count until decided, and a second press changes nothing", async () => {
    const test = await startHouse();
    const id = await remind(test);
    const by = { platform: "local", group: "g1", person: "an" };
    const answers = await Promise.all([test.house.commands.cases.appeal(id, by), test.house.commands.cases.appeal(id, by)]);
    await settle();
    expect(answers.map(({ kind }) => kind).sort()).toEqual(["already", "opened"]);
    expect(await casesOf(test)).toHaveLength(1);
    expect(roomPosts(test)).toHaveLength(1);
    await test.clock.advance(11 * minute);
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    const told = [];
    for await (const { value } of test.repositories.incidents.list("")) told.push({ at: value.at, told: value.told });
    expect(told.sort((a, b) => b.at - a.at)[0]?.told).toEqual({ kind: "told", step: 1 });
  });

  it.each([
    ["bot-was-wrong", "bot-was-wrong", 1],
    ["bot-was-right", "yes", 2],
  ] as const)(
    "given an appeal, when it is decided as %s, then its author hears it, and it counts accordingly",
    async (outcome, counts, step) => {
      const test = await startHouse();
      const id = await remind(test);
      await test.house.commands.cases.appeal(id, { platform: "local", group: "g1", person: "an" });
      await settle();
      const desk = (await casesOf(test))[0]!.case;
      await test.house.commands.cases.claim(desk.id, moderator);
      await test.house.commands.cases.close(desk.id, outcome, moderator);
      await test.clock.advance(11 * minute);
      expect((await test.repositories.incidents.get(id))?.value).toMatchObject({ counts, appeal: { state: outcome } });
      expect(privately(test, "an")).toHaveLength(2);
      await test.adapter.bring(message(test.clock, words.insult));
      await settle();
      const steps = [];
      for await (const { value } of test.repositories.incidents.list(""))
        if (value.id !== id && value.told.kind === "told") steps.push(value.told.step);
      expect(steps).toEqual([step]);
    },
  );

  it("given somebody else's reminder, or a made-up one, when it is appealed, then nothing tells them anything", async () => {
    const test = await startHouse();
    const id = await remind(test);
    expect((await test.house.commands.cases.appeal(id, { platform: "local", group: "g1", person: "binh" })).kind).toBe("not-yours");
    expect((await test.house.commands.cases.appeal("../../x y", { platform: "local", group: "g1", person: "an" })).kind).toBe("gone");
    expect(await casesOf(test)).toEqual([]);
  });

  it("given a kill right after the decision, when the process is back, then the reminder knows of it", async () => {
    const test = await startHouse();
    const id = await remind(test);
    await test.house.commands.cases.appeal(id, { platform: "local", group: "g1", person: "an" });
    await settle();
    const desk = (await casesOf(test))[0]!.case;
    await test.house.commands.cases.claim(desk.id, moderator);
    // The decision alone, as the kill would leave it.
    await test.repositories.cases.change(desk.id, (record) => ({
      ...record,
      case: { ...record.case, state: "closed", outcome: "bot-was-wrong", closedAt: test.clock.now(), texts: [] },
    }));
    const again = await test.restart();
    await settle();
    expect((await again.repositories.incidents.get(id))?.value).toMatchObject({
      counts: "bot-was-wrong",
      appeal: { state: "bot-was-wrong" },
    });
  });
});

describe("the moderators' post", () => {
  it("given two moderators who claim at once, when both pressed, then one has it and the other is told who", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.violence));
    await settle();
    const { id } = (await casesOf(test))[0]!.case;
    const results = await Promise.all([
      test.house.commands.cases.claim(id, moderator),
      test.house.commands.cases.claim(id, { id: "mod2", name: "Mod 2" }),
    ]);
    expect(results.map(({ kind }) => kind).sort()).toEqual(["done", "late"]);
  });

  it("given a kill before the post could be brought up to date, when the process is back, then it is", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.violence));
    await settle();
    const { id } = (await casesOf(test))[0]!.case;
    await test.repositories.cases.change(id, (record) => ({
      ...record,
      case: {
        ...record.case,
        state: "claimed",
        claimedBy: moderator,
        history: [...record.case.history, { at: 1, act: "claimed", by: "mod" }],
      },
    }));
    const before = test.adapter.edits.length;
    const again = await test.restart();
    await settle();
    expect(again.adapter.edits.length).toBe(before + 1);
  });
});

describe("texts", () => {
  it("given a flagged message without a case, when a day is over, then its words are gone and the incident is not", async () => {
    const test = await startHouse();
    const id = await remind(test);
    expect((await test.repositories.incidents.get(id))?.value.text).toBe(words.insult);
    await test.clock.advance(day + 61 * minute);
    expect((await test.repositories.incidents.get(id))?.value).toMatchObject({ text: null, findings: [] });
  });

  it("given a case nobody decides, when thirty days are over, then its words are gone, from the post too", async () => {
    const test = await startHouse();
    await test.adapter.bring(message(test.clock, words.violence));
    await test.clock.advance(29 * day);
    expect((await casesOf(test))[0]?.case.texts).toHaveLength(1);
    await test.clock.advance(day + 61 * minute);
    expect((await casesOf(test))[0]?.case).toMatchObject({ texts: [], state: "open" });
    expect(JSON.stringify(test.adapter.edits.at(-1)?.reply)).not.toContain(words.violence);
  });
});

describe("a person's data", () => {
  it("given a reminder and a report, when asked for, then they are listed, and others see nothing of it", async () => {
    const test = await startHouse();
    await remind(test);
    await test.house.commands.cases.report(report("an"));
    const own = await test.house.commands.people.data({ platform: "local", group: null, person: "an" });
    expect(own).toMatchObject({ nudges: [{ topic: "insult", counts: true }], reports: [{ number: 1, state: "open" }], language: "auto" });
    const other = await test.house.commands.people.data({ platform: "local", group: null, person: "binh" });
    expect(other).toEqual({ nudges: [], appeals: [], reports: [], closedCases: [], language: "auto" });
  });

  it("given an erasure within the cool-down, when more rudeness follows, then it is not told again, and an open case stays", async () => {
    const test = await startHouse();
    const who = { platform: "local", group: "g1", person: "an" };
    const id = await remind(test);
    await test.house.commands.cases.appeal(id, who);
    await test.house.commands.people.chooseLanguage(who, "en");
    const { erased, stays } = await test.house.commands.people.erase(who);
    expect(erased).toBeGreaterThan(0);
    expect(stays.map(({ what }) => what).sort()).toEqual(["appeal", "cool-down", "nudge"]);
    await test.adapter.bring(message(test.clock, words.insult));
    await settle();
    expect(privately(test, "an")).toHaveLength(1);
    expect(await test.house.commands.people.data(who)).toMatchObject({ nudges: [], language: "auto" });
    expect((await casesOf(test))[0]?.case.state).toBe("open");
  });
});

describe("a trial", () => {
  it("given one of seven days, when it is over, then its summary reaches the room once, and it still only counts", async () => {
    const test = await startHouse();
    const until = test.clock.now() + 7 * day;
    await test.house.commands.settings.change("local", "g1", { trialUntil: until }, { id: "owner", name: "Owner" });
    await test.adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(7 * day + minute);
    expect(roomPosts(test)).toHaveLength(1);
    await test.adapter.bring(message(test.clock, words.insult));
    await test.clock.advance(day);
    expect(test.adapter.asked).toHaveLength(1);
    expect(await test.house.commands.settings.history("local", "g1")).toMatchObject([{ by: "Owner", change: { trialUntil: until } }]);
  });
});
