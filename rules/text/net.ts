// Finds many phrases in one walk over the words of a text, however many there are, with choices, gaps and missing tones.

import { bareOf } from "./characters.ts";
import { gapWord, leavesOutMarks, type Parts } from "./phrases.ts";
import type { Reading, Trick } from "./readings.ts";
import { DIGIT, type TextView, type Token } from "./view.ts";
import { anyMoney, anyNumber, isMoney, isNumber, numberOf, type Words } from "./words.ts";

/** `tones`: whether the word in the text must carry those of the phrase (`must`), may lack them, or does not matter at all (`any`). */
type Edge<P> = { readonly number: number; readonly word: string; readonly tones: "must" | "may-lack" | "any"; readonly to: Place<P> };

/** A place between two words of a phrase. `skips`: ways on over up to three words of any kind. */
type Place<P> = { edges: Edge<P>[]; byNumber: Map<number, Edge<P>[]> | null; skips: Place<P>[]; ends: P[] };

/** The first two words of phrases, found by both numbers at once: most words of a chat begin some phrase, few pairs do. */
type Pairs<P> = {
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
  readonly openings: (readonly (readonly [Edge<P>, Edge<P>])[])[];
};

/** Whether a phrase may go on after a comma or a full stop. */
export type Reach = "across-signs" | "up-to-signs";

/** Whether a phrase of one word may lack its tones (`found` then decides), or is that word only with them. */
export type Lone = "may-lack-tones" | "has-its-tones";

/** Phrases with what each of them stands for. Built with `addPhrase`, ready after `closeNet`. */
export type Net<P> = {
  readonly words: Words;
  readonly reach: Reach;
  readonly lone: Lone;
  readonly root: Place<P>;
  /** By number of a first word: 1 something is complete after it or may skip words, 2 pairs begin with it. */
  opens: Uint8Array;
  readonly alone: (Edge<P>[] | undefined)[];
  pairs: Pairs<P>;
};

/** What is known of the words that were matched so far. */
export type Path = {
  readonly words: number;
  /** Words with marks in the text; words that lack all marks of theirs; words that lack some. */
  readonly toned: number;
  readonly bare: number;
  readonly partial: number;
  readonly trick: Trick | null;
};

/** Called for every phrase in the text: tokens `from` (first) up to `to` (one past the last). */
export type Found<P> = (payload: P, from: number, to: number, path: Path) => void;

const COMPLETE = 1;
const PAIRED = 2;

/** Words that a gap may stand for. */
const longestGap = 3;

/** Places with more ways on than this look them up, others walk through them. */
const fewEdges = 6;

function newPlace<P>(): Place<P> {
  return { edges: [], byNumber: null, skips: [], ends: [] };
}

const noPairs: Pairs<never> = { firsts: new Int32Array(1), seconds: new Int32Array(1), openings: [] };

/** An empty net over a numbering that may be shared with other nets. */
export function createNet<P>(words: Words, reach: Reach, lone: Lone): Net<P> {
  return { words, reach, lone, root: newPlace(), opens: new Uint8Array(0), alone: [], pairs: noPairs };
}

function addEdge<P>(net: Net<P>, from: Place<P>, written: string, to: Place<P>): void {
  if (written === gapWord) {
    from.skips.push(to);
    return;
  }
  const must = written.startsWith("=");
  const word = must ? written.slice(1) : written;
  from.edges.push({ number: numberOf(net.words, bareOf(word)), word, tones: must ? "must" : "may-lack", to });
}

