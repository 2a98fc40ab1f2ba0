// The command line, as scripts rely on it.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCommandLine } from "../../../src/command-line/index.ts";
import { longestLine } from "../../../src/command-line/lines.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nhac-nhe-cli-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], input: string | readonly Buffer[] = "", environment: Record<string, string> = {}) {
  let out = "";
  const complaints: string[] = [];
  const code = await runCommandLine(args, {
    input: Readable.from(typeof input === "string" ? [Buffer.from(input)] : input),
    write: async (text) => {
      out += text;
    },
    complain: (line) => void complaints.push(line),
    environment,
    folder,
  });
  return { code, out, lines: out.split("\n").filter((line) => line !== ""), complaints };
}

describe("check --jsonl", () => {
  it("given good lines, when checked, then each is answered in order, in the shape of the contract", async () => {
    const { code, lines } = await run(["check", "--jsonl"], '{"id":1,"text":"đồ ngu như bò"}\n{"id":"b","text":"chào cả nhà"}\n');
    expect(code).toBe(0);
    const [rude, kind] = lines.map((line) => JSON.parse(line));
    expect(Object.keys(rude)).toEqual(["id", "verdict", "topic", "findings"]);
    expect(rude).toMatchObject({ id: 1, verdict: "nudge", topic: "insult" });
    const [first] = rude.findings;
    expect(Object.keys(first)).toEqual(["topic", "rule", "confidence", "spans", "reason", "article"]);
    expect(Object.keys(first.article)).toEqual(["code", "article", "clause", "section", "numbering"]);
    expect(first.spans.every(([from, to]: [number, number]) => from < to && to <= 13)).toBe(true);
    expect(kind).toEqual({ id: "b", verdict: "pass", topic: null, findings: [] });
  });

  it("given --all, when checked, then misses are listed after the hits", async () => {
    const { lines } = await run(["check", "--jsonl", "--all"], '{"id":1,"text":"đồ ngu như bò"}\n');
    const { findings } = JSON.parse(lines[0] ?? "");
    expect(findings.length).toBeGreaterThan(1);
    expect(findings[0]).toMatchObject({ topic: "insult" });
    expect(findings.at(-1).confidence).toBe(0);
  });

  it.each([
    ["what is no JSON", "nope"],
    ["no object", "3"],
    ["a missing text", '{"id":1}'],
    ["a text that is none", '{"id":1,"text":7}'],
    ["half a reply", '{"id":1,"text":"a","replyTo":{"author":"x"}}'],
    ["a line beyond a megabyte", `{"id":1,"text":"${"x".repeat(longestLine)}"}`],
  ])("given %s in the middle, when checked, then that line is named and the rest is answered", async (_name, bad) => {
    const good = '{"id":"good","text":"chào"}';
    const { code, lines } = await run(["check", "--jsonl"], `${good}\n${bad}\n${good}\n`);
    expect(code).toBe(1);
    expect(lines).toHaveLength(3);
    const middle = JSON.parse(lines[1] ?? "");
    expect(middle).toMatchObject({ id: null, line: 2 });
    expect(middle.error).toBeTypeOf("string");
    expect(JSON.parse(lines[2] ?? "").id).toBe("good");
  });

  it("given context, a byte order mark, CRLF, letters cut between chunks and no last line end, when checked, then all is read", async () => {
    const text = `\ufeff{"id":1,"text":"Tiếng Việt","author":"a","replyTo":{"author":"b","text":"x"},"quoted":"y"}\r\n\n{"id":2,"text":"ồ"}`;
    const bytes = Buffer.from(text);
    const { code, lines } = await run(
      ["check", "--jsonl"],
      Array.from(bytes, (byte) => Buffer.from([byte])),
    );
    expect(code).toBe(0);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual([1, 2]);
  });
});

describe("check", () => {
  it("given a text, when checked, then it is explained in words, and control characters cannot reach the terminal", async () => {
    const { code, out } = await run(["check", "đồ ngu \u001b[31m\u202e"]);
    expect(code).toBe(0);
    expect(out).toContain("đồ ngu");
    expect(out).not.toMatch(/[\u001b\u202e]/);
  });

  it("given neither text nor --jsonl, when run, then it is wrong use", async () => {
    expect((await run(["check"])).code).toBe(2);
  });
});

