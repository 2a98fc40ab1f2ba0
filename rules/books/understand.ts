// Reads what a query means: the phrases in it, whole, mistyped, run together or half typed.

import { edits } from "./edits.ts";
import { beginning, joinedOf, type Meaning, near, type Phrase, phrasesOf, spelled } from "./phrases.ts";
import { isFiller, isMarked, likeness, readWord, type Word } from "./query.ts";
import { isSyllable } from "./syllable.ts";

/**
 * A phrase found at words `from` to `to` (half open). `quality` 1 is letter for letter;
 * `need` is the share of the query that it must make up to be believed.
 */
type Found = { readonly phrase: Phrase; readonly from: number; readonly to: number; readonly quality: number; readonly need: number };

const longestPhrase = 8;

/** How well marks agree, word by word; 0 when a single word or most words say something else. */
function marksAgree(typed: readonly Word[], phrase: Phrase, isToned: boolean): number {
  if (typed.length !== phrase.words.length) {
    // Run together or cut elsewhere ("luadao"): only believed when no mark contradicts.
    return phrase.joined.length >= 5 && typed.every((word) => !isMarked(word)) ? 0.85 : 0.6;
  }
  const each = typed.map((word, at) => likeness(word, phrase.words[at]!));
  const wrong = each.filter((value) => value === 0).length;
  if (wrong > 0) return wrong * 2 <= typed.length && typed.length > 1 ? 0.75 : 0;
  const least = Math.min(...each);
  // Who writes tones elsewhere means a word without one: "bao nhiêu" is not "báo".
  if (least < 1 && isToned) return typed.length === 1 ? 0 : 0.8;
  return least;
}

function exact(typed: readonly Word[], from: number, isToned: boolean): Found[] {
  const found: Found[] = [];
  for (const phrase of spelled(joinedOf(typed))) {
    const quality = marksAgree(typed, phrase, isToned);
    const need = quality < 0.65 ? 0.5 : quality < 0.8 ? 0.6 : 0;
    if (quality > 0) found.push({ phrase, from, to: from + typed.length, quality, need });
  }
  return found;
}

/** Left-over Telex and VNI keys read as the Vietnamese they were meant to be: "luwaf ddaor". */
function keyed(typed: readonly Word[], from: number): Found[] {
  if (typed.every((word) => word.keyed === null)) return [];
  const read = typed.map((word) => (word.keyed === null ? word : readWord(word.keyed)));
  return exact(read, from, false)
    .filter(({ phrase }) => phrase.language === "vi" && phrase.words.length === typed.length && phrase.words.some(isMarked))
    .map((one) => ({ ...one, quality: one.quality * 0.85, need: typed.length > 1 ? 0.3 : 1 }));
}

/** An English word in another form of itself: "mocked", "gamblers", "threatened". */
function inflected(word: Word, from: number): Found[] {
  if (isMarked(word) || word.bare.length < 5) return [];
  const stems = ["s", "es", "ed", "d", "ing", "er", "ers", "ly"]
    .filter((ending) => word.bare.endsWith(ending))
    .map((ending) => word.bare.slice(0, -ending.length))
    .filter((stem) => stem.length >= 4);
  return stems
    .flatMap((stem) => [stem, `${stem}e`, `${stem}s`, `${stem}ing`])
    .flatMap(spelled)
    .filter((phrase) => phrase.words.length === 1 && !phrase.words.some(isMarked))
    .map((phrase) => ({ phrase, from, to: from + 1, quality: 0.85, need: 0.3 }));
}

