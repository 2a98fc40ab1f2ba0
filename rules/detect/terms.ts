// Finds the terms of all rules in one walk over the words, however many terms there are.

import type { Span } from "../finding.ts";
import type { TermGroup } from "../ruleset.ts";
import { bareOf } from "../text/characters.ts";
import type { Lattice } from "../text/lattice.ts";
import { addGlued, addPhrase, bareIn, createNet, type Net, type Path, partialIn, tonedIn, walkNet, wordsIn } from "../text/net.ts";
import { countPhrases, expand, gapWord, parse } from "../text/phrases.ts";
import type { Trick } from "../text/tricks/trick.ts";
import type { TextView, Token } from "../text/view.ts";
import type { Words } from "../text/words.ts";
import type { Topic } from "../topic.ts";

/** One line of one group of one rule. `glued`: its syllables written as one word, `vailon`. */
export type Term = {
  readonly rule: string;
  readonly topic: Topic;
  readonly group: TermGroup;
  readonly glued: boolean;
};

/** All terms of a ruleset as one net of words, and those words without tones that a disguise may hide. */
export type TermIndex = { readonly net: Net<Term>; readonly bare: Set<string> };

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

/** An index without terms over a numbering of words. Ready after `closeNet(index.net)`. */
export function emptyTermIndex(words: Words): TermIndex {
  return { net: createNet(words, "up-to-signs", "has-its-tones"), bare: new Set() };
}

/** Adds every line of a group (used while a ruleset is loaded). */
export function addTerms(index: TermIndex, rule: { readonly id: string; readonly topic: Topic }, group: TermGroup): void {
  const term: Term = { rule: rule.id, topic: rule.topic, group, glued: false };
  const glued: Term = { ...term, glued: true };
  for (const line of group.words) {
    const parts = parse(line, index.net.slots);
    addPhrase(index.net, parts, term);
    if (group.disguised === "no") continue;
    for (const word of parts.flat(2)) if (word !== gapWord) index.bare.add(bareOf(word.replace("=", "")));
    if (group.toneless === "no" || countPhrases(parts) > mostGlued) continue;
    for (const words of expand(line, parts)) {
      const whole = words.join("").replaceAll("=", "");
      if (words.length < 2 || words.includes(gapWord) || whole.length < shortestGlued) continue;
      index.bare.add(bareOf(whole));
      addGlued(index.net, whole, glued);
    }
  }
}

/** How many words of a text carry a mark: whether its author writes tones. */
function countToned(view: TextView): number {
  let toned = 0;
  for (const token of view.tokens) if (token.text !== token.bare) toned += 1;
  return toned;
}

function mannerOf(term: Term, path: Path, trick: Trick | null, tonedInText: number): Manner | null {
  const disguised = term.glued || trick !== null;
  if (disguised && term.group.disguised === "no") return null;
  if (bareIn(path) + partialIn(path) > 0 && !term.glued) {
    // A lone syllable without its tone is another word; `cac` is never read as what it could be.
    if (wordsIn(path) < 2 || term.group.toneless === "no") return null;
    // Who writes tones elsewhere leaves them out for a reason: that word has none.
    if (tonedInText > tonedIn(path) && (term.group.toneless !== "always" || tonedIn(path) > 0)) return null;
    return disguised ? "disguised" : "toneless";
  }
  return disguised ? "disguised" : "written";
}

/** A text cannot make us find more, whatever it repeats. */
const mostHits = 120;

const noHits: TermHit[] = [];

/** Every term in the text, also those inside others. The numbers of the lattice are those of the words of the index. */
export function findTerms(index: TermIndex, lattice: Lattice): TermHit[] {
  const { view } = lattice;
  const { tokens } = view;
  let hits = noHits;
  let tonedInText = -1;
  walkNet(index.net, lattice, (term, from, to, path, trick) => {
    if (hits.length >= mostHits) return;
    if (tonedInText < 0) tonedInText = countToned(view);
    const manner = mannerOf(term, path, trick, tonedInText);
    if (manner === null) return;
    if (hits === noHits) hits = [];
    const span: Span = [(tokens[from] as Token).span[0], (tokens[to - 1] as Token).span[1]];
    hits.push({ term, from, to, span, manner, trick });
  });
  return hits;
}
