// Child safety: a grown-up who wants secrecy, pictures, a meeting or private contact with a child; sexual talk about children.

import type { Detector } from "./detector.ts";
import { addUp, recipe, type Sign, signsFrom } from "./recipe.ts";
import { has, hitsOf } from "./signs.ts";

const ingredients = recipe({
  "child.sexual": ["bait", 0.85],
  "child.secret": ["bait", 0.55],
  "child.picture": ["bait", 0.45],
  "child.threat": ["bait", 0.5],
  "child.groom": ["bait", 0.45],
  "child.evade": ["bait", 0.45],
  "child.watch": ["bait", 0.4],
  "child.bare": ["support", 0.45],
  "child.meet": ["bait", 0.35],
  "child.private": ["bait", 0.35],
  "child.alone": ["bait", 0.35],
  "child.lure": ["bait", 0.3],
  "child.young": ["support", 0.4],
});

const doubts = [
  { group: "frame.warn", keeps: 0.2 },
  { group: "frame.tell", keeps: 0.4 },
  { group: "child.open", keeps: 0.4 },
] as const;

/** Each of these shows by itself that a child is meant, or that somebody is to be kept in the dark. */
const telling = new Set(["young", "secret", "sexual", "alone", "pair", "groom"]);

// What a child says of itself in the message that is answered: a class up to the ninth, an age up to fifteen.
const youngReply =
  /(?:lớp|lop|grade)\s?[1-9](?!\d)|(?:^|\D)(?:[7-9]|1[0-5])\s?(?:tuổi|tuoi|yo|years old)|(?:^|\s)(?:i'm|im|i am) (?:[7-9]|1[0-5])(?!\d)/iu;

/** One sign alone passes, sexual talk about children excepted. What a child, or somebody for a child, tells of is never a hit. */
export const childSafety: Detector = (view, message) => {
  if (has(view, "child.disclosure")) return [];
  const signs: Sign[] = signsFrom(view, ingredients);
  const adults = hitsOf(view, "child.adult");
  const children = hitsOf(view, "child.small");
  const pair = adults.length > 0 && children.length > 0;
  if (pair) signs.push({ id: "pair", weight: 0.35, role: "support", hits: children.slice(0, 1) });
  const saidYoung = message.replyTo !== undefined && youngReply.test(message.replyTo.text);
  if (saidYoung && signs.some((sign) => sign.role === "bait")) signs.push({ id: "young", weight: 0.4, role: "support", hits: [] });
  const twice = signs.some(
    (sign) => sign.id === "sexual" || (sign.id === "groom" && sign.hits.length > 1) || (sign.id === "secret" && sign.hits.length > 1),
  );
  if (signs.length < 2 && !twice) return [];
  // Two grown-ups who flirt, or a friend asked out, are nobody's child: something must say how young, or ask for secrecy.
  if (!signs.some((sign) => telling.has(sign.id)) && children.length === 0) return [];
  // An uncle who fetches or treats a child is one; what he wants hidden, shown or alone is another.
  const only = signs.filter((sign) => sign.role === "bait");
  if (only.every((sign) => sign.id === "meet" || sign.id === "lure") && !signs.some((sign) => sign.id === "young") && only.length < 2)
    return [];
  const evidence = addUp(view, "child-signs", signs, doubts);
  return evidence === null ? [] : [evidence];
};
