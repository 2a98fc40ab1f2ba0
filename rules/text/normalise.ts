// Turns a text as people really type it into one form, and remembers where each piece came from.

import { bareUnit, classOf, composed, fold, folded, foreign, HIDDEN, isLatin, MARK, WORD } from "./characters.ts";
import { DIGIT, FOREIGN, REPEAT, type TextView, TONED, type Token, WIDE } from "./view.ts";
import { addToHash, emptyHash } from "./words.ts";

/** UTF-16 units that are read; the longest message of any platform we serve (Telegram: 4,096). */
export const longest = 4096;

/** Offsets of a text that needed no change in length: the places themselves. */
const places = Uint32Array.from({ length: longest + 1 }, (_, at) => at);

/** Only characters whose lower case is one unit and that need no other folding, common emoji among them: nearly every chat message. */
const plain = /^[\t\n\r -~À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ“”‘’–…\u{1F300}-\u{1FAFF}]*$/u;

const oldTonePlacement = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/gu;
const mayHaveOldTonePlacement = /[ou][àáảãạèéẻẽẹỳýỷỹỵ]/;

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
  if (!mayHaveOldTonePlacement.test(text)) return text;
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

/** The text without marks, unit for unit; itself where it has none. */
function bareTextOf(text: string): string {
  let at = 0;
  while (at < text.length && bareUnit[text.charCodeAt(at)] === text.charCodeAt(at)) at += 1;
  if (at === text.length) return text;
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i += 1) units[i] = bareUnit[text.charCodeAt(i)] as number;
  return String.fromCharCode.apply(null, units as unknown as number[]);
}

/** What each unit says about its word: `DIGIT`, `FOREIGN`, `WIDE`. */
const signsOf: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code < 0x80) return code >= 48 && code <= 57 ? DIGIT : 0;
  return WIDE | (foreign[code] === 1 || classOf[code] === MARK ? FOREIGN : 0);
});

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
      const bare = bareUnit[code] as number;
      if (bare !== code) signs |= TONED;
      if (code === before) signs |= REPEAT;
      signs |= signsOf[code] as number;
      hash = addToHash(hash, bare);
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

function viewOf(original: string, text: string, offsets: Uint32Array): TextView {
  const tokens = tokensOf(text, bareTextOf(text), offsets);
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
  if (plain.test(read)) {
    const text = placeTones(read.toLowerCase());
    const offsets = places.subarray(0, text.length + 1);
    return viewOf(original, text, offsets);
  }
  const { text: raw, offsets } = rewrite(original, length);
  const text = placeTones(raw);
  return viewOf(original, text, offsets);
}
