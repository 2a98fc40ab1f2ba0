// What concerns one person: trying a text, why, language, own data, help.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerCommand, commands, pressButton, renderCheck, renderWhy } from "../../commands/index.ts";
import type { Finding } from "../../rules/finding.ts";
import { actionOf, afternoon, asker, emptyData, everything, makeHouse, passed, spoken } from "../support/needs.ts";

const reading = { language: "vi", ownRules: [] } as const;

function finding(more: Partial<Finding>): Finding {
  return {
    rule: "r",
    topic: "insult",
    hit: true,
    confidence: 0.9,
    spans: [[0, 2]],
    reason: { id: "term", facts: { manner: "written" } },
    detector: "terms",
    article: null,
    ...more,
  };
}

describe("/check", () => {
  it("given a text, when tried, then only the judge sees it and the answer says what would follow", async () => {
    const judge = { findings: [finding({})], verdict: { ...passed.verdict, kind: "nudge" as const, topic: "insult" as const } };
    const house = makeHouse({}, { judge });
    const reply = await answerCommand("check", { text: "ab cd" }, asker("an"), house.needs);
    expect(house.judged).toEqual(["ab cd"]);
    expect(spoken(reply)).toContain("mình sẽ nhắc riêng người viết");
    expect(spoken(reply)).toContain("Xúc phạm: có từ ngữ hay gặp trong những tin như vậy (chắc khoảng 90%)");
    expect(reply.parts).toContainEqual({ kind: "quote", text: "ab cd", marks: [[0, 2]] });
  });

  it("given no text or too long a one, when tried, then it asks for one and nothing is judged", async () => {
    const house = makeHouse();
    for (const text of ["", "   ", "x".repeat(4097)])
      expect((await answerCommand("check", { text }, asker("an"), house.needs)).problems).toHaveLength(1);
    expect(house.judged).toEqual([]);
  });

  it("given any spans, when marked, then marks are in order, apart and inside the text", () => {
    const span = fc.tuple(fc.integer({ min: -3, max: 14 }), fc.integer({ min: -3, max: 14 }));
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.array(span, { maxLength: 8 }), (text, spans) => {
        const reply = renderCheck({ text, findings: [finding({ spans })], verdict: passed.verdict }, reading);
        const quote = reply.parts.find((part) => part.kind === "quote");
        let end = -1;
        for (const [from, to] of quote?.kind === "quote" ? (quote.marks ?? []) : []) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          end = to;
        }
      }),
    );
  });

  it("given a reason that nobody has words for, when told, then a general phrase stands in", () => {
    const reply = renderCheck(
      { text: "ab", findings: [finding({ reason: { id: "__proto__", facts: { x: 1 } } })], verdict: passed.verdict },
      reading,
    );
    expect(spoken(reply)).toContain("trông giống những tin hay được nhắc");
  });
});

describe("why", () => {
  it("given hits, near misses and misses, when shown to the author, then marks and reasons come first and misses are short", () => {
    const near = finding({ rule: "a", hit: false, confidence: 0, spans: [[3, 5]], reason: { id: "about-self", facts: {} } });
    const miss = finding({ rule: "b", hit: false, confidence: 0, spans: [], reason: { id: "nothing-found", facts: {} } });
    const findings = [finding({}), near, miss, { ...miss, rule: "c" }];
    const reply = renderWhy({ text: "ab cd", findings, verdict: { ...passed.verdict, kind: "nudge", topic: "insult" } }, reading);
    expect(reply.parts).toContainEqual({ kind: "quote", text: "ab cd", marks: [[0, 2]] });
    expect(spoken(reply)).toContain("bạn đang nói về chính mình");
    expect(spoken(reply)).toContain("Đã xem thêm 2 quy tắc khác");
  });

  it("given one's own message, when why is pressed, then its explanation is shown", async () => {
    const house = makeHouse({}, { why: { text: "ab", findings: [], verdict: passed.verdict } });
    expect(spoken(await pressButton("why:m1", asker("an"), house.needs))).toContain("Tin này mình để yên");
  });
});

describe("/language", () => {
  it.each([
    ["vi", "tiếng Việt"],
    ["EN", "English"],
    ["auto", "ngôn ngữ trong ứng dụng"],
  ])("given %s, when chosen by anyone, then it is kept and the answer already speaks it", async (language, words) => {
    const house = makeHouse();
    expect(spoken(await answerCommand("language", { language }, asker("an"), house.needs))).toContain(words);
    expect(house.languages.get("an")).toBe(language.toLowerCase());
  });

  it("given another language, when chosen, then it names those there are", async () => {
    expect(spoken(await answerCommand("language", { language: "fr" }, asker("an"), makeHouse().needs))).toContain("vi, en hoặc auto");
  });
});