/** Adds a phrase as a small graph; choices are never multiplied out, so it costs the sum of its words. A phrase that may be empty is no phrase. */
export function addPhrase<P>(net: Net<P>, parts: Parts, payload: P): void {
  if (parts.every((choices) => choices.some((words) => words.length === 0))) return;
  const places = [net.root, ...parts.map(() => newPlace<P>())];
  parts.forEach((choices, at) => {
    // Empty choices let a part be entered from every place before it that may be skipped up to here.
    const entries = [places[at] as Place<P>];
    for (let entry = at; entry > 0 && parts[entry - 1]?.some((words) => words.length === 0); entry -= 1) {
      entries.push(places[entry - 1] as Place<P>);
    }
    const meeting = places[at + 1] as Place<P>;
    for (const words of choices) {
      if (words.length === 0) continue;
      const first = words.length === 1 ? meeting : newPlace<P>();
      for (const from of entries) addEdge(net, from, words[0] as string, first);
      let place = first;
      for (let i = 1; i < words.length; i += 1) {
        const next = i === words.length - 1 ? meeting : newPlace<P>();
        addEdge(net, place, words[i] as string, next);
        place = next;
      }
    }
  });
  (places[parts.length] as Place<P>).ends.push(payload);
  // A tail of parts that may all be empty makes the places before it ends too.
  for (let at = parts.length; at > 1 && parts[at - 1]?.some((words) => words.length === 0); at -= 1) {
    (places[at - 1] as Place<P>).ends.push(payload);
  }
}

/** Adds one word that counts with any tones: syllables written as one word. */
export function addGlued<P>(net: Net<P>, word: string, payload: P): void {
  net.root.edges.push({ number: numberOf(net.words, bareOf(word)), word, tones: "any", to: { ...newPlace<P>(), ends: [payload] } });
}

function hash(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}

function tableOf<P>(lists: ReadonlyMap<number, ReadonlyMap<number, (readonly [Edge<P>, Edge<P>])[]>>): Pairs<P> {
  let count = 0;
  for (const seconds of lists.values()) count += seconds.size;
  let size = 16;
  while (size < count * 2) size *= 2;
  const table = { firsts: new Int32Array(size), seconds: new Int32Array(size), openings: new Array(size) };
  for (const [first, seconds] of lists) {
    for (const [second, openings] of seconds) {
      let at = hash(first, second) & (size - 1);
      while (table.firsts[at] !== 0) at = (at + 1) & (size - 1);
      table.firsts[at] = first;
      table.seconds[at] = second;
      table.openings[at] = openings;
    }
  }
  return table;
}

function openingsOf<P>({ firsts, seconds, openings }: Pairs<P>, first: number, second: number): Pairs<P>["openings"][number] | null {
  const mask = firsts.length - 1;
  for (let at = hash(first, second) & mask; firsts[at] !== 0; at = (at + 1) & mask) {
    if (firsts[at] === first && seconds[at] === second) return openings[at] ?? null;
  }
  return null;
}

/** Makes ready for walking what was added; nothing is added afterwards. */
export function closeNet<P>(net: Net<P>): void {
  net.opens = new Uint8Array(net.words.list.length);
  const lists = new Map<number, Map<number, (readonly [Edge<P>, Edge<P>])[]>>();
  const seen = new Set<Place<P>>();
  const prepare = (place: Place<P>): void => {
    if (seen.has(place)) return;
    seen.add(place);
    if (place.edges.length > fewEdges) {
      place.byNumber = new Map();
      for (const edge of place.edges) {
        const list = place.byNumber.get(edge.number);
        if (list === undefined) place.byNumber.set(edge.number, [edge]);
        else list.push(edge);
      }
    }
    for (const edge of place.edges) prepare(edge.to);
    for (const next of place.skips) prepare(next);
  };
  for (const edge of net.root.edges) {
    const { number, to } = edge;
    prepare(to);
    if (to.ends.length > 0 || to.skips.length > 0) {
      net.opens[number] = (net.opens[number] as number) | COMPLETE;
      const list = net.alone[number];
      if (list === undefined) net.alone[number] = [edge];
      else list.push(edge);
    }
    if (to.edges.length === 0) continue;
    net.opens[number] = (net.opens[number] as number) | PAIRED;
    let seconds = lists.get(number);
    if (seconds === undefined) {
      seconds = new Map();
      lists.set(number, seconds);
    }
    for (const next of to.edges) {
      const list = seconds.get(next.number);
      if (list === undefined) seconds.set(next.number, [[edge, next]]);
      else list.push([edge, next]);
    }
  }
  net.pairs = tableOf(lists);
}

/** One word as read: a token, or what it says once a trick is undone. */
type Word = { readonly text: string; readonly bare: string };

const nothing: Path = { words: 0, toned: 0, bare: 0, partial: 0, trick: null };

