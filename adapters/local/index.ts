// The local chat as a platform: a group in a browser, with everything the bot needs and no account anywhere.

import type { Command } from "../../commands/command.ts";
import type { Reply } from "../../commands/reply.ts";
import type { Language } from "../../commands/say.ts";
import type { Adapter, Address, Capabilities, Outcome, PlatformEvent, Road } from "../adapter.ts";
import { createActs } from "./acts.ts";
import type { Board, BoardEntry } from "./board.ts";
import { isStaff, localGroup, localRoom, rightsOf } from "./cast.ts";
import { createGroup, findPeople, staffOf, toMember, toWire } from "./group.ts";
import type { Place } from "./guard.ts";
import { menuFor } from "./menu.ts";
import { createRoutes } from "./routes.ts";
import { createSessions, type Session } from "./sessions.ts";
import type { Snapshot, WireEntry, WireEvent } from "./wire.ts";

export { localGroup, localRoom } from "./cast.ts";

export type LocalOptions = {
  readonly board: Board;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** The command table, for the menu that `/` opens. */
  readonly commands: readonly Command[];
  /** What the page speaks unless its address says `lang=`. */
  readonly language: Language;
  /** Where the server listens; names and ports that are not ours are refused. */
  readonly place: Place;
  /** Folder of the built page; found by itself when left out. */
  readonly pageFolder?: string;
};

const capabilities: Capabilities = {
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
};

/** Both roads end in the board, which takes a key once: an interrupted send is simply repeated. */
const roads: readonly Road[] = [
  { name: "private", reaches: "person", afterCrash: "same-key" },
  { name: "room", reaches: "room", afterCrash: "same-key" },
];

/**
 * The local chat. Mount `routes` in the HTTP server; until `start` is called it accepts nothing.
 *
 * @example
 * const local = createLocalAdapter({ board, now: Date.now, commands, language: "vi", place: { host: "127.0.0.1", port: 8080 } });
 */
export function createLocalAdapter(options: LocalOptions): Adapter {
  const { board, now } = options;
  const group = createGroup(now);
  const sessions = createSessions(now);
  let handler: ((event: PlatformEvent) => Promise<void>) | null = null;
  const underWay = new Set<Promise<void>>();

  const onEvent = async (event: PlatformEvent): Promise<void> => {
    if (handler === null) throw new Error("the local chat is not started");
    const work = handler(event);
    underWay.add(work);
    try {
      await work;
    } finally {
      underWay.delete(work);
    }
  };

  const hears = (session: Session, entry: Pick<BoardEntry, "to">): boolean => {
    if (entry.to.kind === "person") return entry.to.id === session.member;
    const person = group.person(session.member);
    return person !== undefined && isStaff(person.role);
  };

  const snapshot = async (session: Session): Promise<Snapshot> => {
    const person = group.person(session.member);
    const heard = (await board.list()).filter((entry) => hears(session, entry));
    const staff = person !== undefined && isStaff(person.role);
    return {
      kind: "snapshot",
      me: session.member,
      members: group.people().map(toWire),
      timeline: person?.here ? group.timeline() : [],
      reminders: heard.filter((entry) => entry.to.kind === "person").map(entryToWire),
      room: staff ? heard.filter((entry) => entry.to.kind === "room").map(entryToWire) : null,
      commands: person === undefined ? [] : menuFor(options.commands, rightsOf(person.role), session.language),
    };
  };

  const tellAll = (event: WireEvent) => {
    sessions.push((session) => event.kind === "members" || group.person(session.member)?.here === true, event);
  };

  const refresh = async (member: string) => {
    for (const session of sessions.of(member)) {
      const fresh = await snapshot(session);
      sessions.push((one) => one.token === session.token, fresh);
    }
  };

  const tellEntry = (entry: BoardEntry) => {
    sessions.push((session) => hears(session, entry), {
      kind: entry.to.kind === "person" ? "reminder" : "room",
      entry: entryToWire(entry),
    });
  };

  const find = async (key: string): Promise<BoardEntry | undefined> => (await board.list()).find((entry) => entry.key === key);

  const removeMessage = async (id: string): Promise<"done" | "gone"> => {
    if (!group.drop(id)) return "gone";
    tellAll({ kind: "deleted", id });
    return "done";
  };

  return {
    platform: "local",
    capabilities,
    roads,

    start: async (handle, signal) => {
      handler = handle;
      const end = () => {
        handler = null;
        sessions.closeAll();
      };
      if (signal.aborted) end();
      else signal.addEventListener("abort", end, { once: true });
    },

    stop: async () => {
      handler = null;
      sessions.closeAll();
      await Promise.allSettled([...underWay]);
    },

    send: async (road: string, address: Address, reply: Reply, key: string): Promise<Outcome> => {
      if (address.group !== localGroup) return { kind: "refused", why: "unknown-group" };
      const { to } = address;
      if (road === "private" && to.kind === "person") {
        if (group.person(to.id) === undefined) return { kind: "refused", why: "unknown-person" };
      } else if (road === "room" && to.kind === "room") {
        if (to.id !== localRoom) return { kind: "refused", why: "unknown-room" };
      } else {
        return { kind: "refused", why: "wrong-road" };
      }
      const entry: BoardEntry = {
        key,
        to: to.kind === "person" ? { kind: "person", id: to.id } : { kind: "room" },
        group: address.group,
        at: now(),
        reply,
      };
      if (await board.add(entry)) tellEntry(entry);
      return { kind: "delivered", ref: `${entryPrefix}${key}` };
    },

    edit: async (ref, reply) => {
      if (!ref.startsWith(entryPrefix)) return false;
      const key = ref.slice(entryPrefix.length);
      if (!(await board.replace(key, reply))) return false;
      const entry = await find(key);
      if (entry !== undefined) tellEntry(entry);
      return true;
    },

    remove: async (ref) => {
      if (ref.startsWith(messagePrefix)) return removeMessage(ref.slice(messagePrefix.length));
      if (!ref.startsWith(entryPrefix)) return "gone";
      const key = ref.slice(entryPrefix.length);
      const entry = await find(key);
      if (entry === undefined || !(await board.remove(key))) return "gone";
      sessions.push((session) => hears(session, entry), { kind: "entry-removed", key });
      return "done";
    },

    messageRef: (_group, messageId) => `${messagePrefix}${messageId}`,

    rights: async (where, who) => {
      if (where !== localGroup) return null;
      if (who === undefined) return { rights: "moderator", mayDelete: true, mayWrite: true };
      const person = group.person(who);
      if (person === undefined || !person.here) return null;
      const held = rightsOf(person.role);
      return { rights: held, mayDelete: held !== "member", mayWrite: true };
    },

    staff: async (where) => (where === localGroup ? staffOf(group).map((person) => toMember(person)) : []),

    find: async (where, text) => (where === localGroup ? findPeople(group, text).map((person) => toMember(person)) : []),

    routes: createRoutes({
      group,
      sessions,
      acts: createActs({ group, sessions, now, onEvent, tellAll, refresh }),
      snapshot,
      place: options.place,
      language: options.language,
      pageFolder: options.pageFolder,
    }),
  };
}

const messagePrefix = "message:";
const entryPrefix = "entry:";

function entryToWire({ key, at, reply }: BoardEntry): WireEntry {
  return { key, at, reply };
}
