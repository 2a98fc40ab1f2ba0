// Privacy: another person's phone, card number, account, address, school or private pictures, made public.

import type { Span } from "../finding.ts";
import type { Message } from "../message.ts";
import { DIGIT, type TextView } from "../text/view.ts";
import { findAddress } from "./address.ts";
import type { Detector, Evidence } from "./detector.ts";
import { type DigitRun, digitRuns } from "./digits.ts";
import { isCitizenNumber } from "./id-card.ts";
import { bluntlyNamed, ownerOf, politelyNamed } from "./owner.ts";
import { phoneKind } from "./phone.ts";
import { has, hitsOf } from "./signs.ts";

const moneyAfter = /^[$%€]/;

/** A word of the group within a few words before the run (or just after it). */
function near(view: TextView, group: string, run: DigitRun, before: number, after: number): boolean {
  return hitsOf(view, group).some((hit) => hit.to > run.from - before && hit.from < run.to + after);
}

type What = "phone-number" | "id-card" | "bank-account" | "number" | "office-number";

/** What the run is by its form and the words beside it; null for codes, prices, dates, scores. */
function whatIs(view: TextView, run: DigitRun): { what: What; share: number } | null {
  const { digits } = run;
  if (moneyAfter.test(run.after)) return null;
  if (run.before === "#" || run.before === "_" || run.after === "_") return null;
  const card = near(view, "number.card", run, 10, 3);
  if (card && (isCitizenNumber(run) || digits.length === 9 || digits.length === 12)) return { what: "id-card", share: 1 };
  // A passport: a letter and seven digits.
  if (card && digits.length === 7 && /^[a-z]$/.test(run.before)) return { what: "id-card", share: 1 };
  if (near(view, "number.office", run, 10, 2)) return { what: "office-number", share: 0.95 };
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
  if (isCitizenNumber(run) && run.groups.length <= 5 && kind !== "foreign") return { what: "id-card", share: 0.75 };
  if (kind === "public") return null;
  if (kind !== null) return { what: "phone-number", share: kind === "landline" ? 0.9 : 1 };
  const oneByOne = run.groups.every((size) => size === 1);
  if (saysPhone && digits.length >= 9 && digits.length <= 12 && (run.groups.length <= 4 || oneByOne)) return { what: "number", share: 0.8 };
  return null;
}

function evidenceOf(what: string, spans: readonly Span[], confidence: number, owner: string): Evidence {
  return { spans, confidence: Math.round(confidence * 100) / 100, reason: { id: `private-${what}`, facts: { owner } } };
}

/** A passport number: a letter and seven digits in one word, beside a word of papers. */
const passport = /(?:^|[^\p{L}\p{N}])([a-z]\d{7})(?![\p{L}\p{N}])/u;

function passportIn(view: TextView): Span | null {
  if (!has(view, "number.card")) return null;
  const found = passport.exec(view.text);
  if (found === null) return null;
  const to = found.index + found[0].length;
  return [view.offsets[to - 8] ?? 0, view.offsets[to] ?? 0];
}

/** Telephone, card and account numbers that belong to somebody else by the words around them. */
export const privateNumbers: Detector = (view, message) => {
  if ((view.signs & DIGIT) === 0 && view.tokens.length < 7) return [];
  const runs = digitRuns(view);
  const passportSpan = passportIn(view);
  if (runs.length === 0 && passportSpan === null) return [];
  const owner = ownerOf(view, message);
  const found: Evidence[] = [];
  if (passportSpan !== null) found.push(evidenceOf("id-card", [passportSpan], owner.others, owner.because));
  for (const run of runs.slice(0, 12)) {
    const form = whatIs(view, run);
    if (form === null) continue;
    // Who writes a card number beside a full name speaks of a person; hardly anybody posts their own.
    const nobodys = owner.because === "unknown-owner" || owner.because === "named-person";
    const unknown = nobodys && form.what === "id-card" ? 0.64 : owner.others;
    const doubt = owner.others < 0.9 && has(view, "frame.ask") ? 0.8 : 1;
    found.push(evidenceOf(form.what, [run.span], Math.max(unknown, owner.others) * form.share * doubt, owner.because));
  }
  return found;
};

// Somebody asks about a third person: "bà đó nhà ở đâu?", "số con đó là gì?"
const thirdAsked =
  /(?:^|[^\p{L}])(?:nó|hắn|thằng|con|nhỏ|bả|ổng|bà đó|ông đó|bà ấy|ông ấy|chị đó|anh đó|cô ta|hắn ta|she|he|her|his|that guy|that girl)(?![\p{L}])/iu;
