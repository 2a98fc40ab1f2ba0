// Account security: asks for a code, a password, a QR log-in or remote control.

import type { Detector } from "./detector.ts";
import { linkSigns } from "./link-signs.ts";
import { addUp, commonDoubts, recipe, type Sign, signsFrom } from "./recipe.ts";
import { pairs } from "./signs.ts";

const ingredients = recipe({
  "account.sent": ["bait", 0.55],
  "account.enter": ["bait", 0.65],
  "account.qr": ["bait", 0.62],
  "account.remote": ["bait", 0.35],
  "account.control": ["bait", 0.4],
  "account.approve": ["bait", 0.68],
  "account.login": ["bait", 0.4],
  "account.card": ["bait", 0.45],
  "account.demand": ["bait", 0.62],
  "scam.account": ["support", 0.35],
  "scam.prize": ["support", 0.3],
  "claim.staff": ["support", 0.35],
  "scam.police": ["support", 0.3],
  "scam.official": ["support", 0.25],
  "scam.enter": ["support", 0.2],
  "trade.urgency": ["support", 0.15],
});

const doubts = [
  { group: "frame.warn", keeps: 0.08 },
  { group: "frame.loss", keeps: 0.25 },
  { group: "frame.false", keeps: 0.25 },
  { group: "frame.ask", keeps: 0.4 },
  { group: "frame.tell", keeps: 0.3 },
  ...commonDoubts.filter((doubt) => doubt.group === "frame.joke"),
  { group: "account.harmless", keeps: 0.4 },
] as const;

export const accountSecurity: Detector = (view) => {
  const signs: Sign[] = signsFrom(view, ingredients);
  const asked = pairs(view, "account.ask", "account.secret", 9);
  if (asked.length === 0 && signs.length === 0) return [];
  signs.push(...linkSigns(view));
  if (asked.length > 0) signs.push({ id: "asks-secret", weight: 0.75, role: "bait", hits: asked });
  const evidence = addUp(view, "account-signs", signs, doubts);
  return evidence === null ? [] : [evidence];
};
