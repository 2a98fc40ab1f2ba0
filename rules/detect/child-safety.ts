// Child safety: a grown-up who wants secrecy, pictures, a meeting or private contact with a child; sexual talk about children.

import type { Detector } from "./detector.ts";
import { addUp, recipe, type Sign, signsFrom } from "./recipe.ts";
import { has } from "./signs.ts";

const ingredients = recipe({
  "child.sexual": ["bait", 0.85],
  "child.secret": ["bait", 0.55],
  "child.picture": ["bait", 0.45],
  "child.bare": ["support", 0.45],
  "child.meet": ["bait", 0.35],
  "child.private": ["bait", 0.35],
  "child.alone": ["bait", 0.3],
  "child.lure": ["bait", 0.3],
  "child.young": ["support", 0.4],
});

const doubts = [
  { group: "frame.warn", keeps: 0.2 },
  { group: "frame.tell", keeps: 0.4 },
  { group: "child.open", keeps: 0.4 },
] as const;

/** One sign alone passes, sexual talk about children excepted. What a child, or somebody for a child, tells of is never a hit. */
export const childSafety: Detector = (view) => {
  if (has(view, "child.disclosure")) return [];
  const signs: Sign[] = signsFrom(view, ingredients);
  const twice = signs.some((sign) => sign.id === "sexual" || (sign.id === "secret" && sign.hits.length > 1));
  if (signs.length < 2 && !twice) return [];
  // Two grown-ups who flirt, or a friend asked out, are nobody's child: something must say how young, or ask for secrecy.
  if (!signs.some((sign) => sign.id === "young" || sign.id === "secret" || sign.id === "sexual" || sign.id === "alone")) return [];
  const evidence = addUp(view, "child-signs", signs, doubts);
  return evidence === null ? [] : [evidence];
};
