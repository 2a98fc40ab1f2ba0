// What a group's moderators can choose; the schema is the contract of the stored record and of /settings.

import * as z from "zod";
import { modes, topics } from "../rules/topic.ts";

const minute = 60_000;
const hour = 60 * minute;

const mode = z.enum(modes);

export const groupSettings = z.strictObject({
  /** The moderators' room: an id that the platform gave; null until one is linked. */
  room: z.string().max(100).nullable().default(null),
  language: z.enum(["vi", "en"]).nullable().default(null),
  /** Mode per topic where it differs from the rules' own. */
  modes: z.partialRecord(z.enum(topics), mode).default({}),
  /** Which road a reminder tries first, where the platform leaves a choice. */
  delivery: z.enum(["private-first", "hint-first", "silent"]).default("private-first"),
  /** Milliseconds between two reminders to one person: 2 minutes to 12 hours. */
  coolDown: z
    .number()
    .int()
    .min(2 * minute)
    .max(12 * hour)
    .default(10 * minute),
  /** What a reminder cites first; null: the group's own rules, then a code in force, then our community book. */
  citations: z.enum(["own", "code"]).nullable().default(null),
  /** End of a trial (whole group only counted) in ms since the epoch; null when live. */
  trialUntil: z.number().nullable().default(null),
  /** Paused until this moment; `"resumed"` means until somebody resumes it. */
  pausedUntil: z
    .union([z.number(), z.literal("resumed")])
    .nullable()
    .default(null),
  exemptRooms: z.array(z.string().max(100)).max(100).default([]),
  exemptPeople: z.array(z.string().max(100)).max(100).default([]),
  exemptRoles: z.array(z.string().max(100)).max(100).default([]),
  /** Phrases that never count in this group. */
  allow: z.array(z.string().min(2).max(100)).max(200).default([]),
  preset: z.enum(["none", "gaming", "class", "trading", "neighbourhood"]).default("none"),
});

export type GroupSettings = z.infer<typeof groupSettings>;

/** A change replaces the named settings whole. */
export type SettingsChange = Partial<GroupSettings>;

export const defaultSettings: GroupSettings = groupSettings.parse({});
