// Impersonation in words: a claim to be staff or official support, together with a demand.

import type { Detector } from "./detector.ts";
import { linkSigns } from "./link-signs.ts";
import { addUp, commonDoubts, recipe, type Sign, signsFrom } from "./recipe.ts";
import { has, pairs } from "./signs.ts";

const ingredients = recipe({
  "claim.staff": ["bait", 0.4],
  "claim.demand": ["support", 0.5],
  "scam.claim": ["support", 0.35],
  "scam.account": ["support", 0.35],
  "account.qr": ["support", 0.4],
  "account.control": ["support", 0.35],
  "trade.urgency": ["support", 0.1],
});

const doubts = [...commonDoubts, { group: "claim.unreal", keeps: 0.2 }] as const;

/** A claim alone is no hit: real staff introduce themselves too. */
export const impersonation: Detector = (view) => {
  if (!has(view, "claim.staff")) return [];
  const signs: Sign[] = [...signsFrom(view, ingredients), ...linkSigns(view)];
  const secret = pairs(view, "account.ask", "account.secret", 9);
  if (secret.length > 0) signs.push({ id: "asks-secret", weight: 0.5, role: "support", hits: secret });
  const evidence = addUp(view, "claims-to-be-staff", signs, doubts);
  return evidence === null ? [] : [evidence];
};
