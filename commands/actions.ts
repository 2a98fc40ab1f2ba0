// What a button carries: a verb and its facts in at most 64 bytes of ASCII (Telegram's limit for callback data).

import * as z from "zod";
import { bookIds } from "../rules/citation.ts";
import { modes, topics } from "../rules/topic.ts";
import { outcomesOf } from "./case.ts";
import { settingNames } from "./setting-names.ts";

/** Ids of incidents, cases and messages that may stand in a button: letters, digits and `_ . ~ -`, 44 at most. */
const id = z.string().regex(/^[A-Za-z0-9_.~-]{1,44}$/);

/** A number or name inside a book; `-` stands for none. */
const piece = z
  .string()
  .regex(/^[A-Za-z0-9.-]{1,28}$/)
  .transform((text) => (text === "-" ? null : text));

const page = z
  .string()
  .regex(/^\d{1,2}$/)
  .transform(Number);

const outcomes = Object.values(outcomesOf).flat();

/** Fields of each action in the order in which they stand. */
const shapes = {
  /** The article behind a reminder. */
  show: z.tuple([id]),
  /** Take one's own message down. */
  down: z.tuple([id]),
  /** "This was wrong". */
  wrong: z.tuple([id]),
  /** The findings about one's own message, by message id. */
  why: z.tuple([id]),
  topics: z.tuple([]),
  topic: z.tuple([z.enum(topics)]),
  article: z.tuple([z.enum(bookIds), piece, piece, piece, page]),
  cases: z.tuple([z.enum(["open", "closed"]), page]),
  case: z.tuple([id]),
  claim: z.tuple([id]),
  close: z.tuple([id, z.enum(outcomes)]),
  settings: z.tuple([]),
  setting: z.tuple([z.enum(settingNames)]),
  mode: z.tuple([z.enum(topics)]),
  set: z.tuple([z.enum(settingNames), z.string().regex(/^[A-Za-z0-9.-]{1,40}$/)]),
  "set-mode": z.tuple([z.enum(topics), z.enum([...modes, "default"])]),
  erase: z.tuple([]),
  "erase-now": z.tuple([]),
} as const;

type Shapes = typeof shapes;

export type Verb = keyof Shapes;

/** An action as read from a button; `facts` are in the order of its shape. */
export type Action = { [V in Verb]: { readonly verb: V; readonly facts: z.output<Shapes[V]> } }[Verb];

/**
 * The text that a button carries for `verb` with `facts` (null becomes `-`).
 * Throws when the facts do not fit: what we put into a button is ours, so that is a bug.
 *
 * @example buildAction("show", "k3j9") // "show:k3j9"
 */
export function buildAction(verb: Verb, ...facts: readonly (string | number | null)[]): string {
  const action = [verb, ...facts.map((fact) => (fact === null ? "-" : String(fact)))].join(":");
  if (parseAction(action) === null) throw new Error(`a button cannot carry ${verb} with these facts`);
  return action;
}

/**
 * Reads what came back from a press. Anything may arrive here: from an old version, cut off, or made up.
 * Answers null for whatever `buildAction` could not have written.
 */
export function parseAction(action: string): Action | null {
  if (action.length > 64) return null;
  const [verb = "", ...facts] = action.split(":");
  if (!Object.hasOwn(shapes, verb)) return null;
  const read = shapes[verb as Verb].safeParse(facts);
  return read.success ? ({ verb, facts: read.data } as unknown as Action) : null;
}
