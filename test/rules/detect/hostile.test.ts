// No text makes a detector throw, point outside the text, or take long.

import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectors } from "../../../rules/detect/index.ts";
import { unknownContext } from "../../../rules/message.ts";
import { normalise } from "../../../rules/text/normalise.ts";

const pieces = fc.constantFrom(
  "0912 345 678",
  "http://vietcombank-xt.top/%41",
  "xn--80ak6aa92e.com",
  "số của nó",
  "việc nhẹ lương cao",
  "đừng nói với mẹ",
  "không chín một hai ba",
  "@",
  "[.]",
  ".",
  "\u202e",
  "\ud800",
  "12 Nguyễn Trãi",
  "500k",
  " ",
  "😀",
);
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join("")),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(" ")),
);

function runAll(text: string): void {
  const view = normalise(text);
  for (const detector of Object.values(detectors)) detector(view, { text }, unknownContext);
}

function quickest(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 12; i += 1) {
    const start = performance.now();
    runAll(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe("every detector", () => {
  it("given any text, when it reads it, then it answers with sound evidence inside the text", () => {
    void fc.assert(
      fc.property(texts, (text) => {
        const view = normalise(text);
        for (const detector of Object.values(detectors)) {
          for (const { confidence, spans } of detector(view, { text }, unknownContext)) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
            for (const [from, to] of spans) expect(from >= 0 && from < to && to <= text.length).toBe(true);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    "a.b ",
    "a.",
    "1 ",
    "1k ",
    "cho ",
    "0912345678 ",
    "http://vietcombank-xt.com/ ",
    "%41",
    "a@",
    "đừng nói với ai ",
    "anh gửi cho anh xem ",
    "nạp 1tr được 2tr ",
    "một hai ba ",
    "số của nó ",
  ])("given “%s” again and again, when the text doubles, then the time does no worse than triple", (piece) => {
    const long = piece.repeat(Math.floor(4000 / piece.length));
    const half = long.slice(0, Math.floor(long.length / 2));
    // Below a fifth of a millisecond the clock and the other work of the machine weigh more than the text.
    expect(quickest(long)).toBeLessThan(Math.max(0.2, quickest(half)) * 3.5);
  });
});
