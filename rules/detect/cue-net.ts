// Finds the cues that detectors weigh, by group, with or without tones.

import type { Span } from "../finding.ts";
import type { Lattice } from "../text/lattice.ts";
import { addPhrase, bareIn, closeNet, createNet, type Net, partialIn, walkNet, wordsIn } from "../text/net.ts";
import { parse } from "../text/phrases.ts";
import type { TextView, Token } from "../text/view.ts";
import { closeWords, type Words } from "../text/words.ts";

/**
 * Phrases by group, a phrase a line, written as `parse` reads them. Two words stand for numbers: `0` for any token that begins
 * with a digit, `0k` for one that also ends like money (`500k`, `2tr`, `000đ`). A line that begins with `~` also counts as a
 * single word without its tones when the whole message has none.
 *
 * @example { "number.other": "{sđt|số điện thoại} {của|} {nó|thằng}" }
 */
export type CueList = Readonly<Record<string, string>>;

/** A phrase that was found: tokens `from` (first) up to `to` (one past the last). `apart`: two phrases with other words between them. */
export type CueHit = { readonly from: number; readonly to: number; readonly span: Span; readonly apart?: true };

export type CueHits = ReadonlyMap<string, readonly CueHit[]>;

type Cue = { readonly group: string; readonly soft: boolean; readonly asWritten: boolean };

/** Groups about people: their words are short and too often another word without tones, so a toned text must write them with theirs. */
const aboutPeople = /^(?:press\.|hate\.|scorn\.(?:roast|belittle)$)/;

/** All cues of several lists, as one net of words. */
export type CueNet = Net<Cue>;

/** Builds the net of all phrases of the lists over a numbering of words. A group may be spread over several lists. */
export function compileCues(words: Words, lists: readonly CueList[]): CueNet {
  const net = createNet<Cue>(words, "across-signs", "may-lack-tones");
  for (const list of lists) {
    for (const [group, text] of Object.entries(list)) {
      for (const line of text.split("\n")) {
        const trimmed = line.trim();
        if (trimmed === "") continue;
        const soft = trimmed.startsWith("~");
        addPhrase(net, parse(soft ? trimmed.slice(1) : trimmed, net.slots), { group, soft, asWritten: aboutPeople.test(group) });
      }
    }
  }
  closeNet(net);
  closeWords(words);
  return net;
}

const noCues: CueHits = new Map();

/** Whether most words of a text carry their marks: a word without any is then another word (`người nghe` is not `người Nghệ`). */
function writesTones(view: TextView): boolean {
  if (view.toneless) return false;
  let toned = 0;
  for (const token of view.tokens) if (token.text !== token.bare) toned += 1;
  return toned * 2 > view.tokens.length;
}

/** All cues found, by group, in reading order; of those that begin at one word, the longest of each group. */
export function findCues(net: CueNet, lattice: Lattice): CueHits {
  const { view } = lattice;
  const { tokens } = view;
  let found: Map<string, CueHit[]> | null = null;
  walkNet(net, lattice, ({ group, soft, asWritten }, from, to, path) => {
    // Who types some marks means them: `tháng` is never `thắng`. A lone word without its tone is another word.
    if (partialIn(path) > 0 || (wordsIn(path) === 1 && bareIn(path) > 0 && !(soft && view.toneless))) return;
    if (asWritten && bareIn(path) > 0 && writesTones(view)) return;
    found ??= new Map();
    const hits = found.get(group);
    const last = hits?.[hits.length - 1];
    if (last?.from === from && last.to >= to) return;
    const hit: CueHit = { from, to, span: [(tokens[from] as Token).span[0], (tokens[to - 1] as Token).span[1]] };
    if (hits === undefined) found.set(group, [hit]);
    else if (last?.from === from) hits[hits.length - 1] = hit;
    else hits.push(hit);
  });
  return found ?? noCues;
}
