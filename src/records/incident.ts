// A flagged message: the claim that it was seen, what was decided, and the reminder that follows, in one record.

import * as z from "zod";
import { bookIds } from "../../rules/citation.ts";
import { topics } from "../../rules/topic.ts";
import { digest, groupKey, personKey } from "../store/keys.ts";
import type { Kind } from "../store/repository.ts";
import { mail } from "./mail.ts";

const day = 24 * 3_600_000;

export const citation = z.strictObject({
  code: z.enum(bookIds),
  article: z.string().nullable(),
  clause: z.string().nullable(),
  section: z.string().nullable(),
  numbering: z.enum(["verified", "inferred"]).nullable(),
});

const finding = z.strictObject({
  rule: z.string(),
  topic: z.enum(topics),
  hit: z.boolean(),
  confidence: z.number(),
  spans: z.array(z.tuple([z.number().int(), z.number().int()])),
  reason: z.strictObject({ id: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])) }),
  detector: z.string(),
  article: citation.nullable(),
});

export const verdict = z.strictObject({
  kind: z.enum(["nudge", "escalate", "alert"]),
  topic: z.enum(topics),
  rule: z.string(),
  confidence: z.number(),
  article: citation.nullable(),
  nudgeToo: z.boolean(),
});

export const incident = z.strictObject({
  v: z.literal(1),
  id: z.string(),
  platform: z.enum(["discord", "telegram", "zalo", "local"]),
  group: z.string(),
  room: z.string().nullable(),
  author: z.strictObject({ id: z.string(), name: z.string(), language: z.string().nullable() }),
  messageId: z.string(),
  link: z.string().nullable(),
  /** By the platform's clock, ms since the epoch. */
  at: z.number().int(),
  /** null once its time is over, with `findings` whose reasons may repeat its words. */
  text: z.string().nullable(),
  findings: z.array(finding),
  verdict,
  /**
   * Whether its author is told, and as which reminder within the counted time; or why not.
   * `step` 2 says that a third opens a case, 3 has opened one.
   */
  told: z.discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("told"), step: z.number().int().min(1).max(3) }),
    z.strictObject({ kind: z.literal("silent"), why: z.enum(["cool-down", "same-message", "alert", "group-silent"]) }),
  ]),
  /** `no`: an edit of a message that counts already. `appealed` and `bot-was-wrong` do not count either. */
  counts: z.enum(["yes", "no", "appealed", "bot-was-wrong"]),
  /** The case that must exist because of this message; `made` once it does. */
  case: z.strictObject({ id: z.string(), made: z.boolean() }).nullable(),
  appeal: z
    .strictObject({ at: z.number().int(), case: z.string(), state: z.enum(["due", "open", "bot-was-wrong", "bot-was-right"]) })
    .nullable(),
  /** True once the person asked to forget: only what others rely on is left. */
  erased: z.boolean(),
  mail: z.array(mail),
});

export type Incident = z.infer<typeof incident>;

/** How long an incident is kept: as long as "established" looks back. */
export const incidentLasts = 30 * day;

/** How long the text of a flagged message is kept when no case needs it. */
export const textLasts = day;

export const incidentKind: Kind<Incident> = {
  name: "incident",
  schema: incident,
  expiresAt: (value) => value.at + incidentLasts,
};

/** Start of the ids of all incidents of a person on a platform. */
export const incidentsOfPerson = (platform: string, person: string) => `${personKey(platform, person)}.`;

/** Start of the ids of all incidents of a person in a group. */
export const incidentsIn = (platform: string, group: string, person: string) =>
  `${incidentsOfPerson(platform, person)}${groupKey(platform, group)}.`;

/**
 * The id of the incident that a message with this content is, whoever delivers it and however often.
 * 36 characters that fit a button; the beginning tells person and group, so that one scan finds all of theirs.
 */
export function incidentId(platform: string, group: string, person: string, messageId: string, text: string): string {
  return `${incidentsIn(platform, group, person)}${digest(["message", platform, group, messageId, text], 16)}`;
}
