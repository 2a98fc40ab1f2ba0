// Finds the terms of all rules in one walk over the words, however many terms there are.

import type { Span } from "../finding.ts";
import type { TermGroup } from "../ruleset.ts";
import { bareOf } from "../text/characters.ts";
import { expand, leavesOutMarks } from "../text/phrases.ts";
import type { Reading, Trick } from "../text/readings.ts";
import type { TextView } from "../text/view.ts";

/** One phrase of one group of one rule. */
export type Term = {
  readonly rule: string;
  readonly group: TermGroup;
  readonly words: readonly string[];
};

type Node = { readonly next: Map<string, Node>; readonly ends: Term[] };

/** All terms of a ruleset, as a tree over their words without tones. */
export type TermIndex = Node;

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

export function emptyTermIndex(): TermIndex {
  return { next: new Map(), ends: [] };
}

/** Adds every phrase of a group to the tree (used while a ruleset is loaded). */
export function addTerms(index: TermIndex, rule: string, group: TermGroup): void {
  for (const line of group.words) {
    for (const words of expand(line)) {
      let node = index;
      for (const word of words) {
        const key = bareOf(word);
        let next = node.next.get(key);
        if (next === undefined) {
          next = { next: new Map(), ends: [] };
          node.next.set(key, next);
        }
        node = next;
      }
      if (!node.ends.some((end) => end.rule === rule && end.words.join(" ") === words.join(" "))) node.ends.push({ rule, group, words });
    }
  }
}

/** One step of a path through the text: the word as read, and the trick that had to be undone to read it. */
type Step = { readonly text: string; readonly bare: string; readonly trick: Trick | null; readonly anyTone: boolean };

/** What the words around a place say about how this author writes: with tones, or without. */
export type Writing = { readonly toned: number; readonly total: number };

export function writingOf(view: TextView): Writing {
  let toned = 0;
  for (const token of view.tokens) if (token.text !== token.bare) toned += 1;
  return { toned, total: view.tokens.length };
}

function mannerOf(term: Term, path: readonly Step[], writing: Writing): Manner | null {
  let bare = 0;
  let exact = 0;
  let toned = 0;
  let disguised = false;
  for (let i = 0; i < path.length; i += 1) {
    const step = path[i] as Step;
    const word = term.words[i] as string;
    if (step.trick !== null) disguised = true;
    if (step.text !== step.bare) toned += 1;
    if (step.text === word) {
      if (step.trick === null) exact += 1;
      continue;
    }
    if (!leavesOutMarks(step.text, word)) return null;
    if (!step.anyTone) bare += 1;
  }
  if (disguised && term.group.disguised === "no") return null;
  if (bare > 0) {
    // A lone syllable without its tone is another word; `cac` is never read as what it could be.
    if (path.length < 2 || term.group.toneless === "no") return null;
    if (term.group.toneless !== "always" && writing.toned > toned) return null;
    if (exact === 0 && bare === path.length && path.every((step) => step.text.length < 2)) return null;
    return disguised ? "disguised" : "toneless";
  }
  return disguised ? "disguised" : "written";
}

/**
 * Every term in the text, longest first where several begin at one word. `readings` are the disguises that were undone, by the token where they begin.
 * Time grows with the number of words, not with the number of terms.
 */
export function findTerms(index: TermIndex, view: TextView, readings: ReadonlyMap<number, readonly Reading[]> | null): TermHit[] {
  const { tokens } = view;
  const hits: TermHit[] = [];
  let writing: Writing | null = null;
  const path: Step[] = [];
  const visit = (node: Node, from: number, at: number): void => {
    for (const term of node.ends) {
      writing ??= writingOf(view);
      const manner = mannerOf(term, path, writing);
      if (manner === null) continue;
      const trick = path.find((step) => step.trick !== null)?.trick ?? null;
      const first = tokens[from] as { span: Span };
      const last = tokens[at - 1] as { span: Span };
      hits.push({ term, from, to: at, span: [first.span[0], last.span[1]], manner, trick });
    }
    if (at >= tokens.length || path.length > 12) return;
    const token = tokens[at] as { text: string; bare: string };
    const next = node.next.get(token.bare);
    if (next !== undefined) {
      path.push({ text: token.text, bare: token.bare, trick: null, anyTone: false });
      visit(next, from, at + 1);
      path.pop();
    }
    const others = readings?.get(at);
    if (others === undefined) return;
    for (const reading of others) {
      const after = node.next.get(reading.bare);
      if (after === undefined) continue;
      path.push(reading);
      visit(after, from, reading.to);
      path.pop();
    }
  };
  for (let i = 0; i < tokens.length; i += 1) {
    if (readings === null && !index.next.has((tokens[i] as { bare: string }).bare)) continue;
    visit(index, i, i);
  }
  return hits;
}
