// Whom a found term is aimed at, read from the words around it and from reply and mentions.

import { blunt, bodyParts, byFirstWord, junior, others, polite, power, speaker, things } from "../lexicon/people.ts";
import type { Message } from "../message.ts";
import { bareOf } from "../text/characters.ts";
import { lookAlikes } from "../text/confusables.ts";
import { looksEnglish } from "../text/english.ts";
import { FOREIGN, type TextView, type Token } from "../text/view.ts";

/** Role of a word: `blunt` and `polite` address somebody, `speaker` is the author, `junior` is "em" (the author or the one addressed), `other` somebody else, then things, parts of a body and those in power. */
export type Role = "blunt" | "polite" | "speaker" | "junior" | "other" | "thing" | "body" | "power";

/** `person` is said outright; `maybe` follows from a reply or a loose "nó"; the rest speak for themselves. */
export type Aim = "person" | "maybe" | "self" | "thing" | "power" | "nobody";

type Lists = ReadonlyMap<string, readonly (readonly [readonly string[], Role])[]>;

function merge(...lists: readonly (readonly [string, Role])[]): Lists {
  const out = new Map<string, (readonly [readonly string[], Role])[]>();
  for (const [list, role] of lists) {
    for (const [first, phrases] of byFirstWord(list)) {
      const all = out.get(first) ?? [];
      for (const phrase of phrases) all.push([phrase, role]);
      out.set(first, all);
    }
  }
  for (const all of out.values()) all.sort((a, b) => b[0].length - a[0].length);
  return out;
}

const all = [
  [blunt, "blunt"],
  [polite, "polite"],
  [speaker, "speaker"],
  [junior, "junior"],
  [others, "other"],
  [things, "thing"],
  [bodyParts, "body"],
  [power, "power"],
] as const;

const toned = merge(...all);

/** Without tones these are too many other words (có, ba, bay, mì, mai, gà …). */
const unclearWithoutTones = new Set("co ba ta a ga e no bay mi mai con u tau to minh-tinh de van ly dang luat thue so".split(" "));

function keepClear(list: string): string {
  return list
    .split(" ")
    .map(bareOf)
    .filter((word) => !unclearWithoutTones.has(word))
    .join(" ");
}

const toneless = merge(...all.map(([list, role]) => [keepClear(list), role] as const));

/** English words of the speaker that are other words in Vietnamese (im đi, bố mẹ); they count in English alone. */
const englishSpeaker = new Set(["i", "im", "me", "my"]);

/** Words after or before which a toneless `may` is not the word of address (may mắn, máy tính, mấy giờ, hôm nay may …). */
const mayAfter = new Set(
  "man tinh ao bay moc rui la qua gio ngay dua cai con anh chi em ban ong ba nguoi thang nam lan tuan cau bua tieng phut cho lanh giat xay bom in anh chu do co cuc vi nhieu hom dem bai dong phan ma".split(
    " ",
  ),
);
const mayBefore = new Set(
  "cai hang con bao-nhieu thang chiec bang tho mua sua dien lap cham that gap duoc bi bo them co hoi hon dam xem".split(" "),
);

export type Scene = {
  /** Role of each token, or null. */
  readonly roles: readonly (Role | null)[];
  /** Number of the sentence and of the clause in which each token stands. */
  readonly sentence: readonly number[];
  readonly clause: readonly number[];
  /** True at tokens inside quotation marks, or on a line that begins with `>`. */
  readonly quoted: readonly boolean[];
  /** Whether no word of the text carries a mark: words are then compared without. */
  readonly toneless: boolean;
  /** Whether the text is English: a speaker in it is then one subject among others. */
  readonly english: boolean;
};