/** The path one word on; null when the word in the text is another one. `anyTone`: the trick itself hid the tones. */
function stepOn<P>(path: Path, read: Word, trick: Trick | null, anyTone: boolean, edge: Edge<P>): Path | null {
  const marked = read.text !== read.bare;
  let bare = 0;
  let partial = 0;
  if (read.text !== edge.word && edge.number !== anyNumber && edge.number !== anyMoney) {
    if (edge.tones === "must") return null;
    if (marked && !leavesOutMarks(read.text, edge.word)) return null;
    if (!anyTone && edge.tones !== "any") {
      if (marked) partial = 1;
      else bare = 1;
    }
  }
  return {
    words: path.words + 1,
    toned: path.toned + (marked ? 1 : 0),
    bare: path.bare + bare,
    partial: path.partial + partial,
    trick: path.trick ?? trick,
  };
}

const partingSigns = '.,!?;:…()“”"';

/** Whether a sign with a space beside it parts token `at` from the one before: no phrase reaches across. */
function isParted(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1];
  const token = view.tokens[at];
  if (before === undefined || token === undefined) return false;
  const end = before.at + before.text.length;
  if (token.at === end + 1) return false;
  let sign = false;
  let space = false;
  for (let i = end; i < token.at; i += 1) {
    const code = view.text.charCodeAt(i);
    if (code === 0x20 || code === 0x0a) space = true;
    else if (partingSigns.includes(view.text[i] as string)) sign = true;
  }
  return sign && space;
}

/** Whether a sentence ends between token `at` and the one before it. */
function endsSentence(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1];
  const token = view.tokens[at];
  if (before === undefined || token === undefined) return false;
  return /[.!?\n…;]/.test(view.text.slice(before.at + before.text.length, token.at));
}

/** A text cannot make a walk longer than this, whatever it repeats: steps to begin with, and for each word. */
const stepsAtLeast = 1000;
const stepsPerWord = 8;

/** Longest phrase in words: keeps hostile repetitions cheap. */
const longestPhrase = 20;

export type Readings = ReadonlyMap<number, readonly Reading[]> | null;

/** The slow part of a walk, begun only where the fast one saw that something may be there. */
type Walk = {
  /** What begins at token `from` when it is read as `word`, which ends before token `to`. */
  readonly open: (word: Word, number: number, trick: Trick | null, anyTone: boolean, from: number, to: number) => void;
  readonly isTired: () => boolean;
};

function beginWalk<P>(net: Net<P>, view: TextView, numbers: Int32Array, readings: Readings, found: Found<P>): Walk {
  const { tokens } = view;
  const { opens, pairs } = net;
  const count = tokens.length;
  let steps = stepsAtLeast + stepsPerWord * count;
  const stops = (from: number, at: number): boolean => net.reach === "up-to-signs" && at > from && isParted(view, at);

  const finish = (place: Place<P>, from: number, at: number, path: Path): void => {
    for (const payload of place.ends) found(payload, from, at, path);
    for (const next of place.skips) {
      for (let skip = 0; skip <= longestGap && at + skip <= count && !endsSentence(view, at + skip); skip += 1) {
        if (stops(from, at)) return;
        visit(next, from, at + skip, path);
      }
    }
  };

  const visit = (place: Place<P>, from: number, at: number, path: Path): void => {
    steps -= 1;
    finish(place, from, at, path);
    if (at >= count || place.edges.length === 0 || steps < 0 || path.words >= longestPhrase || stops(from, at)) return;
    eachReading(at, (word, number, trick, anyTone, to) => take(place, word, number, trick, anyTone, from, to, path));
  };

  const take = (
    place: Place<P>,
    word: Word,
    number: number,
    trick: Trick | null,
    anyTone: boolean,
    from: number,
    to: number,
    path: Path,
  ): void => {
    const edges = place.byNumber === null ? place.edges : place.byNumber.get(number);
    if (edges === undefined) return;
    for (const edge of edges) {
      if (edge.number !== number) continue;
      const next = stepOn(path, word, trick, anyTone, edge);
      if (next !== null) visit(edge.to, from, to, next);
    }
  };

  /** Token `at` in every way that it may be read. */
  const eachReading = (at: number, use: (word: Word, number: number, trick: Trick | null, anyTone: boolean, to: number) => void): void => {
    const token = tokens[at] as Token;
    const number = numbers[at] as number;
    if (number !== 0) use(token, number, null, false, at + 1);
    if (isNumber(token.bare)) {
      if (number !== anyNumber) use(token, anyNumber, null, false, at + 1);
      if (number !== anyMoney && isMoney(token.bare)) use(token, anyMoney, null, false, at + 1);
    }
    if (readings === null) return;
    for (const reading of readings.get(at) ?? []) use(reading, reading.number, reading.trick, reading.anyTone, reading.to);
  };

  const open = (word: Word, number: number, trick: Trick | null, anyTone: boolean, from: number, to: number): void => {
    const how = number < opens.length ? (opens[number] as number) : 0;
    if ((how & COMPLETE) !== 0) {
      for (const edge of net.alone[number] ?? []) {
        const path = stepOn(nothing, word, trick, anyTone, edge);
        if (path !== null) finish(edge.to, from, to, path);
      }
    }
    if ((how & PAIRED) === 0 || to >= count) return;
    eachReading(to, (nextWord, nextNumber, nextTrick, nextAnyTone, end) => {
      const openings = openingsOf(pairs, number, nextNumber);
      if (openings === null || stops(from, to)) return;
      for (const [first, second] of openings) {
        steps -= 1;
        if (steps < 0) return;
        const path = stepOn(nothing, word, trick, anyTone, first);
        if (path === null) continue;
        const next = stepOn(path, nextWord, nextTrick, nextAnyTone, second);
        if (next !== null) visit(second.to, from, end, next);
      }
    });
  };

  return { open, isTired: () => steps < 0 };
}

