// How sure a found term is, given how it was written, whom it is aimed at, and what stands around it.

import type { Message } from "../message.ts";
import type { TextView } from "../text/view.ts";
import type { Topic } from "../topic.ts";
import { type Aim, addressedNear, aimOf, answersSomebody, type Role, type Scene, sceneOf } from "./aim.ts";
import { type Frame, frameOf, reliefOf } from "./context.ts";
import type { Evidence } from "./detector.ts";
import { harmlessRule, type TermHit } from "./terms.ts";
import { mayBeAccident } from "./toneless.ts";

/** Topics of attacks on people; the terms of all others mean the same whoever they are said to. */
const aboutPeople: ReadonlySet<Topic> = new Set(["insult", "harassment", "hate", "violence", "sexual"]);

/** What a manner of writing takes from the confidence: the reading is a little less certain. */
const lessFor = { written: 0, disguised: 0.03, toneless: 0.05 } as const;

/** An aim that only follows from a reply is right nine times of ten. */
const lessForMaybe = 0.1;

/** Who cannot be the one meant when the speaker is the one who acts. */
const theOneWhoActs: ReadonlySet<Role> = new Set(["speaker", "junior", "power"]);

/** Misses for want of an aim: a surer term within the same words may still have its own. */
const lacksAim: ReadonlySet<string> = new Set(["no-company", "nobody-addressed"]);

/** What is left of a term that nobody is seen to be meant by: enough to count beside a second witness. */
const withoutAim = 0.3;

/** Evidence that counts for nothing, or for little, but is still told in `explain`. */
function miss(hit: TermHit, view: TextView, id: string): Evidence {
  return {
    spans: [hit.span],
    confidence: lacksAim.has(id) ? withoutAim : 0,
    reason: { id, facts: { words: view.original.slice(...hit.span) } },
  };
}

/** Whether the subject before the words is "em": in remarks of this kind the one addressed. */
function isJuniorBefore(scene: Scene, from: number): boolean {
  for (let i = from; i >= Math.max(0, from - 10); i -= 1) if (scene.roles[i] !== null) return scene.roles[i] === "junior";
  return false;
}

/** Whether a clause begins with the words and nobody and nothing is named all around: what else but the one who is answered could be meant. */
function isBare(scene: Scene, from: number): boolean {
  if (from > 0 && scene.clause[from - 1] === scene.clause[from]) return false;
  return scene.roles.every((role) => role === null || role === "blunt" || role === "body");
}

/** Short oaths that are hardly ever a reading, a firm or a copy when they open a sentence in small letters. */
const oaths: ReadonlySet<string> = new Set(["đm", "dm", "vl", "vc"]);

/** Words behind which a short form at the beginning is no oath: “dm shop nhé”. */
const noOath: ReadonlySet<string> = new Set(
  "mình minh tui tôi toi em anh chị chi shop ad admin cho nhé nhe nha với voi qua giá gia ngay luôn luon mọi moi của cua bạn ban và va là la riêng rieng trước truoc hay hoặc rồi roi diesel tiêu to us me for".split(
    " ",
  ),
);

/** Whether a sentence begins with a short form and goes on with what it is sworn at: “đm xăng lại tăng”, “vl nóng quá”. */
function isOath(hit: TermHit, view: TextView, scene: Scene): boolean {
  const next = view.tokens[hit.to];
  if (next === undefined || next.text.length < 2 || /^\d/.test(next.text) || noOath.has(next.text)) return false;
  if (!oaths.has(view.original.slice(...hit.span))) return false;
  return scene.sentence[hit.from - 1] !== scene.sentence[hit.from] && view.tokens.length > 2;
}

function hasCompany(hit: TermHit, hits: readonly TermHit[], view: TextView, scene: Scene, message: Message): boolean {
  if (hit.trick !== null || isOath(hit, view, scene)) return true;
  if (addressedNear(scene, hit.from, hit.to, 6)) return true;
  if ((message.mentions?.length ?? 0) > 0 || answersSomebody(message)) return true;
  return hits.some((other) => other.term.group.needs === "nothing" && (other.to <= hit.from || other.from >= hit.to));
}

function weigh(hit: TermHit, hits: readonly TermHit[], view: TextView, scene: Scene, frame: Frame, message: Message): Evidence {
  const { group, topic } = hit.term;
  const relief = reliefOf(view, scene, frame, hit.from, hit.to);
  if (relief !== null && (relief !== "denied" || aboutPeople.has(topic))) return miss(hit, view, relief);
  let confidence = group.confidence - lessFor[hit.manner];
  let aim: Aim | null = null;
  if (mayBeAccident(hit, hits, view, scene)) return miss(hit, view, "no-company");
  if (group.needs === "company" && !hasCompany(hit, hits, view, scene, message)) return miss(hit, view, "no-company");
  if (aboutPeople.has(topic)) {
    if (topic === "violence" && frame.played && !scene.roles.slice(hit.from, hit.to).includes("blunt"))
      return miss(hit, view, "about-play");
    aim = aimOf(scene, view, message, hit.from, hit.to, group.speaker === "acts" ? theOneWhoActs : undefined);
    if (aim === "self" && !(topic === "sexual" && isJuniorBefore(scene, hit.from))) return miss(hit, view, "about-self");
    if (group.needs === "person" || group.needs === "human") {
      if (aim === "thing") return miss(hit, view, "about-thing");
      if (aim === "power") return miss(hit, view, "about-power");
      if (aim === "nobody" && !(group.needs === "human" && isBare(scene, hit.from))) return miss(hit, view, "nobody-addressed");
      if (aim === "maybe" || aim === "nobody") confidence -= lessForMaybe;
    }
  }
  return {
    spans: [hit.span],
    confidence: Math.round(Math.max(0, Math.min(1, confidence)) * 100) / 100,
    reason: {
      id: "term",
      facts: {
        words: view.original.slice(...hit.span),
        manner: hit.manner,
        ...(hit.trick === null ? {} : { trick: hit.trick }),
        ...(aim === null ? {} : { aim }),
      },
    },
  };
}

/** Evidence by rule id from the terms that were found. The scene is looked at only when there are any that count. */
export function weighTerms(hits: readonly TermHit[], view: TextView, message: Message): ReadonlyMap<string, readonly Evidence[]> {
  const out = new Map<string, Evidence[]>();
  const harmless = hits.filter((hit) => hit.term.rule === harmlessRule.id);
  const meant = hits.filter(
    (hit) => hit.term.rule !== harmlessRule.id && !harmless.some((each) => each.from <= hit.from && hit.to <= each.to),
  );
  if (meant.length === 0) return out;
  const around = sceneOf(view);
  const frame = frameOf(view, around);
  // Longest first: what takes the sting from a phrase takes it from the words inside too.
  const relieved: TermHit[] = [];
  for (const hit of [...meant].sort((a, b) => b.to - b.from - (a.to - a.from))) {
    if (relieved.some((each) => each.term.topic === hit.term.topic && each.from <= hit.from && hit.to <= each.to)) continue;
    const evidence = weigh(hit, meant, view, around, frame, message);
    if (evidence.confidence === 0 && !lacksAim.has(evidence.reason.id)) relieved.push(hit);
    const list = out.get(hit.term.rule);
    if (list === undefined) out.set(hit.term.rule, [evidence]);
    else list.push(evidence);
  }
  return out;
}
