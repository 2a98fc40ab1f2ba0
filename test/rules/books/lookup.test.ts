import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { type Hit, lookup, type OwnArticle, toJson } from "../../../rules/books/index.ts";
import { reference } from "../../../rules/books/number.ts";
import { bookIds } from "../../../rules/citation.ts";
import { topics } from "../../../rules/topic.ts";

const wanted = z.strictObject({
  code: z.enum(bookIds),
  article: z.string().optional(),
  clause: z.string().nullable().optional(),
  section: z.string().optional(),
  topic: z.enum(topics).optional(),
});

const lineSchema = z.union([
  z.strictObject({ query: z.string(), lang: z.enum(["vi", "en"]), want: z.array(wanted).min(1) }),
  z.strictObject({ query: z.string(), lang: z.enum(["vi", "en"]), none: z.literal(true) }),
]);

const lines = readFileSync(new URL("../../fixtures/lookups.jsonl", import.meta.url), "utf8")
  .trim()
  .split("\n")
  .map((line) => lineSchema.parse(JSON.parse(line)));

function fits(hit: Hit, want: z.infer<typeof wanted>): boolean {
  const { code, article, clause, section } = hit.citation;
  return (
    code === want.code &&
    (want.article === undefined || article === want.article) &&
    (want.clause === undefined || clause === want.clause) &&
    (want.section === undefined || section === want.section) &&
    (want.topic === undefined || hit.clauses[0]!.topics.includes(want.topic))
  );
}

const cite = (query: string, own?: readonly OwnArticle[]): string[] =>
  lookup(query, "vi", { own }).hits.map(({ citation }) =>
    [citation.code, citation.article ?? citation.section, citation.clause].filter((part) => part !== null).join(" "),
  );

describe("look-ups people make", () => {
  test("given the written-down queries, then at least 95 % have a right answer in the first three and all nonsense is refused", () => {
    const real = lines.filter((line) => "want" in line);
    const nonsense = lines.filter((line) => "none" in line);
    expect(real.length + nonsense.length).toBeGreaterThanOrEqual(150);
    expect(nonsense.length).toBeGreaterThanOrEqual(25);
    const missed = real.filter(
      ({ query, lang, want }) =>
        !lookup(query, lang)
          .hits.slice(0, 3)
          .some((hit) => want.some((one) => fits(hit, one))),
    );
    const answered = nonsense.filter(({ query, lang }) => lookup(query, lang).hits.length > 0);
    const share = (100 * (real.length - missed.length)) / real.length;
    console.log(
      `look-ups: ${share.toFixed(1)} % of ${real.length} in the first three; ${nonsense.length - answered.length} of ${nonsense.length} refused`,
    );
    expect(answered.map(({ query }) => query)).toEqual([]);
    expect(share, missed.map(({ query }) => query).join(", ")).toBeGreaterThanOrEqual(95);
  });
});

describe("by number", () => {
  test("given the 2021 code is not asked for, then what is in force stands before what was replaced", () => {
    const statuses = lookup("điều 4", "vi").hits.map((hit) => hit.status);
    expect(statuses).toEqual([...statuses].sort());
    expect(statuses).toContain("replaced");
    expect(cite("874 điều 4")).toEqual(["vn-874-2021 4"]);
  });

  test("given a number of the 2026 code, then its sections are shown and none of them as that number", () => {
    const { hits } = lookup("423 điều 4", "vi");
    expect(hits[0]?.citation.section).toBe("individuals");
    for (const hit of hits) expect(hit.citation).toMatchObject({ code: "vn-423-2026", article: null, clause: null, numbering: null });
  });

  test("given an article that exists but was not seen, then nothing is found and the gap is named", () => {
    const { hits, notSeen, suggestions } = lookup("88 điều 6", "vi");
    expect(hits).toEqual([]);
    expect(notSeen.map(({ part }) => part.article)).toEqual(["6"]);
    expect(suggestions.length).toBeGreaterThan(0);
  });

  test("given an inferred number, then it is found and marked as inferred", () => {
    expect(lookup("874 4.3", "vi").hits[0]?.citation).toMatchObject({ article: "4", clause: "3", numbering: "inferred" });
    expect(lookup("88 7.4", "vi").hits[0]?.citation).toMatchObject({ article: "7", clause: "4", numbering: "verified" });
  });

  test("given numbers that are no article, then nothing is found", () => {
    for (const query of ["100k", "2 + 2", "24/7", "3 quả trứng", "1 điều nhịn chín điều lành", "năm điều bác dạy", "7 ngày"]) {
      expect(cite(query), query).toEqual([]);
    }
  });
});

