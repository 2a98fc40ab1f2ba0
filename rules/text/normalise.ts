// Turns a text as people really type it into one form, and remembers where each piece came from.

import { bareUnit, classOf, composed, fold, folded, foreign, HIDDEN, isLatin, MARK, plainLower, WORD } from "./characters.ts";
import { DIGIT, FOREIGN, LETTER, REPEAT, type TextView, TONED, type Token, VOWEL, WIDE } from "./view.ts";
import { addToHash, emptyHash } from "./words.ts";

/** UTF-16 units that are read; the longest message of any platform we serve (Telegram: 4,096). */
export const longest = 4096;

/** Offsets of a text that needed no change in length: the places themselves. */
const places = Uint32Array.from({ length: longest + 1 }, (_, at) => at);

const oldTonePlacement = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;

function pairs(first: string, second: string, before: string, after: string): [string, string][] {
  return [...before].map((toned, tone) => [first + toned, (after[tone] ?? "") + second]);
}

const movedTone: ReadonlyMap<string, string> = new Map([
  ...pairs("o", "a", "àáảãạ", "òóỏõọ"),
  ...pairs("o", "e", "èéẻẽẹ", "òóỏõọ"),
  ...pairs("u", "y", "ỳýỷỹỵ", "ùúủũụ"),
]);

/** `hoà` → `hòa`, `thuý` → `thúy`: the same word, the mark on the other vowel. Never changes the length. */
function placeTones(text: string): string {
  return text.replace(oldTonePlacement, (pair) => movedTone.get(pair) ?? pair);
}

/** Characters beyond the first plane that are not seen, or only sit on others. */
const unseenPair = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{M}]/u;

/** The slow road: one character after another, with invisible ones dropped and marks composed. */
function rewrite(original: string, length: number): { text: string; offsets: Uint32Array } {
  const out: string[] = [];
  const offsets = new Uint32Array(longest + 1);
  let size = 0;
  let marks = 0;
  let at = 0;
  const emit = (unit: string, from: number): void => {
    const code = unit.charCodeAt(0);
    if (unit.length === 1 && classOf[code] === HIDDEN) return;
    if (unit.length === 1 && classOf[code] === MARK) {
      const base = out[out.length - 1];
      if (base === undefined) return;
      const whole = composed.get(base + unit);
      if (whole !== undefined) {
        out[out.length - 1] = whole;
        return;
      }
      // Piled-up marks ("zalgo") say nothing; other scripts keep the two that their spelling needs.
      if (isLatin(base) || marks >= 2 || (classOf[base.charCodeAt(0)] !== WORD && classOf[base.charCodeAt(0)] !== MARK)) return;
      marks += 1;
    } else marks = 0;
    offsets[size] = from;
    if (unit.length === 2) offsets[size + 1] = from;
    size += unit.length;
    out.push(unit);
  };
  while (at < length && size < longest) {
    const code = original.charCodeAt(at);
    const from = at;
    if (code >= 0xd800 && code <= 0xdfff) {
      const low = original.charCodeAt(at + 1);
      const isPair = code < 0xdc00 && at + 1 < original.length && low >= 0xdc00 && low <= 0xdfff;
      if (!isPair) {
        emit("\ufffd", from);
        at += 1;
        continue;
      }
      const pair = original.slice(at, at + 2);
      at += 2;
      if (unseenPair.test(pair)) continue;
      const form = fold(pair);
      if (size + form.length > longest) break;
      if (form === pair) emit(pair, from);
      // A musical note comes apart into its head and a mark that is itself a pair.
      else for (const unit of form) if (unit.length === 1 || !unseenPair.test(unit)) emit(unit, from);
      continue;
    }
    at += 1;
    const form = code < 0x80 && (code < 0x41 || code > 0x5a) ? undefined : folded.get(code);
    if (form === undefined) emit(original[from] as string, from);
    else {
      if (size + form.length > longest) break;
      for (const unit of form) emit(unit, from);
    }
  }
  offsets[size] = at;
  return { text: out.join(""), offsets: offsets.subarray(0, size + 1) };
}

/** A text in two forms, unit for unit: with its marks, and without. */
type Forms = { readonly text: string; readonly bareText: string };

function stringOf(units: Uint16Array): string {
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

/** Both forms of a text that is normalised already. */
function formsOf(text: string): Forms {
  const units = new Uint16Array(text.length);
  let marked = false;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    const bare = bareUnit[code] as number;
    units[i] = bare;
    if (bare !== code) marked = true;
  }
  return { text, bareText: marked ? stringOf(units) : text };
}

/** Whether two units are an emoji of the common blocks, U+1F300 to U+1FAFF. */
function isEmoji(high: number, low: number): boolean {
  if (low < 0xdc00 || low > 0xdfff) return false;
  return high === 0xd83c ? low >= 0xdf00 : high === 0xd83d || (high === 0xd83e && low <= 0xdeff);
}