describe("/my-data", () => {
  const data = {
    ...emptyData,
    nudges: Array.from({ length: 12 }, (_, at) => ({ at: afternoon - at * 3_600_000, topic: "insult" as const, counts: at > 0 })),
    reports: [{ at: afternoon, number: 4, state: "confirmed" as const }],
    closedCases: [{ number: 9, kind: "report" }],
    language: "vi" as const,
  };

  it("given data, when asked for, then it is all told, long lists as a number, and cases about the person as number and kind", async () => {
    const said = spoken(await answerCommand("my-data", {}, asker("an"), makeHouse({}, { data }).needs));
    expect(said).toContain("và 2 mục nữa");
    expect(said).toContain("vụ số 4, đúng như bạn báo");
    expect(said).toContain("Vụ số 9: báo tài khoản giả hoặc bị chiếm");
    expect(said).toContain("không tính");
  });

  it("given nothing, when asked for, then it says so and offers nothing to erase", async () => {
    const reply = await answerCommand("my-data", {}, asker("an"), makeHouse().needs);
    expect(spoken(reply)).toContain("không giữ gì về bạn");
    expect(reply.buttons).toEqual([]);
  });

  it("given a wish to erase, when pressed, then it asks once, erases, and says what stays and until when", async () => {
    const erase = {
      erased: 3,
      stays: [
        { what: "cool-down" as const, until: afternoon + 600_000 },
        { what: "open-case" as const, until: null },
      ],
    };
    const house = makeHouse({}, { erase, data });
    const shown = await answerCommand("my-data", {}, asker("an"), house.needs);
    const asked = await pressButton(actionOf(shown, "Xóa những gì xóa được"), asker("an"), house.needs);
    expect(house.erasedFor).toEqual([]);
    const done = spoken(await pressButton(actionOf(asked, "Xóa đi"), asker("an"), house.needs));
    expect(house.erasedFor).toEqual(["an"]);
    expect(done).toContain("đã xóa 3 mục");
    expect(done).toContain("15:10");
    expect(done).toContain("vụ đang mở: tới khi khép xong");
  });
});

describe("/help", () => {
  it("given a member, a moderator and an owner, when they ask, then each sees exactly the commands they may use", async () => {
    const lines = async (rights: "member" | "moderator" | "owner") =>
      spoken(await answerCommand("help", {}, asker("an", rights), makeHouse().needs)).match(/^\/[a-z-]+/gm);
    const all = commands.map(({ name }) => `/${name}`);
    expect(await lines("owner")).toEqual(all);
    expect(await lines("moderator")).toEqual(all.filter((name) => name !== "/settings"));
    expect(await lines("member")).toEqual(all.filter((name) => name !== "/settings" && name !== "/cases"));
  });

  it("given a platform that can little, when asked there, then help says so", async () => {
    const can = {
      ...everything,
      seesAllMessages: false,
      seesEdits: false,
      seesJoins: false,
      whispersInGroup: false,
      opensPrivateChat: false,
      deletes: false,
      buttons: false,
    };
    const said = spoken(await answerCommand("help", {}, asker("an", "member", { can }), makeHouse().needs));
    expect(said).toContain("chỉ thấy những tin gọi tên mình");
    expect(said).toContain("không gỡ tin giúp được");
    expect(said).toContain("gửi một tin trước");
    expect(said).toContain("không đọc được ảnh, tin thoại, video hay nhãn dán");
    expect(said).not.toContain("bấm một nút");
  });
});

describe("any command", () => {
  it("given a name that does not exist, when sent, then help is pointed at", async () => {
    for (const name of ["", "nope", "__proto__"])
      expect(spoken(await answerCommand(name, {}, asker("an"), makeHouse().needs))).toContain("/help");
  });

  it("given any values, when any command is sent by anyone, then there is an answer with something to read", async () => {
    const names = fc.constantFrom(...commands.map(({ name }) => name));
    const values = fc.dictionary(
      fc.constantFrom("words", "who", "kind", "what", "links", "text", "state", "setting", "value", "language", "do", "__proto__"),
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 40 }),
        fc.constantFrom("fake", "open", "modes", "room", "see", "erase", "en", "insult nudge"),
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        names,
        values,
        fc.constantFrom("member", "moderator", "owner"),
        fc.constantFrom("g1", null),
        async (name, given, rights, place) => {
          const reply = await answerCommand(name, given, asker("an", rights, { group: place }), makeHouse({ members: ["an"] }).needs);
          expect(spoken(reply).trim()).not.toBe("");
        },
      ),
    );
  });
});
