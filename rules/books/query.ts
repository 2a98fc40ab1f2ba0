// Reads what somebody typed into a look-up: words with and without their Vietnamese marks, short forms written out.

/** One word; Vietnamese writes one syllable a word. `tone` and each place of `shapes` are "" / "-" where no mark stands. */
export type Word = {
  readonly bare: string;
  /** One sign for each letter of `bare`: `^` `(` `+` `/` as in â ă ơ đ, `-` for none. */
  readonly shapes: string;
  readonly tone: string;
  /** What the letters would mean if they are left-over Telex or VNI typing; null when they are not. */
  readonly keyed: string | null;
};

/** Longest query that is read, in UTF-16 units: more than any question a person types. */
export const longestQuery = 400;
/** And its number of words. */
const mostWords = 40;

const shapeOf = new Map([
  ["\u0302", "^"],
  ["\u0306", "("],
  ["\u031b", "+"],
]);

const toneMarks = new Set(["\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]);

/** Short forms of chat Vietnamese and English, each written out. */
const shortForms: ReadonlyMap<string, string> = new Map([
  ["mxh", "mạng xã hội"],
  ["fb", "facebook"],
  ["acc", "tài khoản"],
  ["ac", "tài khoản"],
  ["tk", "tài khoản"],
  ["tkhoan", "tài khoản"],
  ["stk", "số tài khoản"],
  ["sđt", "số điện thoại"],
  ["sdt", "số điện thoại"],
  ["đt", "điện thoại"],
  ["dt", "điện thoại"],
  ["cccd", "căn cước công dân"],
  ["cmnd", "chứng minh nhân dân"],
  ["cmt", "chứng minh thư"],
  ["ttcn", "thông tin cá nhân"],
  ["tt", "thông tin"],
  ["dlcn", "dữ liệu cá nhân"],
  ["đc", "được"],
  ["dc", "được"],
  ["đk", "được"],
  ["ko", "không"],
  ["k", "không"],
  ["kh", "không"],
  ["kg", "không"],
  ["hok", "không"],
  ["hông", "không"],
  ["khum", "không"],
  ["hem", "không"],
  ["ng", "người"],
  ["ngta", "người ta"],
  ["nguoita", "người ta"],
  ["mn", "mọi người"],
  ["mng", "mọi người"],
  ["ae", "anh em"],
  ["te", "trẻ em"],
  ["hs", "học sinh"],
  ["gv", "giáo viên"],
  ["qc", "quảng cáo"],
  ["bqt", "quản trị"],
  ["qtv", "quản trị"],
  ["pb", "phân biệt"],
  ["pbvm", "phân biệt vùng miền"],
  ["pbdx", "phân biệt đối xử"],
  ["pbct", "phân biệt chủng tộc"],
  ["ck", "chuyển khoản"],
  ["nh", "ngân hàng"],
  ["vp", "vi phạm"],
  ["vn", "việt nam"],
  ["bt", "bình thường"],
  ["trc", "trước"],
  ["onl", "online"],
  ["ol", "online"],
  ["ib", "nhắn tin"],
  ["rep", "trả lời"],
  ["cb", "cán bộ"],
  ["cbcc", "cán bộ công chức"],
  ["cbccvc", "cán bộ công chức viên chức"],
  ["ccvc", "công chức viên chức"],
  ["nct", "người cao tuổi"],
  ["nkt", "người khuyết tật"],
  ["gđ", "gia đình"],
  ["qrtd", "quấy rối tình dục"],
  ["ttgia", "tin giả"],
  ["lđ", "lừa đảo"],
  ["xp", "xúc phạm"],
  ["xlý", "xử lý"],
  ["j", "gì"],
  ["ntn", "như thế nào"],
  ["bnhieu", "bao nhiêu"],
  ["bqtv", "quản trị"],
  ["pls", "please"],
  ["ppl", "people"],
  ["msg", "message"],
  ["msgs", "messages"],
  ["pw", "password"],
  ["pwd", "password"],
  ["pic", "picture"],
  ["pics", "pictures"],
  ["ss", "screenshot"],
  ["govt", "government"],
  ["gov", "government"],
  ["docs", "documents"],
]);

/** Words that carry a question, not its subject. They never have to match anything. */
const fillers: ReadonlySet<string> = new Set(
  `quy tắc luật điều khoản mục nội dung nào nói về cho hỏi xin mình tôi em bạn anh chị ad admin ơi à ạ nhé nhỉ với là gì có không được phải thì sao làm thế cấm bị ai hay và của các những một trong trên ở này kia đó khi nếu vậy hả chứ
  muốn biết tìm xem giúp coi tra cứu quyết định bộ code rule rules article articles clause about the a an is are was what which who how do does to of in on for can could may i me my we you your it this that there if when please tell show find look
  từ đến ra vào lên xuống cũng đã đang sẽ rồi nữa hết lại hoặc vì do theo cùng nên cần đi thôi luôn mới vẫn còn chưa quá lắm rất hơn để đây người khác ta đó bè up post posting someone somebody friend friends people person others other they them their he she him her his get gets got getting have has had keep keeps says say against any some and or with be am not allowed ok okay mọi người như việc hành vi group chat nhóm mạng online xã hội`.split(
    /\s+/,
  ),
);

function telex(word: string): string | null {
  if (!/^[a-z]+$/.test(word) || word.length < 3) return null;
  const read = word
    .replace(/dd/g, "d")
    .replace(/aa/g, "a")
    .replace(/ee/g, "e")
    .replace(/oo/g, "o")
    .replace(/([aou])w/g, "$1")
    .replace(/([aeiouy])([a-z]{0,3})[sfrxj]$/, "$1$2")
    .replace(/([aeiouy])[sfrxj](?=[aeiouymnpctgh])/g, "$1")
    .replace(/^(.*d.*)d$/, "$1");
  return read === word || read.length < 2 ? null : read;
}

function vni(word: string): string | null {
  if (!/^[a-z][a-z0-9]*[0-9][a-z0-9]*$/.test(word)) return null;
  const read = word.replace(/[0-9]/g, "");
  return read.length < 2 ? null : read;
}

/** Reads one word; letters of other scripts and digits are kept as they are. */
export function readWord(text: string): Word {
  let bare = "";
  let shapes = "";
  let tone = "";
  for (const character of text.normalize("NFD")) {
    const shape = shapeOf.get(character);
    if (shape !== undefined) shapes = shapes.slice(0, -1) + shape;
    else if (toneMarks.has(character)) tone = character;
    else if (character === "đ") {
      bare += "d";
      shapes += "/";
    } else if (!/\p{M}/u.test(character)) {
      bare += character;
      shapes += "-".repeat(character.length);
    }
  }
  const plain = tone === "" && /^-*$/.test(shapes);
  return { bare, shapes, tone, keyed: plain ? (telex(bare) ?? vni(bare)) : null };
}

/** True when a mark of any kind stands on the word. */
export function isMarked(word: Word): boolean {
  return word.tone !== "" || /[^-]/.test(word.shapes);
}

/**
 * How well a typed word can stand for a written one: 1 the same, 0.95 marks left out, 0 another word.
 * Who leaves marks out leaves out some or all, but puts none that do not belong.
 */
export function likeness(typed: Word, written: Word): number {
  if (typed.bare !== written.bare) return 0;
  if (typed.tone === written.tone && typed.shapes === written.shapes) return 1;
  if (typed.tone !== "" && typed.tone !== written.tone) return 0;
  for (let at = 0; at < typed.shapes.length; at += 1) {
    if (typed.shapes[at] !== "-" && typed.shapes[at] !== written.shapes[at]) return 0;
  }
  return 0.95;
}

const fillerWords: ReadonlyMap<string, readonly Word[]> = (() => {
  const table = new Map<string, Word[]>();
  for (const filler of fillers) {
    const word = readWord(filler);
    table.set(word.bare, [...(table.get(word.bare) ?? []), word]);
  }
  return table;
})();

/** True for words such as "what", "quy tắc", "cho hỏi". */
export function isFiller(word: Word): boolean {
  return (fillerWords.get(word.bare) ?? []).some((filler) => likeness(word, filler) > 0);
}

/** Lower case, one form for full-width and other look-alike digits and letters, at most the length that is read. */
export function tidy(text: string): string {
  return text.slice(0, longestQuery).normalize("NFKC").toLowerCase().normalize("NFC");
}

/** The words of a query, short forms written out. Any text; what is not a letter or digit separates. */
export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  for (const piece of tidy(text)
    .replace(/['’]s(?![\p{L}])/gu, "")
    .replace(/(?<![0-9])(1[89])\s?\+/g, "$1plus")
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    // "lừaaaa" is "lừa"; a short form may have three of a letter ("cccd").
    for (const written of (shortForms.get(piece) ?? piece.replace(/(\p{L})\1{2,}/gu, "$1")).split(" ")) {
      if (found.length === mostWords) return found;
      const word = readWord(written);
      if (word.bare !== "") found.push(word);
    }
  }
  return found;
}
