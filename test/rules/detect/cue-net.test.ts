// Phrases: written, toneless, with numbers in them; never another word by accident.

import { describe, expect, it } from "vitest";
import { compileCues, findCues } from "../../../rules/detect/cue-net.ts";
import { latticeOf } from "../../../rules/text/lattice.ts";
import { normalise } from "../../../rules/text/normalise.ts";
import { createWords } from "../../../rules/text/words.ts";

const words = createWords();
const net = compileCues(words, [
  {
    owner: "{sđt|số điện thoại} {của|} {nó|thằng}",
    pay: "{0k|0 triệu} {ngày|mỗi ngày}",
    lone: "thắng\n~nổ hũ\n~vay",
    win: "thắng 0",
    toned: "số {=ảnh}",
    tail: "ib {ngay|} {nha|}",
  },
]);

function found(text: string): Readonly<Record<string, readonly string[]>> {
  const view = normalise(text);
  return Object.fromEntries(
    [...findCues(net, latticeOf(view, words, null))].map(([group, hits]) => [group, hits.map((hit) => text.slice(...hit.span))]),
  );
}

describe("findCues", () => {
  it("given choices and an empty one, when read, then each way of saying it is found", () => {
    expect(found("sđt nó đây").owner).toEqual(["sđt nó"]);
    expect(found("Số điện thoại của thằng kia").owner).toEqual(["Số điện thoại của thằng"]);
    expect(found("so dien thoai cua thang kia").owner).toEqual(["so dien thoai cua thang"]);
    expect(found("số điện của nó").owner).toBeUndefined();
  });

  it("given numbers, when read, then money and plain numbers are told apart", () => {
    expect(found("500k/ngày").pay).toEqual(["500k/ngày"]);
    expect(found("5 triệu mỗi ngày").pay).toEqual(["5 triệu mỗi ngày"]);
    expect(found("3 ngày").pay).toBeUndefined();
  });

  it("given a single word without its tone, when read, then it counts only if soft in a toneless message", () => {
    expect(found("thang").lone).toBeUndefined();
    expect(found("can vay gap").lone).toEqual(["vay"]);
    expect(found("tháng 7 này").win).toBeUndefined();
  });

  it("given a word that must carry its tone, when it does not, then it is not found", () => {
    expect(found("số ảnh").toned).toEqual(["số ảnh"]);
    expect(found("số anh").toned).toBeUndefined();
  });

  it("given optional words at the end, when they are there, then the longest phrase is kept once", () => {
    expect(found("ib ngay nha").tail).toEqual(["ib ngay nha"]);
    expect(found("ib").tail).toEqual(["ib"]);
  });
});
