// A house on a fake clock, a store in memory and a strict platform.

import type { Adapter, PlatformEvent } from "../../adapters/adapter.ts";
import type { SettingsChange } from "../../commands/group-settings.ts";
import { createHouse, type House } from "../../src/house.ts";
import { createLog } from "../../src/log.ts";
import { openRepositories, type Repositories } from "../../src/repositories.ts";
import { type FakeClock, fakeClock } from "./clock.ts";
import { type FakeAdapter, fakeAdapter } from "./fake-adapter.ts";
import { testRuleset } from "./house-rules.ts";
import { type MemoryStore, memoryStore } from "./memory-store.ts";

export { words } from "./house-rules.ts";

export type TestHouse = {
  readonly house: House;
  readonly adapter: FakeAdapter;
  readonly clock: FakeClock;
  readonly store: MemoryStore;
  readonly repositories: Repositories;
  /** What was logged, line by line. */
  readonly logged: string[];
  /** Kills the process and starts another over what was stored; the platform lives on. */
  readonly restart: () => Promise<TestHouse>;
};

export type HouseOptions = { readonly adapter?: FakeAdapter; readonly settings?: SettingsChange };

export async function startHouse(options: HouseOptions = {}): Promise<TestHouse> {
  const clock = fakeClock();
  return open(clock, memoryStore(clock.now), options.adapter ?? fakeAdapter(), { room: "room", ...options.settings });
}

async function open(clock: FakeClock, store: MemoryStore, adapter: FakeAdapter, settings: SettingsChange): Promise<TestHouse> {
  const logged: string[] = [];
  const repositories = openRepositories(store);
  const house = createHouse({
    clock,
    store,
    repositories,
    ruleset: testRuleset(),
    ownRules: [],
    adapters: [adapter as Adapter],
    defaultLanguage: "vi",
    startWith: { local: settings },
    checkRoom: async () => "closed",
    log: createLog("trace", { write: (line) => void logged.push(line) }),
  });
  await house.start();
  await adapter.start(house.onEvent, new AbortController().signal);
  return {
    house,
    adapter,
    clock,
    store,
    repositories,
    logged,
    restart: async () => {
      store.kill();
      await adapter.stop();
      return open(clock, store.again(), adapter, settings);
    },
  };
}

let lastId = 0;

type MessageEvent = Extract<PlatformEvent, { kind: "message" | "edit" }>;

/** A message in group `g1` by `an`, of whom nothing is known; `with` changes what a test is about. */
export function message(
  clock: FakeClock,
  text: string,
  change: Partial<Omit<MessageEvent, "message">> & { messageId?: string } = {},
): MessageEvent {
  lastId += 1;
  const { messageId, ...rest } = change;
  return {
    kind: "message",
    platform: "local",
    id: `event-${lastId}`,
    at: clock.now(),
    group: "g1",
    room: null,
    author: { id: "an", name: "An" },
    message: { id: messageId ?? `message-${lastId}`, text },
    exempt: null,
    addressed: false,
    ...rest,
  };
}