const whereAsked = /ở đâu|ở đường nào|địa chỉ|chỗ nào|nhà nào|số mấy|where|address/iu;

/** The message answers the question where somebody else lives. */
function answersWhere(message: Message): boolean {
  const asked = message.replyTo?.text;
  return asked !== undefined && whereAsked.test(asked) && thirdAsked.test(asked);
}

/** A home address beside words that say whose it is. */
export const homeAddress: Detector = (view, message) => {
  const asked = answersWhere(message);
  const pointed = asked || has(view, "owner.other") || has(view, "owner.harm") || has(view, "owner.third") || bluntlyNamed(view);
  if (!pointed && !politelyNamed(view)) return [];
  const address = findAddress(view);
  if (address === null) return [];
  const owner = ownerOf(view, message);
  const pushed = has(view, "owner.harm") || has(view, "owner.unwilling") || has(view, "owner.spread");
  // `nhà anh Nam ở 12 ngõ 3, tối nay nhậu nhé`: people say where a friend lives all the time.
  const friendly = !pushed && (has(view, "owner.invite") || !pointed);
  if (friendly && has(view, "owner.invite")) return [];
  const share = (address.parts >= 3 ? 1 : 0.92) * (friendly ? 0.6 : 1);
  const others = asked && owner.because === "unknown-owner" ? 0.72 : owner.others;
  return others < 0.3 ? [] : [evidenceOf("address", [address.span], others * share, owner.because)];
};

// Two digits of the province, one or two letters of the series, five digits (four on old plates).
const plate = /(?:^|[^\p{L}\p{N}])(\d{2}[ -]?[a-z]{1,2}\d?[ .-]{1,3}\d{3}[ .]?\d{1,2})(?!\d)/u;

/** A number plate with whose it is and where they live, or a call to look out for it. */
export const numberPlate: Detector = (view, message) => {
  if ((view.signs & DIGIT) === 0) return [];
  const found = plate.exec(view.text);
  if (found === null) return [];
  const owner = ownerOf(view, message);
  const third = has(view, "owner.third") || has(view, "owner.other") || bluntlyNamed(view);
  if (!third && !politelyNamed(view) && !has(view, "owner.harm")) return [];
  const home = hitsOf(view, "owner.home").length > 0 || has(view, "owner.other") || findAddress(view) !== null;
  const pushed = has(view, "owner.harm") || has(view, "owner.spread") || has(view, "owner.unwilling");
  if (!home && !pushed) return [];
  const from = found.index + found[0].length - (found[1] as string).length;
  const span: Span = [view.offsets[from] ?? 0, view.offsets[found.index + found[0].length] ?? 0];
  const certainty = owner.because === "own" || owner.because === "public" ? 0.1 : home && (third || pushed) ? 0.8 : 0.65;
  return [evidenceOf("plate", [span], certainty * (has(view, "frame.warn") ? 0.6 : 1), owner.because)];
};

const celebrates = /chúc mừng|đạt giải|tuyên dương|giải nhất|giải nhì|giải ba|học bổng|thủ khoa|congrat/;
const child =
  /(?:^|[^\p{L}])(?:bé|cháu|con bé|thằng bé|con gái|con trai|con của|con nó|con nhỏ|nhóc|em gái nó|em trai nó|con thằng|con con|con gái bà|con gái ông|con trai bà|con trai ông|con bà|con ông|con nhà|bé nhà chị|bé nhà anh|con cô|con anh|con chị|thằng nhỏ|đứa bé|đứa nhỏ|học sinh bị|con nhỏ tố|con bé tố|con gai|con trai|be nha chi|be nha anh|thang nho|con no|con ba|con ong|dua be|her kid|his kid|her son|his son|her daughter|his daughter|their kid|her little|his little)(?![\p{L}])/u;
const school =
  /(?:^|[^\p{L}])(?:trường|mầm non|mẫu giáo|tiểu học|thcs|thpt|cấp 1|cấp 2|nhà trẻ|truong|tieu hoc|mam non|nha tre|school|kindergarten|elementary|primary|preschool|daycare|học lớp|lớp|lop|hoc lop)(?![\p{L}])/u;
/** The same words, wherever they stand: a quick look that spares most messages the careful one. */
const mentionsSchool =
  /trường|truong|m[ầa]m non|mẫu giáo|ti[ểe]u h[ọo]c|thcs|thpt|cấp [12]|nh[àa] tr[ẻe]|l[ớo]p |school|kindergarten|elementary|primary|daycare/;
