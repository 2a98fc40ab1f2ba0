// Spam by numbers: what may be said twice, and what is a flood.

import { describe, expect, it } from "vitest";
import { repeats } from "../../../rules/detect/repeats.ts";
import { unknownContext } from "../../../rules/message.ts";
import { normalise } from "../../../rules/text/normalise.ts";

const long = "Áo thun giảm giá còn 99k, mời cả nhà ghé xem nhé";

function reasons(text: string, facts: { own?: number; others?: number; rate?: number }): readonly string[] {
  const { own = 0, others = 0, rate = 1 } = facts;
  return repeats(normalise(text), { text }, { ...unknownContext, repeats: { own, others }, rate }).map((each) => each.reason.id);
}

describe("repeats", () => {
  it("given a reminder said two times more, when judged, then nothing; a third time, then it is noticed", () => {
    expect(reasons(long, { own: 2 })).toEqual([]);
    expect(reasons(long, { own: 3 })).toEqual(["repeated-by-one"]);
  });

  it("given a short wish that many send, when judged, then nothing; a long text from many, then it is noticed", () => {
    expect(reasons("chúc mừng sinh nhật", { others: 12 })).toEqual([]);
    expect(reasons(long, { others: 3 })).toEqual(["repeated-by-many"]);
  });

  it("given many messages in ten seconds, when judged, then it is a flood, surer the more there are", () => {
    const sureness = (rate: number) => repeats(normalise("a"), { text: "a" }, { ...unknownContext, rate })[0]?.confidence ?? 0;
    expect(reasons("a", { rate: 7 })).toEqual([]);
    expect(reasons("a", { rate: 8 })).toEqual(["flood"]);
    expect(sureness(12)).toBeGreaterThan(sureness(8));
  });
});
