// How fast the store accepts and a reminder arrives.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge, type Ruleset } from "../../rules/index.ts";
import { unknownContext } from "../../rules/message.ts";
import { systemClock } from "../../src/clock.ts";
import { createHouse } from "../../src/house.ts";
import { createLog } from "../../src/log.ts";
import { openRepositories } from "../../src/repositories.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { fakeAdapter } from "../support/fake-adapter.ts";

/** A line that certainly makes a reminder with the default settings. */
function nudgedLine(ruleset: Ruleset): string {
  const lines = ruleset.rules.flatMap((rule) => rule.flags.map((line) => (typeof line === "string" ? line : line.text)));
  return lines.find((text) => judge(ruleset, { text }, unknownContext).verdict.kind === "nudge") ?? "";
}

async function openHouse(ruleset: Ruleset, folder: string, name: string) {
  const nudged = nudgedLine(ruleset);
  const store = await openSqliteStore(join(folder, name), systemClock.now);
  const adapter = fakeAdapter();
  const house = createHouse({
    clock: systemClock,
    store,
    repositories: openRepositories(store),
    ruleset,
    ownRules: [],
    adapters: [adapter],
    defaultLanguage: "vi",
    startWith: { local: { room: "room" } },
    checkRoom: async () => "closed",
    log: createLog("warn"),
  });
  await house.start();
  await adapter.start(house.onEvent, new AbortController().signal);
  let last = 0;
  /** A rude message of somebody new. */
  const bring = () => {
    last += 1;
    return adapter.bring({
      kind: "message",
      platform: "local",
      id: `e${last}`,
      at: Date.now(),
      group: `g${last % 15}`,
      room: null,
      author: { id: `a${last}`, name: "An" },
      message: { id: `m${last}`, text: nudged },
      exempt: null,
      addressed: false,
    });
  };
  const delivered = async (count: number) => {
    while (adapter.reached.length < count) await new Promise((resolve) => setTimeout(resolve, 1));
  };
  const close = async () => {
    await house.stop(4_000);
    await store.close();
  };
  return { adapter, bring, delivered, close };
}

/** From the event to its stored claim, many at a time; what follows of them runs beside it. */
async function accepts(ruleset: Ruleset, folder: string, count: number): Promise<number> {
  const { bring, delivered, close } = await openHouse(ruleset, folder, "accepts.sqlite");
  const start = performance.now();
  for (let done = 0; done < count; done += 50) await Promise.all(Array.from({ length: 50 }, bring));
  const perSecond = count / ((performance.now() - start) / 1_000);
  await delivered(count);
  await close();
  return perSecond;
}

/** From a message to its delivered reminder, one after the other, in ms, shortest first. */
async function reminders(ruleset: Ruleset, folder: string, count: number): Promise<number[]> {
  const { bring, delivered, close } = await openHouse(ruleset, folder, "reminders.sqlite");
  const took: number[] = [];
  for (let index = 1; index <= count; index += 1) {
    const start = performance.now();
    await bring();
    await delivered(index);
    took.push(performance.now() - start);
  }
  await close();
  return took.sort((a, b) => a - b);
}

const whole = (value: number) => Math.round(value).toLocaleString("en-US");
const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);

/** Prints durable accepts a second and the time from a message to its delivered reminder. */
export async function pipelineFigures(ruleset: Ruleset): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "nhac-nhe-bench-"));
  try {
    process.stdout.write(`durable accepts: ${whole(await accepts(ruleset, folder, 3_000))} flagged messages/s\n`);
    const took = await reminders(ruleset, folder, 500);
    process.stdout.write(`message to its reminder: p50 ${at(took, 0.5)} ms, p99 ${at(took, 0.99)} ms\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