/** Slips allowed in a spelling of this length. Short words have too many neighbours that mean something else. */
function slips(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** How far a mistyped phrase is believed; null when not at all. */
function slipped(typed: readonly Word[], phrase: Phrase, count: number): { quality: number; need: number } | null {
  const quality = count === 1 ? 0.7 : 0.6;
  if (typed.length !== phrase.words.length) {
    const isJoined = phrase.joined.length >= 7 && typed.every((word) => !isMarked(word));
    return isJoined ? { quality: quality - 0.05, need: 0.6 } : null;
  }
  if (typed.length === 1) {
    const word = typed[0]!;
    if (isMarked(word) || word.bare[0] !== phrase.joined[0]) return null;
    return { quality, need: word.bare.length < 7 ? 0.6 : 0.4 };
  }
  let right = 0;
  let need = 0.3;
  for (let at = 0; at < typed.length; at += 1) {
    const [word, written] = [typed[at]!, phrase.words[at]!];
    if (likeness(word, written) > 0) {
      right += 1;
      continue;
    }
    if (word.bare.length < 3 && !isMarked(word)) return null;
    // A slip of the finger changes a letter; with another tone as well it is another word.
    if (word.bare === written.bare || edits(word.bare, written.bare, 2) > 2) return null;
    if (word.tone !== "" && word.tone !== written.tone) return null;
    if (isSyllable(word)) need = isMarked(word) ? 0.8 : 0.75;
  }
  return right * 2 >= typed.length ? { quality, need } : null;
}

function mistyped(typed: readonly Word[], from: number): Found[] {
  const joined = joinedOf(typed);
  const most = slips(joined.length);
  if (most === 0 || typed.every(isFiller)) return [];
  const found: Found[] = [];
  for (const { phrase, count } of near(joined, most)) {
    const slip = phrase.isLoose ? null : slipped(typed, phrase, count);
    if (slip !== null) found.push({ phrase, from, to: from + typed.length, ...slip });
  }
  return found;
}

/** The whole query as the beginning of a phrase, while somebody is still typing. */
function begun(typed: readonly Word[], from: number): Found[] {
  const joined = joinedOf(typed);
  if (joined.length < 4) return [];
  const last = typed[typed.length - 1]!;
  const found: Found[] = [];
  for (const phrase of beginning(joined)) {
    const written = phrase.words[typed.length - 1];
    if (phrase.isLoose || written === undefined) continue;
    const isSame = typed.slice(0, -1).every((word, place) => likeness(word, phrase.words[place]!) > 0);
    const start = { ...written, bare: last.bare, shapes: written.shapes.slice(0, last.bare.length) };
    // A whole word after small talk is a word of its own ("thôi tiết …"), not the beginning of a phrase.
    const isWhole = from > 0 && written.bare === last.bare;
    const isStart = !isWhole && written.bare.startsWith(last.bare) && likeness(last, start) > 0;
    if (isSame && isStart) found.push({ phrase, from, to: from + typed.length, quality: 0.5, need: 0 });
  }
  return found;
}

function collect(query: readonly Word[]): Found[] {
  const found: Found[] = [];
  const known = new Set<number>();
  const isToned = query.some((word) => word.tone !== "");
  for (let from = 0; from < query.length; from += 1) {
    for (let to = Math.min(query.length, from + longestPhrase); to > from; to -= 1) {
      const typed = query.slice(from, to);
      const here = exact(typed, from, isToned);
      if (here.length === 0) here.push(...keyed(typed, from));
      if (here.length === 0 && typed.length === 1) here.push(...inflected(typed[0]!, from));
      if (here.some((one) => one.quality >= 0.85)) for (let at = from; at < to; at += 1) known.add(at);
      found.push(...here);
    }
  }
  // Slips are looked for where nothing was understood, in windows that keep a long query quick.
  const widest = query.length <= 12 ? 4 : 2;
  for (let from = 0; from < query.length && from < 24; from += 1) {
    for (let to = Math.min(query.length, from + widest); to > from; to -= 1) {
      const isNew = Array.from({ length: to - from }, (_, at) => from + at).some((at) => !known.has(at));
      if (isNew) found.push(...mistyped(query.slice(from, to), from));
    }
  }
  return found;
}

/** True when `a` lies inside the longer `b`, which is understood about as well. */
function isInside(a: Found, b: Found): boolean {
  if (a.from < b.from || a.to > b.to || b.to - b.from <= a.to - a.from) return false;
  return b.quality >= a.quality - 0.1 && (!b.phrase.isLoose || a.phrase.isLoose);
}

/** What a query means, each meaning with a strength of 0 to 1. Nothing understood: an empty map. */
export function understand(query: readonly Word[]): ReadonlyMap<Meaning, number> {
  // Of nothing but small words each counts.
  const isSmallTalk = query.every(isFiller);
  const content = query.map((word) => isSmallTalk || !isFiller(word));
  const size = content.filter(Boolean).length;
  const all = collect(query);
  if (all.length === 0 && size > 0) {
    const first = content.indexOf(true);
    all.push(...begun(query.slice(first), first));
  }
  const kept = all.filter((one) => !all.some((other) => isInside(one, other)));

  const shareOf = (list: readonly Found[]): number => {
    return content.filter((isContent, at) => isContent && list.some((one) => one.from <= at && at < one.to)).length / size;
  };

  const isPlain = !query.some(isMarked);
  const meanings = new Map<Meaning, number>();
  const believed = kept.filter((one) => {
    const own = shareOf([one]);
    // "chui" may be "chửi" or "chui": one unmarked syllable, or one everyday word, has to be most of the query.
    const isSingle = one.to - one.from === 1 && one.phrase.words.length === 1;
    const isAmbiguous = isSingle && !isMarked(query[one.from]!) && one.phrase.words.some(isMarked);
    if (isAmbiguous && own <= 0.5) return false;
    if (isSingle && one.phrase.isLoose) {
      if (own <= 0.5 && (isPlain || shareOf(kept) < 0.9)) return false;
      const isDoubtful = query[one.from]!.bare.length < 5 || one.phrase.words.some(isMarked);
      if (isDoubtful && query.length < 4 && query.length > 1 && isPlain) return false;
    }
    return own >= one.need;
  });
  const share = shareOf(believed);
  if (!believed.some((one) => !one.phrase.isLoose || share >= 0.7)) return gathered(query);
  for (const one of believed) {
    if (one.phrase.isLoose && share < 0.7) continue;
    const strength = one.quality * (0.5 + 0.5 * shareOf([one])) * (one.phrase.isLoose ? 0.6 : 1);
    for (const meaning of one.phrase.meanings) meanings.set(meaning, Math.max(meanings.get(meaning) ?? 0, strength));
  }
  return meanings;
}

function isInOrder(content: readonly Word[], phrase: Phrase, isSame: (typed: Word, written: Word) => boolean): boolean {
  let at = 0;
  for (const written of phrase.words) if (at < content.length && isSame(content[at]!, written)) at += 1;
  return at === content.length;
}

/**
 * Meanings whose phrases hold nearly all words of the query, in whatever order: "tài khoản bị chiếm", "gửi link liên tục".
 * One phrase must hold three quarters of them.
 */
function gathered(query: readonly Word[]): ReadonlyMap<Meaning, number> {
  const meanings = new Map<Meaning, number>();
  const content = query.filter((word) => !isFiller(word) && /[a-z]/.test(word.bare));
  if (content.length < 2 || content.length > 12) return meanings;
  const isPlain = !query.some(isMarked);
  const isToned = query.some((word) => word.tone !== "");
  const isSame = (typed: Word, written: Word | undefined): boolean => {
    const value = written === undefined ? 0 : likeness(typed, written);
    return value === 1 || (value > 0 && !isToned);
  };
  for (const [meaning, list] of phrasesOf) {
    const held = content.filter((word) => list.some((phrase) => phrase.words.some((written) => isSame(word, written))));
    const share = held.length / content.length;
    if (share < 0.75) continue;
    const most = Math.max(...list.map((phrase) => content.filter((word) => phrase.words.some((written) => isSame(word, written))).length));
    if (most / content.length < 0.75) continue;
    // Two unmarked syllables turned round are too often something else: "ngu ngon" is not "ngôn ngữ".
    if (isPlain && content.length === 2 && !list.some((phrase) => isInOrder(content, phrase, isSame))) continue;
    meanings.set(meaning, 0.4 * share);
  }
  return meanings;
}

/** Known phrases nearest to what was typed, for "did you mean"; at most `most`, in `language`. */
export function nearest(query: readonly Word[], language: "vi" | "en", most: number): readonly string[] {
  const joined = joinedOf(query.filter((word) => !isFiller(word)));
  if (joined.length < 4 || joined.length > 24) return [];
  const found = near(joined, Math.min(3, Math.ceil(joined.length * 0.3)))
    .filter(({ phrase }) => !phrase.isLoose && phrase.language === language)
    .sort((a, b) => a.count - b.count);
  return [...new Set(found.map(({ phrase }) => phrase.text))].slice(0, most);
}
