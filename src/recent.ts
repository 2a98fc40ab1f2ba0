// What was written lately, as far as the judge asks: how often the same or nearly the same text, how fast. In memory, as hashes, and bounded.

import { digest } from "./store/keys.ts";

/** How long a text counts as repeated, in ms. */
export const repeatWindow = 10 * 60_000;

/** How long a burst is looked at, in ms. */
export const rateWindow = 10_000;

/** Groups and people that are remembered; the one that was quiet longest is forgotten first. */
const mostPlaces = 2_000;

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

type Entry = {
  readonly at: number;
  readonly author: string;
  readonly messageId: string;
  readonly hash: string;
  readonly sketch: Uint32Array | null;
};

/** Shorter shapes are the same or another text: a word changed in them changes what is said. */
const shortestAlike = 24;

/** Places of a sketch: so many smallest hashes of runs of characters, each by its own mixing. */
const places = 16;

/** Places that must agree: more than half, about the share of runs that two texts have in common. Texts on one matter in other words share a tenth. */
const placesAlike = 9;

const runLength = 4;

/** Units that a sketch is made of: enough to tell texts apart. */
const longestSketched = 512;

/**
 * A text as sixteen numbers that stay mostly the same when a few words of it change (MinHash over runs of four characters: Broder,
 * "On the resemblance and containment of documents", 1997); null for short texts. Nothing of the text can be read from it.
 */
function sketchOf(shape: string): Uint32Array | null {
  if (shape.length < shortestAlike) return null;
  const sketch = new Uint32Array(places).fill(0xffffffff);
  const end = Math.min(shape.length, longestSketched);
  for (let at = 0; at + runLength <= end; at += 1) {
    let hash = 0x811c9dc5;
    for (let i = at; i < at + runLength; i += 1) hash = Math.imul(hash ^ shape.charCodeAt(i), 0x01000193);
    for (let place = 0; place < places; place += 1) {
      let mixed = Math.imul(hash ^ (place * 0x9e3779b1), 0x85ebca6b);
      mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
      const value = (mixed ^ (mixed >>> 16)) >>> 0;
      if (value < (sketch[place] as number)) sketch[place] = value;
    }
  }
  return sketch;
}

function isAlike(a: Entry, b: Entry): boolean {
  if (a.hash === b.hash) return true;
  if (a.sketch === null || b.sketch === null) return false;
  let same = 0;
  for (let place = 0; place < places; place += 1) if (a.sketch[place] === b.sketch[place]) same += 1;
  return same >= placesAlike;
}

/** Letters and digits alone: spacing, signs, case and emoji do not make a text a new one. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 4096)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

export function createRecent(): Recent {
  const groups = new Map<string, Entry[]>();
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
      const entry: Entry = { at, author, messageId, hash: digest([shape], 12), sketch: sketchOf(shape) };
      const there = touched(groups, place, at - repeatWindow);
      const theirs = touched(authors, `${place} ${author}`, at - rateWindow);
      const before = there.filter((one) => one.messageId !== messageId && isAlike(one, entry));
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
