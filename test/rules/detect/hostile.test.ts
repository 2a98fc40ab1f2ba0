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
});
