// `npm run bench`: how fast the judge judges, the store accepts, and a reminder arrives.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { judge, loadRuleset } from "../../rules/index.ts";
import { unknownContext } from "../../rules/message.ts";
import { systemClock } from "../../src/clock.ts";
import { createHouse } from "../../src/house.ts";
import { createLog } from "../../src/log.ts";
import { openRepositories } from "../../src/repositories.ts";
import { openSqliteStore } from "../../src/store/sqlite.ts";
import { fakeAdapter } from "../support/fake-adapter.ts";
import { chatMix } from "./mix.ts";

const loaded = loadRuleset(null, "built-in");
if (!loaded.ok) throw new Error("the built-in rules do not load");
const { ruleset } = loaded;

const traffic = chatMix(2_000).map(({ text }) => text);
const meanLength = Math.round(traffic.reduce((sum, text) => sum + text.length, 0) / traffic.length);
const rude = ruleset.rules.flatMap((rule) => rule.flags.map((line) => (typeof line === "string" ? line : line.text)));

function judged(seconds: number): number {
  for (const text of traffic) judge(ruleset, { text }, unknownContext);
  const end = performance.now() + seconds * 1_000;
  const start = performance.now();
  let count = 0;
  while (performance.now() < end) {
    for (const text of traffic) judge(ruleset, { text }, unknownContext);
    count += traffic.length;
  }
  return count / ((performance.now() - start) / 1_000);
}

const folder = mkdtempSync(join(tmpdir(), "nhac-nhe-bench-"));

/** A line that certainly makes a reminder with the default settings. */
const nudged = rude.find((text) => judge(ruleset, { text }, unknownContext).verdict.kind === "nudge") ?? "";

async function openHouse(name: string) {
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
async function accepts(count: number): Promise<number> {
  const { bring, delivered, close } = await openHouse("accepts.sqlite");
  const start = performance.now();
  for (let done = 0; done < count; done += 50) await Promise.all(Array.from({ length: 50 }, bring));
  const perSecond = count / ((performance.now() - start) / 1_000);
  await delivered(count);
  await close();
  return perSecond;
}

/** From a message to its delivered reminder, one after the other, in ms, shortest first. */
async function reminders(count: number): Promise<number[]> {
  const { bring, delivered, close } = await openHouse("reminders.sqlite");
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

try {
  console.log(
    `judged on one core:          ${whole(judged(3))} messages/s (${ruleset.rules.length} rules; chat mix, ${meanLength} characters on average)`,
  );
  console.log(`durable accepts:             ${whole(await accepts(3_000))} flagged messages/s`);
  const took = await reminders(500);
  console.log(`message to its reminder:     p50 ${at(took, 0.5)} ms, p99 ${at(took, 0.99)} ms`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
