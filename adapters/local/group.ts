// The group of the local chat, in memory: who is here under which name, and what was said. Nothing of it is ever stored.

import type { Member } from "../adapter.ts";
import { cast, isStaff } from "./cast.ts";
import { longestTimeline } from "./limits.ts";
import type { Role, WireMember, WireMessage, WireNotice } from "./wire.ts";

export type Person = { readonly id: string; readonly name: string; readonly role: Role; readonly here: boolean; readonly joinedAt: number };

export type Group = {
  readonly people: () => readonly Person[];
  readonly person: (id: string) => Person | undefined;
  readonly timeline: () => readonly (WireMessage | WireNotice)[];
  readonly message: (id: string) => WireMessage | undefined;
  /** Puts an item at its end, or replaces the one with the same id. */
  readonly put: (item: WireMessage | WireNotice) => void;
  /** False when there is no such item. */
  readonly drop: (id: string) => boolean;
  readonly rename: (id: string, name: string) => void;
  readonly join: (id: string) => void;
  readonly leave: (id: string) => void;
};

/** Members have been here for a season, the newcomer for an hour: what the judge calls `established` and `new`. */
const season = 90 * 24 * 60 * 60_000;
const hour = 60 * 60_000;

export function createGroup(now: () => number): Group {
  const people = new Map<string, Person>(
    cast.map((part) => [part.id, { ...part, here: true, joinedAt: now() - (part.role === "newcomer" ? hour : season) }]),
  );
  let timeline: readonly (WireMessage | WireNotice)[] = [];

  const change = (id: string, what: Partial<Person>) => {
    const person = people.get(id);
    if (person !== undefined) people.set(id, { ...person, ...what });
  };

  return {
    people: () => [...people.values()],
    person: (id) => people.get(id),
    timeline: () => timeline,
    message: (id) => {
      const item = timeline.find((one) => one.id === id);
      return item?.kind === "message" ? item : undefined;
    },
    put: (item) => {
      timeline = timeline.some((one) => one.id === item.id)
        ? timeline.map((one) => (one.id === item.id ? item : one))
        : [...timeline, item].slice(-longestTimeline);
    },
    drop: (id) => {
      const before = timeline.length;
      timeline = timeline.filter((one) => one.id !== id);
      return timeline.length < before;
    },
    rename: (id, name) => change(id, { name }),
    join: (id) => change(id, { here: true, joinedAt: now() }),
    leave: (id) => change(id, { here: false }),
  };
}

/** As the page sees a person. */
export function toWire({ id, name, role, here }: Person): WireMember {
  return { id, name, role, here };
}

/** As the pipeline sees a person. `language` is what their page was opened in, when they chose. */
export function toMember(person: Person, language?: string): Member {
  return {
    id: person.id,
    name: person.name,
    username: person.id,
    joinedAt: person.joinedAt,
    roles: [person.role],
    ...(language === undefined ? {} : { language }),
  };
}

/** People of the group who fit an id, `@name` or name: exact ones, else those whose name begins so. At most ten. */
export function findPeople(group: Group, text: string): readonly Person[] {
  const wanted = plain(text).replace(/^@/, "");
  if (wanted === "") return [];
  const here = group.people().filter((person) => person.here);
  const exact = here.filter((person) => person.id === wanted || plain(person.name) === wanted);
  return (exact.length > 0 ? exact : here.filter((person) => plain(person.name).startsWith(wanted))).slice(0, 10);
}

/** Display names of those whom a text addresses as `@name` or `@id`. */
export function mentionsIn(group: Group, text: string): readonly string[] {
  if (!text.includes("@")) return [];
  return group
    .people()
    .filter((person) => text.includes(`@${person.name}`) || text.includes(`@${person.id}`))
    .map((person) => person.name);
}

export function staffOf(group: Group): readonly Person[] {
  return group.people().filter((person) => person.here && isStaff(person.role));
}

function plain(text: string): string {
  return text.normalize("NFC").trim().toLowerCase();
}
