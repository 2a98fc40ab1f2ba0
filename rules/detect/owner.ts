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
  return (isCapital(view, index) && !isShouted(view) && !notNames.has(token.text)) || isCommonName(token.text);
}

const bluntWords = new Set(["con", "thằng", "thg", "nhỏ", "mụ", "lão", "gã"]);

/** `con Thảo`, `thằng Tuấn`: a person spoken of bluntly, by name. */
function bluntlyNamed(view: TextView): boolean {
  return view.tokens.some((token, at) => bluntWords.has(token.text) && isCapital(view, at + 1) && nameAt(view, at + 1));
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
  "hà",
  "sài",
  "tp",
  "quận",
  "phường",
  "trường",
  "lớp",
  "số",
  "admin",
]);

/** Weighs the cues of the whole message; one message is about one person nearly always. */
export function ownerOf(view: TextView, message: Message): Owner {
  const other = has(view, "owner.other");
  const harm = has(view, "owner.harm");
  const titledNames = hitsOf(view, "owner.titled").filter((hit) => nameAt(view, hit.to) || nameAt(view, hit.to + 1));
  const namedNumber = hitsOf(view, "number.phone").some((hit) => nameAt(view, hit.to) && view.tokens[hit.to + 1] !== undefined);
  const named = titledNames.length > 0 || namedNumber || bluntlyNamed(view);
  const own = has(view, "owner.own");
  const open = has(view, "owner.public") || message.replyTo?.text.includes("shop") === true;
  const warned = has(view, "frame.warn");
  if (other && harm) return { others: 0.97, because: "somebody-elses, call-to-harass" };
  if (harm && (named || !own)) return { others: open && !named ? 0.7 : 0.9, because: "call-to-harass" };
  if (other) return { others: own || open ? 0.66 : warned ? 0.6 : 0.9, because: "somebody-elses" };
  if (named && !own) return { others: open ? 0.4 : warned ? 0.4 : 0.75, because: "named-person" };
  if (own) return { others: 0.03, because: "own" };
  if (open) return { others: 0.05, because: "public" };
  return { others: 0.35, because: "unknown-owner" };
}
