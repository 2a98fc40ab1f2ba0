// Finds many fixed phrases in one walk over the tokens of a text, with or without tones.

import type { Span } from "../finding.ts";
import { bareOf } from "../text/characters.ts";
import { leavesOutMarks } from "../text/phrases.ts";
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

export type CueTrie = Node;

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
  return root;
}

/** True when no token carries a tone or a vowel mark. */
function isToneless(tokens: readonly Token[]): boolean {
  return tokens.every((token) => token.text === token.bare);
}

const moneyEnding = /^[0-9]+(?:k|tr|trieu|d|vnd|usd|usdt|cu|lit|ty|nghin|ngan|m)[0-9]?$/;

function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Longest phrase in words: keeps hostile repetitions cheap. */
const longestPhrase = 14;

/** Graph steps for one message; ordinary chat takes a few dozen. Beyond it nothing more is looked up. */
const mostSteps = 60_000;

/** All phrases found, by group, in reading order; of those that begin at one word, the longest of each group. */
export function findCues(trie: CueTrie, view: TextView): CueHits {
  const { tokens } = view;
  const found = new Map<string, CueHit[]>();
  let steps = 0;
  const note = (group: string, from: number, to: number): void => {
    const hits = found.get(group);
    const last = hits?.[hits.length - 1];
    if (hits !== undefined && last?.from === from && last.to >= to) return;
    const hit: CueHit = { from, to, span: [(tokens[from] as Token).span[0], (tokens[to - 1] as Token).span[1]] };
    if (hits === undefined) found.set(group, [hit]);
    else if (last?.from === from) hits[hits.length - 1] = hit;
    else hits.push(hit);
  };
  const visit = (node: Node, from: number, at: number, exact: boolean): void => {
    steps += 1;
    const { ends } = node;
    if (ends !== null && (exact || at - from > 1 || (ends.soft && isToneless(tokens)))) note(ends.group, from, at);
    const token = tokens[at];
    if (token === undefined || at - from >= longestPhrase || steps > mostSteps) return;
    const { bare, text } = token;
    if (startsWithDigit(bare)) {
      for (const edge of node.next.get(anyNumber) ?? []) visit(edge.to, from, at + 1, exact);
      if (moneyEnding.test(bare)) for (const edge of node.next.get(anyMoney) ?? []) visit(edge.to, from, at + 1, exact);
      if (bare === anyNumber || bare === anyMoney) return;
    }
    const edges = node.next.get(bare);
    if (edges === undefined) return;
    for (const edge of edges) {
      if (edge.word === text) visit(edge.to, from, at + 1, exact);
      else if (!edge.toned && leavesOutMarks(text, edge.word)) visit(edge.to, from, at + 1, false);
    }
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const { bare } = tokens[i] as Token;
    if (trie.next.has(bare) || startsWithDigit(bare)) visit(trie, i, i, true);
  }
  return found;
}