const sentenceEnd = /[.!?\n…;]/;
const clauseEnd = /[,:()–—-]/;
const openQuote = /["“«‘„]/;

/** Words beside which a toneless `toi` is the evening, not the speaker. */
const eveningAfter = new Set("nay mai qua hom thu khuya do chu ngay cuoi thoi".split(" "));
const eveningBefore = new Set("buoi chieu den hom moi sang tung ca bua ngay".split(" "));

/** Vietnamese words of address that are English words as well, once their tones are gone. */
const englishToo = new Set("ban can chi thang may do the van ly ten bot deal dang den".split(" "));

function isMay(view: TextView, at: number): boolean {
  const before = view.tokens[at - 1]?.bare ?? "";
  const after = view.tokens[at + 1]?.bare ?? "";
  return !mayAfter.has(after) && !mayBefore.has(before);
}

function isEvening(view: TextView, at: number): boolean {
  return eveningAfter.has(view.tokens[at + 1]?.bare ?? "") || eveningBefore.has(view.tokens[at - 1]?.bare ?? "");
}

/** Whether a lone letter is one of several in a row: a word with signs or spaces between its letters. */
function isSpelled(view: TextView, at: number): boolean {
  const isLetter = (i: number) => view.tokens[i]?.text.length === 1;
  return isLetter(at - 1) ? isLetter(at - 2) || isLetter(at + 1) : isLetter(at + 1) && isLetter(at + 2);
}

/** Letters of other scripts by the Latin one that they pass for. */
const passesFor: ReadonlyMap<string, string> = new Map(
  Object.entries(lookAlikes).flatMap(([letter, alike]) => [...alike].map((each) => [each, letter] as const)),
);

/** A word as it is read: with Latin letters for those of other scripts that look like them. */
function readWord(token: Token): string {
  if ((token.signs & FOREIGN) === 0) return token.text;
  let word = "";
  for (const character of token.text) word += passesFor.get(character) ?? character;
  return word;
}

/** What the text around any hit looks like; worked out once, and only for texts that have a hit. */
export function sceneOf(view: TextView): Scene {
  const { text, tokens } = view;
  const isToneless = tokens.every((token) => token.text === token.bare);
  const english = isToneless && looksEnglish(tokens);
  const lists = isToneless ? toneless : toned;
  const words = tokens.map(readWord);
  const roles: (Role | null)[] = new Array(tokens.length).fill(null);
  const sentence: number[] = [];
  const clause: number[] = [];
  const quoted: boolean[] = [];
  let sentences = 0;
  let clauses = 0;
  let inQuote = false;
  let lineQuoted = false;
  let end = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as { text: string; bare: string; at: number };
    const gap = text.slice(end, token.at);
    if (i > 0 && sentenceEnd.test(gap) && !(gap === "." && token.text.length === 1)) sentences += 1;
    if (i > 0 && (sentenceEnd.test(gap) || clauseEnd.test(gap))) clauses += 1;
    if (i === 0 || gap.includes("\n")) lineQuoted = /(?:^|\n)\s*>\s*$/.test(gap);
    for (const sign of gap) {
      if (sign === "”" || sign === "»" || sign === "’") inQuote = false;
      else if (sign === '"') inQuote = !inQuote;
      else if (openQuote.test(sign)) inQuote = true;
    }
    sentence.push(sentences);
    clause.push(clauses);
    quoted.push(inQuote || lineQuoted);
    const afterApostrophe = gap === "'" || gap === "’";
    end = token.at + token.text.length;
    if (roles[i] !== null || afterApostrophe) continue;
    for (const [phrase, role] of lists.get(words[i] as string) ?? []) {
      if (!phrase.every((word, k) => words[i + k] === word)) continue;
      if (isToneless && phrase.length === 1 && phrase[0] === "may" && !isMay(view, i)) continue;
      if (role === "speaker" && !english && englishSpeaker.has(phrase[0] as string)) continue;
      if (isToneless && phrase.length === 1 && phrase[0] === "toi" && isEvening(view, i)) continue;
      if (english && phrase.length === 1 && englishToo.has(phrase[0] as string)) continue;
      if (phrase.length === 1 && phrase[0]?.length === 1 && isSpelled(view, i)) continue;
      // "5 m" is a length, "T" a shirt.
      if (phrase[0] === "m" && /^\d/.test(tokens[i - 1]?.text ?? "")) continue;
      for (let k = 0; k < phrase.length; k += 1) roles[i + k] = role;
      break;
    }
  }
  return { roles, sentence, clause, quoted, toneless: isToneless, english };
}

