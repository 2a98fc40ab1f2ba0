// What is on its way to somebody: embedded in the record it tells about, so that a change of state and its notices are one write.

import * as z from "zod";

const moment = z.number().int();

/** What a road answered; `null` while nobody knows. */
const attempt = z.strictObject({
  road: z.string(),
  at: moment,
  outcome: z
    .union([
      z.strictObject({ kind: z.literal("delivered") }),
      z.strictObject({ kind: z.literal("refused"), why: z.string() }),
      z.strictObject({ kind: z.literal("later"), why: z.string() }),
      z.strictObject({ kind: z.literal("unknown"), why: z.string() }),
    ])
    .nullable(),
});

/** The one end of a piece of mail. */
const mailOutcome = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("delivered"), road: z.string(), ref: z.string() }),
  z.strictObject({ kind: z.literal("refused"), why: z.string() }),
  z.strictObject({ kind: z.literal("expired") }),
  z.strictObject({ kind: z.literal("unknown"), why: z.string() }),
]);

export const mail = z.strictObject({
  /** Unique within its record; with the record's id it makes the key of every send. */
  id: z.string().max(40),
  to: z.discriminatedUnion("kind", [
    /** `language` is what the person's client speaks, as far as known. */
    z.strictObject({ kind: z.literal("person"), id: z.string(), language: z.string().nullable() }),
    /** The moderators' room of the record's group, looked up when it is sent. */
    z.strictObject({ kind: z.literal("room") }),
  ]),
  notice: z.enum(["nudge", "case", "outcome", "trial-summary"]),
  state: z.enum(["waiting", "sending", "done"]),
  /** Not sent before this moment, in ms since the epoch. */
  notBefore: moment,
  /** Not sent after it: a reminder that comes late reminds of nothing. */
  expiresAt: moment,
  attempts: z.array(attempt),
  outcome: mailOutcome.nullable(),
});

export type Mail = z.infer<typeof mail>;
export type MailAttempt = z.infer<typeof attempt>;
export type MailOutcome = z.infer<typeof mailOutcome>;

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long each notice is worth sending, in ms. */
export const worthSending = {
  nudge: 10 * minute,
  case: 7 * day,
  outcome: 7 * day,
  "trial-summary": 3 * day,
} as const satisfies Record<Mail["notice"], number>;

/** A fresh piece of mail, due at `notBefore`. */
export function newMail(id: string, to: Mail["to"], notice: Mail["notice"], notBefore: number): Mail {
  return { id, to, notice, state: "waiting", notBefore, expiresAt: notBefore + worthSending[notice], attempts: [], outcome: null };
}
