// Impersonation in words: a claim to be staff, an office or somebody known, together with what it is to bring.

import type { Detector } from "./detector.ts";
import { linkSigns } from "./link-signs.ts";
import { addUp, commonDoubts, recipe, type Sign, signsFrom } from "./recipe.ts";
import { pairs } from "./signs.ts";

const ingredients = recipe({
  "claim.staff": ["bait", 0.4],
  "claim.official": ["bait", 0.4],
  "claim.office": ["bait", 0.61],
  "claim.real": ["bait", 0.45],
  "claim.role": ["bait", 0.35],
  "claim.other": ["bait", 0.35],
  "claim.demand": ["support", 0.5],
  "claim.here": ["support", 0.35],
  "claim.money": ["support", 0.4],
  "claim.authority": ["support", 0.35],
  "claim.trust": ["support", 0.3],
  "claim.new-place": ["support", 0.25],
  "claim.reach": ["support", 0.34],
  "claim.your": ["support", 0.34],
  "claim.sham": ["bait", 0.66],
  "scam.claim": ["support", 0.35],
  "scam.account": ["support", 0.35],
  "account.qr": ["support", 0.4],
  "account.control": ["support", 0.35],
  "trade.urgency": ["support", 0.1],
});

const doubts = [...commonDoubts, { group: "claim.unreal", keeps: 0.2 }] as const;

/** A claim alone is no hit: real staff introduce themselves too. */
export const impersonation: Detector = (view) => {
  const signs: Sign[] = signsFrom(view, ingredients);
  if (!signs.some((sign) => sign.role === "bait")) return [];
  for (const sign of linkSigns(view)) signs.push(sign);
  // A teacher or the admin of a group says "write to me" every day; a bank that does is none.
  if (!signs.some((sign) => sign.id === "official" || sign.id === "office" || sign.id === "sham")) {
    const at = signs.findIndex((sign) => sign.id === "reach");
    if (at >= 0) signs[at] = { ...(signs[at] as Sign), weight: 0.15 };
  }
  const secret = pairs(view, "account.ask", "account.secret", 9);
  if (secret.length > 0) signs.push({ id: "asks-secret", weight: 0.5, role: "support", hits: secret });
  // An account given up is told of every day; only what is asked for beside it makes it more.
  if (
    signs.every(
      (sign) => sign.id === "other" || sign.id === "new-place" || sign.id === "trust" || sign.id === "urgency" || sign.id === "reach",
    )
  )
    return [];
  const evidence = addUp(view, "claims-to-be-staff", signs, doubts);
  return evidence === null ? [] : [evidence];
};
