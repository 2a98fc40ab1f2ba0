// Reading a text into one form: what changes, what stays, and that every piece points back to the original.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longest, normalise } from "../../../rules/text/normalise.ts";

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        "hoà",
        "lồn",
        "o\u0302\u0300",
        "\u200b",
        "\ud800",
        "ﷺ",
        "Ⅷ",
        "𝓯",
        "İ",
        "ß",
        "đ",
        " ",
        "\n",
        "\u0301",
        "é",
        "각",
        "ｶﾞ",
        "\u00a8",
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join("")),
);

describe("normalise", () => {
  it.each([
    ["HOÀ bình", "hòa bình"],
    ["khoẻ, thuỷ, quý", "khỏe, thủy, quý"],
    ["lo\u0302\u0300n", "lồn"],
    ["lo\u0300\u0302n", "lồn"],
    ["l\u200bồ\u2060n", "lồn"],
    ["ｆｕｃｋ", "fuck"],
    ["𝓯𝓾𝓬𝓴", "fuck"],
    ["z\u0334\u0353a\u0337\u033flgo", "zalgo"],
    ["hoàng quyền", "hoàng quyền"],
    ["ế\u00adch", "ếch"],
  ])("given %j, when it is read, then it says %j", (text, expected) => {
    expect(normalise(text).text).toBe(expected);
  });

  it("given a word with a hidden character inside, when it is read, then its span covers the original", () => {
    const view = normalise("xin l\u200bỗi nhé");
    expect(view.tokens.map((token) => "xin l\u200bỗi nhé".slice(...token.span))).toEqual(["xin", "l\u200bỗi", "nhé"]);
  });

  it("given any text, when it is read, then offsets grow and stay within the original", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { offsets, text: read, tokens } = normalise(text);
        expect(offsets.length).toBe(read.length + 1);
        for (let i = 1; i < offsets.length; i += 1) expect(offsets[i]).toBeGreaterThanOrEqual(offsets[i - 1] ?? 0);
        expect(offsets[offsets.length - 1]).toBeLessThanOrEqual(text.length);
        for (const token of tokens) {
          expect(token.span[0]).toBeLessThan(token.span[1]);
          expect(read.slice(token.at, token.at + token.text.length)).toBe(token.text);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("given a musical note, which comes apart into a head and a mark, when the result is read again, then nothing changes", () => {
    const once = normalise("a\u{1d15e}b").text;
    expect(normalise(once).text).toBe(once);
  });

  it("given any text, when the result is read again, then nothing changes", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = normalise(text).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });

  it("given 5,000 combining marks, NULs, lone surrogates or a very long text, when read, then at most 4,096 units are", () => {
    for (const text of [`a${"\u0301".repeat(5000)}`, "\0".repeat(5000), "\ud800".repeat(5000), "ﬃ".repeat(5000), "x".repeat(100_000)]) {
      expect(normalise(text).text.length).toBeLessThanOrEqual(longest);
    }
  });
});
