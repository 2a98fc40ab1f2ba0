import { describe, expect, test } from "vitest";
import { judge } from "../../../rules/judge.ts";
import { loadRuleset } from "../../../rules/load.ts";
import { unknownContext } from "../../../rules/message.ts";
import { topics } from "../../../rules/topic.ts";

const loaded = loadRuleset(null, "test");
if (!loaded.ok) throw new Error(`the built-in rules do not load: ${loaded.errors.map((each) => each.key).join(", ")}`);
const { ruleset } = loaded;
const modes = Object.fromEntries(topics.map((topic) => [topic, "nudge" as const]));
const strict = { ...unknownContext, policy: { ...unknownContext.policy, modes } };

function kindOf(text: string): string {
  return judge(ruleset, { text, author: "a" }, strict).verdict.kind;
}

describe("given every topic set to nudge", () => {
  test.each([
    "mấy ông quy hoạch làm ăn như hạch",
    "lũ sâu mọt đục khoét ngân sách, tịch thu hết tài sản đi",
    "liên đoàn bóng đá ăn hại, nuôi mãi không lên nổi",
    "quan tham phai dem ra xu het, dan chiu het noi roi",
    "tập đoàn xăng dầu lãi nghìn tỷ mà than lỗ, mặt dày thật",
    "these politicians are useless parasites living off our taxes",
  ])("when those in power are criticised, however sharply: “%s”, then it passes", (text) => {
    expect(kindOf(text)).toBe("pass");
  });

  test.each([
    "bọn công an toàn lũ óc chó",
    "mày bênh chính phủ à, đồ ngu",
    "ngày nào anh cũng đứng trước cổng công ty em cho tới khi em chịu gặp",
  ])("when it is a slur, or somebody is addressed beside them: “%s”, then it does not", (text) => {
    expect(kindOf(text)).not.toBe("pass");
  });
});
