// Finds in a query the phrases that people use for a topic or subject, whole, mistyped, run together or half typed.

import MiniSearch from "minisearch";
import type { Topic } from "../topic.ts";
import { isFiller, isMarked, likeness, readWord, type Word, words } from "./query.ts";
import { subjectWords } from "./subject-words.ts";
import type { Subject } from "./subjects.ts";
import { topicWords } from "./topic-words.ts";

/** What a phrase stands for. */
export type Meaning = Topic | Subject;

type Phrase = {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words without marks and spaces: what the search library compares. */
  readonly joined: string;
  readonly isLoose: boolean;
  readonly language: "vi" | "en";
  readonly meanings: Meaning[];
};

/** A phrase found at words `from` to `to` (half open); `quality` 1 is letter for letter. */
type Found = { readonly phrase: Phrase; readonly from: number; readonly to: number; readonly quality: number };

const longestPhrase = 6;

const joinedOf = (list: readonly Word[]): string => list.map((word) => word.bare).join("");

/** All phrases, one entry for each spelling however many meanings share it. */
const phrases: readonly Phrase[] = (() => {
  const table = new Map<string, Phrase>();
  const all = [...Object.entries(topicWords), ...Object.entries(subjectWords)] as [Meaning, (typeof topicWords)[Topic]][];
  for (const [meaning, { vi, en, loose = "" }] of all) {
    for (const [list, language, isLoose] of [
      [vi, "vi", false],
      [en, "en", false],
      [loose, "vi", true],
    ] as const) {
      for (const piece of list.split(",")) {
        const text = piece.trim().replace(/\s+/g, " ");
        const key = `${isLoose} ${text}`;
        const known = table.get(key);
        if (known !== undefined) {
          if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
          continue;
        }
        const read = words(text);
        if (read.length > 0) table.set(key, { text, words: read, joined: joinedOf(read), isLoose, language, meanings: [meaning] });
      }
    }
  }
  return [...table.values()];
})();

const byJoined: ReadonlyMap<string, readonly number[]> = (() => {
  const table = new Map<string, number[]>();
  phrases.forEach((phrase, index) => {
    table.set(phrase.joined, [...(table.get(phrase.joined) ?? []), index]);
  });
  return table;
})();

/** Each distinct joined spelling is one document of one term; the library finds the near ones. */
const index = (() => {
  const search = new MiniSearch<{ id: string; joined: string }>({
    fields: ["joined"],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  });
  search.addAll([...byJoined.keys()].map((joined) => ({ id: joined, joined })));
  return search;
})();

