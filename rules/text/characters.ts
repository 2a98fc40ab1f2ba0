// What single characters are: tables built once from Unicode properties, never changed afterwards.

/** A character that is part of a word. */
export const WORD = 1;
/** A character nobody sees: default-ignorable, or a control character other than tab and line break. */
export const HIDDEN = 2;
/** A combining mark. */
export const MARK = 3;

function classify(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const units: string[] = [];
  for (let code = 0; code < 0x10000; code += 1) units.push(String.fromCharCode(code));
  const all = units.join("|");
  for (const match of all.matchAll(/[\p{L}\p{N}]/gu)) table[match[0].charCodeAt(0)] = WORD;
  for (const match of all.matchAll(/\p{M}/gu)) table[match[0].charCodeAt(0)] = MARK;
  for (const match of all.matchAll(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu)) table[match[0].charCodeAt(0)] = HIDDEN;
  table[0x09] = 0;
  table[0x0a] = 0;
  table[0x0d] = 0;
  return table;
}

/** Class of every UTF-16 unit: 0 (space, sign, half of a pair), `WORD`, `HIDDEN` or `MARK`. */
export const classOf: Uint8Array = classify();

/** Compatibility form in lower case, repeated until it no longer changes; at most four units, else the character itself. */
export function fold(character: string): string {
  let now = character;
  for (let round = 0; round < 4; round += 1) {
    const next = now.normalize("NFKC").toLowerCase();
    if (next === now) break;
    now = next;
  }
  return now.length <= 4 ? now : character;
}

function foldings(): ReadonlyMap<number, string> {
  const table = new Map<number, string>();
  for (let code = 0; code < 0x10000; code += 1) {
    // Han, Hangul syllables and surrogates fold to themselves; skipping them keeps the load short.
    if (code === 0x3400) code = 0xa000;
    if (code === 0xac00) code = 0xe000;
    const character = String.fromCharCode(code);
    const folded = fold(character);
    if (folded !== character) table.set(code, folded);
  }
  return table;
}

/** Characters of the basic plane that fold to something else: capitals, full-width, ligatures, letters in circles … */
export const folded: ReadonlyMap<number, string> = foldings();

const toneMarks = ["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const shapeMarks = ["\u0302", "\u0306", "\u031b"];

/** Every lower-case Vietnamese letter with a mark, and its letter without. */
export const bareLetter: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>([["đ", "d"]]);
  for (const vowel of "aeiouy") {
    for (const shape of ["", ...shapeMarks]) {
      for (const tone of ["", ...toneMarks]) {
        const letter = (vowel + shape + tone).normalize("NFC");
        if (letter.length === 1 && letter !== vowel) table.set(letter, vowel);
      }
    }
  }
  return table;
})();

/** Adds a combining mark to a Latin letter as Vietnamese does, whatever the order they were typed in; key is letter + mark. */
export const composed: ReadonlyMap<string, string> = (() => {
  const table = new Map<string, string>();
  const letters = ["a", "e", "i", "o", "u", "y", ...bareLetter.keys()];
  for (const letter of letters) {
    if (letter === "đ") continue;
    const [vowel = "", ...marks] = letter.normalize("NFD");
    for (const mark of [...toneMarks, ...shapeMarks]) {
      const all = [...marks, mark];
      const shapes = all.filter((each) => shapeMarks.includes(each));
      const tones = all.filter((each) => toneMarks.includes(each));
      if (shapes.length > 1 || tones.length > 1) continue;
      const whole = (vowel + shapes.join("") + tones.join("")).normalize("NFC");
      if (whole.length === 1) table.set(letter + mark, whole);
    }
  }
  return table;
})();

/** A letter as Vietnamese builds it: numbers of its bare letter, of its shape (0 none) and of its tone (0 none). */
export type Built = { readonly letter: string; readonly shape: number; readonly tone: number };

/** How every Vietnamese letter with a mark is built. */
export const builtOf: ReadonlyMap<string, Built> = new Map(
  [...bareLetter].map(([character, letter]) => {
    if (character === "đ") return [character, { letter, shape: 9, tone: 0 }];
    const [, ...marks] = character.normalize("NFD");
    const shape = marks.map((mark) => shapeMarks.indexOf(mark) + 1).find((at) => at > 0) ?? 0;
    const tone = marks.map((mark) => toneMarks.indexOf(mark) + 1).find((at) => at > 0) ?? 0;
    return [character, { letter, shape, tone }];
  }),
);

/** 1 for every unit outside ASCII that is no letter of Vietnamese: what a look-alike may be written with. */
export const foreign: Uint8Array = (() => {
  const table = new Uint8Array(0x10000).fill(1, 0x80);
  for (const character of bareLetter.keys()) table[character.charCodeAt(0)] = 0;
  return table;
})();

/** Latin letter or Vietnamese letter with marks, lower case: what a stray mark is dropped from. */
export function isLatin(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 0x250 || (code >= 0x1e00 && code < 0x1f00);
}

/** Each unit without its mark; all that are no Vietnamese letter stay themselves. */
export const bareUnit: Uint16Array = (() => {
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [character, bare] of bareLetter) table[character.charCodeAt(0)] = bare.charCodeAt(0);
  return table;
})();

/** The word without tones and vowel marks, `đ` as `d`. */
export function bareOf(word: string): string {
  let out = "";
  let kept = 0;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const bare = bareUnit[code] as number;
    if (bare === code) continue;
    out += word.slice(kept, i) + String.fromCharCode(bare);
    kept = i + 1;
  }
  return kept === 0 ? word : out + word.slice(kept);
}

/** Lower case of every unit that an ordinary chat message is written with and that folds to one unit; 0 for all others. */
export const plainLower: Uint16Array = (() => {
  const table = new Uint16Array(0x10000);
  const add = (from: number, to: number): void => {
    for (let code = from; code <= to; code += 1) table[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  };
  add(0x20, 0x7e);
  for (const letters of ["\t\n\r", "ĂăĐđĨĩŨũƠơƯư", "“”‘’–…"]) for (const letter of letters) add(letter.charCodeAt(0), letter.charCodeAt(0));
  add(0xc0, 0xd6);
  add(0xd8, 0xf6);
  add(0xf8, 0xff);
  add(0x1ea0, 0x1ef9);
  return table;
})();
