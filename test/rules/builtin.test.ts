// The built-in rules keep what their own lines promise, each alone and without the classifier.

import { describe, expect, it } from "vitest";
import { loadRuleset } from "../../rules/index.ts";

describe("the built-in rules", () => {
  it("given every line that they must flag or pass, when judged, then none comes out otherwise", () => {
    const loaded = loadRuleset(null, "built-in", "all");
    expect(loaded.ok ? [] : loaded.errors.map(({ key, facts }) => `${key}: ${facts.text}`)).toEqual([]);
  });
});
