// The classifier that ships: its answers are probabilities, depend on the text alone, and can name the words behind them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, heaviestWords, makeModel, topicsOf, weights } from "../../../rules/model/index.ts";
import { decode, encode } from "../../../rules/model/packed.ts";
import { normalise } from "../../../rules/text/normalise.ts";

const model = makeModel(weights);

const anyText = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 120 }),
  fc.string({ unit: "binary", maxLength: 500 }),
  fc
    .array(fc.constantFrom("mày", "ngu", "các bạn", "mai", "chuyển tiền", "?", "🎉", "n.g.u", "0900 000 127", "ok", "\n"), {
      maxLength: 300,
    })
    .map((words) => words.join(" ")),
);

describe("given any text", () => {
  it("when it is classified, then all numbers are finite, from 0 to 1, and topics together are the probability of abuse", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = normalise(text);
        const { score, abuse } = classify(model, view);
        expect(Number.isFinite(score)).toBe(true);
        expect(abuse).toBeGreaterThan(0);
        expect(abuse).toBeLessThan(1);
        const shares = Object.values(topicsOf(model, view));
        expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(abuse, 9);
      }),
    );
  });

  it("when others are classified in between, then the answer is the same to the last bit, with this model and with a new one", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, other) => {
        const answer = classify(model, normalise(text));
        for (let round = 0; round < 3; round += 1) classify(model, normalise(other.repeat(round)));
        topicsOf(model, normalise(other));
        heaviestWords(model, normalise(other), 3);
        expect(classify(model, normalise(text))).toEqual(answer);
      }),
    );
    const text = normalise("mai mấy giờ họp vậy mọi người");
    expect(classify(makeModel(weights), text)).toEqual(classify(model, text));
  });

  it("when it has been used for billions of stretches, then the turn begins again and the answer is the same", () => {
    const worn = makeModel(weights);
    const text = normalise("nói nhỏ thôi cho người ta ngủ");
    classify(worn, text);
    worn.scratch.turn[0] = 0x7fff0001;
    expect(classify(worn, text)).toEqual(classify(model, text));
    expect(worn.scratch.turn[0]).toBeLessThan(10);
  });

  it("when its heaviest words are asked for, then they are words of the text, heaviest first", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const view = normalise(text);
        const heavy = heaviestWords(model, view, 4);
        expect(heavy.length).toBeLessThanOrEqual(4);
        for (const { span, weight } of heavy) {
          expect(view.tokens.some((token) => token.span[0] === span[0] && token.span[1] === span[1])).toBe(true);
          expect(weight).toBeGreaterThan(0);
        }
        expect(heavy.map(({ weight }) => weight)).toEqual(heavy.map(({ weight }) => weight).sort((a, b) => b - a));
      }),
      { numRuns: 40 },
    );
  });
});

describe("given abuse inside a long text", () => {
  const calm = "hôm nay trời đẹp, cả nhà đi chợ mua rau rồi về nấu cơm, chiều tưới cây ngoài vườn. ".repeat(12);
  const rude = "mày là đồ ngu, câm mồm đi con chó";

  it("when it is classified, then it is not drowned by what stands around it", () => {
    const inside = classify(model, normalise(`${calm}${rude}. ${calm}`)).score;
    expect(inside).toBeGreaterThan(classify(model, normalise(calm)).score);
    expect(inside).toBeGreaterThan(0);
  });

  it("when a calm text goes on and on, then it does not become surer either way by its length alone", () => {
    const short = classify(model, normalise(calm.slice(0, 300))).score;
    const long = classify(model, normalise(calm.repeat(4))).score;
    expect(Math.abs(long - short)).toBeLessThan(1);
  });
});

describe("given the weights of the repository", () => {
  it("then they are at most a megabyte", () => {
    expect(JSON.stringify(weights).length).toBeLessThan(1_000_000);
  });

  it("then bytes that are written as text are read back as they were", () => {
    fc.assert(
      fc.property(fc.int8Array({ maxLength: 50 }), (bytes) => {
        expect(decode(encode(bytes), bytes.length)).toEqual(bytes);
      }),
    );
  });
});
