// Marked words, names and tokens go through a whole run: no log holds any of them, and of messages that pass no file does.

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PlatformEvent } from "../../adapters/adapter.ts";
import { createApp } from "../../src/app.ts";
import { systemClock } from "../../src/clock.ts";
import { createLog } from "../../src/log.ts";
import { openRepositories } from "../../src/repositories.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { fakeAdapter } from "../support/fake-adapter.ts";
import { testRuleset, words } from "../support/house-rules.ts";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs everything that people can do, with a mark in every text and name; answers what was logged and where the files are. */
async function wholeRun(folder: string) {
  const logged: string[] = [];
  const store = await openSqliteStore(join(folder, "store.sqlite"), Date.now);
  const adapter = fakeAdapter();
  adapter.grant("mod", "owner");
  const app = createApp({
    clock: systemClock,
    store,
    repositories: openRepositories(store),
    ruleset: testRuleset(),
    ownRules: [],
    adapters: [adapter],
    defaultLanguage: "vi",
    startWith: { local: { room: "room" } },
    checkRoom: async () => "closed",
    log: createLog("trace", { write: (line) => void logged.push(line) }),
    http: { host: "127.0.0.1", port: 0, accessSecret: "MARKTOKEN-0123456789" },
  });
  const { port } = await app.start();

  const base = (id: string) => ({ platform: "local" as const, id, at: Date.now() });
  const say = (id: string, author: string, text: string, kind: "message" | "edit" = "message"): PlatformEvent => ({
    ...base(`${id}-${kind}-${text.length}`),
    kind,
    group: "g1",
    room: null,
    author: { id: author, name: "MARKNAME", username: "MARKUSER", tag: "MARKTAG" },
    message: { id, text, quoted: "MARKQUOTED", replyTo: { messageId: "m0", author: "x", text: "MARKREPLIED" }, mentions: ["MARKMENTION"] },
    exempt: null,
    addressed: false,
  });
  const answers: unknown[] = [];
  const answerTo = {
    deadline: Date.now() + 60_000,
    answer: async (reply: unknown) => {
      answers.push(reply);
      return { kind: "delivered" as const, ref: "a" };
    },
  };
  const command = (name: string, values: Record<string, string>, id = "binh"): PlatformEvent => ({
    ...base(`c-${name}-${id}-${JSON.stringify(values).length}`),
    kind: "command",
    group: "g1",
    member: { id, name: "MARKASKER" },
    command: name,
    values,
    answerTo,
  });

  await adapter.bring(say("p1", "an", "MARKPASS chào cả nhà"));
  await adapter.bring(say("p1", "an", "MARKPASS đã sửa", "edit"));
  await adapter.bring(say("p2", "an", `MARKSHADOW ${words.profanity}`));
  await adapter.bring({ ...say("p3", "staff", `MARKEXEMPT ${words.insult}`), exempt: "staff" } as PlatformEvent);
  await adapter.bring(say("f1", "an", `MARKFLAGGED ${words.insult}`));
  await adapter.bring(say("f2", "chi", `MARKFLAGGED ${words.violence}`));
  await adapter.bring(command("check", { text: `MARKCHECK ${words.insult}` }));
  await adapter.bring(command("rule", { words: "MARKQUERY" }));
  await adapter.bring(
    command("report-impersonation", { who: "@MARKSUSPECT", kind: "fake", what: "MARKWHAT", links: "https://example.org/MARKLINK" }),
  );
  await adapter.bring(command("nonsense", { x: "MARKCOMMAND" }));
  await adapter.bring(command("settings", {}, "mod"));
  await adapter.bring(command("my-data", {}, "an"));
  await adapter.bring({
    ...base("b1"),
    kind: "button",
    group: "g1",
    member: { id: "an", name: "MARKPRESSER" },
    action: "MARKACTION",
    answerTo,
  });
  adapter.script("private", "throws");
  await adapter.bring(say("f3", "dung", `MARKFLAGGED ${words.sexual}`));
  await fetch(`http://127.0.0.1:${port}/MARKPATH?access=MARKTOKEN-0123456789`, {
    headers: { authorization: "Bearer MARKTOKEN-0123456789" },
  });
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  await pause(300);
  const duringFiles = filesIn(folder);
  // A platform that breaks while answering, with words in the error.
  await adapter
    .bring({
      ...(command("rule", { words: "x" }) as Extract<PlatformEvent, { kind: "command" }>),
      answerTo: { ...answerTo, answer: () => Promise.reject(new Error("MARKERROR")) },
    })
    .catch(() => {});
  await app.stop();
  return { logged: logged.join("\n"), metrics, answers: JSON.stringify(answers), duringFiles, files: filesIn(folder) };
}

function filesIn(folder: string): string {
  return readdirSync(folder)
    .map((name) => readFileSync(join(folder, name)).toString("latin1"))
    .join("\n");
}

describe("a whole run with marked words", () => {
  let folder = "";
  let run: Awaited<ReturnType<typeof wholeRun>>;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "nhac-nhe-leak-"));
    run = await wholeRun(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("given the run did its work, when its traces are looked at, then marks did pass through it", () => {
    expect(run.logged).toContain('"event":"started"');
    expect(run.logged).toContain('"doing":"send"');
    expect(run.answers).toContain("MARKCHECK");
    expect(run.duringFiles).toContain("MARKFLAGGED");
    expect(run.duringFiles).toContain("MARKWHAT");
  });

  it("given the logs at their most talkative, when searched, then no mark is in them", () => {
    expect(run.logged).not.toContain("MARK");
    expect(run.logged).not.toContain("zan");
  });

  it("given the numbers, when searched, then no mark is in them", () => {
    expect(run.metrics).toContain("nhac_nhe_messages_total");
    expect(run.metrics).not.toContain("MARK");
  });

  it.each([
    "MARKPASS",
    "MARKSHADOW",
    "MARKEXEMPT",
    "MARKCHECK",
    "MARKQUERY",
    "MARKCOMMAND",
    "MARKQUOTED",
    "MARKREPLIED",
    "MARKMENTION",
    "MARKUSER",
    "MARKTAG",
    "MARKTOKEN",
    "MARKASKER",
  ])("given %s, which nothing has to keep, when every file of the store is searched, then it is in none", (mark) => {
    expect(run.duringFiles).not.toContain(mark);
    expect(run.files).not.toContain(mark);
  });
});
