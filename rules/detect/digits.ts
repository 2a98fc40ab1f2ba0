// Finds runs of digits as people write them: spaced, dotted, dashed, with the letter O, or spelled out in words.

import type { Span } from "../finding.ts";
import type { TextView } from "../text/view.ts";

export type DigitRun = {
  readonly digits: string;
  /** Lengths of the groups as written, e.g. [4, 3, 3]. */
  readonly groups: readonly number[];
  readonly plus: boolean;
  readonly spelled: boolean;
  /** What stands directly before and after, without a space; empty at the edge of a word. */
  readonly before: string;
  readonly after: string;
  /** Tokens covered, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly span: Span;
};

const spelledDigits: ReadonlyMap<string, string> = new Map([
  ...["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"].map((word, digit) => [word, String(digit)] as const),
  ...["khong", "mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin"].map((word, digit) => [word, String(digit)] as const),
  ...["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"].map((word, digit) => [word, String(digit)] as const),
  ["tư", "4"],
  ["tu", "4"],
  ["bẩy", "7"],
  ["mốt", "1"],
  ["lăm", "5"],
  ["linh", "0"],
  ["lẻ", "0"],
  ["tý", "4"],
  ["nhăm", "5"],
  ["hong", "0"],
  ["hông", "0"],
  ["oh", "0"],
  ["o", "0"],
]);

/** Fewest digits that are worth a look: a phone number has more, few accounts have less. */
const fewest = 7;

/** Words that say how often a digit comes: `ba số không`, `năm số 0`. */
const times: ReadonlyMap<string, number> = new Map([
  ["hai", 2],
  ["ba", 3],
  ["bốn", 4],
  ["bon", 4],
  ["năm", 5],
  ["nam", 5],
  ["sáu", 6],
  ["sau", 6],
  ["two", 2],
  ["three", 3],
  ["four", 4],
  ["five", 5],
]);

/** Said between the pieces of a number that is read out. */
const fillers = new Set(["rồi", "roi", "đến", "den", "tới", "toi", "then", "đuôi", "duoi"]);

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function countDigits(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) if (isDigit(text.charCodeAt(i))) count += 1;
  return count;
}

/** Whether so many digits are spelled out or written, `written` of them, that some run may be worth a look. */
function mayHoldRun(tokens: TextView["tokens"], written: number): boolean {
  let count = written;
  for (const token of tokens) {
    if (spelledDigits.has(token.text)) count += 1;
    // Within a number `o` and `l` may stand for digits too.
    else if (written > 0 && /^[0-9ol]/.test(token.text)) count += token.text.length;
    if (count >= fewest) return true;
  }
  return false;
}

/** A group of digits; `o` and `l` between digits read as 0 and 1. Null where the token is no number. */
function digitsOf(token: string): string | null {
  if (token.length > 20) return null;
  let out = "";
  let real = 0;
  for (let i = 0; i < token.length; i += 1) {
    const code = token.charCodeAt(i);
    if (isDigit(code)) {
      real += 1;
      out += token[i];
    } else if (token[i] === "o") out += "0";
    else if (token[i] === "l" && token.length > 3) out += "1";
    else return null;
  }
  return real === 0 && !/^0{1,4}$/.test(out) ? null : out;
}

/** `o9một2`, `bốn17`: digits and spelled digits glued together; null where anything else stands between. */
function mixedDigits(token: string): string | null {
  if (token.length > 24 || !/[0-9]/.test(token)) return null;
  let out = "";
  let at = 0;
  while (at < token.length) {
    const code = token.charCodeAt(at);
    let step = 0;
    if (isDigit(code) || token[at] === "o") {
      out += token[at] === "o" ? "0" : token[at];
      step = 1;
    } else {
      for (let length = 5; length >= 2 && step === 0; length -= 1) {
        const digit = spelledDigits.get(token.slice(at, at + length));
        if (digit === undefined) continue;
        out += digit;
        step = length;
      }
    }
    if (step === 0) return null;
    at += step;
  }
  return out;
}

/** Separators inside one number: a space, or a dot, dash or other mark with at most two spaces; a line or a comma between spelled digits. */
function isSeparator(gap: string, spoken: boolean): boolean {
  if (gap === "" || gap.length > 4) return false;
  return spoken ? /^[ .\-–()·_*/|,\n]*$/.test(gap) : /^(?:[ .\-–()·_]{1,3}|[*/|\n]|\r\n)$/.test(gap);
}

