// Records of a few fields each: choices, counters, what was learned about reaching people, the local chat's board.

import * as z from "zod";
import { type GroupSettings, groupSettings, type SettingsChange } from "../../commands/group-settings.ts";
import { topics } from "../../rules/topic.ts";
import type { Kind } from "../store/repository.ts";
import { mail } from "./mail.ts";

const day = 24 * 3_600_000;

/** What a change may hold; unlike the settings themselves it has no defaults, or it would seem to change everything. */
const settingsChange = z.custom<SettingsChange>((value) => {
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).every(
    ([name, chosen]) =>
      Object.hasOwn(groupSettings.shape, name) && groupSettings.shape[name as keyof GroupSettings].safeParse(chosen).success,
  );
});

const settingsRecord = z.strictObject({
  v: z.literal(1),
  settings: groupSettings,
  history: z.array(z.strictObject({ at: z.number().int(), by: z.string(), change: settingsChange })),
});

/** A group's settings with who changed what, newest last. */
export const settingsKind: Kind<z.infer<typeof settingsRecord>> = { name: "settings", schema: settingsRecord, expiresAt: () => null };

const languageRecord = z.strictObject({ v: z.literal(1), choice: z.enum(["vi", "en"]) });

/** A person's choice of language; there is none while it is "auto". */
export const languageKind: Kind<z.infer<typeof languageRecord>> = { name: "language", schema: languageRecord, expiresAt: () => null };

const knownRecord = z.strictObject({
  v: z.literal(1),
  known: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  at: z.number().int(),
});

/** What was learned about reaching a person: "private chat closed", "started the bot". */
export const knownKind: Kind<z.infer<typeof knownRecord>> = { name: "known", schema: knownRecord, expiresAt: ({ at }) => at + 180 * day };

const shadowRecord = z.strictObject({
  v: z.literal(1),
  topic: z.enum(topics),
  count: z.number().int(),
  /** Start of the UTC day, ms since the epoch. */
  day: z.number().int(),
});

/** How often a rule would have spoken in a group on a day; nothing of the messages. */
export const shadowKind: Kind<z.infer<typeof shadowRecord>> = {
  name: "shadow",
  schema: shadowRecord,
  expiresAt: (value) => value.day + 35 * day,
};

const numberRecord = z.strictObject({ v: z.literal(1), last: z.number().int() });

/** The last case number given out in a group. */
export const numberKind: Kind<z.infer<typeof numberRecord>> = { name: "number", schema: numberRecord, expiresAt: () => null };

const trialRecord = z.strictObject({
  v: z.literal(1),
  platform: z.string(),
  group: z.string(),
  from: z.number().int(),
  until: z.number().int(),
  mail: z.array(mail),
});

/** A trial and the summary that ends it. */
export const trialKind: Kind<z.infer<typeof trialRecord>> = {
  name: "trial",
  schema: trialRecord,
  expiresAt: ({ until }) => until + 7 * day,
};

export type Trial = z.infer<typeof trialRecord>;

const part = z.union([
  z.strictObject({ kind: z.enum(["title", "text", "citation", "small"]), text: z.string() }),
  z.strictObject({ kind: z.literal("quote"), text: z.string(), marks: z.array(z.tuple([z.number(), z.number()])).optional() }),
  z.strictObject({ kind: z.literal("list"), items: z.array(z.string()) }),
  z.strictObject({ kind: z.literal("facts"), rows: z.array(z.strictObject({ label: z.string(), value: z.string() })) }),
]);

const button = z.union([
  z.strictObject({ label: z.string(), action: z.string(), style: z.enum(["primary", "quiet"]).optional() }),
  z.strictObject({ label: z.string(), url: z.string() }),
]);

const reply = z.strictObject({
  parts: z.array(part),
  buttons: z.array(button).optional(),
  problems: z.array(z.strictObject({ field: z.string(), text: z.string() })).optional(),
});

const boardRecord = z.strictObject({
  v: z.literal(1),
  key: z.string(),
  to: z.union([z.strictObject({ kind: z.literal("person"), id: z.string() }), z.strictObject({ kind: z.literal("room") })]),
  group: z.string(),
  at: z.number().int(),
  reply,
});

/** What the local chat delivered: a reminder for a day, the moderators' room for thirty. */
export const boardKind: Kind<z.infer<typeof boardRecord>> = {
  name: "board",
  schema: boardRecord,
  expiresAt: ({ at, to }) => at + (to.kind === "room" ? 30 * day : day),
};
