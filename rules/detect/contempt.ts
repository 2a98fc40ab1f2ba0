// Hate by what is said of people as a kind: they are named, and contempt for all of them stands close by.

import type { TextView } from "../text/view.ts";
import { sceneOf } from "./aim.ts";
import type { CueHit } from "./cue-net.ts";
import type { Detector } from "./detector.ts";
import { addUp, recipe, type Sign, signsFrom } from "./recipe.ts";
import { standing } from "./relieved.ts";

// Weights are estimates: a neutral name needs two signs of contempt beside it, a contemptuous one needs one.
const ingredients = recipe({
  "hate.creed": ["bait", 0.74],
  "hate.named": ["bait", 0.25],
  "hate.band": ["bait", 0.35],
  "hate.herd": ["bait", 0.5],
  "hate.all": ["support", 0.32],
  "hate.vice": ["support", 0.55],
  "hate.fault": ["support", 0.35],
  "hate.breed": ["support", 0.32],
  "hate.exclude": ["support", 0.42],
  "hate.place": ["support", 0.45],
});

const doubts = [
  { group: "hate.kind", keeps: 0.4 },
  { group: "frame.ask", keeps: 0.6 },
  { group: "frame.joke", keeps: 0.8 },
] as const;

/** Words between the name and the contempt: further away it is about something else. */
const reach = 12;

function isNear(hit: CueHit, names: readonly CueHit[]): boolean {
  return names.some((name) => hit.from - name.to <= reach && name.from - hit.to <= reach);
}

/** Whether the hit says more than the name itself does (`bọn ký sinh trùng`: one word cannot be both). */
function isApart(hit: CueHit, names: readonly CueHit[]): boolean {
  return !names.some((name) => name.from <= hit.from && hit.to <= name.to);
}

const nay: ReadonlySet<string> = new Set("không ko k chẳng chả đâu chưa khong chang dau chua có co".split(" "));

/** Whether the words say of themselves that it is not so, or ask: “đồng tính không phải là bệnh”. */
function deniesItself(view: TextView, hit: CueHit): boolean {
  for (let at = hit.from; at + 1 < hit.to; at += 1) {
    if (nay.has(view.tokens[at]?.text ?? "") && view.tokens[at + 1]?.bare === "phai" && view.tokens[at + 2]?.bare !== "nguoi") return true;
  }
  return false;
}

/** Evidence of contempt for a kind of people; counter-speech, pride and what somebody retells do not count. */
export const contempt: Detector = (view) => {
  const found: Sign[] = signsFrom(view, ingredients);
  const names = found.filter((sign) => sign.role === "bait").flatMap((sign) => sign.hits.slice(0, 20));
  const isCreed = found.some((sign) => sign.id === "creed");
  if (names.length === 0 || (!isCreed && !found.some((sign) => sign.role === "support"))) return [];
  const { roles } = sceneOf(view);
  // One word is one sign, however many lists it is in.
  const signs = standing(view, found, (hit, sign) =>
    sign.role === "bait"
      ? roles[hit.from - 1] !== "speaker" && (sign.id !== "creed" || !deniesItself(view, hit))
      : isApart(hit, names) && isNear(hit, names),
  );
  // A herd is named already: the neutral name inside it is no second sign.
  const surest = ["creed", "herd", "band", "named"].find((id) => signs.some((sign) => sign.id === id));
  const counted = signs.filter((sign) => sign.role === "support" || sign.id === surest);
  if (surest !== "creed" && !counted.some((sign) => sign.role === "support")) return [];
  const evidence = addUp(view, "contempt-signs", counted, doubts);
  // Below this a doubt has spoken: not even a near miss.
  return evidence === null || evidence.confidence < 0.3 ? [] : [evidence];
};
