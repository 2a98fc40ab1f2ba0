// The harmless half of the corpus: every line parses, is named once, stands once and says nothing it should not.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const folder = new URL("../../../rules/corpus/train/", import.meta.url);

const harmlessLine = z.strictObject({
  id: z.string().regex(/^h-[a-z]+-[0-9]{4}$/),
  lang: z.enum(["vi", "en", "mixed"]),
  text: z.string().min(2).max(220),
  label: z.literal("none"),
  kind: z.enum([
    "chat",
    "opinion",
    "quote",
    "self",
    "figure",
    "despair",
    "toneless",
    "lookalike",
    "facts",
    "offer",
    "warning",
    "news",
    "banter",
  ]),
  region: z.enum(["bac", "trung", "nam"]).optional(),
  twinOf: z.string().min(3).optional(),
  note: z.string().min(3).optional(),
});

const files = readdirSync(folder).filter((name) => name.startsWith("harmless-") && name.endsWith(".jsonl"));
const lines = files.flatMap((name) =>
  readFileSync(new URL(name, folder), "utf8")
    .trimEnd()
    .split("\n")
    .map((raw, index) => ({ where: `${name}:${index + 1}`, raw })),
);
const parsed = lines.map(({ where, raw }) => ({ where, line: harmlessLine.safeParse(JSON.parse(raw)) }));
const good = parsed.flatMap(({ where, line }) => (line.success ? [{ where, ...line.data }] : []));

/** Two lines are the same when only case, spaces and punctuation differ; lines without letters are compared whole. */
function sameness(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? text : words;
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

describe("given the harmless lines of the corpus", () => {
  it("then there are files to read", () => {
    expect(files.length).toBeGreaterThan(0);
  });

  it("then every line has the agreed fields and no others", () => {
    expect(parsed.filter(({ line }) => !line.success).map(({ where }) => where)).toEqual([]);
  });

  it("then no id is given twice", () => {
    expect(repeated(good.map(({ id }) => id))).toEqual([]);
  });

  it("then no text stands twice", () => {
    expect(repeated(good.map(({ text }) => sameness(text)))).toEqual([]);
  });

  it("then every text is written in composed Unicode, as the files promise", () => {
    expect(good.filter(({ text }) => text !== text.normalize("NFC")).map(({ where }) => where)).toEqual([]);
  });

  it("then mobile numbers come from the one agreed range 0900 000 xxx, and from nobody's address book", () => {
    // Only prefixes in use for mobiles: 030 opens tax codes, not phone numbers.
    const mobile = /(?<![0-9])(?:\+84 ?|0)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])(?:[ .-]?[0-9]){7}(?![0-9])/gu;
    const strangers = good.flatMap(({ where, text }) =>
      [...text.matchAll(mobile)]
        .map(([number]) => number.replace(/[^0-9]/g, "").replace(/^84/, "0"))
        .filter((number) => !number.startsWith("0900000"))
        .map((number) => `${where} ${number}`),
    );
    expect(strangers).toEqual([]);
  });
});
