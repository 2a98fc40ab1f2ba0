// Privacy: another person's phone, card number, account, address, school or private pictures, made public.

import type { Span } from "../finding.ts";
import type { TextView } from "../text/view.ts";
import { findAddress } from "./address.ts";
import type { Detector, Evidence } from "./detector.ts";
import { type DigitRun, digitRuns } from "./digits.ts";
import { isCitizenNumber } from "./id-card.ts";
import { ownerOf } from "./owner.ts";
import { phoneKind } from "./phone.ts";
import { has, hitsOf } from "./signs.ts";

const moneyAfter = /^[$%€]/;

/** A word of the group within a few words before the run (or just after it). */
function near(view: TextView, group: string, run: DigitRun, before: number, after: number): boolean {
  return hitsOf(view, group).some((hit) => hit.to > run.from - before && hit.from < run.to + after);
}

type What = "phone-number" | "id-card" | "bank-account" | "number";

/** What the run is by its form and the words beside it; null for codes, prices, dates, scores. */
function whatIs(view: TextView, run: DigitRun): { what: What; share: number } | null {
  const { digits } = run;
  if (moneyAfter.test(run.after)) return null;
  if (run.before === "#" || run.before === "_" || run.after === "_") return null;
  const card = near(view, "number.card", run, 6, 3);
  if (card && (isCitizenNumber(run) || digits.length === 9 || digits.length === 12)) return { what: "id-card", share: 1 };
  const account = near(view, "number.account", run, 6, 1);
  const bank = near(view, "number.bank", run, 6, 6);
  const kind = phoneKind(run);
  if (
    (bank || account) &&
    digits.length >= 6 &&
    digits.length <= 16 &&
    !(kind !== null && near(view, "number.phone", run, 4, 0) && !account)
  ) {
    if (kind !== "public") return { what: "bank-account", share: bank && account ? 1 : bank ? 0.95 : 0.85 };
  }
  const saysPhone = near(view, "number.phone", run, 8, 2);
  if (near(view, "number.code", run, 4, 0) && !saysPhone) return null;
  if (isCitizenNumber(run) && run.groups.length <= 4 && kind !== "foreign") return { what: "id-card", share: 0.75 };
  if (kind === "public") return null;
  if (kind !== null) return { what: "phone-number", share: kind === "landline" ? 0.9 : 1 };
  if (saysPhone && digits.length >= 9 && digits.length <= 12 && run.groups.length <= 4) return { what: "number", share: 0.8 };
  return null;
}

function evidenceOf(what: string, spans: readonly Span[], confidence: number, owner: string): Evidence {
  return { spans, confidence: Math.round(confidence * 100) / 100, reason: { id: `private-${what}`, facts: { owner } } };
}

/** Telephone, card and account numbers that belong to somebody else by the words around them. */
export const privateNumbers: Detector = (view, message) => {
  const runs = digitRuns(view);
  if (runs.length === 0) return [];
  const owner = ownerOf(view, message);
  const found: Evidence[] = [];
  for (const run of runs.slice(0, 12)) {
    const form = whatIs(view, run);
    if (form === null) continue;
    // Who writes a card number beside a full name speaks of a person; hardly anybody posts their own.
    const unknown = owner.because === "unknown-owner" && form.what === "id-card" ? 0.62 : owner.others;
    const doubt = owner.others < 0.9 && has(view, "frame.ask") ? 0.8 : 1;
    found.push(evidenceOf(form.what, [run.span], Math.max(unknown, owner.others) * form.share * doubt, owner.because));
  }
  return found;
};

/** A home address beside words that say whose it is. */
export const homeAddress: Detector = (view, message) => {
  if (!has(view, "owner.other") && !has(view, "owner.titled") && !has(view, "owner.harm")) return [];
  const address = findAddress(view);
  if (address === null) return [];
  const owner = ownerOf(view, message);
  const share = address.parts >= 3 ? 1 : 0.92;
  return owner.others < 0.3 ? [] : [evidenceOf("address", [address.span], owner.others * share, owner.because)];
};

