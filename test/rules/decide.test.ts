// From findings to a verdict: default modes, sureness, gravity, a group's choices, trial.

import { describe, expect, it } from "vitest";
import { defaultModes } from "../../rules/decide.ts";
import type { Finding } from "../../rules/finding.ts";
import { decide, explain, loadRuleset, type Ruleset } from "../../rules/index.ts";
import { type Context, unknownContext } from "../../rules/message.ts";
import { type Mode, type Topic, topics } from "../../rules/topic.ts";

const loaded = loadRuleset(null, "built-in");
if (!loaded.ok) throw new Error(JSON.stringify(loaded.errors));
const base = loaded.ruleset;

/** A ruleset with one rule a topic, named like it. */
const ruleset: Ruleset = {
  ...base,
  rules: topics.map((topic) => ({ ...(base.rules[0] as Ruleset["rules"][number]), id: topic, topic, mode: undefined })),
};

function hit(topic: Topic, confidence = 0.85): Finding {
  return {
    rule: topic,
    topic,
    hit: true,
    confidence,
    spans: [[0, 1]],
    reason: { id: "term", facts: {} },
    detector: "terms",
    article: null,
  };
}

function under(modes: Partial<Record<Topic, Mode>>, more: Partial<Context> = {}): Context {
  return { ...unknownContext, ...more, policy: { ...unknownContext.policy, modes } };
}

describe("decide", () => {
  it.each<[Topic, string]>([
    ["insult", "nudge"],
    ["harassment", "nudge"],
    ["sexual", "nudge"],
    ["privacy", "escalate"],
    ["scam", "alert"],
    ["child-safety", "alert"],
    ["profanity", "shadow"],
    ["spam", "shadow"],
    ["fake-news", "shadow"],
  ])("given a hit of %s, when nothing was chosen, then the verdict is %s", (topic, kind) => {
    expect(decide(ruleset, [hit(topic)], unknownContext)).toMatchObject({ kind, topic });
    expect(defaultModes[topic]).toBe(kind);
  });

  it.each<Topic>(["hate", "violence"])("given %s, when it is very sure, then a case opens, otherwise it is a reminder", (topic) => {
    expect(decide(ruleset, [hit(topic, 0.9)], unknownContext).kind).toBe("escalate");
    expect(decide(ruleset, [hit(topic, 0.89)], unknownContext).kind).toBe("nudge");
  });

  it("given several hits, when decided, then the gravest that reaches people gives the topic, whatever is only counted", () => {
    expect(decide(ruleset, [hit("insult"), hit("privacy"), hit("profanity")], unknownContext).topic).toBe("privacy");
    expect(decide(ruleset, [hit("violence"), hit("insult")], under({ violence: "shadow" })).topic).toBe("insult");
  });

  it("given misses only, when decided, then it passes", () => {
    expect(decide(ruleset, [{ ...hit("insult"), hit: false }], unknownContext)).toMatchObject({ kind: "pass", topic: null });
  });

  it("given a group's choice, when decided, then it outweighs the default; off passes", () => {
    expect(decide(ruleset, [hit("profanity")], under({ profanity: "nudge" })).kind).toBe("nudge");
    expect(decide(ruleset, [hit("insult")], under({ insult: "off" })).kind).toBe("pass");
  });

  const overdone = (["fake-news", "spam", "profanity"] as const).flatMap((topic) =>
    (["escalate", "alert"] as const).map((mode) => [topic, mode] as const),
  );

  it.each(overdone)("given %s set to %s by the group, when decided, then it ends at a reminder", (topic, mode) => {
    expect(decide(ruleset, [hit(topic)], under({ [topic]: mode })).kind).toBe("nudge");
  });

  it.each(overdone)("given %s set to %s in a rules file, when decided, then it ends at a reminder", (topic, mode) => {
    expect(decide({ ...ruleset, modes: { [topic]: mode } }, [hit(topic)], unknownContext).kind).toBe("nudge");
    const own = ruleset.rules.map((rule) => (rule.topic === topic ? { ...rule, mode } : rule));
    expect(decide({ ...ruleset, rules: own }, [hit(topic)], unknownContext).kind).toBe("nudge");
  });

  it("given a trial, when decided, then everything is only counted", () => {
    const context: Context = { ...unknownContext, policy: { ...unknownContext.policy, trial: true } };
    expect(decide(ruleset, [hit("scam")], context).kind).toBe("shadow");
  });

  it("given scam from an established member, when decided, then they are told too", () => {
    expect(decide(ruleset, [hit("scam")], under({}, { standing: "established" })).nudgeToo).toBe(true);
    expect(decide(ruleset, [hit("scam")], under({}, { standing: "known" })).nudgeToo).toBe(false);
    expect(decide(ruleset, [hit("child-safety")], under({}, { standing: "established" })).nudgeToo).toBe(false);
  });
});

describe("explain", () => {
  it("given a hit, when explained, then it names the words and the change that lets it pass", () => {
    const { hits, change } = explain(base, { text: "thôi đi, đồ ngu, làm lại nào" }, unknownContext);
    expect(hits[0]).toMatchObject({ rule: "insult", words: ["đồ ngu"], mode: "nudge" });
    expect(change).toMatchObject({ kind: "leave-out", words: ["đồ ngu"] });
  });

  it("given words that only count as an answer, when explained, then not answering lets them pass", () => {
    const message = { text: "dốt nát", replyTo: { author: "An", text: "mình chọn B" } };
    expect(explain(base, message, unknownContext).change).toEqual({ kind: "no-reply" });
  });

  it("given a near miss, when explained, then it says why it did not count and asks for no change", () => {
    const { near, change } = explain(base, { text: "mình đúng là đồ ngu" }, unknownContext);
    expect(near.map(({ rule, reason }) => [rule, reason.id])).toContainEqual(["insult", "about-self"]);
    expect(change).toEqual({ kind: "none" });
  });
});
