// /report-impersonation: every gap has a word, word goes to moderators only, and help is told at once.

import { describe, expect, it } from "vitest";
import { renderCase } from "../../commands/case-view.ts";
import { answerCommand } from "../../commands/index.ts";
import { asker, makeHouse, spoken } from "../support/needs.ts";

const whole = { who: "@gia", kind: "fake", what: "xưng là quản trị, mượn tiền" };

describe("reporting an account", () => {
  it("given an empty form, when sent, then each missing thing has one clear word beside its field and nothing is passed on", async () => {
    const house = makeHouse({ members: ["gia"] });
    const reply = await answerCommand("report-impersonation", {}, asker("an"), house.needs);
    expect(reply.problems?.map(({ field }) => field)).toEqual(["who", "kind", "what"]);
    expect(new Set(reply.problems?.map(({ text }) => text)).size).toBe(3);
    expect(spoken(reply)).toContain("Còn 3 chỗ");
    expect(house.cases.size).toBe(0);
  });

  it.each([
    [{ ...whole, who: "" }, "who"],
    [{ ...whole, kind: "strange" }, "kind"],
    [{ ...whole, what: "." }, "what"],
    [{ ...whole, what: "x".repeat(1001) }, "what"],
    [{ ...whole, links: "javascript:alert(1)" }, "links"],
    [{ ...whole, links: "a://b" }, "links"],
    [{ ...whole, links: Array.from({ length: 6 }, (_, at) => `https://e.vn/${at}`).join("\n") }, "links"],
  ])("given %j, when sent, then the one problem is at %s", async (values, field) => {
    const reply = await answerCommand("report-impersonation", values, asker("an"), makeHouse().needs);
    expect(reply.problems?.map((problem) => problem.field)).toEqual([field]);
  });

  it("given a whole form, when sent, then it is a case, and the answer says who reads it, that nobody is told, and what helps now", async () => {
    const house = makeHouse({ members: ["gia"] });
    const reply = await answerCommand(
      "report-impersonation",
      { ...whole, links: "t.me/gia, https://example.com/a" },
      asker("an"),
      house.needs,
    );
    const said = spoken(reply);
    expect(said).toContain("chỉ họ đọc được, và không ai biết bạn là người báo");
    expect(said).toContain("Gọi ngay ngân hàng");
    expect(said).toContain("VNeID");
    expect(said).toContain("lừa thêm lần nữa");
    expect(house.cases.get("c1")).toMatchObject({ about: { id: "gia" }, links: ["https://t.me/gia", "https://example.com/a"] });
  });

  it("given any answer, when its channels are read, then each has its date and none is unconfirmed", async () => {
    for (const platform of ["local", "discord", "telegram", "zalo"]) {
      for (const kind of ["fake", "hijacked"]) {
        for (const language of ["vi", "en"] as const) {
          const house = makeHouse({ members: ["gia"] });
          const reply = await answerCommand(
            "report-impersonation",
            { ...whole, kind },
            asker("an", "member", { platform, language }),
            house.needs,
          );
          const steps = reply.parts.flatMap((part) => (part.kind === "list" ? part.items : []));
          expect(steps.length).toBeGreaterThan(3);
          for (const step of steps) expect(step).toMatch(/\d{1,2}\/20\d\d\)$/);
          expect(spoken(reply)).not.toMatch(/tingia|1800 ?8108|5656|156|113|canhbao|notoscam|recover@/);
        }
      }
    }
  });

  it("given a name that fits no member, when reported, then it is taken as a name, without disturbing marks", async () => {
    const house = makeHouse();
    await answerCommand("report-impersonation", { ...whole, who: "Qu\u202eản trị\u200b <b>" }, asker("an"), house.needs);
    expect(house.cases.get("c1")?.about).toEqual({ id: null, name: "Quản trị <b>" });
  });

  it("given two people, when both report the same account, then it is one case that shows a number and nobody's name", async () => {
    const house = makeHouse({ members: ["gia"] });
    await answerCommand("report-impersonation", whole, asker("MARK-an"), house.needs);
    const second = await answerCommand("report-impersonation", whole, asker("MARK-binh"), house.needs);
    expect(spoken(second)).toContain("vụ số 1");
    expect(house.cases.size).toBe(1);
    expect(spoken(second)).not.toContain("MARK");
    const room = renderCase(house.cases.get("c1")!, "vi");
    expect(spoken(room)).toContain("Số người báo: 2");
    expect(JSON.stringify(room)).not.toContain("MARK");
  });

  it("given six reports within the hour, when the sixth is sent, then it says from when the next is taken", async () => {
    const house = makeHouse();
    for (let at = 0; at < 5; at += 1) await answerCommand("report-impersonation", { ...whole, who: `ai${at}` }, asker("an"), house.needs);
    const reply = await answerCommand("report-impersonation", { ...whole, who: "ai5" }, asker("an"), house.needs);
    expect(spoken(reply)).toContain("16:00");
    expect(house.cases.size).toBe(5);
  });

  it("given a moderator's own account, when called fake, then it is explained; when hijacked, it is taken", async () => {
    const house = makeHouse({ staff: ["mod"] });
    const fake = await answerCommand("report-impersonation", { ...whole, who: "@mod" }, asker("an"), house.needs);
    expect(spoken(fake)).toContain("không phải bản sao");
    await answerCommand("report-impersonation", { ...whole, who: "@mod", kind: "hijacked" }, asker("an"), house.needs);
    expect(house.cases.get("c1")).toMatchObject({ reportKind: "hijacked" });
  });

  it("given a private chat, when reported there, then the group is asked for", async () => {
    const reply = await answerCommand("report-impersonation", whole, asker("an", "member", { group: null }), makeHouse().needs);
    expect(spoken(reply)).toContain("dùng trong nhóm");
  });

  it("given links in a case, when moderators see it, then strange ones are not live and the platform's own are", async () => {
    const house = makeHouse();
    await answerCommand(
      "report-impersonation",
      { ...whole, links: "https://qua-tang.example.com/x https://t.me/gia https://t.me@evil.example/a" },
      asker("an"),
      house.needs,
    );
    const room = spoken(renderCase(house.cases.get("c1")!, "vi"));
    expect(room).toContain("qua-tang[.]example[.]com/x");
    expect(room).toContain("https://t.me/gia");
    expect(room).toContain("evil[.]example/a");
  });
});
