// Reads keystrokes that an input method left behind: Telex (`loonf`, `cawcj`, `ddmm`) and VNI (`lo6n2`, `d9it5`).

import { composed } from "./characters.ts";

const telexTone: Readonly<Record<string, string>> = { f: "\u0300", s: "\u0301", x: "\u0303", r: "\u0309", j: "\u0323" };
const vniTone: Readonly<Record<string, string>> = { 2: "\u0300", 1: "\u0301", 4: "\u0303", 3: "\u0309", 5: "\u0323" };

const syllable = /^(?<onset>gi(?=[aăâeêoôơuư])|qu|[bcdđghklmnpqrstvx]*)(?<vowels>[aăâeêioôơuưy]{1,3})(?<coda>[cghmnpt]{0,2})$/;

/** Puts a tone on the vowel where Vietnamese writes it; null when the letters are no syllable. */
function withTone(letters: string, mark: string): string | null {
  const parts = syllable.exec(letters)?.groups;
  if (parts === undefined) return null;
  const { onset = "", vowels = "", coda = "" } = parts;
  const shaped = [...vowels].findLastIndex((vowel) => "ăâêôơư".includes(vowel));
  const at = shaped >= 0 ? shaped : vowels.length === 1 ? 0 : coda !== "" || vowels.length === 3 ? 1 : 0;
  const toned = composed.get(`${vowels[at]}${mark}`);
  if (toned === undefined) return null;
  return onset + vowels.slice(0, at) + toned + vowels.slice(at + 1) + coda;
}

/** What a word of plain letters says when read as Telex; null when it has no key of Telex, or makes no syllable. */
export function telex(word: string): string | null {
  const read = telexKeys(word);
  if (read === null) return null;
  return read.mark === "" ? read.letters : withTone(read.letters, read.mark);
}

/** The letters that are left when the keys of Telex are taken out, with the tone that they ask for; null when there is no key. */
export function telexKeys(word: string): { readonly letters: string; readonly mark: string } | null {
  let letters = "";
  let mark = "";
  let changed = false;
  let vowel = false;
  for (let i = 0; i < word.length; i += 1) {
    const key = word[i] as string;
    const before = letters[letters.length - 1] ?? "";
    if (vowel && mark === "" && telexTone[key] !== undefined) {
      mark = telexTone[key] ?? "";
      changed = true;
    } else if (key === before && "aeo".includes(key)) {
      letters = letters.slice(0, -1) + "âêô"["aeo".indexOf(key)];
      changed = true;
    } else if (key === "d" && letters.startsWith("d") && (i === 1 || i === word.length - 1)) {
      letters = `đ${letters.slice(1)}`;
      changed = true;
    } else if (key === "w" && i > 0) {
      const at = Math.max(letters.lastIndexOf("a"), letters.lastIndexOf("o"), letters.lastIndexOf("u"));
      if (at < 0) return null;
      letters = `${letters.slice(0, at)}${{ a: "ă", o: "ơ", u: "ư" }[letters[at] as "a" | "o" | "u"]}${letters.slice(at + 1)}`;
      changed = true;
    } else {
      letters += key;
      vowel ||= "aeiouy".includes(key);
    }
  }
  return changed ? { letters, mark } : null;
}

/** What a word of letters and digits says when read as VNI; null when it makes no syllable. */
export function vni(word: string): string | null {
  let letters = "";
  let mark = "";
  for (const key of word) {
    if (key >= "1" && key <= "5") {
      if (letters === "" || mark !== "") return null;
      mark = vniTone[key] ?? "";
    } else if (key >= "6" && key <= "9") {
      const from = { 6: "aeo", 7: "ou", 8: "a", 9: "d" }[key as "6"] ?? "";
      const to = { 6: "âêô", 7: "ơư", 8: "ă", 9: "đ" }[key as "6"] ?? "";
      const at = Math.max(...[...from].map((letter) => letters.lastIndexOf(letter)));
      if (at < 0) return null;
      letters = letters.slice(0, at) + to[from.indexOf(letters[at] as string)] + letters.slice(at + 1);
    } else if (key === "0") return null;
    else letters += key;
  }
  return mark === "" ? letters : withTone(letters, mark);
}
