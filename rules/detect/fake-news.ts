// Fake news by its form alone: alarm, no source, pressure to pass it on. Never by what it is about.

import type { Detector } from "./detector.ts";
import { readLinks } from "./links.ts";
import { addUp, recipe, type Sign, signsFrom } from "./recipe.ts";

const ingredients = recipe({
  "news.pressure": ["bait", 0.4],
  "news.deleted": ["bait", 0.4],
  "news.alarm": ["support", 0.35],
  "news.claim": ["support", 0.2],
});

const doubts = [
  { group: "frame.ask", keeps: 0.4 },
  { group: "news.source", keeps: 0.3 },
  { group: "news.appeal", keeps: 0.3 },
] as const;

/** Pressure alone is no hit, alarm alone is none either; a link is a source that readers can check. */
export const fakeNews: Detector = (view) => {
  const signs: Sign[] = signsFrom(view, ingredients);
  if (!signs.some((sign) => sign.id === "alarm" || sign.id === "claim")) return [];
  const evidence = addUp(view, "alarm-without-source", signs, doubts);
  if (evidence === null) return [];
  const sourced = readLinks(view).length > 0;
  return [sourced ? { ...evidence, confidence: Math.round(evidence.confidence * 50) / 100 } : evidence];
};
