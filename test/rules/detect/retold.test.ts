import { describe, expect, test } from "vitest";
import { judge } from "../../../rules/judge.ts";
import { loadRuleset } from "../../../rules/load.ts";
import { unknownContext } from "../../../rules/message.ts";

const loaded = loadRuleset(null, "test");
if (!loaded.ok) throw new Error(`the built-in rules do not load: ${loaded.errors.map((each) => each.key).join(", ")}`);
const ruleset = { ...loaded.ruleset, classifier: "silent" as const };

function isToldOff(text: string): boolean {
  return ["nudge", "escalate", "alert"].includes(judge(ruleset, { text, author: "a" }, unknownContext).verdict.kind);
}

describe("given words that hurt, said by somebody else or held to be wrong", () => {
  test.each([
    "bé nhà chị bị cả nhóm gọi là đồ điên, tối về khóc",
    "em nghe ông chủ quán chửi khách là đồ nghèo hèn",
    "nói bạn là đồ rác là bị trừ điểm rèn luyện đó",
    "nhóm này không nói câm mồm nhé",
    "ban ay bao em la do bo di",
  ])("when “%s” is written, then it passes", (text) => {
    expect(isToldOff(text)).toBe(false);
  });

  test.each(["con này bị tâm thần rồi, đồ điên", "tao bảo mày là đồ rác đấy", "câm mồm lại đi mày"])(
    "when “%s” says it of one's own accord, then it does not",
    (text) => {
      expect(isToldOff(text)).toBe(true);
    },
  );
});
