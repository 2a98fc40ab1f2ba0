import { describe, expect, test } from "vitest";
import { bookSchema } from "../../../rules/books/book.ts";
import { topicText } from "../../../rules/books/community.ts";
import { article, books, citationOf } from "../../../rules/books/index.ts";
import { topics } from "../../../rules/topic.ts";

describe("rule books", () => {
  test("given every book, then it has the declared shape", () => {
    for (const book of books) expect(() => bookSchema.parse(book), book.code).not.toThrow();
  });

  test("given the 2026 code, which was read in the press only, then nothing in it carries a number", () => {
    const code = books.find((book) => book.code === "vn-423-2026")!;
    expect(code.pressOnly).toBe(true);
    for (const found of code.articles) {
      expect(found.article).toBeNull();
      expect(found.section).not.toBeNull();
      for (const clause of found.clauses) expect([clause.clause, clause.numbering, clause.confidence]).toEqual([null, null, "medium"]);
    }
  });

  test("given the clauses that a source numbers, then these alone are verified", () => {
    const verified = books
      .filter((book) => book.code.startsWith("vn-"))
      .flatMap((book) => book.articles.flatMap((found) => found.clauses.map((clause) => citationOf(book, found, clause))))
      .filter((citation) => citation.clause !== null && citation.numbering === "verified")
      .map((citation) => `${citation.code} ${citation.article}.${citation.clause}`);
    const children = (found: number, count: number) => Array.from({ length: count }, (_, index) => `vn-88-2025 ${found}.${index + 1}`);
    expect(verified.sort()).toEqual(["vn-874-2021 8.1", "vn-88-2025 3.4", "vn-88-2025 4.6", ...children(5, 8), ...children(7, 6)].sort());
  });

  test("given the parts that no source shows, then they are named and have no text", () => {
    for (const [code, missing] of [
      ["vn-423-2026", { article: null, section: "groups-2-to-5" }],
      ["vn-874-2021", { article: "9", section: null }],
      ["vn-88-2025", { article: "6", section: null }],
    ] as const) {
      expect(books.find((book) => book.code === code)!.notSeen).toContainEqual(expect.objectContaining(missing));
      expect(article({ code, clause: null, numbering: null, ...missing })).toBeNull();
    }
  });

  test("given any article or clause, when its citation is followed, then it leads back to it", () => {
    for (const book of books) {
      for (const found of book.articles) {
        expect(article(citationOf(book, found, null))?.article).toBe(found);
        for (const clause of found.clauses) expect(article(citationOf(book, found, clause))?.clauses).toContain(clause);
      }
    }
  });

  test("given every topic, then our own book has an article with a sentence and two chat examples in both languages", () => {
    const community = books.find((book) => book.code === "community")!;
    expect(community.articles.flatMap((found) => found.clauses[0]!.topics).sort()).toEqual([...topics].sort());
    for (const topic of topics) {
      const text = topicText(topic);
      for (const language of ["vi", "en"] as const) {
        // One sentence that fits on a phone, calm: no shouting, no law.
        expect(text.everyday[language].length).toBeLessThan(170);
        for (const line of [text.title, text.everyday, text.examples.do, text.examples.dont]) {
          expect(line[language]).not.toMatch(/!|vi phạm|cảnh cáo|xử lý|xử phạt|nghiêm cấm|violat|penalt|punish/iu);
        }
      }
    }
  });
});
