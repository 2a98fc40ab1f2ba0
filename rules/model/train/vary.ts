// Other ways to type a line, for abuse and harmless talk alike, so that a way of typing is never a sign of abuse in itself.
// Capitals and old tone placement are missing here on purpose: normalising undoes them before the classifier reads.

import { bareOf, builtOf } from "../../text/characters.ts";
import { numbersFrom, seedOf } from "./random.ts";

/** What people write for short, as they do in any chat; the first one is the commonest. */
const shortForms: Readonly<Record<string, readonly string[]>> = {
  không: ["ko", "k", "hok", "khong", "hông"],
  được: ["dc", "đc", "đk"],
  vậy: ["v", "z", "zậy"],
  rồi: ["r", "rùi", "òi"],
  với: ["vs", "zới"],
  gì: ["j", "gi", "ji"],
  mày: ["m", "mài", "mầy"],
  tao: ["t"],
  tôi: ["t", "tui"],
  mình: ["mik", "mk", "mềnh"],
  người: ["ng", "ngừi"],
  biết: ["bt", "bít", "bik"],
  bây: ["b"],
  giờ: ["h", "jờ"],
  nhiều: ["nh", "nhìu"],
  trước: ["trc"],
  nhắn: ["nt"],
  này: ["nì", "nè"],
  thì: ["th"],
  anh: ["a"],
  em: ["e"],
  chị: ["c"],
  nha: ["nhoa", "na"],
  quá: ["wá", "qá"],
  luôn: ["lun"],
  đi: ["ik", "đê"],
  chồng: ["ck"],
  vợ: ["vk"],
  yêu: ["iu"],
  thôi: ["thoy", "thui"],
  bạn: ["b", "bn"],
  nói: ["ns"],
  như: ["nhu", "nhứ"],
  tin: ["tn"],
  cũng: ["cx", "cũg"],
  những: ["nhg"],
  trong: ["trg"],
  đang: ["đag"],
  đéo: ["đ", "éo"],
  chết: ["chít", "chớt"],
};

const shapeKeys: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  a: { 1: "a", 2: "w" },
  e: { 1: "e" },
  o: { 1: "o", 3: "w" },
  u: { 3: "w" },
  d: { 9: "d" },
};
const toneKeys = ["", "f", "s", "x", "r", "j"];

/** A word as its keys were struck when the input method was off: `ngân` → `ngaan`, `đồ` → `ddoof`. */
function keystrokes(word: string): string {
  let out = "";
  let tone = "";
  for (const letter of word) {
    const built = builtOf.get(letter);
    if (built === undefined) {
      out += letter;
      continue;
    }
    out += built.letter + (shapeKeys[built.letter]?.[built.shape] ?? "");
    if (built.tone > 0) tone = toneKeys[built.tone] ?? "";
  }
  return out + tone;
}

function eachWord(text: string, change: (word: string) => string): string {
  return text.replace(/[\p{L}\p{M}\p{N}]+/gu, change);
}

function shortened(text: string, next: () => number, share: number): string {
  return eachWord(text, (word) => {
    const forms = shortForms[word];
    if (forms === undefined || next() >= share) return word;
    return forms[next() < 0.6 ? 0 : Math.floor(next() * forms.length)] ?? word;
  });
}

function partlyToneless(text: string, next: () => number): string {
  return eachWord(text, (word) => (next() < 0.45 ? bareOf(word) : word));
}

function unpunctuated(text: string): string {
  return text.replace(/[.,!?;:"“”…]+/gu, "");
}

const leet: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0" };

/** One way to spoil a word so that a filter does not know it. */
function disguisedWord(word: string, next: () => number): string {
  const way = Math.floor(next() * 6);
  const inside = 1 + Math.floor(next() * Math.max(1, word.length - 2));
  if (way === 0) return [...word].join(".");
  if (way === 1) return `${word.slice(0, inside)}*${word.slice(inside + 1)}`;
  if (way === 2) return word.replace(/[aeio]/g, (letter) => leet[letter] ?? letter);
  if (way === 3) return word + (word[word.length - 1] ?? "").repeat(3);
  if (way === 4) return [...word].join(" ");
  return keystrokes(word);
}

function disguised(text: string, next: () => number): string {
  return eachWord(text, (word) => (word.length >= 2 && next() < 0.3 ? disguisedWord(word, next) : word));
}

/** A variant of a line and how much it counts beside the line itself. */
export type Variant = { readonly text: string; readonly weight: number };

/**
 * The line and its variants. The numbers come from the text itself, so a line gives the same variants in every corpus.
 * A variant that says nothing new (a toneless line without tones) is left out.
 */
export function variantsOf(original: string): readonly Variant[] {
  const text = original.normalize("NFC").toLowerCase();
  const next = numbersFrom(seedOf(text));
  const bare = bareOf(text);
  const candidates: readonly Variant[] = [
    { text: bare, weight: 0.6 },
    { text: unpunctuated(text), weight: 0.3 },
    { text: shortened(text, next, 0.7), weight: 0.4 },
    { text: bareOf(shortened(text, next, 0.7)), weight: 0.3 },
    { text: partlyToneless(text, next), weight: 0.4 },
    { text: disguised(text, next), weight: 0.3 },
    { text: disguised(bare, next), weight: 0.2 },
  ];
  const seen = new Set([text]);
  const fresh = candidates.filter((each) => each.text.trim() !== "" && seen.size !== seen.add(each.text).size);
  return [{ text: original, weight: 1 }, ...fresh];
}
