// Scam: bait to get money, accounts or labour, weighed with pressure, contact and links.

import type { Detector, Evidence } from "./detector.ts";
import { linkSigns } from "./link-signs.ts";
import { addUp, commonDoubts, recipe, signsFrom } from "./recipe.ts";
import { has, pairs } from "./signs.ts";

// Weights are estimates from reading such messages; the calibration on the corpus replaces them.
const ingredients = recipe({
  "scam.job": ["bait", 0.7],
  "scam.job-weak": ["bait", 0.35],
  "scam.invest": ["bait", 0.65],
  "scam.invest-weak": ["bait", 0.3],
  "scam.prize": ["bait", 0.55],
  "scam.parcel": ["bait", 0.45],
  "scam.account": ["bait", 0.5],
  "scam.police": ["bait", 0.55],
  "scam.recovery": ["bait", 0.7],
  "scam.charity": ["bait", 0.3],
  "scam.borrow": ["bait", 0.3],
  "scam.claim": ["bait", 0.45],
  "trade.daily-money": ["support", 0.4],
  "trade.contact": ["support", 0.3],
  "trade.urgency": ["support", 0.2],
  "trade.vow": ["support", 0.1],
});

const doubts = [...commonDoubts, { group: "trade.normal", keeps: 0.55 }] as const;

/** Who promises lost money back speaks of the loss to catch, not to warn. */
const recoveryDoubts = doubts.filter((doubt) => doubt.group !== "frame.loss");

/** Evidence of a lure; one strong sign or two weak ones reach a hit. */
export const scam: Detector = (view) => {
  const signs = signsFrom(view, ingredients);
  if (signs.length === 0 && !has(view, "scam.pay-in")) return [];
  // "nạp 1tr sau 1 tiếng rút 1tr5"
  const grown = pairs(view, "scam.pay-in", "scam.pay-out", 9);
  if (grown.length > 0) signs.push({ id: "money-grows", weight: 0.55, role: "bait", hits: grown });
  signs.push(...linkSigns(view));
  // "mượn 500k" between friends is ordinary: borrowing alone never adds up with contact words.
  const onlyBorrowing = signs.every((sign) => sign.role === "support" || sign.id === "borrow");
  if (onlyBorrowing && !has(view, "number.account")) return [];
  const evidence = addUp(view, "scam-signs", signs, signs.some((sign) => sign.id === "recovery") ? recoveryDoubts : doubts);
  return evidence === null ? [] : [evidence];
};

const lookAlikeDoubts = [
  { group: "frame.warn", keeps: 0.12 },
  { group: "frame.ask", keeps: 0.5 },
  { group: "frame.tell", keeps: 0.4 },
] as const;

/** A link whose host imitates a bank, an authority, a parcel firm or a platform; enough by itself. */
export const lookAlikeLink: Detector = (view) => {
  const found: Evidence[] = [];
  for (const sign of linkSigns(view)) {
    if (sign.lookAlike === null) continue;
    const evidence = addUp(view, "look-alike-link", [{ ...sign, role: "bait", weight: sign.lookAlike.sureness }], lookAlikeDoubts);
    if (evidence !== null) {
      const { host, brand, how } = sign.lookAlike;
      found.push({ ...evidence, reason: { id: "look-alike-link", facts: { host, brand, how } } });
    }
  }
  return found;
};
