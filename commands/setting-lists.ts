// Settings that are lists: rooms, people and roles that are left alone, and phrases that pass.

import type { Asker } from "./command.ts";
import type { GroupSettings } from "./group-settings.ts";
import type { Needs } from "./needs.ts";
import { plain } from "./plain.ts";
import { say } from "./say.ts";
import { type Read, type Setting, tidy } from "./setting.ts";

type ListKey = "exemptRooms" | "exemptPeople" | "exemptRoles" | "allow";

/** Entries that fit one screen; the rest is told as a number. */
const entriesShown = 15;

/** From what was typed to what is kept; a problem when there is no such thing. */
type Resolve = (typed: string, asker: Asker, needs: Needs) => Promise<{ readonly entry: string } | Extract<Read, { kind: "problem" }>>;

function list(name: "exempt-rooms" | "exempt-people" | "exempt-roles" | "allow", key: ListKey, example: string, resolve: Resolve): Setting {
  return {
    name,
    label: `settings.${name}`,
    current: (settings, { language }) => {
      const entries = settings[key];
      if (entries.length === 0) return say(language, "settings.none");
      const shown = entries.slice(0, entriesShown).map((entry) => plain(entry));
      if (entries.length > entriesShown) shown.push(say(language, "data.more", { count: entries.length - entriesShown }));
      return shown.join(", ");
    },
    options: [],
    how: { key: "settings.add-how", facts: { name, example } },
    read: (typed, settings, asker, needs) => readEntry(typed, settings, key, (text) => resolve(text, asker, needs)),
  };
}

async function readEntry(
  typed: string,
  settings: GroupSettings,
  key: ListKey,
  resolve: (typed: string) => ReturnType<Resolve>,
): Promise<Read> {
  const removing = typed.startsWith("-");
  const text = (removing ? typed.slice(1) : typed).trim();
  const entries = settings[key];
  if (removing && entries.some((entry) => tidy(entry) === tidy(text)))
    return { kind: "change", change: { [key]: entries.filter((entry) => tidy(entry) !== tidy(text)) } };
  const resolved = await resolve(text);
  if ("kind" in resolved) return removing ? { kind: "problem", key: "settings.not-listed" } : resolved;
  const without = entries.filter((entry) => entry !== resolved.entry);
  if (!removing) return { kind: "change", change: { [key]: [...without, resolved.entry] } };
  return without.length === entries.length
    ? { kind: "problem", key: "settings.not-listed" }
    : { kind: "change", change: { [key]: without } };
}

/** Rooms and roles are named by the platform's own id: adapters with pickers hand exactly that over. */
const asTyped: Resolve = async (typed) =>
  typed.length >= 1 && typed.length <= 100 ? { entry: typed } : { kind: "problem", key: "settings.bad-value" };

const asPhrase: Resolve = async (typed) => {
  const phrase = typed.normalize("NFC").replace(/\s+/gu, " ");
  return phrase.length >= 2 && phrase.length <= 100 ? { entry: phrase } : { kind: "problem", key: "settings.bad-value" };
};

const asPerson: Resolve = async (typed, asker, needs) => {
  const found = asker.group === null ? null : await needs.people.find(asker.platform, asker.group, typed);
  return found === null ? { kind: "problem", key: "settings.person-not-found" } : { entry: found.id };
};

export const exemptRooms = list("exempt-rooms", "exemptRooms", "phong-dev", asTyped);
export const exemptPeople = list("exempt-people", "exemptPeople", "@an", asPerson);
export const exemptRoles = list("exempt-roles", "exemptRoles", "admin", asTyped);
export const allow = list("allow", "allow", "giết boss", asPhrase);