const celebrates = /chúc mừng|đạt giải|tuyên dương|giải nhất|giải nhì|giải ba|học bổng|thủ khoa|congrat/;
const child =
  /(?:^|[^\p{L}])(?:bé|cháu|con bé|thằng bé|con gái|con trai|con của|con nó|con nhỏ|nhóc|em gái nó|em trai nó|con thằng|con con|her kid|his kid|her son|his son|her daughter|his daughter|their kid|her little|his little)(?![\p{L}])/u;
const school =
  /(?:^|[^\p{L}])(?:trường|mầm non|mẫu giáo|tiểu học|thcs|cấp 1|cấp 2|truong|tieu hoc|mam non|school|kindergarten|elementary)(?![\p{L}])/u;
/** The same words, wherever they stand: a quick look that spares most messages the careful one. */
const mentionsSchool = /trường|truong|m[ầa]m non|mẫu giáo|ti[ểe]u h[ọo]c|thcs|cấp [12]|school|kindergarten|elementary/;
const schoolClass = /(?:^|[^\p{L}])(?:lớp|lop|class|grade)\s{0,2}(?:\d|mầm|chồi|lá|mam|choi)/u;
const ownChild =
  /(?:con|bé|cháu)\s(?:mình|em|tôi|tui|nhà mình|nhà em|gái mình|trai mình|gái em|trai em|gái tôi|trai tôi|nhà tôi)(?![\p{L}])|my (?:kid|son|daughter|child)/u;
const pickup = /(?:tan học|đón ở|đón ngoài|tan trường|giờ ra về|ra về lúc|gets out|picked up|walks home)/u;

/** A child of somebody else with school and class, or where it can be met. */
export const childSchool: Detector = (view) => {
  const { text } = view;
  const place = mentionsSchool.test(text) ? school.exec(text) : null;
  if (place === null || !child.test(text) || ownChild.test(text) || celebrates.test(text)) return [];
  const precise = schoolClass.test(text) || pickup.test(text);
  const about = has(view, "owner.other") || has(view, "owner.harm") || /(?:con|bé|cháu) (?:của|nhà|con|thằng) /u.test(text);
  const named = view.tokens.some(
    (token, at) =>
      at > 0 &&
      /^\p{Lu}/u.test(view.original.slice(token.span[0], token.span[1])) &&
      /^(?:bé|cháu|nhóc|con|tên)$/u.test(view.tokens[at - 1]?.text ?? ""),
  );
  const confidence = 0.2 + (precise ? 0.25 : 0) + (about ? 0.3 : 0) + (named ? 0.25 : 0);
  const from = view.offsets[place.index] ?? 0;
  return [
    evidenceOf(
      "school",
      [[from, view.offsets[place.index + place[0].length] ?? from]],
      Math.min(0.92, confidence),
      about ? "somebody-elses" : "named-person",
    ),
  ];
};

/** Private pictures, clips or chats of somebody, passed round or offered. */
export const privateMedia: Detector = (view) => {
  const hits = hitsOf(view, "owner.media");
  if (hits.length === 0) return [];
  const doubt = has(view, "frame.warn") ? 0.15 : has(view, "frame.tell") || has(view, "frame.ask") ? 0.4 : 1;
  return [
    evidenceOf(
      "pictures",
      hits.map((hit) => hit.span),
      0.82 * doubt,
      "somebody-elses",
    ),
  ];
};

/** A call to find out where somebody lives or what their number is, to go after them. */
export const doxxingCall: Detector = (view) => {
  const hits = hitsOf(view, "owner.request");
  if (hits.length === 0 || !has(view, "owner.harm")) return [];
  return [
    evidenceOf(
      "data-wanted",
      hits.map((hit) => hit.span),
      0.75,
      "call-to-harass",
    ),
  ];
};
