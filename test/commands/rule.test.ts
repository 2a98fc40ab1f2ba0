// /rule: what people type, and what they read.

import { describe, expect, it } from "vitest";
import { articleName, renderArticle } from "../../commands/article-view.ts";
import { find } from "../../commands/find.ts";
import { answerCommand, pressButton, suggestFor } from "../../commands/index.ts";
import { languages, say } from "../../commands/say.ts";
import { book, books, citationOf } from "../../rules/books/index.ts";
import { topics } from "../../rules/topic.ts";
import { actionOf, asker, makeHouse, spoken } from "../support/needs.ts";

const { needs } = makeHouse();
const look = async (words: string, language: "vi" | "en" = "vi") =>
  spoken(await answerCommand("rule", { words }, asker("an", "member", { language }), needs));

describe("looking a rule up", () => {
  it("given no words, when asked, then every topic is one press away and opens with a nên and a đừng", async () => {
    const card = await answerCommand("rule", {}, asker("an"), needs);
    expect(card.buttons).toHaveLength(topics.length);
    for (const topic of topics) {
      const shown = spoken(await pressButton(actionOf(card, say("vi", `topic.${topic}`)), asker("an"), needs));
      expect(shown).toMatch(/^Nên: “/m);
      expect(shown).toMatch(/^Đừng: “/m);
    }
  });

  it("given words without tones, when asked, then the 2026 code answers as a restatement that only the press was read for", async () => {
    const shown = await look("tin gia");
    expect(shown).toContain("phần dành cho cá nhân");
    expect(shown).toContain("Diễn giải, không phải nguyên văn");
    expect(shown).toContain("Theo báo chí, chưa đối chiếu văn bản gốc");
  });

  it("given the replaced code, when asked by number, then it says that it was replaced and that the number was counted", async () => {
    const shown = await look("874 điều 4 khoản 3");
    expect(shown).toContain("Bản 2021, đã được thay thế");
    expect(shown).toContain("khoản 3, theo thứ tự");
    expect(await look("874 article 4 clause 3", "en")).toContain("counted in order");
  });

  it("given a verified number, when asked, then nothing is said about counting", async () => {
    const shown = await look("88 điều 7 khoản 4");
    expect(shown).toContain("điều 7, khoản 4.");
    expect(shown).not.toContain("theo thứ tự");
  });

  it("given nonsense, when asked, then it says so, suggests what exists and shows the topics", async () => {
    const reply = await answerCommand("rule", { words: "qwzxv kkjhg" }, asker("an"), needs);
    expect(spoken(reply)).toContain("chưa tìm thấy");
    expect(spoken(reply)).toContain("tin giả");
    expect(reply.buttons).toHaveLength(topics.length);
  });

  it("given an article longer than a page, when pages are turned, then every clause is shown once and the ends have no further button", async () => {
    const source = book("vn-874-2021")!;
    const article = source.articles.find((one) => one.article === "4")!;
    let reply = renderArticle(citationOf(source, article, null), 0, { language: "vi", ownRules: [] });
    const seen: string[] = [];
    for (let turns = 0; turns < 20; turns += 1) {
      for (const part of reply.parts) if (part.kind === "list") seen.push(...part.items);
      const next = (reply.buttons ?? []).find(({ label }) => label === say("vi", "page.next"));
      if (next === undefined || !("action" in next)) break;
      reply = await pressButton(next.action, asker("an"), needs);
    }
    for (const clause of article.clauses) expect(seen.filter((line) => line.endsWith(clause.text.vi))).toHaveLength(1);
    expect((reply.buttons ?? []).map(({ label }) => label)).toContain(say("vi", "page.back"));
  });

  it("given a proposal that was picked, when it comes back as its name, then its own article answers, in both languages", () => {
    for (const language of languages) {
      const reading = { language, ownRules: [] };
      for (const source of books) {
        for (const article of source.articles) {
          for (const clause of [null, ...article.clauses.filter(({ clause: number }) => number !== null)]) {
            const citation = citationOf(source, article, clause);
            expect(find(articleName(citation, reading)!, reading).hits[0]?.citation).toEqual(citation);
          }
        }
      }
    }
  });

  it("given something typed, when proposals are asked for, then they are few, short and lead somewhere", async () => {
    const proposals = await suggestFor("rule", "words", "tin gi", asker("an"), needs);
    expect(proposals.length).toBeGreaterThan(0);
    expect(proposals.length).toBeLessThanOrEqual(25);
    expect(proposals[0]?.value).toBe("tin giả");
    for (const { value, label } of proposals) {
      expect(value.length).toBeLessThanOrEqual(100);
      expect(label.length).toBeLessThanOrEqual(100);
    }
    expect(await suggestFor("rule", "words", "", asker("an"), needs)).toHaveLength(topics.length);
  });

  it("given the name of a topic as shown, when typed, then something is found in both languages", () => {
    for (const language of languages)
      for (const topic of topics)
        expect(find(say(language, `topic.${topic}`), { language, ownRules: [] }).hits.length, `${language} ${topic}`).toBeGreaterThan(0);
  });

  it("given a group's own rule, when it is pressed or found, then the group's rules are named as the source", async () => {
    const own = {
      ...needs,
      ownRules: [
        {
          article: "3",
          title: { vi: "Không quảng cáo tour", en: "No tour offers" },
          text: { vi: "Ở đây không rao tour.", en: "No tours here." },
          topics: ["spam" as const],
        },
      ],
    };
    const reply = await pressButton("article:group:3:-:-:0", asker("an"), own);
    expect(spoken(reply)).toContain("Ở đây không rao tour.");
    expect(spoken(reply)).toContain("Theo Quy tắc của nhóm, điều 3.");
    expect(spoken(await pressButton("article:group:9:-:-:0", asker("an"), own))).toContain("không còn tìm thấy");
  });
});
