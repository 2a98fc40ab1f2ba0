// Looking down on somebody without a slur: no sign says it alone, two of them beside a person do; less is a near miss.

import { type Role, sceneOf } from "./aim.ts";
import type { CueHit } from "./cue-net.ts";
import type { Detector } from "./detector.ts";
import { addUp, type Doubt, recipe, type Sign, signsFrom } from "./recipe.ts";
import { standing } from "./relieved.ts";
import { hitsOf } from "./signs.ts";

// Weights are estimates: two signs beside somebody addressed bluntly or called “thằng” pass the mark, beside a polite word three.
const ingredients = recipe({
  "scorn.roast": ["bait", 0.7],
  "scorn.belittle": ["bait", 0.7],
  "scorn.flaw": ["bait", 0.34],
  "scorn.body": ["bait", 0.26],
  "scorn.likening": ["bait", 0.38],
  "scorn.daring": ["bait", 0.34],
  "scorn.only": ["bait", 0.36],
  "scorn.rhetoric": ["bait", 0.36],
  "scorn.beneath": ["bait", 0.38],
  "scorn.fate": ["bait", 0.36],
});

const doubts: readonly Doubt[] = [
  { group: "scorn.warm", keeps: 0.4 },
  { group: "frame.ask", keeps: 0.7 },
  { group: "frame.joke", keeps: 0.8 },
];

/** What the one who is spoken of adds, by the bluntest word for them. */
const weightOf: readonly (readonly [Role, number])[] = [
  ["blunt", 0.32],
  ["other", 0.26],
  ["polite", 0.16],
];

/** Without tones a remark that names nobody is too often another sentence. */
const lessToneless = 0.77;

/** Remarks of so many words are seldom an accident. */
const longRemark = 5;

/** Signs further apart than this belong to different thoughts. */
const reach = 14;

function isNear(hit: CueHit, others: readonly CueHit[]): boolean {
  return others.some((other) => hit.from - other.to <= reach && other.from - hit.to <= reach);
}

/** Whether one of two hits lies within the other: the same words cannot be two signs. */
function isApart(a: CueHit, b: CueHit): boolean {
  return a.to <= b.from || b.to <= a.from;
}

/** Whether the words say all by themselves. */
function isRemark(sign: Sign): boolean {
  return sign.id === "roast" || sign.id === "belittle";
}

/** Evidence of scorn for a person; what one says of oneself, of things, of those in power and what one retells does not count. */
export const scorn: Detector = (view) => {
  const found = signsFrom(view, ingredients);
  if (found.length === 0) return [];
  const scene = sceneOf(view);
  const { roles } = scene;
  const who = weightOf.find(([role]) => roles.includes(role));
  const first = roles.find((role) => role !== null && role !== "thing" && role !== "body");
  const isRoast = found.some(isRemark);
  if (roles.includes("power") || (found.length === 1 && who === undefined && !isRoast)) return [];
  if ((first === "speaker" || first === "junior") && who?.[0] !== "blunt") return [];
  if (isRoast && who === undefined && roles.includes("speaker")) return [];
  const signs: Sign[] = [];
  for (const sign of standing(view, found, () => true)) {
    const taken = signs.flatMap((each) => each.hits);
    const hits = sign.hits.filter((hit) => taken.every((other) => isApart(hit, other)) && (taken.length === 0 || isNear(hit, taken)));
    if (hits.length > 0) signs.push({ ...sign, hits: hits.slice(0, 1) });
  }
  if (signs.length === 0) return [];
  const person: Sign = { id: "person", weight: who?.[1] ?? 0, role: "support", hits: [] };
  const warm = hitsOf(view, "scorn.warm").length > 0 ? doubts : doubts.slice(1);
  const evidence = addUp(view, "scorn-signs", [...signs, person], warm);
  if (evidence === null) return [];
  const doubtful =
    (roles.includes("thing") ? 0.85 : 1) *
    (scene.toneless &&
    !scene.english &&
    (who === undefined || who[0] === "polite") &&
    signs.some((sign) => isRemark(sign) && sign.hits.every((hit) => hit.to - hit.from < longRemark))
      ? lessToneless
      : 1);
  return [{ ...evidence, confidence: Math.round(evidence.confidence * doubtful * 100) / 100 }];
};
