// Training: the same lines give the same bytes, whatever order the files come in, and ways of typing are learnt from both sides.

import { describe, expect, it } from "vitest";
import { makeModel, scoreOf } from "../../../rules/model/model.ts";
import { foldsOf } from "../../../rules/model/train/folds.ts";
import { type Line, readLines } from "../../../rules/model/train/lines.ts";
import { plan } from "../../../rules/model/train/settings.ts";
import { moduleOf, train } from "../../../rules/model/train/train.ts";
import { variantsOf } from "../../../rules/model/train/vary.ts";
import { normalise } from "../../../rules/text/normalise.ts";

const small = {
  abuse: { ...plan.abuse, bits: 12, passes: 6, averaged: 3 },
  topic: { ...plan.topic, bits: 8, passes: 3, averaged: 1 },
  folds: 2,
};

const raw = (value: unknown): string => JSON.stringify(value);
const people = ["An", "Bình", "Chi", "chị Ba", "anh Tư", "cô Hoa"];
const flagged = people.map((name, at) => raw({ id: `f-${at}`, lang: "vi", text: `${name} là đồ ngu`, label: "insult", manner: "plain" }));
const fine = people.map((name, at) => raw({ id: `h-${at}`, lang: "vi", text: `${name} mai đi học nhé`, label: "none", kind: "chat" }));
const pair = raw({ pair: "p-1", lang: "vi", bad: "mày ngu quá", good: "con mèo ngủ quá trời", label: "insult", what: "person / pet" });
const files = [
  { name: "flagged.jsonl", text: `${flagged.join("\n")}\n` },
  { name: "harmless.jsonl", text: `${fine.join("\n")}\n` },
  { name: "pairs.jsonl", text: `${pair}\n` },
];

describe("given files of the corpus", () => {
  it("when they are read, then both halves of a pair count, banter and spam do not, and a text counts once", () => {
    const more = [
      raw({ id: "x-1", lang: "vi", text: "mày gà quá haha", label: "none", kind: "banter" }),
      raw({ id: "x-2", lang: "vi", text: "mua đi mua đi", label: "spam", manner: "plain" }),
      raw({ id: "x-3", lang: "vi", text: "An mai đi học nhé", label: "none", kind: "chat" }),
    ].join("\n");
    const lines = readLines([...files, { name: "more.jsonl", text: more }]);
    expect(lines).toHaveLength(2 * people.length + 2);
    expect(lines.filter(({ group }) => group !== null).map(({ topic }) => topic)).toEqual(["insult", null]);
  });

  it("when a line is broken, then the file and the line are named", () => {
    expect(() => readLines([{ name: "bad.jsonl", text: `${fine[0]}\n{"text":1}\n` }])).toThrow(/^bad\.jsonl, line 2/);
  });

  it("when a model is trained twice, from files in another order, then it is the same to the last byte", () => {
    const once = moduleOf(train(readLines(files), small));
    expect(moduleOf(train(readLines([...files].reverse()), small))).toBe(once);
    const changed = moduleOf(train(readLines(files.slice(0, 2)), small));
    expect(changed).not.toBe(once);
  });

  it("when a model is trained, then it tells what it learnt from, also without tones", () => {
    const model = makeModel(train(readLines(files), small));
    const score = (text: string): number => scoreOf(model, normalise(text).text);
    expect(score("Dũng là đồ ngu")).toBeGreaterThan(score("Dũng mai đi học nhé"));
    expect(score("dung la do ngu")).toBeGreaterThan(score("dung mai di hoc nhe"));
  });
});

describe("given lines that are near each other", () => {
  it("when they are split into folds, then they stay together", () => {
    const line = (text: string, group: string | null): Line => ({ text, topic: null, kind: "chat", group });
    const lines = [
      line("chiều nay cả lớp đi đá bóng ở sân trường", null),
      line("thằng đó vừa gửi link lạ", "pair p-1"),
      line("chieu nay ca lop di da bong o san truong", null),
      line("sao trên trời sáng ghê", "pair p-1"),
      line("chiều nay cả lớp đ.i đá b0ng ở sân trường nha", null),
    ];
    const folds = foldsOf(lines, 64);
    expect(folds[2]).toBe(folds[0]);
    expect(folds[4]).toBe(folds[0]);
    expect(folds[3]).toBe(folds[1]);
  });
});

describe("given a line of either side", () => {
  it("when it is varied, then the line itself comes first, a toneless copy is among them, and none stands twice", () => {
    const variants = variantsOf("Không được đâu, mai mình bận rồi!").map(({ text }) => text);
    expect(variants[0]).toBe("Không được đâu, mai mình bận rồi!");
    expect(variants).toContain("khong duoc dau, mai minh ban roi!");
    expect(new Set(variants).size).toBe(variants.length);
    expect(variants.length).toBeGreaterThan(4);
  });

  it("when it is varied again, then the variants are the same", () => {
    expect(variantsOf("anh em đi đâu đấy")).toEqual(variantsOf("anh em đi đâu đấy"));
  });
});
