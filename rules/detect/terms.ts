// Finds the terms of all rules in one walk over the words, however many terms there are.

import type { Span } from "../finding.ts";
import type { TermGroup } from "../ruleset.ts";
import { bareOf } from "../text/characters.ts";
import { countPhrases, expand, gapWord, leavesOutMarks, parse } from "../text/phrases.ts";
import type { Reading, Trick } from "../text/readings.ts";
import type { TextView, Token } from "../text/view.ts";
import type { Topic } from "../topic.ts";

/** One line of one group of one rule. `glued`: its syllables written as one word, `vailon`. */
export type Term = {
  readonly rule: string;
  readonly topic: Topic;
  readonly group: TermGroup;
  readonly glued: boolean;
};

type Edge = { readonly word: string; readonly node: Node };

/** `next`: by the word without tones; `also`: places that are reached without a word, where the choices of a line meet again. */
type Node = { readonly next: Map<string, Edge[]>; readonly also: Node[]; readonly ends: Term[] };

/**
 * What begins with a first word. `alone`: where something is complete after it or may skip words; `second`: all that begins so, by
 * the words without tones that may come next, those of `alone` among them.
 */
type Start = { readonly alone: readonly Opening[]; readonly second: ReadonlyMap<string, readonly Opening[]> };

type Opening = { readonly edge: Edge; readonly glued: boolean };

/** All terms of a ruleset as one net of words, and those words without tones. `starts` is filled by `openTerms`. */
export type TermIndex = { readonly root: Node; readonly bare: Set<string>; readonly starts: Map<string, Start> };

/** Stands for the turns of phrase inside which nothing counts. */
export const harmlessRule = { id: "harmless", topic: "profanity" } as const;

/** How a hit was written: as listed, with marks left out, or under a disguise that was undone. */
export type Manner = "written" | "toneless" | "disguised";

export type TermHit = {
  readonly term: Term;
  /** Tokens `from` (first) up to `to` (one past the last). */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  readonly manner: Manner;
  readonly trick: Trick | null;
};

/** Glued syllables shorter than this are too often another word. */
const shortestGlued = 6;

/** Lines that stand for more phrases than this are not also read glued: nobody glues all of them. */
const mostGlued = 400;

function emptyNode(): Node {
  return { next: new Map(), also: [], ends: [] };
}

export function emptyTermIndex(): TermIndex {
  return { root: emptyNode(), bare: new Set(), starts: new Map() };
}

/** The place after these words, made where it is new. */
function follow(from: Node, words: readonly string[]): Node {
  let node = from;
  for (const word of words) {
    const key = bareOf(word);
    let edges = node.next.get(key);
    if (edges === undefined) {
      edges = [];
      node.next.set(key, edges);
    }
    let edge = edges.find((each) => each.word === word);
    if (edge === undefined) {
      edge = { word, node: emptyNode() };
      edges.push(edge);
    }
    node = edge.node;
  }
  return node;
}

function addParts(index: TermIndex, parts: readonly string[][][], term: Term): void {
  const [first, ...rest] = parts;
  // Nothing may hang on the root itself, or every word of every message would start a walk.
  if (first?.some((choice) => choice.length === 0)) {
    const said = first.filter((choice) => choice.length > 0);
    if (said.length > 0) addParts(index, [said, ...rest], term);
    if (rest.length > 0) addParts(index, rest, term);
    return;
  }
  let node = index.root;
  for (const choices of parts) {
    if (choices.length === 1) {
      node = follow(node, choices[0] as string[]);
      continue;
    }
    const meeting = emptyNode();
    for (const choice of choices) follow(node, choice).also.push(meeting);
    node = meeting;
  }
  if (node !== index.root) node.ends.push(term);
}

