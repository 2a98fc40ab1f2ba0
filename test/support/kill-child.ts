// The process that the kill trial kills: the real house and store, with a platform that lives in the parent.

import { Hono } from "hono";
import type { Adapter, Outcome, PlatformEvent } from "../../adapters/adapter.ts";
import { systemClock } from "../../src/clock.ts";
import { createHouse } from "../../src/house.ts";
import { createLog } from "../../src/log.ts";
import { openRepositories } from "../../src/repositories.ts";
import { openStore } from "../../src/store/open.ts";
import { testRuleset } from "./house-rules.ts";

/** From the parent: an event, or the outcome of a send. */
type Heard = { kind: "event"; event: PlatformEvent } | { kind: "outcome"; call: number; outcome: Outcome };

const say = (told: unknown) => process.send?.(told);

const calls = new Map<number, (outcome: Outcome) => void>();
let lastCall = 0;

const adapter: Adapter = {
  platform: "local",
  capabilities: {
    seesAllMessages: true,
    seesEdits: true,
    seesJoins: true,
    seesRenames: true,
    whispersInGroup: true,
    opensPrivateChat: true,
    buttons: true,
    commandMenu: true,
    forms: true,
    suggestions: true,
    deletes: true,
    mutes: false,
    removesMembers: false,
    readsImages: false,
  },
  roads: [
    { name: "private", reaches: "person", afterCrash: "same-key" },
    { name: "room", reaches: "room", afterCrash: "same-key" },
  ],
  start: async () => {},
  stop: async () => {},
  send: (road, address, _reply, key) =>
    new Promise((resolve) => {
      lastCall += 1;
      calls.set(lastCall, resolve);
      say({ kind: "send", call: lastCall, road, to: address.to, group: address.group, key });
    }),
  edit: async () => true,
  remove: async () => "done",
  messageRef: (_group, id) => id,
  rights: async () => ({ rights: "member", mayDelete: true, mayWrite: true }),
  staff: async () => [],
  find: async () => [],
  routes: new Hono(),
};

const store = await openStore(process.argv[2] ?? "", "/", systemClock.now);
const house = createHouse({
  clock: systemClock,
  store,
  repositories: openRepositories(store),
  ruleset: testRuleset(),
  ownRules: [],
  adapters: [adapter],
  defaultLanguage: "vi",
  startWith: { local: { room: "room" } },
  checkRoom: async () => "closed",
  log: createLog("error"),
});

process.on("message", (heard: Heard) => {
  if (heard.kind === "outcome") calls.get(heard.call)?.(heard.outcome);
  else
    house.onEvent(heard.event).then(
      () => say({ kind: "accepted", id: heard.event.id }),
      () => say({ kind: "rejected", id: heard.event.id }),
    );
});
await house.start();
say({ kind: "ready" });
// The clock never holds a process back; the channel to the parent does.
process.channel?.ref();
