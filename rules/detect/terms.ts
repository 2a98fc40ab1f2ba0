// Finds the terms of all rules in one walk over the words, however many terms there are.

import type { Span } from "../finding.ts";
import type { TermGroup } from "../ruleset.ts";
import { bareOf } from "../text/characters.ts";
import { expand, gapWord, leavesOutMarks } from "../text/phrases.ts";
import type { Reading, Trick } from "../text/readings.ts";
import type { TextView } from "../text/view.ts";
import type { Topic } from "../topic.ts";

/** One phrase of one group of one rule. `glued`: its syllables written as one word, `vailon`. */
export type Term = {
  readonly rule: string;
  readonly topic: Topic;
  readonly group: TermGroup;
  readonly words: readonly string[];
  readonly glued: boolean;
};

type Node = { readonly next: Map<string, Node>; readonly ends: Term[] };

/** All terms of a ruleset, as a tree over their words without tones, and those words. */
export type TermIndex = { readonly root: Node; readonly bare: Set<string> };

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

export function emptyTermIndex(): TermIndex {
  return { root: { next: new Map(), ends: [] }, bare: new Set() };
}

function add(index: TermIndex, term: Term): void {
  let node = index.root;
  for (const word of term.words) {
    const key = bareOf(word);
    if (term.group.disguised === "yes" && word !== gapWord) index.bare.add(key);
    let next = node.next.get(key);
    if (next === undefined) {
      next = { next: new Map(), ends: [] };
      node.next.set(key, next);
    }
    node = next;
  }
  const words = term.words.join(" ");
  if (!node.ends.some((end) => end.rule === term.rule && end.words.join(" ") === words)) node.ends.push(term);
}

/** Adds every phrase of a group to the tree (used while a ruleset is loaded). */
export function addTerms(index: TermIndex, rule: { readonly id: string; readonly topic: Topic }, group: TermGroup): void {
  for (const line of group.words) {
    for (const words of expand(line)) {
      const term: Term = { rule: rule.id, topic: rule.topic, group, words, glued: false };
      add(index, term);
      const whole = words.join("");
      if (words.length > 1 && !words.includes(gapWord) && whole.length >= shortestGlued && group.disguised === "yes" && group.toneless !== "no") {
        add(index, { ...term, words: [whole], glued: true });
      }
    }
  }
}

/** One step of a path through the text: the word as read, and the trick that had to be undone to read it. */
type Step = { readonly text: string; readonly bare: string; readonly trick: Trick | null; readonly anyTone: boolean };

/** The place of a gap in a path; equal to itself in `words`. */
const skipped: Step = { text: gapWord, bare: gapWord, trick: null, anyTone: false };

const longestGap = 3;

/** How this author writes: words with marks, of all words. */
type Writing = { readonly toned: number; readonly total: number };

/** Counts the words that carry a tone or vowel mark. */
export function writingOf(view: TextView): Writing {
  let toned = 0;
  for (const token of view.tokens) if (token.text !== token.bare) toned += 1;
  return { toned, total: view.tokens.length };
}

function mannerOf(term: Term, path: readonly Step[], writing: Writing): Manner | null {
  let bare = 0;
  let toned = 0;
  let disguised = term.glued;
  let halfToned = false;
  for (let i = 0; i < path.length; i += 1) {
    const step = path[i] as Step;
    const word = term.words[i] as string;
    if (step.trick !== null) disguised = true;
    if (step.text !== step.bare) toned += 1;
    if (step.text === word) continue;
    if (!leavesOutMarks(step.text, word)) return null;
    if (step.anyTone || term.glued) continue;
    bare += 1;
    if (step.text !== step.bare) halfToned = true;
  }
  if (disguised && term.group.disguised === "no") return null;
  if (bare > 0) {
    // A lone syllable without its tone is another word; `cac` is never read as what it could be.
    if (term.words.length < 2 || term.group.toneless === "no") return null;
    // Who writes tones elsewhere leaves them out for a reason: that word has none.
    if (writing.toned > toned && (term.group.toneless !== "always" || halfToned)) return null;
    return disguised ? "disguised" : "toneless";
  }
  return disguised ? "disguised" : "written";
}

/** Whether a sentence ends between token `at` and the one before it. */
function endsSentence(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1];
  const token = view.tokens[at];
  if (before === undefined || token === undefined) return false;
  return /[.!?\n…;]/.test(view.text.slice(before.at + before.text.length, token.at));
}

/**
 * Every term in the text, also those inside others. `readings` are the disguises that were undone, by the token where they begin.
 * Time grows with the number of words, not with the number of terms.
 */
export function findTerms(index: TermIndex, view: TextView, readings: ReadonlyMap<number, readonly Reading[]> | null): TermHit[] {
  const { tokens } = view;
  const { root } = index;
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
    if (at >= tokens.length) return;
    const token = tokens[at] as { text: string; bare: string };
    const next = node.next.get(token.bare);
    if (next !== undefined) {
      path.push({ text: token.text, bare: token.bare, trick: null, anyTone: false });
      visit(next, from, at + 1);
      path.pop();
    }
    const gap = node.next.get(gapWord);
    if (gap !== undefined) {
      path.push(skipped);
      for (let skip = 0; skip <= longestGap && !endsSentence(view, at + skip); skip += 1) visit(gap, from, at + skip);
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
    if (root.next.has((tokens[i] as { bare: string }).bare) || readings?.has(i)) visit(root, i, i);
  }
  return hits;
}
