// Buttons: what a press does, and that a press by somebody else tells and changes nothing.

import { describe, expect, it } from "vitest";
import { renderCase } from "../../commands/case-view.ts";
import { openAppeal, openMessage } from "../../commands/desk.ts";
import { answerCommand, pressButton } from "../../commands/index.ts";
import { renderNudge } from "../../commands/notices.ts";
import type { Citation } from "../../rules/citation.ts";
import { actionOf, afternoon, asker, group, type House, makeHouse, spoken } from "../support/needs.ts";

const general: Citation = { code: "vn-423-2026", article: null, clause: null, section: "general-rules", numbering: null };

function reminded(answers: Parameters<typeof makeHouse>[1] = {}): House {
  const house = makeHouse({ members: ["an", "binh"] }, answers);
  house.incidents.set("i1", { id: "i1", topic: "insult", article: general, at: afternoon, platform: "local", group, author: "an" });
  return house;
}

const nudge = renderNudge({ incident: "i1", topic: "insult", article: general }, "vi");

describe("the buttons of a reminder", () => {
  it("given its author, when they press to see the article, then it is shown with what it means and where it comes from", async () => {
    const reply = await pressButton(actionOf(nudge, "Xem điều này"), asker("an"), reminded().needs);
    expect(spoken(reply)).toContain("Bộ Quy tắc ứng xử văn hóa trên môi trường số (2026)");
    expect(spoken(reply)).toMatch(/^Nên: /m);
  });

  it.each([
    ["done", "Mình đã gỡ tin đó xuống rồi"],
    ["gone", "không còn trong nhóm"],
    ["not-allowed", "mình không gỡ giúp được"],
  ] as const)("given that taking down ends in %s, when pressed, then it says so", async (takeDown, words) => {
    const house = reminded({ takeDown });
    expect(spoken(await pressButton(actionOf(nudge, "Gỡ tin của mình"), asker("an"), house.needs))).toContain(words);
    expect(house.takenDown).toEqual(["i1"]);
  });

  it("given a wrong reminder, when its author says so twice, then it is passed on once and both answers are calm", async () => {
    const house = reminded();
    const action = actionOf(nudge, "Nhắc nhầm rồi");
    expect(spoken(await pressButton(action, asker("an"), house.needs))).toContain("lần nhắc này không tính");
    expect(spoken(await pressButton(action, asker("an"), house.needs))).toContain("Bạn đã báo rồi");
    expect([...house.appealed]).toEqual(["i1"]);
  });

  it.each(["Xem điều này", "Gỡ tin của mình", "Nhắc nhầm rồi"])(
    "given another member, even an owner, when they press %s, then they learn nothing and nothing happens",
    async (label) => {
      const house = reminded();
      for (const rights of ["member", "owner"] as const) {
        const reply = await pressButton(actionOf(nudge, label), asker("binh", rights), house.needs);
        expect(spoken(reply)).toBe("Nút này dành cho người khác rồi. Bạn gõ /help để xem mình giúp được gì nhé.");
      }
      expect(house.takenDown).toEqual([]);
      expect(house.appealed.size).toBe(0);
    },
  );

  it.each(["", "show", "old-verb:1", "close:c1:nothing", "📎", "a".repeat(500)])(
    "given an action that is %j, when pressed, then the answer is neutral",
    async (action) => {
      expect(spoken(await pressButton(action, asker("an"), reminded().needs))).toContain("không còn dùng được");
    },
  );

  it("given somebody else's message, when why is pressed, then nothing is told", async () => {
    expect(spoken(await pressButton("why:m1", asker("binh"), reminded({ why: null }).needs))).toContain("không phải của bạn");
  });
});

describe("the buttons of a case", () => {
  function withCase(kind: "message" | "appeal" = "message"): House {
    const house = reminded();
    const base = { id: "c1", number: 1, platform: "local", group, now: afternoon };
    const flagged = {
      incident: "i1",
      author: { id: "an", name: "An" },
      authorLanguage: "vi" as const,
      topic: "insult" as const,
      article: general,
      text: "lời nặng",
    };
    house.cases.set("c1", kind === "message" ? openMessage(base, flagged) : openAppeal(base, flagged));
    return house;
  }

  it("given a member, when they press what only moderators may, then nothing happens", async () => {
    const house = withCase();
    for (const action of ["claim:c1", "close:c1:acted", "case:c1", "cases:open:0"]) {
      const said = spoken(await pressButton(action, asker("an"), house.needs));
      expect(said).toContain("dành cho quản trị nhóm");
      expect(said).not.toContain("lời nặng");
    }
    expect(house.cases.get("c1")?.state).toBe("open");
  });

  it("given a moderator of another group, when they press, then there is no such case", async () => {
    const house = withCase();
    for (const action of ["claim:c1", "close:c1:acted", "case:c1"])
      expect(spoken(await pressButton(action, asker("mod", "moderator", { group: "g2" }), house.needs))).toBe("Vụ này không còn nữa.");
    expect(house.cases.get("c1")?.state).toBe("open");
  });

  it("given an appeal, when a moderator claims and decides in words, then it is closed and the text is gone from the room", async () => {
    const house = withCase("appeal");
    const room = renderCase(house.cases.get("c1")!, "vi");
    expect(spoken(room)).toContain("lời nặng");
    const claimed = await pressButton(actionOf(room, "Nhận vụ này"), asker("mod", "moderator"), house.needs);
    expect(spoken(claimed)).toContain("Bạn đã nhận vụ số 1");
    await pressButton(actionOf(claimed, "Bot nhắc nhầm"), asker("mod", "moderator"), house.needs);
    const closed = house.cases.get("c1")!;
    expect(closed).toMatchObject({ state: "closed", outcome: "bot-was-wrong" });
    expect(spoken(renderCase(closed, "vi"))).toContain("mod đã khép: Bot nhắc nhầm");
    expect(JSON.stringify(renderCase(closed, "vi"))).not.toContain("lời nặng");
    expect(renderCase(closed, "vi").buttons).toEqual([]);
  });

  it("given a case nobody took, when an outcome is pressed at once, then it is taken and closed by that moderator", async () => {
    const house = withCase();
    await pressButton("close:c1:no-action", asker("mod", "moderator"), house.needs);
    expect(house.cases.get("c1")).toMatchObject({ state: "closed", outcome: "no-action", claimedBy: { id: "mod" } });
  });

  it("given a case that another moderator has, when claimed or decided, then it says who has it and stays theirs", async () => {
    const house = withCase();
    await pressButton("claim:c1", asker("mod", "moderator"), house.needs);
    for (const action of ["claim:c1", "close:c1:acted"])
      expect(spoken(await pressButton(action, asker("mod2", "owner"), house.needs))).toContain("mod nhận vụ số 1 trước rồi");
    expect(house.cases.get("c1")).toMatchObject({ state: "claimed", claimedBy: { id: "mod" } });
  });

  it("given open and closed cases, when a moderator lists them, then each list has its own and a button for each", async () => {
    const house = withCase();
    const list = await answerCommand("cases", {}, asker("mod", "moderator"), house.needs);
    expect(spoken(list)).toContain("1 vụ đang chờ");
    expect(spoken(await pressButton(actionOf(list, "Xem số 1"), asker("mod", "moderator"), house.needs))).toContain("Vụ số 1");
    expect(spoken(await answerCommand("cases", { state: "closed" }, asker("mod", "moderator"), house.needs))).toContain(
      "Chưa có vụ nào đã khép",
    );
    expect(spoken(await answerCommand("cases", {}, asker("an"), house.needs))).toBe("Lệnh này dành cho quản trị nhóm.");
  });
});
