// What a button carries: short, plain, and read back exactly or not at all.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAction, parseAction } from "../../commands/actions.ts";

describe("actions", () => {
  it("given a long id and the longest outcome, when built, then it fits what Telegram takes", () => {
    const action = buildAction("close", "x".repeat(44), "bot-was-wrong");
    expect(new TextEncoder().encode(action).length).toBeLessThanOrEqual(64);
    expect(parseAction(action)).toEqual({ verb: "close", facts: ["x".repeat(44), "bot-was-wrong"] });
  });

  it("given a place in a book, when built and read, then what has no number comes back as none", () => {
    const action = buildAction("article", "vn-423-2026", null, null, "general-rules", 2);
    expect(parseAction(action)).toEqual({ verb: "article", facts: ["vn-423-2026", null, null, "general-rules", 2] });
  });

  it.each([
    "",
    "show",
    "show:",
    "show:a:b",
    "show:a b",
    "show:ệ",
    "close:c1:happy",
    "__proto__",
    "constructor:x",
    `show:${"a".repeat(45)}`,
    "article:vn-1:-:-:-:0",
  ])("given %j, when read, then it is nothing", (action) => expect(parseAction(action)).toBeNull());

  it("given facts that do not fit, when built, then it is a bug and says so", () => {
    expect(() => buildAction("show", "a:b")).toThrow("cannot carry show");
  });

  it("given any text, when read, then it never throws, and what is read can be built again to the same", () => {
    const pieces = fc.constantFrom("show", "close", "set", "c1", "-", "vi", "language", "confirmed", "0", "insult", "", "é");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(pieces, { maxLength: 6 }).map((list) => list.join(":")),
    );
    fc.assert(
      fc.property(text, (action) => {
        const read = parseAction(action);
        if (read !== null)
          expect(parseAction(buildAction(read.verb, ...(read.facts as readonly (string | number | null)[])))).toEqual(read);
      }),
    );
  });
});