type Piece = { readonly digits: string; readonly words: number; readonly spelled: boolean };

/** What token `at` and perhaps the two after it add to a number, or null. */
function pieceAt(tokens: TextView["tokens"], at: number): Piece | null {
  const { text } = tokens[at] as (typeof tokens)[number];
  // `ba số không`, `5 số 0`
  const count = times.get(text) ?? (/^[2-6]$/.test(text) ? Number(text) : 0);
  const counted = tokens[at + 2];
  if (count > 0 && counted !== undefined && (tokens[at + 1]?.bare === "so" || tokens[at + 1]?.bare === "con")) {
    const digit = spelledDigits.get(counted.text) ?? (/^[0-9]$/.test(counted.text) ? counted.text : undefined);
    if (digit !== undefined) return { digits: digit.repeat(count), words: 3, spelled: true };
  }
  const word = spelledDigits.get(text);
  if (word !== undefined) return { digits: word, words: 1, spelled: text.length > 1 };
  const digits = digitsOf(text) ?? mixedDigits(text);
  return digits === null ? null : { digits, words: 1, spelled: false };
}

/** Every run of seven digits or more (of seven only where they are written together); nothing is decided about what it is. One walk over the tokens. */
export function digitRuns(view: TextView): readonly DigitRun[] {
  const { tokens, text, original } = view;
  const digitsInText = countDigits(text);
  const written = digitsInText >= 6;
  if (!written && ((digitsInText === 0 && tokens.length < fewest) || !mayHoldRun(tokens, digitsInText))) return [];
  const runs: DigitRun[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const first = tokens[i] as (typeof tokens)[number];
    const isWritten =
      isDigit(first.text.charCodeAt(0)) ||
      (first.text[0] === "o" && first.text.length > 1 && isDigit(first.text.charCodeAt(1))) ||
      first.text === "o";
    if (!isWritten && !spelledDigits.has(first.text)) {
      // `sdt0912345678`: the number is glued to the word before it.
      const mayBeGlued =
        written && first.text.length > fewest && first.text.length <= 24 && isDigit(first.text.charCodeAt(first.text.length - 1));
      const glued = mayBeGlued ? /^(\D{1,6}?)([o0-9]{8,16})$/.exec(first.text) : null;
      if (glued !== null) {
        const digits = digitsOf(glued[2] as string);
        if (digits !== null) {
          runs.push({
            digits,
            groups: [digits.length],
            plus: false,
            spelled: false,
            before: glued[1] as string,
            after: "",
            from: i,
            to: i + 1,
            span: [first.span[0] + (glued[1] as string).length, first.span[1]],
          });
        }
      }
      continue;
    }
    let digits = "";
    const groups: number[] = [];
    let spelled = 0;
    let spoken = false;
    let at = i;
    let stop = i;
    let end = first.at;
    while (at < tokens.length) {
      const token = tokens[at] as (typeof tokens)[number];
      const piece = pieceAt(tokens, at);
      if (at > i && !isSeparator(text.slice(end, token.at), spoken && (piece?.spelled === true || fillers.has(token.text)))) break;
      if (piece === null) {
        // `năm số 0 rồi 0 rồi 265`: a number read out goes on after such a word.
        if (!spoken || !fillers.has(token.text)) break;
        end = token.at + token.text.length;
        at += 1;
        continue;
      }
      if (piece.spelled) spelled += piece.words;
      spoken = piece.spelled || (spoken && piece.digits.length <= 4);
      digits += piece.digits;
      groups.push(piece.digits.length);
      at += piece.words;
      stop = at;
      const last = tokens[at - 1] as (typeof tokens)[number];
      end = last.at + last.text.length;
      if (digits.length > 24) break;
    }
    at = stop;
    if (digits.length < fewest || (digits.length === fewest && groups.length > 2)) continue;
    const last = tokens[at - 1] as (typeof tokens)[number];
    const previous = text[first.at - 1] ?? "";
    const next = text[last.at + last.text.length] ?? "";
    runs.push({
      digits,
      groups,
      plus: previous === "+" || (previous === "(" && text[first.at - 2] === "+") || original[first.span[0] - 1] === "+",
      spelled: spelled >= 4,
      before: /[\s(+,.:;"'“[*/|]/.test(previous) ? "" : previous,
      after: /[\s),.:;!?"'”\]…*/|]/.test(next) ? "" : next,
      from: i,
      to: at,
      span: [first.span[0], last.span[1]],
    });
    i = at - 1;
  }
  return runs;
}
