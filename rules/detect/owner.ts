// Whose data it is: reads the words around a number or address for somebody else, oneself, or the public.

import type { Message } from "../message.ts";
import { isCommonName } from "../names/common.ts";
import type { TextView } from "../text/view.ts";
import { has, hitsOf } from "./signs.ts";

export type Owner = {
  /** 0 to 1: how sure that it is somebody else's and not meant for the public. */
  readonly others: number;
  /** Identifiers of what said so. */
  readonly because: string;
};

function isCapital(view: TextView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  const letter = view.original[token.span[0]] ?? "";
  return letter !== letter.toLowerCase() && token.text.length > 1;
}

function isShouted(view: TextView): boolean {
  return view.original === view.original.toUpperCase();
}

/** A name after a word of number or title: capitalised, or a common Vietnamese name in lower case. */
function nameAt(view: TextView, index: number): boolean {
  const token = view.tokens[index];
  if (token === undefined) return false;
  // `Hà` is a name, `Hà Nội` and `Hà Giang` are places.
  if (token.bare === "ha" && placesAfterHa.has(view.tokens[index + 1]?.bare ?? "")) return false;
  return (isCapital(view, index) && !isShouted(view) && !notNames.has(token.text)) || isCommonName(token.text);
}

const placesAfterHa = new Set(["noi", "giang", "tinh", "nam", "dong", "tien", "long"]);
const bluntWords = new Set(["con", "thằng", "thg", "nhỏ", "mụ", "lão", "gã", "thang", "nho"]);
const titles = new Set([
  ..."chị anh cô chú bác bà ông thầy em bạn dì cậu mợ bé cháu cụ o vợ chồng tên sếp".split(" "),
  ..."chi anh co chu bac ba ong thay em ban di cau be chau cu vo chong ten sep".split(" "),
  ..."mr mrs ms miss name named".split(" "),
]);

/** `con Thảo`, `thằng Tuấn`: a person spoken of bluntly, by name. */
export function bluntlyNamed(view: TextView): boolean {
  return view.tokens.some(
    (token, at) => bluntWords.has(token.text) && (at === 0 || !isCapital(view, at)) && isCapital(view, at + 1) && nameAt(view, at + 1),
  );
}

/** `chị Hà`, `anh Dũng`, `tên Trần Chi`, or a full name that stands for itself. */
export function politelyNamed(view: TextView): boolean {
  const { tokens } = view;
  return tokens.some((token, at) => {
    if (token.bare === "ten" && tokens[at - 1]?.bare === "duong") return false;
    if (titles.has(token.text) && isCapital(view, at + 1) && nameAt(view, at + 1)) return !isAddressed(view, at);
    return isFamilyName(token.bare) && isCapital(view, at) && isCapital(view, at + 1) && isCapital(view, at + 2) && !isShouted(view);
  });
}

/** `chị Lan ơi`, `chị Lan cho em hỏi`: spoken to, not of. */
function isAddressed(view: TextView, at: number): boolean {
  const after = view.tokens[at + 2]?.bare;
  return after === "oi" || after === "cho";
}

const families = new Set("nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh lam doan truong".split(" "));

/** A family name before two more capitals is a person, unless a street word goes before. */
function isFamilyName(bare: string): boolean {
  return families.has(bare);
}

const notNames = new Set([
  "shop",
  "quán",
  "zalo",
  "facebook",
  "viber",
  "hotline",
  "liên",
  "công",
  "cty",
  "văn",
  "ngân",
  "vietcombank",
  "vcb",
  "mb",
  "techcombank",
  "bidv",
  "acb",
  "momo",
  "sài",
  "tp",
  "quận",
  "phường",
  "trường",
  "lớp",
  "số",
  "admin",
]);

const startsSomebody = new Set("thằng con nó nhỏ lão mụ hắn gã bả ổng vợ chồng bồ thang no lao mu".split(" "));

/** Weighs the cues of the whole message; one message is about one person nearly always. */
export function ownerOf(view: TextView, message: Message): Owner {
  const other = has(view, "owner.other");
  const harm = has(view, "owner.harm");
  const unwilling = has(view, "owner.unwilling");
  const spread = has(view, "owner.spread");
  const blunt = bluntlyNamed(view);
  const third = has(view, "owner.third") || blunt;
  const titledNames = hitsOf(view, "owner.titled").filter((hit) => nameAt(view, hit.to) || nameAt(view, hit.to + 1));
  const namedNumber = hitsOf(view, "number.phone").some((hit) => nameAt(view, hit.to) && view.tokens[hit.to + 1] !== undefined);
  const named = titledNames.length > 0 || namedNumber || politelyNamed(view);
  // "tôi gửi số" is one's own, "tôi gửi số thằng …" is not.
  const own = hitsOf(view, "owner.own").some((hit) => !startsSomebody.has(view.tokens[hit.to]?.text ?? ""));
  const open = has(view, "owner.public") || message.replyTo?.text.includes("shop") === true;
  const warned = has(view, "frame.warn");
  const pushed = harm || unwilling || has(view, "owner.blamed") || (spread && !warned);
  if (other && pushed) return { others: 0.97, because: "somebody-elses, call-to-harass" };
  if (third && pushed) return { others: own ? (blunt || harm ? 0.66 : 0.5) : 0.92, because: "somebody-elses, call-to-harass" };
  if (harm && (named || !own)) return { others: open && !named ? 0.7 : 0.9, because: "call-to-harass" };
  if (named && (unwilling || spread) && !own) return { others: open && !unwilling ? 0.5 : 0.85, because: "named-person" };
  if (other) return { others: own ? 0.5 : open ? 0.66 : warned ? 0.6 : 0.9, because: "somebody-elses" };
  if (third && !own)
    return { others: open || has(view, "owner.invite") ? (blunt && !open ? 0.66 : 0.45) : warned ? 0.4 : 0.72, because: "somebody-elses" };
  if (named && !own) return { others: open ? 0.4 : warned ? 0.4 : 0.75, because: "named-person" };
  if (own) return { others: 0.03, because: "own" };
  if (open) return { others: 0.05, because: "public" };
  return { others: 0.35, because: "unknown-owner" };
}