function roleAt(scene: Scene, at: number): Role | null {
  return scene.roles[at] ?? null;
}

/** True when a blunt word of address stands in the same sentence, at most `reach` words from the hit. */
export function addressedNear(scene: Scene, from: number, to: number, reach: number): boolean {
  for (let i = Math.max(0, from - reach); i < Math.min(scene.roles.length, to + reach); i += 1) {
    if (scene.roles[i] === "blunt" && scene.sentence[i] === scene.sentence[from]) return true;
  }
  return false;
}

function hasMention(view: TextView, message: Message): boolean {
  if (message.mentions !== undefined && message.mentions.length > 0) return true;
  return /(?:^|[\s,(])@[\p{L}\p{N}]/u.test(view.text);
}

/** Whether the message answers somebody else's. */
export function answersSomebody(message: Message): boolean {
  return message.replyTo !== undefined && (message.author === undefined || message.replyTo.author !== message.author);
}

/** What stands between an English speaker and what they say of themselves: "I'm such a fucking idiot". */
const ofOneself = new Set(
  "am m was were be being been feel felt feeling look looked like just so such a an the really very too always kinda sorta called call myself become became pretty little big stupid dumb fat lazy old poor fucking damn total complete absolute".split(
    " ",
  ),
);

/** Whether an English sentence says the words of its speaker: "I feel like an idiot", "stupid me". */
function isOfSpeaker(scene: Scene, view: TextView, from: number, to: number): boolean {
  const after = view.tokens[to]?.text;
  if ((after === "me" || after === "myself") && scene.sentence[to] === scene.sentence[from]) return true;
  // "What an idiot I am".
  if ((after === "i" || after === "im") && ofOneself.has(view.tokens[to + 1]?.text ?? "")) return true;
  let between = 0;
  for (let i = from - 1; i >= 0 && scene.sentence[i] === scene.sentence[from]; i -= 1) {
    if (scene.roles[i] === "speaker") return between > 0 || view.tokens[i]?.text === "im";
    if (!ofOneself.has(view.tokens[i]?.text ?? "")) return false;
    between += 1;
  }
  return false;
}

/** Words before the speaker that make the speaker an owner: the neighbour of my house, a friend of mine. */
const owned: ReadonlySet<string> = new Set(["nhà", "xóm", "bạn", "nha", "xom", "ban"]);

const pointing: ReadonlySet<string> = new Set(["là", "chính", "chắc", "haha", "hihi", "nói", "la", "chinh", "noi", "mỗi"]);
const afterSelf: ReadonlySet<string> = new Set(
  "đó đây nè này chứ ai luôn ạ á haha hihi hic huhu kkk do day ne nay chu luon a thôi thoi".split(" "),
);

/** Whether the last words of a message give its author away as the one meant: "… là tui đó". */
function endsInSelf(scene: Scene, view: TextView): boolean {
  let at = view.tokens.length - 1;
  for (let back = 0; back < 2 && at > 0 && scene.roles[at] === null && afterSelf.has(view.tokens[at]?.text ?? ""); back += 1) at -= 1;
  const role = roleAt(scene, at);
  return at > 0 && (role === "speaker" || role === "junior") && pointing.has(view.tokens[at - 1]?.text ?? "");
}

/** Whether the words themselves begin with their author, nobody else being named before: "em ngu như bò". */
function beginsWithSelf(scene: Scene, from: number): boolean {
  const role = roleAt(scene, from);
  if (role === "speaker") return true;
  if (role !== "junior") return false;
  for (let i = from - 1; i >= 0 && scene.sentence[i] === scene.sentence[from]; i -= 1) {
    const before = scene.roles[i];
    if (before === "blunt" || before === "polite" || before === "other") return false;
  }
  return true;
}

/** Nouns that make a name for somebody of what follows them: “thằng khốn nạn cướp kèo tao” is never the speaker. */
const fellows: ReadonlySet<string> = new Set("thằng thg thk tk mụ lão gã lũ bọn đám".split(" "));

/** What makes such a name one for whoever stands before it: “tao là thằng ngu”. */
const isOne: ReadonlySet<string> = new Set("là như thành làm đúng cũng chỉ một cái thấy mình tao tôi".split(" "));

/** Words behind which the speaker acts upon somebody else: “câm mồm không tao kick”. */
const actsUpon: ReadonlySet<string> = new Set("không ko k kẻo để cho thì là khỏi của với tránh theo khong keo de cua voi".split(" "));

/** Whether the words begin with a noun for a fellow, whom nothing before them makes the speaker. */
function namesFellow(view: TextView, from: number): boolean {
  return fellows.has(view.tokens[from]?.text ?? "") && !isOne.has(view.tokens[from - 1]?.text ?? "");
}

/** Whether a speaker behind the words, at `at`, is the one they are said of: “ngu quá tui ơi”. */
function isSpeakerMeant(scene: Scene, view: TextView, at: number, to: number): boolean {
  return scene.clause[at] === scene.clause[to - 1] && !actsUpon.has(view.tokens[at - 1]?.text ?? "");
}

const nobodyOverlooked: ReadonlySet<Role> = new Set();

/**
 * Whom the words `from` … `to` are aimed at: the nearest subject before them in the sentence, else the nearest after them,
 * else a mention, else the message that is answered. `overlooked`: roles that cannot be meant here, as the speaker of a threat.
 */
export function aimOf(
  scene: Scene,
  view: TextView,
  message: Message,
  from: number,
  to: number,
  overlooked: ReadonlySet<Role> = nobodyOverlooked,
): Aim {
  const here = scene.sentence[from];
  if (scene.english && !overlooked.has("speaker") && isOfSpeaker(scene, view, from, to)) return "self";
  for (let i = from; i < to; i += 1) if (roleAt(scene, i) === "blunt") return "person";
  if (!overlooked.has("speaker") && ((!scene.english && beginsWithSelf(scene, from)) || endsInSelf(scene, view))) return "self";
  if (namesFellow(view, from)) return "person";
  let loose: Aim | null = null;
  for (let i = from - 1; i >= 0 && scene.sentence[i] === here && from - i <= 10; i -= 1) {
    const role = roleAt(scene, i);
    if (role === null || overlooked.has(role) || (scene.english && role === "speaker")) continue;
    const near = from - i <= 4 && scene.clause[i] === scene.clause[from];
    if (role === "blunt") return "person";
    if (role === "speaker" && owned.has(view.tokens[i - 1]?.text ?? "")) continue;
    if (role === "speaker" || role === "junior") return "self";
    if (role === "power") return "power";
    if (role === "thing") return "thing";
    if (role === "body") loose ??= "thing";
    if (role === "polite" && near) return "person";
    if (role === "other") {
      if (view.tokens[i]?.text === "nó" || !near) loose ??= "maybe";
      else return "person";
    }
  }
  for (let i = to; i < scene.roles.length && scene.sentence[i] === here && i - to <= 6; i += 1) {
    const role = roleAt(scene, i);
    if (role === null || overlooked.has(role) || (scene.english && role === "speaker")) continue;
    const near = i - to <= 2;
    if (role === "blunt") return "person";
    if ((role === "polite" || role === "other" || role === "junior") && near) return "person";
    if (role === "body") return "thing";
    if (role === "thing" || role === "power") return role;
    if (role === "speaker" && near && isSpeakerMeant(scene, view, i, to)) return "self";
  }
  for (let i = from; i < to; i += 1) if (roleAt(scene, i) === "polite") return "person";
  if (loose !== null) return loose;
  if (hasMention(view, message)) return "person";
  return answersSomebody(message) ? "maybe" : "nobody";
}
