// A strict platform in memory: it does what a test tells it to, and refuses to be used wrongly.

import { Hono } from "hono";
import type { Adapter, Address, Member, Outcome, PlatformEvent, Road } from "../../adapters/adapter.ts";
import type { Rights } from "../../commands/command.ts";
import type { Reply } from "../../commands/reply.ts";

export type Sent = { readonly road: string; readonly address: Address; readonly reply: Reply; readonly key: string };

/** What the platform does with a send: an outcome, or nothing at all for ever; `lost` takes it and never answers. */
export type Answer = Outcome | "hangs" | "lost" | "throws";

export type FakeAdapter = Adapter & {
  /** Sends as they were asked for. */
  readonly asked: readonly Sent[];
  /** What reached somebody, each key once where the road sees to that. */
  readonly reached: readonly Sent[];
  readonly edits: readonly { readonly ref: string; readonly reply: Reply }[];
  readonly removed: readonly string[];
  /** How the next sends are answered, by road; when used up everything is delivered. */
  readonly script: (road: string, ...answers: readonly Answer[]) => void;
  /** Brings an event, as the platform would. */
  readonly bring: (event: PlatformEvent) => Promise<void>;
  readonly grant: (person: string, rights: Rights) => void;
  readonly staffIs: (members: readonly Member[]) => void;
};

export const privateRoad: Road = { name: "private", reaches: "person", afterCrash: "same-key" };
export const hintRoad: Road = { name: "hint", reaches: "person", afterCrash: "never" };
export const roomRoad: Road = { name: "room", reaches: "room", afterCrash: "same-key" };

export function fakeAdapter(roads: readonly Road[] = [privateRoad, roomRoad]): FakeAdapter {
  const asked: Sent[] = [];
  const reached: Sent[] = [];
  const edits: { ref: string; reply: Reply }[] = [];
  const removed: string[] = [];
  const scripts = new Map<string, Answer[]>();
  const rights = new Map<string, Rights>();
  let staff: readonly Member[] = [];
  let handler: ((event: PlatformEvent) => Promise<void>) | null = null;

  const arrive = (road: Road, sent: Sent) => {
    const known = road.afterCrash === "same-key" && reached.some((one) => one.key === sent.key);
    if (!known) reached.push(sent);
  };

  return {
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
    roads,
    asked,
    reached,
    edits,
    removed,
    script: (road, ...answers) => scripts.set(road, [...answers]),
    bring: async (event) => {
      if (handler === null) throw new Error("the adapter is not started");
      await handler(event);
    },
    grant: (person, right) => void rights.set(person, right),
    staffIs: (members) => {
      staff = members;
    },
    start: async (onEvent) => {
      if (handler !== null) throw new Error("started twice");
      handler = onEvent;
    },
    stop: async () => {
      handler = null;
    },
    send: async (name, address, reply, key) => {
      const road = roads.find((one) => one.name === name);
      if (road === undefined) throw new Error(`there is no road ${name}`);
      if (road.reaches !== address.to.kind) throw new Error(`the road ${name} does not lead to a ${address.to.kind}`);
      if (reply.parts.length === 0) throw new Error("an empty reply");
      const sent = { road: name, address, reply, key };
      asked.push(sent);
      const answer = scripts.get(name)?.shift() ?? { kind: "delivered", ref: `ref:${key}` };
      if (answer === "throws") throw new Error("a bug in an adapter");
      if (answer === "hangs") return new Promise(() => {});
      if (answer === "lost") {
        arrive(road, sent);
        return new Promise(() => {});
      }
      if (answer.kind === "delivered") arrive(road, sent);
      return answer;
    },
    edit: async (ref, reply) => {
      edits.push({ ref, reply });
      return true;
    },
    remove: async (ref) => {
      removed.push(ref);
      return "done";
    },
    messageRef: (_group, messageId) => `message:${messageId}`,
    rights: async (_group, person) => ({ rights: rights.get(person ?? "bot") ?? "member", mayDelete: true, mayWrite: true }),
    staff: async () => staff,
    find: async (_group, text) => [{ id: text.replace(/^@/, ""), name: text }],
    routes: new Hono(),
  };
}
