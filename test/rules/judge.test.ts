// The judge on lines of everyday chat: each trick and each meaning with its harmless twin.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judge, loadRuleset, type Ruleset } from "../../rules/index.ts";
import { type Context, type Message, unknownContext } from "../../rules/message.ts";
import type { Topic } from "../../rules/topic.ts";

function builtIn(): Ruleset {
  const loaded = loadRuleset(null, "built-in");
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
  return loaded.ruleset;
}

const ruleset = builtIn();

const everythingTold: Context = {
  ...unknownContext,
  policy: { ...unknownContext.policy, modes: { profanity: "nudge", spam: "nudge", "fake-news": "nudge" } },
};

function topicOf(message: Message | string): Topic | null {
  return judge(ruleset, typeof message === "string" ? { text: message } : message, everythingTold).verdict.topic;
}

describe("disguises", () => {
  it.each([
    ["separators", "đ-m", "a-b"],
    ["separators inside", "c.ặ.c", "c.ác bạn"],
    ["stretched", "vãiiii lồnnnn", "vuiiii quáááá"],
    ["digits", "con c4c", "con c4 đỗ xe"],
    ["signs", "đ!t mẹ", "đi! tới đây"],
    ["stars", "đồ ó* ch*", "giảm 50* giá"],
    ["look-alikes", "đụ má nó сặc", "привет các bạn"],
    ["spaced out", "c h ó má, đồ n g u", "a b c d e"],
    ["over lines", "đ\nm", "đi\nmua"],
    ["Telex", "ddit me", "address book"],
    ["VNI", "lo6n2", "lop6 a2"],
    ["full-width", "ｖｃｌ", "ｖｉｐ"],
    ["zero-width", "cặ\u200bc", "cá\u200bc bạn"],
    ["NFD", "lo\u0302\u0300n", "lo\u031b\u0301n"],
    ["glued", "occho", "khoccho"],
    ["English", "sh!t", "shift"],
    ["English stars", "what the f**k", "5 * 3 = 15"],
  ])("given %s, when %j is judged, then it is noticed, and its twin %j passes", (_, rude, harmless) => {
    expect(topicOf(rude)).not.toBeNull();
    expect(topicOf(harmless)).toBeNull();
  });

  it.each(["các bạn", "lớn", "buổi sáng", "cac ban", "buoi sang", "đủ rồi", "du roi", "long", "con cho", "lon", "cac", "buoi", "dit"])(
    "given the ordinary words %j, when judged, then they pass",
    (text) => {
      expect(topicOf(text)).toBeNull();
    },
  );

  it("given a short form that is also something else, when it stands alone, then it passes; in company it counts", () => {
    expect(topicOf("cc")).toBeNull();
    expect(topicOf("gửi cc cho phòng kế toán")).toBeNull();
    expect(topicOf("cc mày nói gì đấy")).toBe("profanity");
  });
});

