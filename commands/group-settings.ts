// What a group's moderators can choose; the schema is the contract of the stored record and of /settings.

import * as z from "zod";
import { type Mode, modes, type Topic, topics } from "../rules/topic.ts";

const minute = 60_000;
const hour = 60 * minute;

/**
 * The most that a group may choose where form alone decides: such a hit is a reason to remind, never to bring somebody
 * before the moderators.
 */
export const highestModes: Readonly<Partial<Record<Topic, Mode>>> = { "fake-news": "nudge", spam: "nudge", profanity: "nudge" };

/** Whether a group may choose `mode` for `topic`. */
export function mayChoose(topic: Topic, mode: Mode): boolean {
  const highest = highestModes[topic];
  return highest === undefined || modes.indexOf(mode) <= modes.indexOf(highest);
}

const chosenModes = z
  .partialRecord(z.enum(topics), z.enum(modes))
  .refine((chosen) => topics.every((topic) => chosen[topic] === undefined || mayChoose(topic, chosen[topic])), "above its highest mode");

export const groupSettings = z.strictObject({
  /** The moderators' room: an id that the platform gave; null until one is linked. */
  room: z.string().max(100).nullable().default(null),
  language: z.enum(["vi", "en"]).nullable().default(null),
  /** Mode per topic where it differs from the rules' own. */
  modes: chosenModes.default({}),
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
  /**
   * End of a trial (whole group only counted) in ms since the epoch; null when live. A trial that is over still only counts:
   * the group goes live when somebody says so.
   */
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
