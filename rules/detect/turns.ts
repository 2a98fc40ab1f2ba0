// Finds small sets of turns of phrase around a hit: as a tree over words, or as words in order with gaps.

import { bareOf } from "../text/characters.ts";
import { expand } from "../text/phrases.ts";
import type { TextView } from "../text/view.ts";

type Node = { readonly next: Map<string, Node>; end: string | null };

/** Turns of phrase, with their tones and without. */
export type Cues = { readonly toned: Node; readonly bare: Node };

function put(root: Node, words: readonly string[]): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), end: null };
      node.next.set(word, next);
    }
    node = next;
  }
  node.end = words.join(" ");
}

/** Builds cues from lines as `expand` reads them. */
export function compileCueLines(lines: readonly string[]): Cues {
  const toned: Node = { next: new Map(), end: null };
  const bare: Node = { next: new Map(), end: null };
  for (const line of lines) {
    for (const words of expand(line)) {
      put(toned, words);
      put(bare, words.map(bareOf));
    }
  }
  return { toned, bare };
}

export type CuePlace = { readonly from: number; readonly to: number };

/** Where the longest cue that begins at token `at` ends; -1 when none begins there. */
export function cueAt(cues: Cues, view: TextView, toneless: boolean, at: number, limit: number): number {
  let node: Node | undefined = toneless ? cues.bare : cues.toned;
  let found = -1;
  for (let i = at; i < limit; i += 1) {
    node = node.next.get(view.tokens[i]?.text ?? "");
    if (node === undefined) break;
    if (node.end !== null) found = i + 1;
  }
  return found;
}

/** The first cue that lies within tokens `from` … `to`; null when there is none. */
export function findCue(cues: Cues, view: TextView, toneless: boolean, from: number, to: number): CuePlace | null {
  const limit = Math.min(to, view.tokens.length);
  for (let i = Math.max(0, from); i < limit; i += 1) {
    const end = cueAt(cues, view, toneless, i, limit);
    if (end >= 0) return { from: i, to: end };
  }
  return null;
}

/** Whether cues of each kind follow one another, at most `gap` words apart. */
export function followsInOrder(kinds: readonly Cues[], view: TextView, toneless: boolean, gap: number): boolean {
  const count = view.tokens.length;
  const step = (kind: number, from: number, to: number): boolean => {
    const cues = kinds[kind];
    if (cues === undefined) return true;
    for (let i = from; i < Math.min(to, count); i += 1) {
      const end = cueAt(cues, view, toneless, i, count);
      if (end >= 0 && step(kind + 1, end, end + gap + 1)) return true;
    }
    return false;
  };
  return step(0, 0, count);
}