describe("meaning", () => {
  it.each<[string, Topic, string, string]>([
    ["a person or oneself", "insult", "mày đần vl", "tao đần lắm"],
    ["a person or a game boss", "insult", "thằng kia ngu như bò", "con boss kia ngu như bò"],
    ["an insult or a question about a word", "insult", "mày là đồ óc chó", "óc chó nghĩa là gì vậy"],
    ["an insult or its report", "insult", "mặt lồn, đồ mất dạy", "nó chửi em là đồ mất dạy"],
    ["an insult or its refusal", "insult", "bạn là đồ ngu", "bạn không phải đồ ngu"],
    ["an insult or a plea against it", "insult", "đồ vô học", "đừng gọi ai là đồ vô học"],
    ["a slur or a pet", "insult", "lũ chó chúng mày", "lũ chó nhà mình dễ thương lắm"],
    ["a threat or a figure of speech", "violence", "tao giết mày", "ngồi giết thời gian chờ mày"],
    ["a threat or a game", "violence", "đập vỡ mặt mày giờ", "đập vỡ trụ rồi anh em"],
    ["a threat or its report", "violence", "tao sẽ chém chết mày", "nó dọa chém chết em"],
    ["hate or pride", "hate", "bọn gay bệnh hoạn", "mình gay và mình vui"],
    ["sending away or leaving", "harassment", "cút đi cho rảnh nợ", "thôi mình đi đây cho rảnh"],
    ["a demand or a doctor's", "sexual", "cho anh xem ngực đi em", "bác sĩ xem phim chụp ngực cho em"],
  ])("given %s (%s), when judged, then %j counts and %j passes", (_, topic, rude, harmless) => {
    expect(topicOf(rude)).toBe(topic);
    expect(topicOf(harmless)).toBeNull();
  });

  it("given contempt without a subject, when it answers somebody, then it is aimed; alone it is not", () => {
    const text = "dốt nát";
    expect(topicOf(text)).toBeNull();
    expect(topicOf({ text, replyTo: { author: "An", text: "mình chọn câu B" }, author: "Bình" })).toBe("insult");
    expect(topicOf({ text, replyTo: { author: "Bình", text: "mình chọn câu B" }, author: "Bình" })).toBeNull();
  });

  it.each([
    "chính sách mới này ngu ngốc và vô trách nhiệm",
    "quốc hội làm ăn quá tệ, tôi phản đối luật này",
    "công an phường làm khó dân, dân chịu hết nổi",
    "trọng tài mù hay sao mà thổi thế",
    "Đảng phải chịu trách nhiệm về chuyện này",
    "the government is corrupt and useless",
    "bộ trưởng nên từ chức đi, làm dở quá",
  ])("given an opinion about those in power, when %j is judged, then it passes", (text) => {
    expect(topicOf(text)).toBeNull();
  });

  it.each([
    "muốn chết",
    "tao chỉ muốn chết cho xong",
    "không muốn sống nữa",
    "khong muon song nua",
    "I want to die",
    "em ngu quá, em đáng chết",
    "đm chán sống rồi, muốn tự tử",
    "i hate myself",
  ])("given despair, when %j is judged, then nothing is flagged in any mode", (text) => {
    expect(judge(ruleset, { text }, everythingTold).findings.filter((finding) => finding.hit)).toEqual([]);
  });

  it.each(["em 13 tuổi, bị thầy dạy thêm sờ ngực", "chú hàng xóm bắt con cởi áo cho chú xem ngực, con bị chú ép", "my coach touched me"])(
    "given a child's own word, when %j is judged, then nothing is flagged",
    (text) => {
      expect(judge(ruleset, { text }, everythingTold).findings.filter((finding) => finding.hit)).toEqual([]);
    },
  );
});

describe("findings", () => {
  it("given any message, when judged, then every rule answers, in the order of the ruleset", () => {
    const { findings } = judge(ruleset, { text: "chào cả nhà" }, unknownContext);
    expect(findings.map((finding) => finding.rule)).toEqual(ruleset.rules.map((rule) => rule.id));
    expect(findings.every((finding) => !finding.hit && finding.confidence === 0)).toBe(true);
  });

  it("given a hit behind hidden characters, when judged, then its span holds the original words", () => {
    const text = "thôi nhé, đồ n\u200bgu";
    const hit = judge(ruleset, { text }, unknownContext).findings.find((finding) => finding.hit);
    expect(hit?.spans.map((span) => text.slice(...span))).toEqual(["đồ n\u200bgu"]);
  });

  it("given an allowed phrase, when the hit lies within it, then it does not count; elsewhere it does", () => {
    const context = { ...unknownContext, policy: { ...unknownContext.policy, allow: ["hội đồ ngu"] } };
    expect(judge(ruleset, { text: "chào Hội Đồ Ngu" }, context).verdict.kind).toBe("pass");
    expect(judge(ruleset, { text: "chào hội đồ ngu, đồ ngu" }, context).verdict.kind).toBe("nudge");
  });

  it("given any text at all, when judged, then it never throws and spans lie within the text", () => {
    const pieces = fc.array(
      fc.constantFrom(
        "đ",
        "m",
        ".",
        "*",
        "lồn",
        "ngu",
        "mày",
        " ",
        "@",
        "1",
        "0",
        "\n",
        "“",
        "f",
        "u",
        "c",
        "k",
        "о",
        "\u0301",
        "\ud800",
        "không",
        "muốn",
      ),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          pieces.map((parts) => parts.join("")),
        ),
        (text) => {
          for (const finding of judge(ruleset, { text }, everythingTold).findings) {
            for (const [from, to] of finding.spans) expect(0 <= from && from <= to && to <= text.length).toBe(true);
            expect(finding.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});