/** The quick road, for texts whose characters all fold to one lower-case unit or are emoji; null for others. */
function readPlain(original: string): Forms | null {
  const { length } = original;
  const bare = new Uint16Array(length);
  let lower: Uint16Array | null = null;
  let marked = false;
  let mayMove = false;
  let before = 0;
  for (let i = 0; i < length; i += 1) {
    const code = original.charCodeAt(i);
    const small = plainLower[code] as number;
    if (small === 0) {
      if (i + 1 >= length || !isEmoji(code, original.charCodeAt(i + 1))) return null;
      bare[i] = code;
      bare[i + 1] = original.charCodeAt(i + 1);
      if (lower !== null) lower.set(bare.subarray(i, i + 2), i);
      i += 1;
      before = 0;
      continue;
    }
    if (small !== code && lower === null) {
      lower = new Uint16Array(length);
      for (let k = 0; k < i; k += 1) lower[k] = original.charCodeAt(k);
    }
    if (lower !== null) lower[i] = small;
    const plain = bareUnit[small] as number;
    bare[i] = plain;
    if (plain !== small) {
      marked = true;
      if (before === 0x6f || before === 0x75) mayMove = true;
    }
    before = small;
  }
  const text = lower === null ? original : stringOf(lower);
  const placed = mayMove ? placeTones(text) : text;
  return { text: placed, bareText: marked ? stringOf(bare) : placed };
}

/** What each unit says about its word. */
const signsOf: Uint8Array = (() => {
  const table = new Uint8Array(0x10000);
  for (let code = 0; code < 0x10000; code += 1) {
    const bare = bareUnit[code] as number;
    const letter = bare >= 97 && bare <= 122;
    table[code] =
      (letter ? LETTER : 0) |
      (letter && "aeiouy".includes(String.fromCharCode(bare)) ? VOWEL : 0) |
      (bare !== code ? TONED : 0) |
      (code >= 48 && code <= 57 ? DIGIT : 0) |
      (code >= 0x80 ? WIDE : 0) |
      (code >= 0x80 && (foreign[code] === 1 || classOf[code] === MARK) ? FOREIGN : 0);
  }
  return table;
})();

function tokensOf(text: string, bareText: string, offsets: Uint32Array): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = text.charCodeAt(at);
    if (classOf[code] !== WORD) {
      at += 1;
      continue;
    }
    const from = at;
    let signs = 0;
    let hash = emptyHash;
    let before = -1;
    while (true) {
      if (code === before) signs |= REPEAT;
      signs |= signsOf[code] as number;
      hash = addToHash(hash, bareUnit[code] as number);
      before = code;
      at += 1;
      if (at >= length) break;
      code = text.charCodeAt(at);
      const kind = classOf[code];
      if (kind !== WORD && kind !== MARK) break;
    }
    const word = text.slice(from, at);
    // One character may have become several ("⑴" → "(1)"): the word then ends where the next character begins.
    let end = at;
    while (end < length && offsets[end] === offsets[at - 1]) end += 1;
    tokens.push({
      text: word,
      bare: (signs & TONED) === 0 ? word : bareText.slice(from, at),
      span: [offsets[from] as number, offsets[end] as number],
      at: from,
      signs,
      hash,
    });
  }
  return tokens;
}

function viewOf(original: string, { text, bareText }: Forms, offsets: Uint32Array): TextView {
  const tokens = tokensOf(text, bareText, offsets);
  let signs = 0;
  for (const token of tokens) signs |= token.signs;
  return {
    original,
    text,
    offsets,
    tokens,
    signs,
    toneless: (signs & TONED) === 0,
    kept: { cues: null, links: null, linkSigns: null },
  };
}

/**
 * Reads a text: compatibility forms folded (full-width, mathematical letters), lower case, one composed form,
 * invisible characters and piled-up marks gone, tones in one place. At most 4,096 UTF-16 units are read.
 * Never throws, whatever the text; reading the result again changes nothing. Time grows with the length, no faster.
 *
 * @example normalise("HOÀ\u200b").tokens[0] // { text: "hòa", bare: "hoa", span: [0, 4], at: 0 }
 */
export function normalise(original: string): TextView {
  const length = Math.min(original.length, longest);
  const read = length === original.length ? original : original.slice(0, length);
  const plain = readPlain(read);
  if (plain !== null) return viewOf(original, plain, places.subarray(0, length + 1));
  const { text, offsets } = rewrite(original, length);
  return viewOf(original, formsOf(placeTones(text)), offsets);
}

/** The text of `normalise` alone, without tokens: for lists that are read once. */
export function textOf(original: string): string {
  const read = original.slice(0, longest);
  return readPlain(read)?.text ?? placeTones(rewrite(read, read.length).text);
}
