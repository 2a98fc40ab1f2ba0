// Time grows with the length of a text and not with the number of terms: always two measures of one run, side by side.

import { describe, expect, it } from "vitest";
import { judge, loadRuleset, type Ruleset } from "../../rules/index.ts";
import { unknownContext } from "../../rules/message.ts";

function rulesetOf(yaml: string | null): Ruleset {
  const loaded = loadRuleset(yaml, "rules.yaml");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors.slice(0, 3)));
  return loaded.ruleset;
}

/** The quickest of several rounds, in ms: other work of the machine only ever adds. */
function quickest(rounds: number, work: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const from = performance.now();
    work();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

const ruleset = rulesetOf(null);

// Another process on the machine can spoil one measure, hardly four in a row.
describe("growth", { retry: 3 }, () => {
  it.each([
    "a.b ",
    "1k ",
    "cho ",
    "đ.",
    "l*",
    "c@",
    "mày ngu ",
    "“ngu” ",
    "không muốn ",
    "0912345678 ",
    "http://vietcombank-xt.com/ ",
    "%41",
    "anh gửi cho anh xem ",
    "nạp 1tr được 2tr ",
    "một hai ba ",
  ])("given “%s” again and again, when the text doubles, then the time does no worse than triple", (piece) => {
    const long = piece.repeat(Math.floor(4_000 / piece.length));
    const half = long.slice(0, long.length / 2);
    const time = (text: string) => quickest(20, () => judge(ruleset, { text }, unknownContext));
    time(half);
    // Below a fifth of a millisecond the clock weighs more than the text.
    expect(time(long)).toBeLessThan(3 * Math.max(0.2, time(half)));
  });

  it("given twenty thousand terms in the place of two hundred, when judging, then it takes at most half as long again", () => {
    const withTerms = (count: number): Ruleset => {
      const words = Array.from({ length: count }, (_, i) => `từ${i % 150} chữ${i}`);
      return rulesetOf(`rules:\n  - id: many\n    topic: spam\n    terms:\n      - words: [${words.join(", ")}]\n`);
    };
    const few = withTerms(200);
    const many = withTerms(20_000);
    const text = "các bạn ơi mai mấy giờ học, mình quên mất rồi, ai nhớ nhắn mình với nhé";
    const time = (rules: Ruleset) =>
      quickest(7, () => {
        for (let i = 0; i < 1_500; i += 1) judge(rules, { text }, unknownContext);
      });
    time(few);
    time(many);
    expect(time(many)).toBeLessThan(1.5 * time(few));
  });
});
