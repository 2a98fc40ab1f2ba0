// Finds many phrases in one walk over the words of a text, however many there are, with choices, gaps and missing tones.

import { bareOf } from "./characters.ts";
import { type Lattice, type Way, waysAt } from "./lattice.ts";
import { gapWord, leavesOutMarks, type Parts, type Slots } from "./phrases.ts";
import type { Trick } from "./tricks/trick.ts";
import type { TextView, Token } from "./view.ts";
import { anyMoney, anyNumber, numberOf, type Words } from "./words.ts";

/** `tones`: whether the word in the text must carry those of the phrase (`must`), may lack them, or does not matter at all (`any`). */
type Edge<P> = { readonly number: number; readonly word: string; readonly tones: "must" | "may-lack" | "any"; readonly to: Place<P> };

/**
 * A place between two words of a phrase, with its ways on in the order of their numbers (`closeNet` sorts them). `skips`: ways on over
 * up to three words of any kind. `filter`: a bit for the low five bits of every number that goes on from here.
 */
type Place<P> = { edges: Edge<P>[]; numbers: Int32Array; filter: number; skips: Place<P>[]; ends: P[] };

/** Whether a phrase may go on after a comma or a full stop. */
export type Reach = "across-signs" | "up-to-signs";

/** Whether a phrase of one word may lack its tones (`found` then decides), or is that word only with them. */
export type Lone = "may-lack-tones" | "has-its-tones";

/** Two ways one after the other, and the places where they lead: many lines begin with the same two words. */
type Opening<P> = { readonly first: Edge<P>; readonly second: Edge<P>; readonly places: Place<P>[] };

/**
 * Ways from the root by one word. `complete`: those behind which something is complete or may skip words. `pairs`: by the number of the
 * word after it; worked out when a text first has that word, for a net knows far more words than a chat.
 */
type First<P> = {
  readonly edges: readonly Edge<P>[];
  readonly complete: readonly Edge<P>[];
  pairs: ReadonlyMap<number, readonly Opening<P>[]> | null;
};

