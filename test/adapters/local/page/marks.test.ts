// Marking what a rule noticed.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { initialsOf } from "../../../../adapters/local/page/avatar.tsx";
import { cutByMarks } from "../../../../adapters/local/page/marks.ts";

describe("marks", () => {
  it("given a span, when the text is cut, then that piece alone is marked", () => {
    expect(cutByMarks("Bạn là đồ ngu đó", [[7, 13]]).map(({ text, marked }) => [text, marked])).toEqual([
      ["Bạn là ", false],
      ["đồ ngu", true],
      [" đó", false],
    ]);
  });

  it("given any spans, when the text is cut, then the pieces make up the text and cover what was marked", () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 })));
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), spans, (text, marks) => {
        const pieces = cutByMarks(text, marks);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        const marked = pieces.filter((piece) => piece.marked).reduce((sum, piece) => sum + piece.text.length, 0);
        const covered = [...Array(text.length).keys()].filter((at) => marks.some(([from, to]) => from <= at && at < to)).length;
        expect(marked).toBe(covered);
      }),
    );
  });
});

describe("initials", () => {
  it.each([
    ["An", "A"],
    ["Minh Quân", "MQ"],
    ["Nguyễn Thị Ánh", "TÁ"],
    ["đỗ", "Đ"],
    ["  ", "?"],
    ["★★★", "?"],
    ["<b>x", "B"],
  ])("given %j, when initials are made, then they are %s", (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
