// Finds many fixed phrases in one walk over the tokens of a text, with or without tones.

import type { Span } from "../finding.ts";
import { bareOf } from "../text/characters.ts";
import type { TextView, Token } from "../text/view.ts";

/**
 * Phrases by group, a phrase a line; `{a|b c|}` offers choices, one of which may be empty. Two words stand for numbers: `0` for
 * any token that begins with a digit, `0k` for one that also ends like money (`500k`, `2tr`, `000đ`). A word that begins with
 * `=` must carry its tones (`=ảnh` is never `anh`); a line that begins with `~` also counts as a single word without its
 * tones when the whole message has none.
 *
 * @example { "number.other": "{sđt|số điện thoại} {của|} {nó|thằng}" }
 */
export type CueList = Readonly<Record<string, string>>;

/** A phrase that was found: tokens `from` (first) up to `to` (one past the last). */
export type CueHit = { readonly from: number; readonly to: number; readonly span: Span };

export type CueHits = ReadonlyMap<string, readonly CueHit[]>;

type Edge = { readonly word: string; readonly toned: boolean; readonly to: Node };

/** `ends`: the group whose phrase is complete here; `soft`: see `CueList`. */
type Node = { readonly next: Map<string, Edge[]>; ends: { readonly group: string; readonly soft: boolean } | null };

/** What may follow a first word: phrases of that word alone, and the ways on by the second word. */
type Start = { readonly alone: Edge[]; readonly second: Map<string, (readonly [first: Edge, second: Edge])[]> };

/** All phrases, opened by their first two words: most words of a chat begin some phrase, few pairs do. */
export type CueTrie = ReadonlyMap<string, Start>;

const anyNumber = "0";
const anyMoney = "0k";

function newNode(): Node {
  return { next: new Map(), ends: null };
}

function addEdge(from: Node, written: string, to: Node): void {
  const toned = written.startsWith("=");
  const word = toned ? written.slice(1) : written;
  const key = bareOf(word);
  const edges = from.next.get(key);
  if (edges === undefined) from.next.set(key, [{ word, toned, to }]);
  else edges.push({ word, toned, to });
}

