// A case as it is stored: what the desk knows, and the notices about it.

import * as z from "zod";
import { type Case, caseKinds, outcomesOf } from "../../commands/case.ts";
import { topics } from "../../rules/topic.ts";
import { digest, groupKey } from "../store/keys.ts";
import type { Kind } from "../store/repository.ts";
import { citation } from "./incident.ts";
import { mail } from "./mail.ts";

const day = 24 * 3_600_000;

const person = z.strictObject({ id: z.string(), name: z.string() });

/** The case as the desk's rules read and write it. */
const deskCase = z.strictObject({
  id: z.string(),
  number: z.number().int().positive(),
  platform: z.string(),
  group: z.string(),
  kind: z.enum(caseKinds),
  state: z.enum(["open", "claimed", "closed"]),
  openedAt: z.number().int(),
  claimedBy: person.nullable(),
  closedAt: z.number().int().nullable(),
  outcome: z.enum(Object.values(outcomesOf).flat()).nullable(),
  about: z.strictObject({ id: z.string().nullable(), name: z.string() }).nullable(),
  topic: z.enum(topics).nullable(),
  article: citation.nullable(),
  texts: z.array(z.strictObject({ from: z.enum(["author", "reporter"]), text: z.string() })),
  links: z.array(z.string()),
  reportKind: z.enum(["fake", "hijacked"]).nullable(),
  reporters: z.array(z.strictObject({ id: z.string(), at: z.number().int(), language: z.enum(["vi", "en"]) })),
  incident: z.string().nullable(),
  history: z.array(z.strictObject({ at: z.number().int(), act: z.string(), by: z.string().nullable() })),
});

export const storedCase = z.strictObject({
  v: z.literal(1),
  case: deskCase,
  /** Ids of incidents that are told about in this case. */
  incidents: z.array(z.string()),
  /** The author of the message, when they know of the case and hear how it ends. */
  author: z.strictObject({ id: z.string(), language: z.string().nullable() }).nullable(),
  /** State of the case that its post in the moderators' room shows; see `cardState`. */
  shown: z.string(),
  mail: z.array(mail),
});

export type StoredCase = z.infer<typeof storedCase>;

/** A closed case is kept this long: outcomes are on their way, and /my-data tells of it. */
export const closedCaseLasts = 90 * day;

/** An open case that nobody decided goes after this; its texts went long before. */
export const openCaseLasts = 365 * day;

export const caseKind: Kind<StoredCase> = {
  name: "case",
  schema: storedCase,
  expiresAt: ({ case: { closedAt, openedAt } }) => (closedAt === null ? openedAt + openCaseLasts : closedAt + closedCaseLasts),
};

/** Start of the ids of all cases of a group. */
export const casesIn = (platform: string, group: string) => `${groupKey(platform, group)}.`;

/** The id of the case that `seed` leads to: the same seed is the same case. 21 characters that fit a button. */
export const caseId = (platform: string, group: string, seed: readonly (string | number)[]) =>
  `${casesIn(platform, group)}${digest(["case", platform, group, ...seed], 12)}`;

/** Changes whenever the post in the moderators' room has to. */
export const cardState = ({ case: { history, texts, links } }: Pick<StoredCase, "case">): string =>
  `${history.length}.${texts.length + links.length}`;

/** What the desk's rules answer, as it is stored: the same facts, without the promise never to change. */
export const stored = (desk: Case): StoredCase["case"] => desk as StoredCase["case"];
