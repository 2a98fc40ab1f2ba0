import { describe, expect, test } from "vitest";
import { article, citationFacts, citationFor, type OwnArticle } from "../../../rules/books/index.ts";
import { topics } from "../../../rules/topic.ts";

const own: readonly OwnArticle[] = [
  {
    article: "2",
    title: { vi: "Không đăng số người khác", en: "No numbers of others" },
    text: { vi: "Hỏi trước đã.", en: "Ask first." },
    topics: ["privacy"],
  },
];

describe("what a reminder cites", () => {
  test("given any topic and choice, then it exists, is in force, and an inferred number never shows", () => {
    for (const topic of topics) {
      for (const choice of [{}, { citations: "own" }, { citations: "code" }] as const) {
        const citation = citationFor(topic, choice);
        const text = article(citation);
        expect(text?.book.status, topic).toBe("in-force");
        expect(citation.numbering).not.toBe("inferred");
        if (citation.code === "vn-423-2026") expect([citation.article, citation.clause]).toEqual([null, null]);
      }
    }
  });

  test("given a code, then only articles that speak to members are cited, and the children's code for child-safety alone", () => {
    for (const topic of topics) {
      const citation = citationFor(topic, { citations: "code" });
      const text = article(citation)!;
      expect(text.article.audience.some((audience) => audience === "members" || audience === "everyone")).toBe(true);
      expect(citation.code === "vn-88-2025").toBe(topic === "child-safety");
    }
  });

  test("given a group's own rule about the topic, then it comes first unless the group chose the code", () => {
    expect(citationFor("privacy", { own })).toMatchObject({ code: "group", article: "2" });
    expect(citationFor("privacy", { own, citations: "own" })).toMatchObject({ code: "group", article: "2" });
    expect(citationFor("privacy", { own, citations: "code" })).toMatchObject({ code: "vn-423-2026", section: "individuals" });
  });

  test("given no rule of the group, then a code in force is cited, and our own book where none speaks of it", () => {
    expect(citationFor("hate")).toMatchObject({ code: "vn-423-2026", section: "general-rules" });
    expect(citationFor("spam")).toMatchObject({ code: "community" });
    expect(citationFor("hate", { citations: "own" })).toMatchObject({ code: "community" });
  });
});

describe("facts of a citation line", () => {
  test("given the 2026 code, then it is named by section and marked as read in the press", () => {
    expect(citationFacts(citationFor("privacy", { citations: "code" }))).toMatchObject({
      year: "2026",
      number: "423/QĐ-BVHTTDL",
      part: { vi: "phần dành cho cá nhân" },
      article: null,
      pressOnly: true,
      replaced: false,
      restated: true,
    });
  });

  test("given a clause of the 2021 code, then it is marked as replaced and its number as inferred", () => {
    const citation = { code: "vn-874-2021", article: "4", clause: "3", section: null, numbering: "inferred" } as const;
    expect(citationFacts(citation)).toMatchObject({ year: "2021", article: "4", clause: "3", numbering: "inferred", replaced: true });
  });

  test("given a citation of nothing, then there are no facts", () => {
    expect(citationFacts({ code: "vn-874-2021", article: "99", clause: null, section: null, numbering: null })).toBeNull();
    expect(citationFacts({ code: "group", article: "2", clause: null, section: null, numbering: null })).toBeNull();
  });
});
