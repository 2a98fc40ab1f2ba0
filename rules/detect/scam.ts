// Scam: bait to get money, accounts or labour, weighed with pressure, contact and links.

import type { TextView } from "../text/view.ts";
import type { Detector, Evidence } from "./detector.ts";
import { linkSigns } from "./link-signs.ts";
import { addUp, commonDoubts, recipe, type Sign, signsFrom } from "./recipe.ts";
import { has, hitsOf, pairs } from "./signs.ts";

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
  // Each of these is half of a bait; honest people say one of them, seldom two.
  "scam.fee": ["bait", 0.45],
  "scam.first": ["bait", 0.34],
  "scam.pay-to-get": ["bait", 0.42],
  "scam.bargain": ["bait", 0.42],
  "scam.grant": ["bait", 0.35],
  "scam.abroad": ["bait", 0.5],
  "scam.belief": ["bait", 0.45],
  "scam.new-number": ["bait", 0.35],
  "scam.send-me": ["bait", 0.4],
  "scam.emergency": ["bait", 0.38],
  "scam.romance": ["bait", 0.42],
  "scam.orders": ["bait", 0.42],
  "scam.wrong-transfer": ["bait", 0.55],
  "scam.fake-order": ["bait", 0.5],
  "scam.mule": ["bait", 0.6],
  "scam.task": ["bait", 0.4],
  "scam.home-work": ["bait", 0.42],
  "scam.growth": ["bait", 0.6],
  "scam.testimony": ["bait", 0.45],
  "scam.loss": ["bait", 0.45],
  "scam.official": ["bait", 0.45],
  "scam.prize-any": ["bait", 0.35],
  "scam.enter": ["bait", 0.45],
  "scam.fixer": ["bait", 0.5],
  "scam.stuck": ["bait", 0.61],
  "scam.deposit": ["bait", 0.42],
  "trade.daily-money": ["support", 0.4],
  "trade.contact": ["support", 0.3],
  "trade.urgency": ["support", 0.2],
  "trade.vow": ["support", 0.1],
  "trade.hush": ["support", 0.25],
});

const scamDoubts = [...commonDoubts, { group: "frame.false", keeps: 0.25 }] as const;

const doubts = [...scamDoubts, { group: "trade.normal", keeps: 0.55 }, { group: "trade.safe", keeps: 0.5 }] as const;

/** Wages by the month do not make a job ordinary that begins with a fee; a contract to read and goods to look at still do. */
const paidDoubts = [...scamDoubts, { group: "trade.safe", keeps: 0.5 }] as const;

/** Who promises lost money back speaks of the loss to catch, not to warn. */
const recoveryDoubts = doubts.filter((doubt) => doubt.group !== "frame.loss");

/** What family and friends ask of each other, and honest sellers of buyers. */
const askedAmongKin: ReadonlySet<string> = new Set(["borrow", "send-me", "first", "charity"]);

/** What it is without: "không đóng phí đồng phục" names the fee to say that there is none. */
const refusable: ReadonlySet<string> = new Set(["fee", "first", "pay-to-get", "deposit"]);

function withoutRefused(view: TextView, signs: readonly Sign[]): Sign[] {
  const refused = hitsOf(view, "scam.no-fee");
  if (refused.length === 0) return [...signs];
  return signs.flatMap((sign) => {
    if (!refusable.has(sign.id)) return [sign];
    const hits = sign.hits.filter((hit) => !refused.some((no) => hit.from > no.from && hit.from < no.to));
    return hits.length === 0 ? [] : [{ ...sign, hits }];
  });
}

/** Evidence of a lure; one strong sign or two weak ones reach a hit. */
export const scam: Detector = (view) => {
  const signs = withoutRefused(view, signsFrom(view, ingredients));
  if (signs.length === 0 && !has(view, "scam.pay-in")) return [];
  // "nạp 1tr sau 1 tiếng rút 1tr5"
  const grown = pairs(view, "scam.pay-in", "scam.pay-out", 9);
  if (grown.length > 0) signs.push({ id: "money-grows", weight: 0.55, role: "bait", hits: grown });
  signs.push(...linkSigns(view));
  // "mượn 500k" between friends and "mẹ ck cho con 500k" are ordinary: alone they never add up with contact words.
  // So is "con đổi số rồi, nhắn zalo nhé".
  const baits = signs.filter((sign) => sign.role === "bait");
  const onlyKin = baits.every((sign) => askedAmongKin.has(sign.id)) || baits.every((sign) => sign.id === "new-number");
  if (onlyKin && !(has(view, "number.account") && has(view, "scam.borrow"))) return [];
  const ids = new Set(signs.map((sign) => sign.id));
  const held = ids.has("recovery") || ids.has("fixer") ? recoveryDoubts : ids.has("fee") || ids.has("pay-to-get") ? paidDoubts : doubts;
  const evidence = addUp(view, "scam-signs", signs, held);
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
