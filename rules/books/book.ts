// The shape of a rule book: a published code of conduct (or our own), cut into articles and clauses, in two languages.

import * as z from "zod";
import { bookIds } from "../citation.ts";
import { topics } from "../topic.ts";
import { subjects } from "./subjects.ts";

/** The same thing said in Vietnamese and in English. */
export const bothSchema = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

export type Both = z.infer<typeof bothSchema>;

/** Whom an article speaks to. `members` are people who use networks; `officials` work for the state, `state-agencies` are the bodies themselves. */
export const audiences = [
  "everyone",
  "members",
  "children",
  "influencers",
  "officials",
  "state-agencies",
  "platforms",
  "internet-providers",
  "press",
  "organisations",
] as const;

/** How strongly a clause speaks: Phải · Không được · Nên · Khuyến khích · (only explains). */
export const strengths = ["must", "must-not", "should", "encouraged", "info"] as const;

/** `verified`: a source prints this number. `inferred`: counted from the order of the text. null: nothing is known, no number is given. */
const numbering = z.enum(["verified", "inferred"]).nullable();

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const clauseSchema = z.strictObject({
  clause: z.string().regex(/^\d+$/).nullable(),
  numbering,
  /** Our restatement, never the official wording. */
  text: bothSchema,
  /** Whether it asks for something, asks to leave something, or explains. */
  kind: z.enum(["do", "dont", "info"]),
  strength: z.enum(strengths),
  /** Topics it speaks about, the main one first. */
  topics: z.array(z.enum(topics)),
  /** What else people look it up for. */
  subjects: z.array(z.enum(subjects)),
  /** How sure the meaning is: `high` its own text or a full translation was read, `medium` press reports that agree. */
  confidence: z.enum(["high", "medium"]),
  /** One sentence cut into the things it names, for matching and showing; never cited as lettered points. */
  parts: z.array(z.strictObject({ text: bothSchema, topics: z.array(z.enum(topics)) })).optional(),
  note: bothSchema.optional(),
  sources: z.array(z.url()),
});

export type Clause = z.infer<typeof clauseSchema>;

const articleSchema = z.strictObject({
  article: z.string().regex(/^\d+$/).nullable(),
  /** Numbering of the article itself; its clauses carry their own. */
  numbering,
  /** Name of the section where a book has no article numbers. */
  section: z.string().nullable(),
  chapter: z.string().nullable(),
  title: bothSchema,
  /** How the section is named inside a citation: "phần dành cho cá nhân". */
  part: bothSchema.optional(),
  audience: z.array(z.enum(audiences)).min(1),
  clauses: z.array(clauseSchema).min(1),
  /** One "do" and one "don't" as they would be said in a chat. */
  examples: z.strictObject({ do: bothSchema, dont: bothSchema }).optional(),
});

export type Article = z.infer<typeof articleSchema>;

const notSeenSchema = z.strictObject({ article: z.string().nullable(), section: z.string().nullable(), what: bothSchema });

/** A part of a book that no source read shows: named so that nobody looks in vain, never shown as text. */
export type NotSeen = z.infer<typeof notSeenSchema>;

export const bookSchema = z.strictObject({
  code: z.enum(bookIds),
  title: bothSchema,
  /** As short as it can be and still be recognised. */
  shortTitle: bothSchema,
  issuer: bothSchema,
  /** Official number such as `423/QĐ-BVHTTDL`; null for our own. */
  number: z.string().nullable(),
  date: day.nullable(),
  effectiveFrom: day.nullable(),
  effectiveTo: day.nullable(),
  status: z.enum(["in-force", "replaced"]),
  replaces: z.enum(bookIds).nullable(),
  replacedBy: z.enum(bookIds).nullable(),
  /** True where only press reports were read, not the text itself. */
  pressOnly: z.boolean(),
  statusNote: bothSchema,
  structureNote: bothSchema.optional(),
  correction: bothSchema.optional(),
  sources: z.array(z.url()),
  articles: z.array(articleSchema).min(1),
  notSeen: z.array(notSeenSchema),
});

export type Book = z.infer<typeof bookSchema>;
