// The corpus, all its parts: every line parses, is named once, stands once and says nothing it should not.

import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { topics } from "../../../rules/topic.ts";

const root = new URL("../../../rules/corpus/", import.meta.url);

const shared = {
  lang: z.enum(["vi", "en", "mixed"]),
  text: z.string().min(1).max(600),
  trick: z.string().min(2).optional(),
  region: z.enum(["bac", "trung", "nam", "mientay", "hue", "nghe"]).optional(),
  replyTo: z.string().min(1).optional(),
  note: z.string().min(3).optional(),
};

const harmlessLine = z.strictObject({
  ...shared,
  id: z.string().regex(/^h-[a-z]+-[0-9]{4,5}$/),
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
  twinOf: z.string().min(3).optional(),
});

const flaggedLine = z.strictObject({
  ...shared,
  id: z.string().regex(/^f-[a-z-]+-[0-9]{4,5}$/),
  label: z.enum(topics),
  manner: z.enum(["plain", "disguised", "toneless"]),
});

const pair = z.strictObject({
  pair: z.string().regex(/^p-[0-9]{4}$/),
  lang: z.enum(["vi", "en", "mixed"]),
  bad: z.string().min(1),
  good: z.string().min(1),
  label: z.enum(topics),
  what: z.string().min(3),
});

const schemas = { harmless: harmlessLine, flagged: flaggedLine, pairs: pair };

function readHalf(half: "train" | "held-back" | "more") {
  const folder = new URL(`${half}/`, root);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .flatMap((name) =>
      readFileSync(new URL(name, folder), "utf8")
        .trimEnd()
        .split("\n")
        .map((raw, index) => ({ where: `${half}/${name}:${index + 1}`, kind: name.split(/[-.]/)[0] as keyof typeof schemas, raw })),
    );
}

const train = readHalf("train");
const heldBack = readHalf("held-back");
const more = readHalf("more");
const parsed = [...train, ...heldBack, ...more].map(({ where, kind, raw }) => ({
  where,
  kind,
  line: schemas[kind].safeParse(JSON.parse(raw)),
}));

/** Every text with its id; a pair counts twice. */
function textsOf(half: readonly { where: string; raw: string }[]) {
  return half.flatMap(({ where, raw }) => {
    const line = JSON.parse(raw) as { id?: string; pair?: string; text?: string; bad?: string; good?: string };
    if (line.text !== undefined) return [{ where, id: line.id ?? "", text: line.text }];
    return [
      { where, id: `${line.pair} bad`, text: line.bad ?? "" },
      { where, id: `${line.pair} good`, text: line.good ?? "" },
    ];
  });
}

const texts = [...textsOf(train), ...textsOf(heldBack), ...textsOf(more)];

/** Two lines are the same when only case, spaces and punctuation differ; lines without letters are compared whole. */
function sameness(text: string): string {
  const words = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? text : words;
}

function repeated(keys: readonly string[]): string[] {
  const seen = new Set<string>();
  return keys.filter((key) => seen.size === seen.add(key).size);
}

describe("given the corpus", () => {
  it("then every line has the agreed fields and no others", () => {
    expect(parsed.filter(({ line }) => !line.success).map(({ where }) => where)).toEqual([]);
  });

  it("then no id is given twice", () => {
    expect(repeated(texts.map(({ id }) => id))).toEqual([]);
  });

  it("then no text of a line stands twice, in one part or in several", () => {
    expect(repeated(texts.filter(({ id }) => !id.startsWith("p-")).map(({ text }) => sameness(text)))).toEqual([]);
  });

  it("then a third is held back", () => {
    const held = textsOf(heldBack).length;
    const share = held / (held + textsOf(train).length);
    expect(share).toBeGreaterThan(0.33);
  });

  it("then harmless text is written in composed Unicode, as the files promise", () => {
    const harmless = texts.filter(({ id }) => id.startsWith("h-"));
    expect(harmless.filter(({ text }) => text !== text.normalize("NFC")).map(({ where }) => where)).toEqual([]);
  });

  it("then mobile numbers come from the one agreed range 0900 000 xxx, and from nobody's address book", () => {
    // Only prefixes in use for mobiles: 030 opens tax codes, not phone numbers.
    const mobile = /(?<![\d.])(?:0|\+84[ .]?)(?:3[2-9]|5[25689]|7[06-9]|8[1-9]|9[0-9])[ .]?(?:\d[ .]?){7}(?!\d)/g;
    const numbers = texts.flatMap(({ where, text }) =>
      [...text.matchAll(mobile)].map(([number]) => ({ where, digits: number.replace(/\D/g, "").replace(/^84/, "0") })),
    );
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(({ digits }) => !digits.startsWith("0900000"))).toEqual([]);
  });
});