describe("names --jsonl", () => {
  it("given a line, when compared, then the answer has the shape of the contract", async () => {
    const line = {
      id: 7,
      staff: [{ id: "1", name: "Minh Quân", username: "minhquan" }],
      member: { id: "2", name: "Xuân Mai", username: "xuanmai", joinedDaysAgo: 400, isNew: false },
    };
    const { code, lines } = await run(["names", "--jsonl"], `${JSON.stringify(line)}\n{}\n`);
    expect(code).toBe(1);
    expect(JSON.parse(lines[0] ?? "")).toEqual({ id: 7, alert: false, reasons: [] });
    expect(JSON.parse(lines[1] ?? "")).toMatchObject({ id: null, line: 2 });
  });
});

describe("rule", () => {
  it("given words, when looked up as JSON, then one array comes, best first, in the shape of the contract", async () => {
    const { code, lines } = await run(["rule", "--json", "--", "tin", "gia"]);
    expect(code).toBe(0);
    expect(lines).toHaveLength(1);
    const [best] = JSON.parse(lines[0] ?? "");
    expect(Object.keys(best)).toEqual(["code", "article", "clause", "section", "numbering", "title", "status"]);
    expect(best.code).toBe("vn-423-2026");
  });

  it("given nonsense, when looked up, then it is an empty array, exit code 1, and suggestions beside the data", async () => {
    const { code, out, complaints } = await run(["rule", "--json", "--lang", "en", "--", "zzqqx wwvv"]);
    expect({ code, out }).toEqual({ code: 1, out: "[]\n" });
    expect(complaints.length).toBeGreaterThan(0);
  });

  it("given a language that we do not speak, when looked up, then what is allowed is named", async () => {
    const { code, complaints } = await run(["rule", "--lang", "fr", "--", "x"]);
    expect(code).toBe(2);
    expect(complaints.join("\n")).toContain("vi, en");
  });
});

describe("rules test", () => {
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return name;
  };

  it("given no file, when tested, then the built-in rules are good", async () => {
    expect((await run(["rules", "test"])).code).toBe(0);
  });

  it("given a typo, when tested, then file, line, column and key are named, exit code 2", async () => {
    const name = file("typo.yaml", "rules:\n  - id: a\n    topik: insult\n");
    const { code, complaints } = await run(["rules", "test", name]);
    expect(code).toBe(2);
    expect(complaints.join("\n")).toMatch(/typo\.yaml:3:\d+: rules\.0\.topik/);
  });

  it("given a rule whose own line comes out otherwise, when tested, then it is exit code 1", async () => {
    const name = file("line.yaml", "rules:\n  - id: a\n    topic: insult\n    terms: [zanzan]\n    flags: [chào cả nhà]\n");
    const { code, complaints } = await run(["rules", "test", name]);
    expect(code).toBe(1);
    expect(complaints.join("\n")).toMatch(/line\.yaml:5:/);
  });

  it("given a file that is not there, when tested, then it is exit code 2", async () => {
    expect((await run(["rules", "test", "nowhere.yaml"])).code).toBe(2);
  });
});

describe("start", () => {
  it.each([
    ["HTTP_PORT", "abc"],
    ["STORE_URL", "postgres://x/y"],
    ["STORE_URL", "sqlite:///proc/nowhere/x.sqlite"],
    ["DISCORD_TOKEN", "a-token-of-some-length"],
    ["LOCAL_CHAT", "off"],
    ["RULES_FILE", "nowhere.yaml"],
  ])("given %s=%s, when started, then it is refused with exit code 2, by name, and a token is not repeated", async (name, value) => {
    const { code, complaints, out } = await run(["start"], "", {
      HTTP_PORT: "0",
      LOG_LEVEL: "silent",
      STORE_URL: `sqlite://${folder}/s.sqlite`,
      [name]: value,
    });
    expect(code).toBe(2);
    expect(out).toBe("");
    expect(complaints.join("\n")).toMatch(new RegExp(`^${name}: `, "m"));
    expect(complaints.join("\n")).not.toContain("a-token-of-some-length");
  });

  it("given no command, or one that does not exist, when run, then it is wrong use", async () => {
    expect((await run(["nonsense"])).code).toBe(2);
    expect((await run([])).code).toBe(2);
  });
});