/** The slots of a line, each with its choices as lists of words. */
function slotsOf(line: string): string[][][] {
  return (line.match(/\{[^{}]*\}|[^{}]+/g) ?? []).flatMap((part) => {
    const wordsOf = (text: string) =>
      text.trim() === ""
        ? []
        : text
            .trim()
            .toLowerCase()
            .normalize("NFC")
            .split(/[\s'’-]+/);
    if (part.startsWith("{")) return [part.slice(1, -1).split("|").map(wordsOf)];
    return part.trim() === "" ? [] : [[wordsOf(part)]];
  });
}

/** Adds a line as a small graph; choices are never multiplied out, so a line costs the sum of its words. */
function addLine(root: Node, line: string, group: string, soft: boolean): void {
  const slots = slotsOf(line);
  const places = [root, ...slots.map(newNode)];
  const last = places[slots.length] as Node;
  last.ends = { group, soft };
  slots.forEach((choices, at) => {
    // Empty choices let a slot be entered from every place before it that may be skipped up to here.
    let entry = at;
    const entries = [places[at] as Node];
    while (entry > 0 && (slots[entry - 1] as string[][]).some((words) => words.length === 0)) {
      entry -= 1;
      entries.push(places[entry] as Node);
    }
    for (const words of choices) {
      if (words.length === 0) continue;
      const first = words.length === 1 ? (places[at + 1] as Node) : newNode();
      for (const from of entries) addEdge(from, words[0] as string, first);
      let node = first;
      for (let i = 1; i < words.length; i += 1) {
        const to = i === words.length - 1 ? (places[at + 1] as Node) : newNode();
        addEdge(node, words[i] as string, to);
        node = to;
      }
    }
  });
  // A tail of slots that may all be empty makes the places before it ends too.
  for (let at = slots.length; at > 1 && (slots[at - 1] as string[][]).some((words) => words.length === 0); at -= 1) {
    (places[at - 1] as Node).ends = { group, soft };
  }
}

/** Builds the graph of all phrases of the lists. A group may be spread over several lists. */
export function compileCues(lists: readonly CueList[]): CueTrie {
  const root = newNode();
  for (const list of lists) {
    for (const [group, text] of Object.entries(list)) {
      for (const line of text.split("\n")) {
        const trimmed = line.trim();
        if (trimmed === "") continue;
        const soft = trimmed.startsWith("~");
        addLine(root, soft ? trimmed.slice(1) : trimmed, group, soft);
      }
    }
  }
  const starts = new Map<string, Start>();
  for (const [word, edges] of root.next) {
    const start: Start = { alone: [], second: new Map() };
    starts.set(word, start);
    for (const edge of edges) {
      if (edge.to.ends !== null) start.alone.push(edge);
      for (const [next, more] of edge.to.next) {
        const pairs = start.second.get(next);
        const added = more.map((second) => [edge, second] as const);
        if (pairs === undefined) start.second.set(next, added);
        else pairs.push(...added);
      }
    }
  }
  return starts;
}

const moneyEnding = /^[0-9]+(?:k|tr|trieu|d|vnd|usd|usdt|cu|lit|ty|nghin|ngan|m)[0-9]?$/;

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Longest phrase in words: keeps hostile repetitions cheap. */
const longestPhrase = 14;

/** Graph steps for each word, and to begin with. Ordinary chat takes one or two a word; beyond it nothing more is looked up. */
const stepsPerWord = 16;
const stepsAtLeast = 2000;

/** The names under which a number is looked up: itself, and the classes of numbers that it belongs to. */
function keysOfNumber(bare: string): readonly string[] {
  const keys = bare === anyNumber || bare === anyMoney ? [] : [bare];
  return moneyEnding.test(bare) ? [...keys, anyNumber, anyMoney] : [...keys, anyNumber];
}

/**
 * How well a word fits an edge: `exact`, `bare` when it was typed without any mark, or null. Who types some marks means them:
 * `tháng` is never `thắng`.
 */
function fitOf(edge: Edge, token: Token): "exact" | "bare" | null {
  const { word } = edge;
  if (word === token.text || word === anyNumber || word === anyMoney) return "exact";
  return !edge.toned && token.text === token.bare ? "bare" : null;
}

const noCues: CueHits = new Map();

/** One walk over the tokens of one text. */
type Walk = { readonly tokens: readonly Token[]; readonly toneless: boolean; found: Map<string, CueHit[]> | null; steps: number };

function note(walk: Walk, ends: NonNullable<Node["ends"]>, from: number, to: number): void {
  walk.found ??= new Map();
  const { found, tokens } = walk;
  const hits = found.get(ends.group);
  const last = hits?.[hits.length - 1];
  if (last?.from === from && last.to >= to) return;
  const hit: CueHit = { from, to, span: [(tokens[from] as Token).span[0], (tokens[to - 1] as Token).span[1]] };
  if (hits === undefined) found.set(ends.group, [hit]);
  else if (last?.from === from) hits[hits.length - 1] = hit;
  else hits.push(hit);
}

function visit(walk: Walk, node: Node, from: number, at: number): void {
  walk.steps -= 1;
  if (node.ends !== null) note(walk, node.ends, from, at);
  const token = walk.tokens[at];
  if (token === undefined || node.next.size === 0 || at - from >= longestPhrase || walk.steps < 0) return;
  if (!startsWithDigit(token.bare)) follow(walk, node, token.bare, token, from, at);
  else for (const key of keysOfNumber(token.bare)) follow(walk, node, key, token, from, at);
}

function follow(walk: Walk, node: Node, key: string, token: Token, from: number, at: number): void {
  const edges = node.next.get(key);
  if (edges !== undefined) for (const edge of edges) if (fitOf(edge, token) !== null) visit(walk, edge.to, from, at + 1);
}

/** What begins at token `at` when it is looked up under `key`. */
function open(walk: Walk, start: Start, at: number): void {
  const token = walk.tokens[at] as Token;
  for (const edge of start.alone) {
    const { ends } = edge.to;
    const how = ends === null ? null : fitOf(edge, token);
    // A lone word without its tone is another word.
    if (ends !== null && (how === "exact" || (how === "bare" && ends.soft && walk.toneless))) note(walk, ends, at, at + 1);
  }
  const next = walk.tokens[at + 1];
  if (next === undefined || start.second.size === 0) return;
  if (!startsWithDigit(next.bare)) openPairs(walk, start.second.get(next.bare), token, next, at);
  else for (const key of keysOfNumber(next.bare)) openPairs(walk, start.second.get(key), token, next, at);
}

function openPairs(walk: Walk, pairs: readonly (readonly [Edge, Edge])[] | undefined, token: Token, next: Token, at: number): void {
  if (pairs === undefined) return;
  for (const [first, second] of pairs) {
    if (walk.steps < 0) return;
    walk.steps -= 1;
    if (fitOf(first, token) !== null && fitOf(second, next) !== null) visit(walk, second.to, at, at + 2);
  }
}

/** All phrases found, by group, in reading order; of those that begin at one word, the longest of each group. */
export function findCues(trie: CueTrie, view: TextView): CueHits {
  const { tokens } = view;
  const walk: Walk = { tokens, toneless: view.toneless, found: null, steps: tokens.length * stepsPerWord + stepsAtLeast };
  for (let i = 0; i < tokens.length; i += 1) {
    const { bare } = tokens[i] as Token;
    if (!startsWithDigit(bare)) {
      const start = trie.get(bare);
      if (start !== undefined) open(walk, start, i);
      continue;
    }
    for (const key of keysOfNumber(bare)) {
      const start = trie.get(key);
      if (start !== undefined) open(walk, start, i);
    }
  }
  return walk.found ?? noCues;
}