/** Whether a word alone may be something: written like one of them, or free to be written in another way. */
function mayBeAlone<P>(edges: readonly Edge<P>[], text: string): boolean {
  for (const edge of edges)
    if (edge.word === text || edge.tones === "any" || edge.to.skips.length > 0 || edge.number <= anyMoney) return true;
  return false;
}

/**
 * Calls `found` for every phrase in the text, also for those inside others. `numbers` are those of the words of `net`; `readings`
 * the disguises that were undone, by the token where they begin. Time grows with the number of words, not of phrases.
 */
export function walkNet<P>(net: Net<P>, view: TextView, numbers: Int32Array, readings: Readings, found: Found<P>): void {
  const { tokens } = view;
  const { opens, pairs, alone } = net;
  const count = tokens.length;
  const hasDigits = (view.signs & DIGIT) !== 0;
  let walk: Walk | null = null;
  for (let i = 0; i < count; i += 1) {
    const number = numbers[i] as number;
    const how = number < opens.length ? (opens[number] as number) : 0;
    const token = tokens[i] as Token;
    if (how !== 0) {
      const next = i + 1 < count ? (numbers[i + 1] as number) : 0;
      const may =
        ((how & PAIRED) !== 0 &&
          ((next !== 0 && openingsOf(pairs, number, next) !== null) ||
            (hasDigits && i + 1 < count && isNumber((tokens[i + 1] as Token).bare)) ||
            readings?.has(i + 1) === true)) ||
        ((how & COMPLETE) !== 0 && (net.lone === "may-lack-tones" || mayBeAlone(alone[number] as Edge<P>[], token.text)));
      if (may) {
        walk ??= beginWalk(net, view, numbers, readings, found);
        walk.open(token, number, null, false, i, i + 1);
      }
    }
    if (hasDigits && isNumber(token.bare)) {
      walk ??= beginWalk(net, view, numbers, readings, found);
      if (number !== anyNumber) walk.open(token, anyNumber, null, false, i, i + 1);
      if (number !== anyMoney && isMoney(token.bare)) walk.open(token, anyMoney, null, false, i, i + 1);
    }
    const disguised = readings?.get(i);
    if (disguised !== undefined) {
      walk ??= beginWalk(net, view, numbers, readings, found);
      for (const reading of disguised) walk.open(reading, reading.number, reading.trick, reading.anyTone, i, reading.to);
    }
    if (walk?.isTired() === true) return;
  }
}