const schoolClass = /(?:^|[^\p{L}])(?:lớp|lop|class|grade)\s{0,2}(?:\d|mầm|chồi|lá|mam|choi)/u;
const ownChild =
  /(?:con|bé|cháu)\s(?:mình|em|tôi|tui|nhà mình|nhà em|gái mình|trai mình|gái em|trai em|gái tôi|trai tôi|nhà tôi)(?![\p{L}])|(?:bé|cháu|con bé|thằng bé|con gái|con trai) nhà (?:tui|mình|em|tôi|chị|anh)(?![\p{L}])|(?:tui|mình|em|tôi|chị|mẹ|ba) đón|my (?:kid|son|daughter|child)/u;
const pickup =
  /(?:tan học|đón ở|đón ngoài|tan trường|giờ ra về|ra về lúc|rưỡi tan|chờ nó|đón lúc|đợi nó ra|ra cổng|xe đến đón|xe den don|ruoi tan|tan lúc|đi xe bus|đi xe đạp|bà ngoại đón|ba ngoai don|bà nội đón|tan hoc|out at|gets out|picked up|walks home)/u;

/** A child of somebody else with school and class, or where it can be met. */
export const childSchool: Detector = (view) => {
  const { text } = view;
  const place = mentionsSchool.test(text) ? school.exec(text) : null;
  if (place === null || !child.test(text) || ownChild.test(text) || celebrates.test(text)) return [];
  const meets = pickup.test(text);
  const precise = meets || schoolClass.test(text);
  const about =
    has(view, "owner.other") ||
    has(view, "owner.harm") ||
    has(view, "owner.spread") ||
    /(?:con|bé|cháu|be) (?:của|nhà|con|thằng|nó|bà|ông|cua|nha|no|ba|gái bà|gái ông|trai bà|trai ông|gai ba|gai ong|trai ba|trai ong) |(?:her|his|their) (?:kid|son|daughter) |đánh con|đánh bạn|danh ban|ăn cắp|bị kỷ luật|của lão|của mụ|tố /u.test(
      text,
    );
  const named = view.tokens.some(
    (token, at) =>
      at > 0 &&
      /^\p{Lu}/u.test(view.original.slice(token.span[0], token.span[1])) &&
      /^(?:bé|cháu|nhóc|con|tên)$/u.test(view.tokens[at - 1]?.text ?? ""),
  );
  const confidence = 0.2 + (precise ? 0.25 : 0) + (about ? 0.3 : 0) + (named ? (about || meets ? 0.25 : 0.1) : 0);
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

/** Private pictures, papers, talks of somebody, passed round or offered. */
export const privateMedia: Detector = (view) => {
  const hits = hitsOf(view, "owner.media");
  const things = [...hitsOf(view, "media.private"), ...hitsOf(view, "media.papers")];
  if (hits.length === 0 && things.length === 0) return [];
  const third = has(view, "owner.third") || has(view, "owner.other") || bluntlyNamed(view);
  if (!third && has(view, "media.asked")) return [];
  // "tránh xa nó ra" is no warning for the good of all.
  const warned = has(view, "frame.warn") ? (third ? 0.8 : 0.15) : 1;
  const doubt =
    has(view, "media.own") || has(view, "media.rebuke")
      ? 0.1
      : Math.min(warned, has(view, "frame.tell") || has(view, "frame.ask") ? 0.4 : 1);
  const person = third || politelyNamed(view) || has(view, "media.somebody");
  const shown = has(view, "media.show") || has(view, "owner.spread");
  const worth = hits.length > 0 ? 0.82 : person && shown ? (third ? 0.8 : 0.72) : shown && has(view, "owner.unwilling") ? 0.75 : 0.3;
  const all = hits.length > 0 ? hits : things;
  return [
    evidenceOf(
      "pictures",
      all.map((hit) => hit.span),
      worth * doubt,
      "somebody-elses",
    ),
  ];
};

/** A call to find out where somebody lives or what their number is, to go after them. */
export const doxxingCall: Detector = (view) => {
  const called = hitsOf(view, "hunt.target");
  const others = [...hitsOf(view, "owner.request"), ...hitsOf(view, "hunt.other")];
  if (called.length === 0 && others.length === 0) return [];
  const driven = has(view, "owner.harm") || has(view, "hunt.reward");
  if (called.length === 0 && !driven) return [];
  const doubt = has(view, "frame.warn") || has(view, "owner.own") ? 0.4 : has(view, "owner.invite") && !driven ? 0.6 : 1;
  return [
    evidenceOf(
      "data-wanted",
      [...called, ...others].map((hit) => hit.span),
      (driven ? 0.78 : 0.68) * doubt,
      "call-to-harass",
    ),
  ];
};
