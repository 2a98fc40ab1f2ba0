// What a rule is: topic, terms, detectors, what it cites, and lines that it must flag and must pass.

import * as z from "zod";
import { modes, topics } from "./topic.ts";

const id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case letters, digits and hyphens")
  .max(60);

/** Words with choices in braces, see `parse` in `text/phrases.ts`. */
const phrase = z.string().min(1).max(8192);

const line = z.string().min(1).max(4096);

/** A line with its surroundings, for rules that look at more than the text. A plain string stands alone in a group of strangers. */
const scene = z.strictObject({
  text: line,
  author: z.string().optional(),
  replyTo: z.strictObject({ author: z.string(), text: z.string() }).optional(),
  quoted: z.string().optional(),
  mentions: z.array(z.string()).optional(),
  standing: z.enum(["new", "known", "established"]).optional(),
  repeats: z.strictObject({ own: z.number().int().min(0), others: z.number().int().min(0) }).optional(),
  rate: z.number().int().min(0).optional(),
});

export type Scene = z.infer<typeof scene>;

/** What must stand near a term before it counts. */
export const needs = ["nothing", "person", "human", "company"] as const;

/**
 * Words that are read alike. Each is written with its tones; `{a|b|}` offers choices, one of which may be empty.
 *
 * - `needs`: `nothing` (the words carry their own aim) · `person` (a word of address, a name, a reply or a mention near by)
 *   · `human` (said of people alone: nobody need be named, but a thing or those in power take the sting) · `company` (too short or too ambiguous: also counts beside a second sign)
 * - `speaker`: what it means when the speaker is their subject: `is-meant` (said of oneself, passes) · `acts` (a threat tells one's own deeds)
 * - `confidence`: 0 to 1, when they stand as written
 * - `toneless`: whether phrases of two or more syllables are also read without tones; single syllables never are.
 *   `yes` where the rest of the message has no tones either, `always` for words that can be nothing else
 * - `disguised`: whether disguises are undone (`đ.m`, `l0n`, `n g u`)
 */
export const termGroup = z.strictObject({
  name: id.optional(),
  note: z.string().optional(),
  needs: z.enum(needs).default("nothing"),
  speaker: z.enum(["is-meant", "acts"]).default("is-meant"),
  confidence: z.number().min(0).max(1).default(0.85),
  toneless: z.enum(["yes", "no", "always"]).default("yes"),
  disguised: z.enum(["yes", "no"]).default("yes"),
  words: z.array(phrase).min(1).max(20_000),
});

export type TermGroup = z.infer<typeof termGroup>;
export type TermGroupSource = z.input<typeof termGroup>;

/** A rule as it is written down, in TypeScript or YAML. */
export const ruleSource = z.strictObject({
  id,
  topic: z.enum(topics),
  /** Only where it differs from the default mode of its topic. */
  mode: z.enum(modes).optional(),
  /** Number of an article of the same file that a reminder quotes first. */
  cites: z.union([z.string(), z.number().int().transform(String)]).optional(),
  /** Words as written, or groups with attributes. */
  terms: z.array(z.union([phrase, termGroup])).default([]),
  /** Names from `rules/detect/index.ts`. */
  detectors: z.array(z.string()).default([]),
  flags: z.array(z.union([line, scene])).default([]),
  passes: z.array(z.union([line, scene])).default([]),
});

/** How a rule is written; what has a default may be left out. */
export type RuleSource = z.input<typeof ruleSource>;

export type Rule = z.infer<typeof ruleSource>;

const bothLanguages = (most: number) => z.strictObject({ vi: z.string().min(1).max(most), en: z.string().min(1).max(most).optional() });

/** An article that a community wrote for itself, numbered as its members know it; cited with the book id `group`. */
export const groupArticle = z.strictObject({
  article: z
    .union([z.string().regex(/^[0-9]{1,3}$/, "a number of up to three digits"), z.number().int().min(0).max(999)])
    .transform(String),
  title: bothLanguages(200),
  text: bothLanguages(2000).optional(),
  /** Topics that it is about: a reminder quotes it for these before any other book. */
  topics: z.array(z.enum(topics)).default([]),
});

export type GroupArticle = z.infer<typeof groupArticle>;
