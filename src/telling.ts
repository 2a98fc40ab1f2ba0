// Whether the author of a flagged message is told, as which reminder, and whether a case opens. Pure.

import { gravity } from "../rules/topic.ts";
import type { Incident } from "./records/incident.ts";

/**
 * How far back reminders count towards a case, in ms. A quarrel is over after a week; somebody who forgets
 * themselves once a month should meet a reminder, not the moderators.
 */
export const countedFor = 7 * 24 * 3_600_000;

/** The flagged message that is being decided about. */
export type Flagged = {
  readonly at: number;
  readonly messageId: string;
  readonly verdict: Incident["verdict"];
};

/** What the decision reads of an earlier incident of the same person in the same group. */
export type Earlier = Pick<Incident, "at" | "messageId" | "verdict" | "told" | "counts" | "mail">;

export type Telling = Pick<Incident, "told" | "counts"> & { readonly opensCase: boolean };

/**
 * One reminder within the cool-down whatever the topic, unless this one is graver; one for a message however often it is
 * edited, unless it became graver. What is not told within a cool-down still counts. The first reminder that follows
 * another says that a third opens a case; nobody meets the moderators by counting who was not told that before.
 */
export function telling(flagged: Flagged, earlier: readonly Earlier[], choices: { coolDown: number; delivery: string }): Telling {
  const { verdict, at, messageId } = flagged;
  const opensCase = verdict.kind === "escalate" || verdict.kind === "alert";
  const ofMessage = earlier.filter((one) => one.messageId === messageId);
  if (ofMessage.length > 0 && !graverThanAll(verdict, ofMessage)) return silent("same-message", "no", false);
  if (verdict.kind === "alert" && !verdict.nudgeToo) return silent("alert", "no", true);

  const counts = ofMessage.some((one) => one.counts === "yes") ? "no" : "yes";
  if (choices.delivery === "silent") return silent("group-silent", counts, opensCase);

  const counted = earlier.filter((one) => one.counts === "yes" && one.messageId !== messageId && at - one.at < countedFor);
  const warnings = counted.filter((one) => one.told.kind === "told" && one.told.step >= 2);
  const toldLately = earlier.filter((one) => one.told.kind === "told" && at - one.at < choices.coolDown);
  if (toldLately.length > 0 && !graverThanAll(verdict, toldLately)) {
    return silent("cool-down", counts, opensCase || warnings.some((one) => reachedBefore(one, at)));
  }
  if (warnings.length > 0) return { told: { kind: "told", step: 3 }, counts, opensCase: true };
  return { told: { kind: "told", step: counted.length > 0 ? 2 : 1 }, counts, opensCase };
}

function silent(why: "cool-down" | "same-message" | "alert" | "group-silent", counts: "yes" | "no", opensCase: boolean): Telling {
  return { told: { kind: "silent", why }, counts, opensCase };
}

function graverThanAll(verdict: Incident["verdict"], others: readonly Earlier[]): boolean {
  return others.every((one) => gravity(verdict.topic) < gravity(one.verdict.topic));
}

/** A message that was written before its author could read the warning does not ignore it. */
function reachedBefore(warning: Earlier, at: number): boolean {
  return warning.mail.some(({ outcome, attempts }) => outcome?.kind === "delivered" && (attempts.at(-1)?.at ?? at) < at);
}
