// What the classifier reads: disguises undone, numbers told by their length alone, each feature once, steps that grow with the length.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectFeatures } from "../../../rules/model/features.ts";
import { makeScratch, readLetters } from "../../../rules/model/read.ts";
import { bareOf } from "../../../rules/text/characters.ts";
import { normalise } from "../../../rules/text/normalise.ts";

const scratch = makeScratch();

/** The text as the classifier reads it, gaps as `_`, with the marks that are left. */
function readAs(original: string): string {
  const size = readLetters(normalise(original).text, scratch);
  return String.fromCharCode(...scratch.units.subarray(0, size).map((unit) => unit >>> 16)).replaceAll("\u0001", "_");
}

function featuresOf(original: string): ReadonlySet<number> {
  const stretches = collectFeatures(normalise(original).text, scratch);
  return new Set(scratch.hashes.slice(0, scratch.wordEnds[stretches - 1]));
}

describe("given a text as people type it", () => {
  it.each([
    ["Mai  mấy giờ, họp?", "_mai_mấy_giờ_họp_?_"],
    ["n.g.u", "_ngu_"],
    ["đồ n g u", "_đồ_ngu_"],
    ["n-g-u quá", "_ngu_quá_"],
    ["nguuuuu", "_ngu_"],
    ["l0n", "_lon_"],
    ["c@c", "_cac_"],
    ["l*n", "_l*n_"],
    ["cоn сhó", "_con_chó_"],
    ["don't", "_dont_"],
    ["", "_"],
    ["… , .", "_"],
  ])("when %j is read, then it is %j", (text, read) => {
    expect(readAs(text)).toBe(read);
  });

  it("when two numbers have the same number of digits, then they are read the same, so that none is learnt by heart", () => {
    expect(readAs("gọi 0900000127 nha")).toBe(readAs("gọi 0900000999 nha"));
    expect(readAs("gọi 113 nha")).not.toBe(readAs("gọi 0900000999 nha"));
  });

  it("when a text is typed without tones, then all its features are among those of the text with tones", () => {
    const toned = featuresOf("các bạn ơi mai mấy giờ học vậy");
    const bare = [...featuresOf("cac ban oi mai may gio hoc vay")];
    const kept = bare.filter((hash) => toned.has(hash)).length;
    // One in a hundred may be lost to another one with its slot.
    expect(kept / bare.length).toBeGreaterThan(0.93);
    expect(toned.size).toBeGreaterThan(bare.length);
  });

  it("when a word is said again and again, then it is not counted again", () => {
    const [once, often] = [featuresOf("alo alo alo").size, featuresOf("alo alo alo alo alo alo alo alo alo").size];
    expect(often).toBe(once);
  });
});

describe("given any text", () => {
  it("when its features are collected, then the number is bounded by its length, and the room never runs out", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 1, max: 40 }), (piece, times) => {
        const { text } = normalise(piece.repeat(times));
        const size = readLetters(text, scratch);
        expect(size).toBeLessThanOrEqual(3 * text.length + 2);
        const stretches = collectFeatures(text, scratch);
        expect(scratch.wordEnds[stretches - 1]).toBeLessThanOrEqual(4 * size);
        expect(scratch.wordEnds[stretches - 1]).toBeLessThan(scratch.hashes.length);
      }),
      { numRuns: 200 },
    );
  });

  it("when every character is a word of its own, then there is still room", () => {
    for (const piece of ["?!", '"?', "é?", "a ", "1 ", "🎉 "]) {
      const { text } = normalise(piece.repeat(4096));
      expect(collectFeatures(text, scratch)).toBeLessThanOrEqual(scratch.wordEnds.length);
    }
  });

  it("when its marks are taken off, then the letters read without marks stay the same", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zđêôơưáàảãạ ]{0,60}$/), (typed) => {
        const { text } = normalise(typed);
        const size = readLetters(text, scratch);
        const own = scratch.units.slice(0, size).map((unit) => unit & 0xffff);
        const again = readLetters(bareOf(text), scratch);
        expect(scratch.units.slice(0, again).map((unit) => unit & 0xffff)).toEqual(own);
      }),
    );
  });
});