/** Adds every line of a group (used while a ruleset is loaded). */
export function addTerms(index: TermIndex, rule: { readonly id: string; readonly topic: Topic }, group: TermGroup): void {
  const term: Term = { rule: rule.id, topic: rule.topic, group, glued: false };
  for (const line of group.words) {
    const parts = parse(line);
    addParts(index, parts, term);
    if (group.disguised === "no") continue;
    for (const word of parts.flat(2)) if (word !== gapWord) index.bare.add(bareOf(word));
    if (group.toneless === "no" || countPhrases(parts) > mostGlued) continue;
    for (const words of expand(line)) {
      const whole = words.join("");
      if (words.length < 2 || words.includes(gapWord) || whole.length < shortestGlued) continue;
      index.bare.add(bareOf(whole));
      follow(index.root, [whole]).ends.push({ ...term, glued: true });
    }
  }
}

/** The words without tones that may follow a place; `open` where something is complete there or may skip words. */
function wordsAfter(node: Node): { readonly words: ReadonlySet<string>; readonly open: boolean } {
  const words = new Set<string>();
  let open = false;
  const look = (place: Node): void => {
    if (place.ends.length > 0 || place.next.has(gapWord)) open = true;
    for (const word of place.next.keys()) words.add(word);
    for (const next of place.also) look(next);
  };
  look(node);
  return { words, open };
}

const noSecond: ReadonlyMap<string, readonly Opening[]> = new Map();

function startOf(edges: readonly Edge[]): Start {
  // Most first words are terms of one word, or glued: nothing follows them.
  if (edges.every(({ node }) => node.next.size === 0 && node.also.length === 0)) {
    return { alone: edges.map((edge) => ({ edge, glued: edge.node.ends.some((term) => term.glued) })), second: noSecond };
  }
  const openings = edges.map((edge) => ({ edge, glued: edge.node.ends.some((term) => term.glued), ...wordsAfter(edge.node) }));
  const second = new Map<string, Opening[]>();
  for (const { words } of openings) for (const word of words) second.set(word, []);
  for (const [word, list] of second) {
    for (const { edge, glued, words, open } of openings) if (open || words.has(word)) list.push({ edge, glued });
  }
  const alone = openings.filter(({ open }) => open).map(({ edge, glued }) => ({ edge, glued }));
  return { alone, second };
}

/**
 * Notes for every first word what may follow it, once all terms are added: most words of a chat begin some term, few pairs of
 * words do.
 */
export function openTerms(index: TermIndex): void {
  for (const [word, edges] of index.root.next) index.starts.set(word, startOf(edges));
}

/** One word as read: a token, or what it says once a trick is undone. */
type Word = { readonly text: string; readonly bare: string };

/** What is known of a path through the net so far. */
type Path = {
  readonly words: number;
  /** Words with marks in the text, and words that left marks out. */
  readonly toned: number;
  readonly bare: number;
  readonly trick: Trick | null;
};

const nothing: Path = { words: 0, toned: 0, bare: 0, trick: null };

const longestGap = 3;

/** Words whose form without a tone is everybody's word (`đi`): they count with their tone alone. */
const needsItsTone: ReadonlySet<string> = new Set(["đĩ"]);

/** The path one word on; null when the word in the text is another one. `anyTone`: its tones need not be those of the term. */
function stepOn(path: Path, read: Word, trick: Trick | null, anyTone: boolean, word: string): Path | null {
  const marked = read.text !== read.bare;
  let bare = 0;
  if (read.text !== word) {
    if (marked && !leavesOutMarks(read.text, word)) return null;
    if (!anyTone) {
      if (needsItsTone.has(word)) return null;
      bare = 1;
    }
  }
  return { words: path.words + 1, toned: path.toned + (marked ? 1 : 0), bare: path.bare + bare, trick: path.trick ?? trick };
}

/** How many words of a text carry a mark: whether its author writes tones. */
function countToned(view: TextView): number {
  let toned = 0;
  for (const token of view.tokens) if (token.text !== token.bare) toned += 1;
  return toned;
}

