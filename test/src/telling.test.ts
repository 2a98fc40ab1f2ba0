// Whatever the order of events: nobody meets the moderators who was not told before, and nobody is told too often.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { gravity, type Topic } from "../../rules/topic.ts";
import { type Earlier, telling } from "../../src/telling.ts";

const minute = 60_000;
const coolDown = 10 * minute;
const topics: Topic[] = ["hate", "sexual", "harassment", "insult"];

const steps = fc.array(
  fc.record({
    wait: fc.integer({ min: 0, max: 60 * minute }),
    topic: fc.constantFrom(...topics),
    messageId: fc.integer({ min: 0, max: 8 }),
  }),
  {
    maxLength: 30,
  },
);

/** Runs a person's messages one after the other, each reminder delivered at once. */
function run(messages: readonly { wait: number; topic: Topic; messageId: number }[]) {
  const earlier: (Earlier & { opensCase: boolean })[] = [];
  let at = 1_000_000;
  for (const { wait, topic, messageId } of messages) {
    at += wait;
    const verdict = { kind: "nudge" as const, topic, rule: "r", confidence: 0.9, article: null, nudgeToo: false };
    const told = telling({ at, messageId: String(messageId), verdict }, earlier, { coolDown, delivery: "private-first" });
    const outcome = { kind: "delivered" as const, road: "private", ref: "x" };
    const mail =
      told.told.kind === "told"
        ? [
            {
              id: "nudge",
              to: { kind: "person" as const, id: "an", language: null },
              notice: "nudge" as const,
              state: "done" as const,
              notBefore: at,
              expiresAt: at,
              attempts: [{ road: "private", at, outcome: { kind: "delivered" as const } }],
              outcome,
            },
          ]
        : [];
    earlier.push({ at, messageId: String(messageId), verdict, mail, ...told });
  }
  return earlier;
}

describe("telling", () => {
  it("given any messages, when told within one cool-down, then only what is graver than all before is told", () => {
    fc.assert(
      fc.property(steps, (messages) => {
        const all = run(messages);
        all.forEach((one, index) => {
          if (one.told.kind !== "told") return;
          const lately = all.slice(0, index).filter((before) => before.told.kind === "told" && one.at - before.at < coolDown);
          expect(lately.every((before) => gravity(one.verdict.topic) < gravity(before.verdict.topic))).toBe(true);
        });
      }),
    );
  });

  it("given any messages that only nudge, when a case opens, then a warning that announced it was told before", () => {
    fc.assert(
      fc.property(steps, (messages) => {
        const all = run(messages);
        all.forEach((one, index) => {
          if (!one.opensCase) return;
          expect(all.slice(0, index).some((before) => before.told.kind === "told" && before.told.step === 2)).toBe(true);
        });
      }),
    );
  });

  it("given any messages, when one is edited, then it counts once at most", () => {
    fc.assert(
      fc.property(steps, (messages) => {
        const all = run(messages);
        for (const id of new Set(all.map((one) => one.messageId))) {
          expect(all.filter((one) => one.messageId === id && one.counts === "yes").length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
