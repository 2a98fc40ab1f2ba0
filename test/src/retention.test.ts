import { describe, expect, it } from "vitest";
import { openRepositories } from "../../src/repositories.ts";
import { retention, retentionPage } from "../../src/retention.ts";
import type { Store } from "../../src/store/store.ts";

describe("retention", () => {
  it("given every kind of record that can be stored, when the table is read, then each has its row", () => {
    const kinds = Object.values(openRepositories({} as Store)).map(({ kind }) => kind.name);
    expect(new Set(retention().map(({ record }) => record))).toEqual(new Set(kinds));
  });

  it("given the promise about texts, when the table is read, then it says 24 hours and 30 days", () => {
    expect(retention()[1]?.kept).toContain("24 hours");
    expect(retention()[1]?.kept).toContain("30 days at most");
  });

  // `npx vitest run test/src/retention.test.ts -u` writes the page anew.
  it("given the code, when the page is read, then it is what the code says", async () => {
    await expect(retentionPage()).toMatchFileSnapshot("../../docs/retention.md");
  });
});
