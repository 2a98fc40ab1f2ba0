// What was written lately, as far as the judge asks: how often the same text, how fast. In memory, as hashes, and bounded.

import { digest } from "./store/keys.ts";

/** How long a text counts as repeated, in ms. */
export const repeatWindow = 10 * 60_000;

/** How long a burst is looked at, in ms. */
export const rateWindow = 10_000;

/** Groups and people that are remembered; the one that was quiet longest is forgotten first. */
const mostPlaces = 5_000;

/** Messages remembered of one group or person. */
const mostEntries = 500;

export type Seen = { readonly repeats: { readonly own: number; readonly others: number }; readonly rate: number };

export type Recent = {
  /** Notes a message and tells what came before it. The same message again, or edited, is not a repeat of itself. */
  readonly note: (message: {
    readonly place: string;
    readonly author: string;
    readonly messageId: string;
    readonly text: string;
    readonly at: number;
  }) => Seen;
};

type Entry = { readonly at: number; readonly author: string; readonly messageId: string; readonly hash: string };

/** Letters and digits alone: spacing, signs, case and emoji do not make a text a new one. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 4096)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export function createRecent(): Recent {
  const places = new Map<string, Entry[]>();
  const authors = new Map<string, Entry[]>();

  const touched = (all: Map<string, Entry[]>, key: string, from: number): Entry[] => {
    const live = (all.get(key) ?? []).filter((entry) => entry.at > from).slice(-mostEntries);
    all.delete(key);
    all.set(key, live);
    const oldest = all.keys().next();
    if (all.size > mostPlaces && !oldest.done) all.delete(oldest.value);
    return live;
  };

  return {
    note: ({ place, author, messageId, text, at }) => {
      const shape = shapeOf(text);
      const entry: Entry = { at, author, messageId, hash: digest([shape], 12) };
      const there = touched(places, place, at - repeatWindow);
      const theirs = touched(authors, `${place} ${author}`, at - rateWindow);
      const before = there.filter((one) => one.hash === entry.hash && one.messageId !== messageId);
      if (shape !== "" && !there.some((one) => one.hash === entry.hash && one.messageId === messageId)) there.push(entry);
      if (!theirs.some((one) => one.messageId === messageId)) theirs.push(entry);
      return {
        repeats: {
          own: before.filter((one) => one.author === author).length,
          others: before.filter((one) => one.author !== author).length,
        },
        rate: theirs.length,
      };
    },
  };
}