/** Edits between two strings; two neighbours that changed places count as one. Stops counting above `most`. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      let best = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, older[j - 2]! + 1);
      row.push(best);
      least = Math.min(least, best);
    }
    if (least > most) return most + 1;
    older = old;
    old = row;
  }
  return old[b.length]!;
}

/** Typing slips allowed in a spelling of this length. Short words have too many neighbours that mean something else. */
function slips(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** How well marks agree, word by word; 0 when a single word or every word says something else. */
function marksAgree(typed: readonly Word[], phrase: Phrase): number {
  if (typed.length !== phrase.words.length) {
    // Run together or cut elsewhere ("luadao"): only believed when no mark contradicts.
    return phrase.joined.length >= 5 && typed.every((word) => !isMarked(word)) ? 0.85 : 0.6;
  }
  const each = typed.map((word, at) => likeness(word, phrase.words[at]!));
  const wrong = each.filter((value) => value === 0).length;
  if (wrong === 0) return Math.min(...each);
  return wrong * 2 <= typed.length && typed.length > 1 ? 0.75 : 0;
}

/** A mistyped phrase keeps at least half of its words, or is one long word with its first letter right. */
function slipQuality(typed: readonly Word[], phrase: Phrase, count: number): number {
  const base = count === 1 ? 0.7 : 0.6;
  if (typed.length !== phrase.words.length) return phrase.joined.length >= 7 && typed.every((word) => !isMarked(word)) ? base - 0.05 : 0;
  if (typed.length === 1) {
    if (isMarked(typed[0]!) || typed[0]!.bare[0] !== phrase.joined[0]) return 0;
    return typed[0]!.bare.length >= 5 ? base : 0;
  }
  let right = 0;
  for (let at = 0; at < typed.length; at += 1) {
    const [word, written] = [typed[at]!, phrase.words[at]!];
    if (likeness(word, written) > 0) right += 1;
    else if (word.bare === written.bare || edits(word.bare, written.bare, 2) > 2) return 0;
  }
  return right * 2 >= typed.length ? base : 0;
}

function exact(typed: readonly Word[], from: number, factor: number): Found[] {
  const found: Found[] = [];
  for (const at of byJoined.get(joinedOf(typed)) ?? []) {
    const phrase = phrases[at]!;
    const quality = marksAgree(typed, phrase) * factor;
    if (quality > 0) found.push({ phrase, from, to: from + typed.length, quality });
  }
  return found;
}

function mistyped(typed: readonly Word[], from: number): Found[] {
  const joined = joinedOf(typed);
  const most = slips(joined.length);
  const found: Found[] = [];
  if (most === 0 || typed.every(isFiller)) return found;
  // The library counts a swap of neighbours as two edits, so one more is asked for and then counted again.
  for (const { id } of index.search(joined, { fuzzy: most + 1, prefix: false })) {
    const count = edits(joined, String(id), most);
    if (count === 0 || count > most) continue;
    for (const at of byJoined.get(String(id)) ?? []) {
      const phrase = phrases[at]!;
      const quality = phrase.isLoose ? 0 : slipQuality(typed, phrase, count);
      if (quality > 0) found.push({ phrase, from, to: from + typed.length, quality });
    }
  }
  return found;
}

/** The whole query as the beginning of a phrase, while somebody is still typing. */
function begun(typed: readonly Word[], from: number): Found[] {
  const joined = joinedOf(typed);
  if (joined.length < 4) return [];
  const last = typed[typed.length - 1]!;
  const found: Found[] = [];
  for (const { id } of index.search(joined, { prefix: true, fuzzy: false })) {
    for (const at of byJoined.get(String(id)) ?? []) {
      const phrase = phrases[at]!;
      const written = phrase.words[typed.length - 1];
      if (phrase.isLoose || written === undefined) continue;
      const isSame = typed.slice(0, -1).every((word, place) => likeness(word, phrase.words[place]!) > 0);
      const isStart =
        written.bare.startsWith(last.bare) &&
        likeness({ ...last, tone: "" }, { ...written, bare: last.bare, shapes: written.shapes.slice(0, last.bare.length) }) > 0 &&
        (last.tone === "" || last.tone === written.tone);
      if (isSame && isStart) found.push({ phrase, from, to: from + typed.length, quality: 0.5 });
    }
  }
  return found;
}

/** What a query means, each with a strength of 0 to 1, and the part of its words that was understood. */
export type Understood = { readonly meanings: ReadonlyMap<Meaning, number>; readonly share: number };

function collect(query: readonly Word[]): Found[] {
  const found: Found[] = [];
  const taken = new Set<number>();
  for (let from = 0; from < query.length; from += 1) {
    for (let to = Math.min(query.length, from + longestPhrase); to > from; to -= 1) {
      const typed = query.slice(from, to);
      const here = exact(typed, from, 1);
      if (here.length === 0 && typed.some((word) => word.keyed !== null)) {
        here.push(
          ...exact(
            typed.map((word) => (word.keyed === null ? word : readWord(word.keyed))),
            from,
            0.85,
          ),
        );
      }
      for (const one of here) if (one.quality >= 0.85) for (let at = from; at < to; at += 1) taken.add(at);
      found.push(...here);
    }
  }
  const budget = query.length <= 12 ? 4 : 2;
  for (let from = 0; from < query.length && from < 24; from += 1) {
    for (let to = Math.min(query.length, from + budget); to > from; to -= 1) {
      const isKnown = Array.from({ length: to - from }, (_, at) => taken.has(from + at)).every(Boolean);
      if (!isKnown) found.push(...mistyped(query.slice(from, to), from));
    }
  }
  return found;
}

/** True when `a` lies inside `b`, is shorter, and is understood no better. */
function isInside(a: Found, b: Found): boolean {
  return (
    b.from <= a.from &&
    a.to <= b.to &&
    b.to - b.from > a.to - a.from &&
    b.quality >= a.quality - 0.1 &&
    (!b.phrase.isLoose || a.phrase.isLoose)
  );
}

/** Reads the meanings out of a query. Nothing understood: an empty map. */
export function understand(query: readonly Word[]): Understood {
  const content = query.map((word) => !isFiller(word));
  const count = content.filter(Boolean).length;
  const all = collect(query);
  if (all.length === 0 && count > 0) {
    const first = content.indexOf(true);
    all.push(...begun(query.slice(first), first));
  }
  const kept = all.filter((one) => !all.some((other) => isInside(one, other)));

  const sharePart = (list: readonly Found[]): number => {
    if (count === 0) return list.length > 0 ? 1 : 0;
    let covered = 0;
    content.forEach((isContent, at) => {
      if (isContent && list.some((one) => one.from <= at && at < one.to)) covered += 1;
    });
    return covered / count;
  };
  const share = sharePart(kept);

  const meanings = new Map<Meaning, number>();
  for (const one of kept) {
    const own = sharePart([one]);
    const typed = query.slice(one.from, one.to);
    // "chui" may be "chửi" or "chui": one unmarked syllable alone needs the rest of the query to be little.
    const isAmbiguous = typed.length === 1 && !isMarked(typed[0]!) && one.phrase.words.some(isMarked) && one.phrase.words.length === 1;
    if ((one.phrase.isLoose || isAmbiguous) && share < 0.6) continue;
    if (one.quality < 0.65 && own < 0.5) continue;
    const strength = one.quality * (0.5 + 0.5 * own) * (one.phrase.isLoose ? 0.6 : 1);
    for (const meaning of one.phrase.meanings) meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, strength));
  }
  return { meanings, share };
}

/** Known phrases nearest to what was typed, for "did you mean"; at most `most`, in `language`. */
export function nearest(query: readonly Word[], language: "vi" | "en", most: number): readonly string[] {
  const joined = joinedOf(query.filter((word) => !isFiller(word)));
  if (joined.length < 4 || joined.length > 24) return [];
  const near: string[] = [];
  for (const { id } of index.search(joined, { fuzzy: Math.min(4, Math.ceil(joined.length * 0.35)), prefix: false })) {
    for (const at of byJoined.get(String(id)) ?? []) {
      const phrase = phrases[at]!;
      if (!phrase.isLoose && phrase.language === language && !near.includes(phrase.text)) near.push(phrase.text);
    }
    if (near.length >= most) break;
  }
  return near.slice(0, most);
}
