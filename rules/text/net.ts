// Finds many phrases in one walk over the words of a text, however many there are, with choices, gaps and missing tones.

import { bareOf } from "./characters.ts";
import { type Lattice, type Way, waysAt } from "./lattice.ts";
import { gapWord, leavesOutMarks, type Parts } from "./phrases.ts";
import type { Trick } from "./tricks/trick.ts";
import type { TextView, Token } from "./view.ts";
import { anyMoney, anyNumber, numberOf, type Words } from "./words.ts";

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

/**
 * What is known of the words that were matched so far, as four counts in one number, eight bits each: words, words with marks in the
 * text, words that lack all marks of theirs, words that lack some. Most phrases that begin end after a word or two: a number costs nothing.
 */
export type Path = number;

/** Words of a path. */
export function wordsIn(path: Path): number {
  return path & 0xff;
}

/** Words of a path that carry marks in the text. */
export function tonedIn(path: Path): number {
  return (path >>> 8) & 0xff;
}

/** Words of a path that lack all their marks. */
export function bareIn(path: Path): number {
  return (path >>> 16) & 0xff;
}

/** Words of a path that lack some of their marks. */
export function partialIn(path: Path): number {
  return path >>> 24;
}

const ONE = 1;
const ONE_TONED = 1 << 8;
const ONE_BARE = 1 << 16;
const ONE_PARTIAL = 1 << 24;

/** Called for every phrase in the text: tokens `from` (first) up to `to` (one past the last); `trick` is the first disguise. */
export type Found<P> = (payload: P, from: number, to: number, path: Path, trick: Trick | null) => void;

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

/** No step: the word in the text is another one. */
const NO = 0;

/** What one word adds to a path; `NO` when the word in the text is another one. */
function stepOf<P>(read: Way, edge: Edge<P>): Path {
  const marked = read.text !== read.bare;
  const step = marked ? ONE | ONE_TONED : ONE;
  if (read.text === edge.word || edge.number === anyNumber || edge.number === anyMoney) return step;
  if (edge.tones === "must" || (marked && !leavesOutMarks(read.text, edge.word))) return NO;
  if (read.anyTone || edge.tones === "any") return step;
  return step | (marked ? ONE_PARTIAL : ONE_BARE);
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

/** One walk over one text, from the places where something may begin. */
type Walk<P> = { readonly net: Net<P>; readonly lattice: Lattice; readonly found: Found<P>; steps: number };

/** Whether a sign stops a phrase that began at token `from` before token `at`. */
function stops<P>({ net, lattice }: Walk<P>, from: number, at: number): boolean {
  return net.reach === "up-to-signs" && at > from && isParted(lattice.view, at);
}

function finish<P>(walk: Walk<P>, place: Place<P>, from: number, at: number, path: Path, trick: Trick | null): void {
  for (const payload of place.ends) walk.found(payload, from, at, path, trick);
  if (place.skips.length === 0 || stops(walk, from, at)) return;
  const { view } = walk.lattice;
  for (const next of place.skips) {
    for (let skip = 0; skip <= longestGap && at + skip <= view.tokens.length && !endsSentence(view, at + skip); skip += 1) {
      visit(walk, next, from, at + skip, path, trick);
    }
  }
}

function visit<P>(walk: Walk<P>, place: Place<P>, from: number, at: number, path: Path, trick: Trick | null): void {
  walk.steps -= 1;
  finish(walk, place, from, at, path, trick);
  if (place.edges.length === 0 || at >= walk.lattice.view.tokens.length) return;
  if (walk.steps < 0 || wordsIn(path) >= longestPhrase || stops(walk, from, at)) return;
  for (const way of waysAt(walk.lattice, at)) {
    const edges = place.byNumber === null ? place.edges : place.byNumber.get(way.number);
    if (edges === undefined) continue;
    for (const edge of edges) {
      if (edge.number !== way.number) continue;
      const step = stepOf(way, edge);
      if (step !== NO) visit(walk, edge.to, from, way.to, path + step, trick ?? way.trick);
    }
  }
}

/** What begins at token `from` when it is read this way. */
function open<P>(walk: Walk<P>, from: number, way: Way): void {
  const { opens, alone, pairs } = walk.net;
  const { number, to } = way;
  const how = number < opens.length ? (opens[number] as number) : 0;
  if ((how & COMPLETE) !== 0) {
    for (const edge of alone[number] ?? []) {
      const step = stepOf(way, edge);
      if (step !== NO) finish(walk, edge.to, from, to, step, way.trick);
    }
  }
  if ((how & PAIRED) === 0 || to >= walk.lattice.view.tokens.length) return;
  for (const next of waysAt(walk.lattice, to)) {
    const openings = openingsOf(pairs, number, next.number);
    if (openings === null || stops(walk, from, to)) continue;
    for (const [first, second] of openings) {
      walk.steps -= 1;
      if (walk.steps < 0) return;
      const one = stepOf(way, first);
      if (one === NO) continue;
      const two = stepOf(next, second);
      if (two !== NO) visit(walk, second.to, from, next.to, one + two, way.trick ?? next.trick);
    }
  }
}

/** Whether a word alone may be something: written like one of them, or free to be written in another way. */
function mayBeAlone<P>(edges: readonly Edge<P>[], text: string): boolean {
  for (const edge of edges) if (edge.word === text || edge.tones === "any" || edge.to.skips.length > 0) return true;
  return false;
}

/**
 * Calls `found` for every phrase in the text, also for those inside others. The numbers of the lattice are those of the words of
 * `net`. Time grows with the number of words, not of phrases.
 */
export function walkNet<P>(net: Net<P>, lattice: Lattice, found: Found<P>): void {
  const { opens, pairs, alone } = net;
  const { numbers, special } = lattice;
  const { tokens } = lattice.view;
  const count = tokens.length;
  let walk: Walk<P> | null = null;
  for (let i = 0; i < count; i += 1) {
    const number = numbers[i] as number;
    if (special[i] === 0) {
      const how = number < opens.length ? (opens[number] as number) : 0;
      if (how === 0) continue;
      const mayGoOn =
        (how & PAIRED) !== 0 &&
        i + 1 < count &&
        (special[i + 1] !== 0 || (numbers[i + 1] !== 0 && openingsOf(pairs, number, numbers[i + 1] as number) !== null));
      if (!mayGoOn) {
        if ((how & COMPLETE) === 0) continue;
        const mayLack = net.lone === "may-lack-tones" && lattice.view.toneless;
        if (!mayLack && !mayBeAlone(alone[number] as Edge<P>[], (tokens[i] as Token).text)) continue;
      }
    }
    walk ??= { net, lattice, found, steps: stepsAtLeast + stepsPerWord * count };
    for (const way of waysAt(lattice, i)) open(walk, i, way);
    if (walk.steps < 0) return;
  }
}