function mannerOf(term: Term, path: Path, tonedInText: number): Manner | null {
  const disguised = term.glued || path.trick !== null;
  if (disguised && term.group.disguised === "no") return null;
  if (path.bare > 0 && !term.glued) {
    // A lone syllable without its tone is another word; `cac` is never read as what it could be.
    if (path.words < 2 || term.group.toneless === "no") return null;
    // Who writes tones elsewhere leaves them out for a reason: that word has none.
    if (tonedInText > path.toned && (term.group.toneless !== "always" || path.toned > 0)) return null;
    return disguised ? "disguised" : "toneless";
  }
  return disguised ? "disguised" : "written";
}

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

const partingSigns = '.,!?;:…()“”"';

/** Whether a sentence ends between token `at` and the one before it. */
function endsSentence(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1];
  const token = view.tokens[at];
  if (before === undefined || token === undefined) return false;
  return /[.!?\n…;]/.test(view.text.slice(before.at + before.text.length, token.at));
}

/** A text cannot make a walk longer than this, nor find more, whatever it repeats. */
const mostSteps = 20_000;
const mostHits = 120;

/**
 * Every term in the text, also those inside others. `readings` are the disguises that were undone, by the token where they begin.
 * Time grows with the number of words, not with the number of terms.
 */
export function findTerms(index: TermIndex, view: TextView, readings: ReadonlyMap<number, readonly Reading[]> | null): TermHit[] {
  const { tokens } = view;
  const { root } = index;
  const hits: TermHit[] = [];
  let tonedInText = -1;
  let steps = 0;
  const found = (term: Term, path: Path, from: number, to: number): void => {
    if (tonedInText < 0) tonedInText = countToned(view);
    const manner = mannerOf(term, path, tonedInText);
    if (manner === null) return;
    const span: Span = [(tokens[from] as Token).span[0], (tokens[to - 1] as Token).span[1]];
    hits.push({ term, from, to, span, manner, trick: path.trick });
  };
  const visit = (node: Node, from: number, at: number, path: Path): void => {
    steps += 1;
    for (const term of node.ends) found(term, path, from, at);
    for (const next of node.also) visit(next, from, at, path);
    if (at >= tokens.length || node.next.size === 0 || steps > mostSteps) return;
    const token = tokens[at] as Token;
    if (at > from && isParted(view, at)) return;
    take(node, token, null, false, from, at + 1, path);
    for (const edge of node.next.get(gapWord) ?? []) {
      for (let skip = 0; skip <= longestGap && !endsSentence(view, at + skip); skip += 1) visit(edge.node, from, at + skip, path);
    }
    if (readings === null) return;
    for (const reading of readings.get(at) ?? []) take(node, reading, reading.trick, reading.anyTone, from, reading.to, path);
  };
  const take = (node: Node, word: Word, trick: Trick | null, anyTone: boolean, from: number, to: number, path: Path): void => {
    const edges = node.next.get(word.bare);
    if (edges === undefined) return;
    for (const edge of edges) {
      const glued = node === root && edge.node.ends.some((term) => term.glued);
      const next = stepOn(path, word, trick, anyTone || glued, edge.word);
      if (next !== null) visit(edge.node, from, to, next);
    }
  };
  for (let i = 0; i < tokens.length && steps <= mostSteps && hits.length < mostHits; i += 1) {
    if (readings !== null && (readings.has(i) || readings.has(i + 1))) {
      visit(root, i, i, nothing);
      continue;
    }
    const token = tokens[i] as Token;
    const start = index.starts.get(token.bare);
    if (start === undefined) continue;
    for (const { edge, glued } of start.second.get(tokens[i + 1]?.bare ?? "") ?? start.alone) {
      const next = stepOn(nothing, token, null, glued, edge.word);
      if (next !== null) visit(edge.node, i, i + 1, next);
    }
  }
  return hits;
}
