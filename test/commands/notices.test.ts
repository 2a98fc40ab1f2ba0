// What the bot says of its own accord: short, kind, with the source, never repeating what was written.

import { describe, expect, it } from "vitest";
import { openAppeal, openReport } from "../../commands/desk.ts";
import { renderNudge, renderOutcome } from "../../commands/notices.ts";
import { languages } from "../../commands/say.ts";
import { citationFor } from "../../rules/books/index.ts";
import type { Citation } from "../../rules/citation.ts";
import { topics } from "../../rules/topic.ts";
import { afternoon as now, spoken } from "../support/needs.ts";

const manners = [{}, { second: true }, { escalated: true }] as const;

/** Sentences end with a full stop or question mark before a space or the end. */
function sentences(text: string): number {
  return text.split(/[.?](?:\s|$)/u).filter((piece) => piece.trim() !== "").length;
}

describe("a reminder", () => {
  it.each(topics)("given %s, when told, then it is three sentences at most, one citation, automatic, with three buttons", (topic) => {
    for (const language of languages) {
      for (const manner of manners) {
        const reply = renderNudge({ incident: "i1", topic, article: citationFor(topic) }, language, manner);
        const said = reply.parts.flatMap((part) => (part.kind === "text" || part.kind === "small" ? [part.text] : []));
        expect(sentences(said.join(" "))).toBeLessThanOrEqual(3);
        expect(reply.parts.filter(({ kind }) => kind === "citation")).toHaveLength(1);
        expect(said.join(" ")).toContain(
          language === "vi" ? "Tin nhắn tự động, chỉ mình bạn thấy." : "Automatic, and only you can see this.",
        );
        const labels =
          language === "vi"
            ? ["Xem điều này", "Gỡ tin của mình", "Nhắc nhầm rồi"]
            : ["Show the article", "Take my message down", "This was wrong"];
        expect(reply.buttons?.map(({ label }) => label)).toEqual(labels);
      }
    }
  });

  it("given a second one, when told, then it says that a third asks the moderators", () => {
    expect(spoken(renderNudge({ incident: "i1", topic: "insult", article: null }, "vi", { second: true }))).toContain(
      "quản trị nhóm sẽ được báo",
    );
  });

  it("given a citation that a reminder must not carry, when told, then there is none", () => {
    const replaced: Citation = { code: "vn-874-2021", article: "4", clause: "3", section: null, numbering: "inferred" };
    const gone: Citation = { code: "group", article: "1", clause: null, section: null, numbering: "verified" };
    for (const article of [replaced, gone]) {
      const reply = renderNudge({ incident: "i1", topic: "insult", article }, "vi");
      expect(reply.parts.some(({ kind }) => kind === "citation")).toBe(false);
    }
  });
});

describe("an outcome", () => {
  const base = { id: "c1", number: 7, platform: "local", group: "g1", now };
  const report = openReport(base, {
    reporter: { id: "r", language: "vi" },
    suspect: { id: "s", name: "Suspect" },
    kind: "fake",
    what: "x",
    links: [],
  });

  it("given an undecided case, when an outcome is asked for, then there is none", () => {
    expect(renderOutcome(report, "vi")).toBeNull();
  });

  it.each([
    [{ ...report, outcome: "confirmed" as const }, "đúng là giả"],
    [{ ...report, outcome: "confirmed" as const, reportKind: "hijacked" as const }, "đang bị chiếm"],
    [{ ...report, outcome: "not-confirmed" as const }, "không có vấn đề"],
    [
      {
        ...openAppeal(base, {
          incident: "i",
          author: { id: "a", name: "A" },
          authorLanguage: "vi",
          topic: "insult",
          article: null,
          text: null,
        }),
        outcome: "bot-was-wrong" as const,
      },
      "mình nhắc nhầm",
    ],
  ])("given a decided case, when told, then it says so with its number and names nobody", (decided, words) => {
    const said = spoken(renderOutcome({ ...decided, claimedBy: { id: "m", name: "Moderator" } }, "vi")!);
    expect(said).toContain(words);
    expect(said).toContain("Vụ số 7");
    expect(said).not.toMatch(/Suspect|Moderator/);
  });
});
