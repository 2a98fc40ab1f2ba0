// Adding up: signs as witnesses, doubts that keep a share.

import { describe, expect, it } from "vitest";
import { addUp, type Sign } from "../../../rules/detect/recipe.ts";
import { normalise } from "../../../rules/text/normalise.ts";

const plain = normalise("một câu bình thường");
const warning = normalise("cẩn thận nha");

function sign(weight: number, role: Sign["role"] = "bait"): Sign {
  return { id: `sign-${weight}`, weight, role, hits: [{ from: 0, to: 1, span: [0, 3] }] };
}

describe("addUp", () => {
  it("given two signs, when added up, then what each missed is multiplied", () => {
    expect(addUp(plain, "x", [sign(0.6), sign(0.3, "support")], [])?.confidence).toBe(0.72);
  });

  it("given support without bait, when added up, then there is no evidence", () => {
    expect(addUp(plain, "x", [sign(0.9, "support")], [])).toBeNull();
  });

  it("given a warning outside the bait, when added up, then only its share is kept", () => {
    const doubts = [{ group: "frame.warn", keeps: 0.5 }];
    const elsewhere: Sign = { ...sign(0.8), hits: [{ from: 2, to: 3, span: [9, 12] }] };
    expect(addUp(warning, "x", [elsewhere], doubts)?.confidence).toBe(0.4);
    expect(addUp(plain, "x", [elsewhere], doubts)?.confidence).toBe(0.8);
  });

  it("given a warning word inside the bait itself, when added up, then it does not count as a warning", () => {
    const bait: Sign = { ...sign(0.8), hits: [{ from: 0, to: 3, span: [0, 12] }] };
    expect(addUp(warning, "x", [bait], [{ group: "frame.warn", keeps: 0.5 }])?.confidence).toBe(0.8);
  });
});
