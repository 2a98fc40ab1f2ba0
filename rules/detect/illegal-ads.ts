// Illegal ads: gambling, loan sharks, forged papers, drugs, weapons, rented accounts, offered to others.

import type { Detector } from "./detector.ts";
import { linkSigns } from "./link-signs.ts";
import { addUp, commonDoubts, recipe, type Sign, signsFrom } from "./recipe.ts";
import { has } from "./signs.ts";

const ingredients = recipe({
  "ads.gamble": ["bait", 0.45],
  "ads.gamble-pull": ["support", 0.5],
  "ads.loan": ["bait", 0.5],
  "ads.loan-pull": ["support", 0.5],
  "ads.papers": ["bait", 0.7],
  "ads.drugs": ["bait", 0.68],
  "ads.weapons": ["bait", 0.68],
  "ads.account": ["bait", 0.7],
  "ads.sex": ["bait", 0.65],
  "ads.drug-name": ["bait", 0.5],
  "ads.weapon-name": ["bait", 0.5],
  "ads.wild-name": ["bait", 0.45],
  "ads.paper-name": ["bait", 0.38],
  "ads.paper-pull": ["support", 0.45],
  "ads.service": ["bait", 0.58],
  "ads.sex-offer": ["bait", 0.6],
  "ads.bet-offer": ["bait", 0.5],
  "ads.loan-offer": ["bait", 0.5],
  "ads.trade": ["support", 0.32],
  "trade.contact": ["support", 0.3],
  "trade.urgency": ["support", 0.1],
  "trade.vow": ["support", 0.15],
});

const doubts = [...commonDoubts, { group: "ads.lawful", keeps: 0.45 }] as const;

export const illegalAds: Detector = (view) => {
  const signs: Sign[] = signsFrom(view, ingredients);
  if (signs.length === 0) return [];
  const gamblingOnly = signs.some((sign) => sign.id === "gamble");
  signs.push(...linkSigns(view));
  // A betting brand or a bet in talk about a match is no offer: some pull must stand beside it.
  if (gamblingOnly && !signs.some((sign) => sign.role === "support") && !has(view, "ads.gamble-pull")) return [];
  const evidence = addUp(view, "illegal-offer", signs, doubts);
  return evidence === null ? [] : [evidence];
};