/** Phrases with what each of them stands for. Built with `addPhrase`, ready after `closeNet`. */
export type Net<P> = {
  readonly words: Words;
  readonly reach: Reach;
  readonly lone: Lone;
  readonly root: Place<P>;
  /** Places behind the same choices of first words: lines that begin alike share them. */
  readonly begun: Map<Parts[number], Place<P>>;
  /** Choices that were read already; for `parse`. */
  readonly slots: Slots;
  /** Ways from the root by number. */
  firsts: (First<P> | undefined)[];
  /** By number of a first word: 1 something is complete after it or may skip words, 2 more words may follow. */
  opens: Uint8Array;
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
const GOES_ON = 2;

/** Words that a gap may stand for. */
const longestGap = 3;

function newPlace<P>(): Place<P> {
  return { edges: none, numbers: noNumbers, filter: 0, skips: none, ends: none };
}

// Most places have one way on and nothing else: what they lack is the same nothing for all of them.
const none: never[] = [];
const noNumbers = new Int32Array(0);

/** The list with one more; the shared empty one is never written to. */
function withOne<T>(list: T[], one: T): T[] {
  if (list.length === 0) return [one];
  list.push(one);
  return list;
}

/** Places with fewer ways on are walked through one by one. */
const fewEdges = 8;

/** An empty net over a numbering that may be shared with other nets. */
export function createNet<P>(words: Words, reach: Reach, lone: Lone): Net<P> {
  return { words, reach, lone, root: newPlace(), begun: new Map(), slots: new Map(), firsts: [], opens: new Uint8Array(0) };
}

/** Words whose form without a tone is everybody's word (`đi`): they count with their tone alone. */
const needsItsTone: ReadonlySet<string> = new Set(["đĩ"]);

function addEdge<P>(net: Net<P>, from: Place<P>, written: string, to: Place<P>): void {
  if (written === gapWord) {
    from.skips = withOne(from.skips, to);
    return;
  }
  const marked = written.startsWith("=");
  const word = marked ? written.slice(1) : written;
  const must = marked || needsItsTone.has(word);
  from.edges = withOne(from.edges, { number: numberOf(net.words, bareOf(word)), word, tones: must ? "must" : "may-lack", to });
}

/** Adds the choices of a part as ways from every entry to the meeting place. */
function addChoices<P>(net: Net<P>, choices: Parts[number], entries: readonly Place<P>[], meeting: Place<P>): void {
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
}

/** The place behind the first part, shared by all lines that begin with the same choices. */
function begin<P>(net: Net<P>, choices: Parts[number]): Place<P> {
  const known = net.begun.get(choices);
  if (known !== undefined) return known;
  const place = newPlace<P>();
  net.begun.set(choices, place);
  addChoices(net, choices, [net.root], place);
  return place;
}

function mayBeEmpty(choices: Parts[number] | undefined): boolean {
  return choices?.some((words) => words.length === 0) === true;
}

/** Adds a phrase as a small graph; choices are never multiplied out, so it costs the sum of its words. A phrase that may be empty is no phrase. */
export function addPhrase<P>(net: Net<P>, parts: Parts, payload: P): void {
  if (parts.every(mayBeEmpty)) return;
  const places = [net.root, begin(net, parts[0] as Parts[number]), ...parts.slice(1).map(() => newPlace<P>())];
  parts.forEach((choices, at) => {
    if (at === 0) return;
    // Empty choices let a part be entered from every place before it that may be skipped up to here.
    const entries = [places[at] as Place<P>];
    for (let entry = at; entry > 0 && mayBeEmpty(parts[entry - 1]); entry -= 1) entries.push(places[entry - 1] as Place<P>);
    addChoices(net, choices, entries, places[at + 1] as Place<P>);
  });
  const finishAt = (place: Place<P>): void => {
    place.ends = withOne(place.ends, payload);
  };
  finishAt(places[parts.length] as Place<P>);
  // A tail of parts that may all be empty makes the places before it ends too.
  for (let at = parts.length; at > 1 && mayBeEmpty(parts[at - 1]); at -= 1) finishAt(places[at - 1] as Place<P>);
}

/** Adds one word that counts with any tones: syllables written as one word. */
export function addGlued<P>(net: Net<P>, word: string, payload: P): void {
  // Words of one payload come one after another and share the place where they end.
  const last = net.root.edges[net.root.edges.length - 1];
  const shared = last?.tones === "any" && last.to.ends[0] === payload ? last.to : null;
  net.root.edges = withOne(net.root.edges, {
    number: numberOf(net.words, bareOf(word)),
    word,
    tones: "any",
    to: shared ?? { ...newPlace<P>(), ends: [payload] },
  });
}

/** Sorts the ways on from a place and from all places behind it. */
function prepare<P>(place: Place<P>, seen: Set<Place<P>>): void {
  if (seen.has(place)) return;
  seen.add(place);
  if (place.edges.length > 1) place.edges.sort((a, b) => a.number - b.number);
  if (place.edges.length > fewEdges) place.numbers = Int32Array.from(place.edges, (edge) => edge.number);
  for (const edge of place.edges) {
    place.filter |= 1 << (edge.number & 31);
    prepare(edge.to, seen);
  }
  for (const next of place.skips) prepare(next, seen);
}

/** Where the first way on stands whose number is not below `number`. */
function firstAt<P>({ edges, numbers }: Place<P>, number: number): number {
  if (numbers.length === 0) {
    let at = 0;
    while (at < edges.length && (edges[at] as Edge<P>).number < number) at += 1;
    return at;
  }
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstOf<P>(edges: readonly Edge<P>[]): First<P> {
  return { edges, complete: edges.filter(({ to }) => to.ends.length > 0 || to.skips.length > 0), pairs: null };
}

/** Makes ready for walking what was added; nothing is added afterwards. */
export function closeNet<P>(net: Net<P>): void {
  const size = net.words.list.length;
  net.opens = new Uint8Array(size);
  const seen = new Set<Place<P>>();
  const byNumber = new Map<number, Edge<P>[]>();
  for (const edge of net.root.edges) {
    prepare(edge.to, seen);
    const list = byNumber.get(edge.number);
    if (list === undefined) byNumber.set(edge.number, [edge]);
    else list.push(edge);
  }
  net.firsts = new Array(size);
  for (const [number, edges] of byNumber) {
    const first = firstOf(edges);
    net.firsts[number] = first;
    const goesOn = edges.some(({ to }) => to.edges.length > 0);
    net.opens[number] = (first.complete.length > 0 ? COMPLETE : 0) | (goesOn ? GOES_ON : 0);
  }
  net.begun.clear();
  net.slots.clear();
}

function pairsOf<P>(first: First<P>): NonNullable<First<P>["pairs"]> {
  if (first.pairs !== null) return first.pairs;
  const pairs = new Map<number, Opening<P>[]>();
  for (const one of first.edges) {
    for (const two of one.to.edges) {
      const openings = pairs.get(two.number);
      const same = openings?.find(
        ({ first: a, second: b }) => a.word === one.word && a.tones === one.tones && b.word === two.word && b.tones === two.tones,
      );
      if (same !== undefined) same.places.push(two.to);
      else if (openings !== undefined) openings.push({ first: one, second: two, places: [two.to] });
      else pairs.set(two.number, [{ first: one, second: two, places: [two.to] }]);
    }
  }
  first.pairs = pairs;
  return pairs;
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

/** Signs that end a sentence. */
const endings: ReadonlySet<number> = new Set([...".!?\n…;"].map((sign) => sign.charCodeAt(0)));

/** Whether a sentence ends between token `at` and the one before it. */
function endsSentence(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1];
  const token = view.tokens[at];
  if (before === undefined || token === undefined) return false;
  for (let i = before.at + before.text.length; i < token.at; i += 1) if (endings.has(view.text.charCodeAt(i))) return true;
  return false;
}

/** A text cannot make a walk longer than this, whatever it repeats: steps to begin with, and for each word. */
const stepsAtLeast = 1000;
const stepsPerWord = 16;

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

/** Whether token `at` may lead on from a place; never wrong when it says no. Most tokens lead nowhere, and have only one way to be read. */
function mayGoOn<P>({ special, numbers }: Lattice, place: Place<P>, at: number): boolean {
  return special[at] === 1 || (numbers[at] !== 0 && (place.filter & (1 << ((numbers[at] as number) & 31))) !== 0);
}

/** Goes on from a place by every way in which token `at` may be read. */
function goOn<P>(walk: Walk<P>, place: Place<P>, from: number, at: number, path: Path, trick: Trick | null): void {
  if (place.edges.length === 0 || at >= walk.lattice.view.tokens.length || !mayGoOn(walk.lattice, place, at)) return;
  let checked = false;
  for (const way of waysAt(walk.lattice, at)) {
    const { number } = way;
    if ((place.filter & (1 << (number & 31))) === 0) continue;
    for (let edgeAt = firstAt(place, number); place.edges[edgeAt]?.number === number; edgeAt += 1) {
      const edge = place.edges[edgeAt] as Edge<P>;
      const step = stepOf(way, edge);
      if (step === NO) continue;
      if (!checked && stops(walk, from, at)) return;
      checked = true;
      walk.steps -= 1;
      if (walk.steps < 0) return;
      visit(walk, edge.to, from, way.to, path + step, trick ?? way.trick);
    }
  }
}

function visit<P>(walk: Walk<P>, place: Place<P>, from: number, at: number, path: Path, trick: Trick | null): void {
  finish(walk, place, from, at, path, trick);
  if (wordsIn(path) < longestPhrase) goOn(walk, place, from, at, path, trick);
}

/** What begins at token `from` when it is read this way. */
function open<P>(walk: Walk<P>, from: number, way: Way): void {
  const first = walk.net.firsts[way.number];
  if (first === undefined) return;
  const { to } = way;
  for (const edge of first.complete) {
    const step = stepOf(way, edge);
    if (step !== NO) finish(walk, edge.to, from, to, step, way.trick);
  }
  if (to >= walk.lattice.view.tokens.length) return;
  const pairs = pairsOf(first);
  for (const next of waysAt(walk.lattice, to)) {
    const openings = pairs.get(next.number);
    if (openings === undefined || stops(walk, from, to)) continue;
    for (const opening of openings) {
      const one = stepOf(way, opening.first);
      const two = one === NO ? NO : stepOf(next, opening.second);
      if (two === NO) continue;
      for (const place of opening.places) {
        walk.steps -= 1;
        if (walk.steps < 0) return;
        visit(walk, place, from, next.to, one + two, way.trick ?? next.trick);
      }
    }
  }
}

/** Whether a word alone may be something: written like one of them, or free to be written in another way. */
function mayBeAlone<P>(edges: readonly Edge<P>[], text: string): boolean {
  for (const { word, tones, to } of edges) {
    if (to.skips.length > 0 || (to.ends.length > 0 && (word === text || tones === "any"))) return true;
  }
  return false;
}

/**
 * Calls `found` for every phrase in the text, also for those inside others. The numbers of the lattice are those of the words of
 * `net`. Time grows with the number of words, not of phrases.
 */
export function walkNet<P>(net: Net<P>, lattice: Lattice, found: Found<P>): void {
  const { opens, firsts } = net;
  const { numbers, special } = lattice;
  const { tokens } = lattice.view;
  const count = tokens.length;
  let walk: Walk<P> | null = null;
  for (let i = 0; i < count; i += 1) {
    const number = numbers[i] as number;
    if (special[i] === 0) {
      const how = number < opens.length ? (opens[number] as number) : 0;
      if (how === 0) continue;
      const goesOn =
        (how & GOES_ON) !== 0 &&
        i + 1 < count &&
        (special[i + 1] !== 0 || (numbers[i + 1] !== 0 && pairsOf(firsts[number] as First<P>).has(numbers[i + 1] as number)));
      if (!goesOn) {
        if ((how & COMPLETE) === 0) continue;
        const mayLack = net.lone === "may-lack-tones" && lattice.view.toneless;
        if (!mayLack && !mayBeAlone((firsts[number] as First<P>).complete, (tokens[i] as Token).text)) continue;
      }
    }
    walk ??= { net, lattice, found, steps: stepsAtLeast + stepsPerWord * count };
    for (const way of waysAt(lattice, i)) open(walk, i, way);
    if (walk.steps < 0) return;
  }
}
