import { describe, expect, test } from "vitest";
import { judge } from "../../../rules/judge.ts";
import { loadRuleset } from "../../../rules/load.ts";
import { unknownContext } from "../../../rules/message.ts";

const loaded = loadRuleset(null, "test");
if (!loaded.ok) throw new Error("the built-in rules do not load");
const ruleset = { ...loaded.ruleset, classifier: "silent" as const };

function isHit(text: string): boolean {
  return judge(ruleset, { text, author: "a" }, unknownContext).findings.some((finding) => finding.hit);
}

describe("given everyday words without tones that would be a slur with other tones", () => {
  test.each([
    "ba ngoai moi ban lon den choi",
    "nha em can thang dien xuong sua",
    "con dan xep hang di hoc roi do",
    "thay bao cuoi thang moi co diem",
  ])("when nothing else in “%s” speaks of abuse, then it passes", (text) => {
    expect(isHit(text)).toBe(false);
  });

  test.each(["do cho", "may la do cho", "oc cho", "thang cho nay lai vao day a"])(
    "when “%s” says nothing else, addresses somebody or points at them, then it is noticed",
    (text) => {
      expect(isHit(text)).toBe(true);
    },
  );
});
