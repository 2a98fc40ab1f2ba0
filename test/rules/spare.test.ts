import { describe, expect, test } from "vitest";
import { judge } from "../../rules/judge.ts";
import { loadRuleset } from "../../rules/load.ts";
import { unknownContext } from "../../rules/message.ts";
import { topics } from "../../rules/topic.ts";

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
    "mình thấy mình là gánh nặng của cả nhà, biến khỏi đời này chắc ai cũng nhẹ người",
    "đôi khi nghĩ hay là mình biến đi cho mọi người được yên",
    "chắc con đi luôn cho đỡ chật nhà, chẳng ai cần con đâu",
    "uống hết vỉ thuốc này là xong, khỏi nghĩ nữa",
    "tao là đồ bỏ đi, sống chỉ làm khổ người khác",
    "gia nhu dem nay ngu luon khoi day cho khoe",
    "minh vo dung qua, ai cung ghet minh",
    "t k muon song nua dau m a",
    "i'm such a burden, nobody would notice if i was gone",
  ])("when somebody despairs: “%s”, then it passes", (text) => {
    expect(kindOf(text)).toBe("pass");
  });

  test.each([
    "thầy dạy kèm hay ôm em với bắt em giữ bí mật, em phải làm sao",
    "có anh trên mạng đòi em gửi hình không mặc đồ, em lỡ gửi một tấm rồi",
    "chu ay bat con hua khong ke cho me nghe",
    "e bi ngta doa tung anh neu k gui them, e so qua",
    "my coach keeps touching me and i dont know who to tell",
  ])("when somebody tells what is done to them: “%s”, then it passes", (text) => {
    expect(kindOf(text)).toBe("pass");
  });

  test.each([
    "mày sống làm gì cho chật đất, chết quách đi",
    "mày là gánh nặng của cả nhóm, biến cho mọi người nhờ",
    "em biến khỏi nhóm này đi cho mọi người nhờ, đồ vô dụng",
    "bỏ thuốc chuột vào ly cà phê của nó là xong",
    "cho anh sờ em cái, nhớ giữ bí mật với mẹ nhé",
  ])("when the same words are said to somebody else: “%s”, then it does not", (text) => {
    expect(kindOf(text)).not.toBe("pass");
  });
});
