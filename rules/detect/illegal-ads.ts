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
  "ads.paper-lawful": ["bait", 0.28],
  "ads.paper-pull": ["support", 0.45],
  "ads.service": ["bait", 0.58],
  "ads.hire": ["bait", 0.61],
  "ads.sex-offer": ["bait", 0.6],
  "ads.bet-offer": ["bait", 0.5],
  "ads.bet-sure": ["bait", 0.63],
  "ads.loan-offer": ["bait", 0.5],
  "ads.trade": ["support", 0.32],
  "ads.price": ["support", 0.26],
  "trade.contact": ["support", 0.3],
  "trade.urgency": ["support", 0.1],
  "trade.vow": ["support", 0.15],
});

const doubts = [...commonDoubts, { group: "ads.lawful", keeps: 0.45 }] as const;

/** Signs that mean nothing without one of those they belong to: a price beside a loan is a sum, a free trial beside a course is no bet. */
const beside: Readonly<Record<string, ReadonlySet<string>>> = {
  price: new Set(["drug-name", "weapon-name", "wild-name", "service", "hire", "sex-offer", "bet-offer", "loan-offer"]),
  "gamble-pull": new Set(["gamble", "bet-offer", "bet-sure"]),
  "loan-pull": new Set(["loan", "loan-offer"]),
  "paper-lawful": new Set(["paper-pull"]),
  "paper-pull": new Set(["paper-name", "paper-lawful", "papers"]),
};

function withoutStray(signs: readonly Sign[]): Sign[] {
  const ids = new Set(signs.map((sign) => sign.id));
  return signs.filter(({ id }) => {
    const needed = beside[id];
    return needed === undefined || [...needed].some((other) => ids.has(other));
  });
}

export const illegalAds: Detector = (view) => {
  const signs = withoutStray(signsFrom(view, ingredients));
  if (signs.length === 0) return [];
  const gamblingOnly = signs.every((sign) => sign.role === "support" || sign.id === "gamble");
  signs.push(...linkSigns(view));
  // A betting brand or a bet in talk about a match is no offer: some pull must stand beside it.
  if (gamblingOnly && !signs.some((sign) => sign.role === "support") && !has(view, "ads.gamble-pull")) return [];
  const evidence = addUp(view, "illegal-offer", signs, doubts);
  return evidence === null ? [] : [evidence];
};
