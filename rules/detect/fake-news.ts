// Fake news by its form alone: alarm, no source, pressure to pass it on. Never by what it is about.

import type { Detector } from "./detector.ts";
import { readLinks } from "./links.ts";
import { addUp, recipe, type Sign, signsFrom } from "./recipe.ts";

const ingredients = recipe({
  "news.pressure": ["bait", 0.4],
  "news.chain": ["bait", 0.5],
  "news.deleted": ["bait", 0.35],
  "news.tell": ["bait", 0.3],
  "news.alarm": ["support", 0.35],
  "news.danger": ["support", 0.36],
  "news.decree": ["support", 0.36],
  "news.cure": ["support", 0.36],
  "news.hidden": ["support", 0.36],
  "news.claim": ["support", 0.2],
  "news.curse": ["support", 0.36],
});

const claims = new Set(["alarm", "danger", "decree", "cure", "hidden", "claim", "curse"]);

const doubts = [
  { group: "frame.ask", keeps: 0.4 },
  { group: "news.sourced", keeps: 0.3 },
  { group: "news.appeal", keeps: 0.3 },
] as const;

/** Pressure alone is no hit, alarm alone is none either; a link is a source that readers can check. */
export const fakeNews: Detector = (view) => {
  const all = signsFrom(view, ingredients);
  // "gặp xui" is no curse without somebody who is to pass something on to so many.
  const signs: Sign[] = all.some((sign) => sign.id === "chain") ? all : all.filter((sign) => sign.id !== "curse");
  // A chain letter names what happens to those who break it, whatever it is about.
  if (!signs.some((sign) => claims.has(sign.id) || (sign.id === "chain" && sign.hits.length > 1))) return [];
  const evidence = addUp(view, "alarm-without-source", signs, doubts);
  if (evidence === null) return [];
  const sourced = readLinks(view).length > 0;
  return [sourced ? { ...evidence, confidence: Math.round(evidence.confidence * 50) / 100 } : evidence];
};