describe("a reference", () => {
  test("given every habit of writing an article, then the same one is understood", () => {
    const same = [
      "4.3",
      "4,3",
      "4 3",
      "4/3",
      "4(3)",
      "điều 4 khoản 3",
      "dieu 4 khoan 3",
      "ĐIỀU 4, KHOẢN 3",
      "đ4k3",
      "d4 k3",
      "Đ.4 K.3",
      "k3 đ4",
    ];
    const more = [
      "khoản 3 điều 4",
      "article 4(3)",
      "art. 4.3",
      "clause 3 of article 4",
      "điều IV khoản 3",
      "điều bốn khoản ba",
      "ddieuf 4 khoanr 3",
      "４．３",
      "diều 4 khỏan 3",
    ];
    for (const query of [...same, ...more]) expect(reference(query), query).toEqual({ book: null, article: "4", clause: "3" });
  });

  test("given a word that only looks like a number, then it is no reference", () => {
    for (const query of ["điều ba mẹ dặn", "điều vi phạm", "điều tư vấn", "điều năm ngoái", "iphone 15", "18+"])
      expect(reference(query), query).toBeNull();
  });
});

describe("by words", () => {
  test("given a topic by its plain name, then what is in force about it comes first", () => {
    for (const name of ["tin giả", "lừa đảo", "mạo danh", "xúc phạm", "spam", "chửi thề", "đe dọa", "riêng tư", "cờ bạc", "quấy rối"]) {
      expect(lookup(name, "vi").hits[0]?.status, name).toBe("in-force");
    }
  });

  test("given the same words with the 2021 code named, then its clauses come first", () => {
    expect(cite("tin giả 874")[0]).toMatch(/^vn-874-2021 4/);
    expect(cite("xúc phạm 2021")[0]).toBe("vn-874-2021 4 6");
  });

  test("given words with marks that say something else, then they are not taken for their toneless twins", () => {
    for (const query of ["giá vàng", "bán trái cây", "đào hoa", "bảo tàng", "mua bánh mì"]) expect(cite(query), query).toEqual([]);
  });

  test("given a phrase half typed, then it is found already", () => {
    expect(cite("mạo d").length).toBeGreaterThan(0);
    expect(cite("impers").length).toBeGreaterThan(0);
  });

  test("given a group's own rules, then they are searched too and come before ours", () => {
    const own: readonly OwnArticle[] = [
      {
        article: "3",
        title: { vi: "Rao vặt chỉ vào thứ bảy", en: "Classified ads on Saturdays only" },
        text: { vi: "Ngày khác xin gửi quản trị trước.", en: "On other days ask a moderator first." },
        topics: ["spam"],
      },
    ];
    expect(cite("spam", own)[0]).toBe("group 3");
    expect(cite("rao vặt thứ bảy", own)[0]).toBe("group 3");
    expect(cite("rule 3", own)[0]).toBe("group 3");
    expect(cite("rao vặt thứ bảy")).not.toContain("group 3");
  });

  test("given several clauses of one section without numbers, then they come as one hit", () => {
    const found = cite("tin giả");
    expect(new Set(found).size).toBe(found.length);
    expect(lookup("tin giả", "vi").hits[0]?.clauses.length).toBeGreaterThan(1);
  });
});

describe("when nothing is found", () => {
  test("given any refused query, then every suggestion finds something", () => {
    for (const query of ["xyzzy", "điều 99", "hôm nay ăn gì", "88 điều 12", "lừa dỏa", ""]) {
      for (const language of ["vi", "en"] as const) {
        const { hits, suggestions } = lookup(query, language);
        if (hits.length > 0) continue;
        expect(suggestions.length).toBeGreaterThan(0);
        for (const suggestion of suggestions) expect(lookup(suggestion, language).hits.length, suggestion).toBeGreaterThan(0);
      }
    }
  });
});

describe("as JSON", () => {
  test("given a hit, then it has exactly the fields of the contract", () => {
    const [hit] = lookup("88 5.3", "en").hits;
    expect(toJson(hit!, "en")).toEqual({
      code: "vn-88-2025",
      article: "5",
      clause: "3",
      section: null,
      numbering: "verified",
      title: "Rules for children",
      status: "in-force",
    });
  });
});

describe("whatever is typed", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 80 }),
    fc
      .array(fc.constantFrom("điều", "k", "4", ".", "88", "tin", "giả", "lừa", "\ud800", "\0", "874", "(", "luwaf", "mxh", " "), {
        maxLength: 30,
      })
      .map((parts) => parts.join(" ")),
  );

  test("given any string, then it never throws, answers the same twice, and has hits or suggestions, never both", () => {
    fc.assert(
      fc.property(anything, (query) => {
        const first = lookup(query, "vi");
        expect(lookup(query, "vi")).toEqual(first);
        expect(first.hits.length > 0).toBe(first.suggestions.length === 0);
        expect(first.hits.length).toBeLessThanOrEqual(10);
      }),
      { numRuns: 300 },
    );
  });

  test("given hostile text, then it is answered calmly and soon", () => {
    const hostile = [
      "a".repeat(100_000),
      "lừa đảo ".repeat(12_500),
      "\ud800".repeat(5_000),
      `a${"\u0301".repeat(5_000)}`,
      "\0\0\0",
      "__proto__",
      "constructor",
      "toString",
      "(".repeat(5_000),
      "4.".repeat(5_000),
      "điều ".repeat(1_000),
      "\u202eđiều 4",
      "<script>alert(1)</script>",
    ];
    for (const query of hostile) expect(() => lookup(query, "vi"), query.slice(0, 20)).not.toThrow();
  });
});
