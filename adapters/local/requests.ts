// What a page may ask for: the schema of every request body.

import * as z from "zod";
import { commandNames } from "../../commands/command.ts";
import { longestMessage, longestName, longestValue } from "./limits.ts";
import type { WireProblem } from "./wire.ts";

/** Given by the page and kept when it tries again, so that nothing is done twice. Public messages carry it as their id. */
const id = z.string().regex(/^[0-9A-Za-z-]{8,40}$/);

const session = z.string().max(100);

const base = { session, id };

const text = z
  .string()
  .max(longestMessage)
  .refine((value) => value.trim() !== "", { params: { error: "empty" } });

export const requests = {
  message: z.strictObject({ ...base, text, replyTo: id.nullable() }),
  edit: z.strictObject({ ...base, message: id, text }),
  delete: z.strictObject({ ...base, message: id }),
  rename: z.strictObject({
    ...base,
    name: z
      .string()
      .trim()
      .max(longestName)
      .refine((value) => value !== "", { params: { error: "empty" } }),
  }),
  presence: z.strictObject({ ...base, become: z.enum(["here", "away"]) }),
  command: z.strictObject({
    ...base,
    command: z.enum(commandNames),
    values: z.record(z.string().max(40), z.string().max(longestValue)),
  }),
  press: z.strictObject({
    ...base,
    action: z
      .string()
      .max(64)
      .regex(/^[\x20-\x7e]+$/),
  }),
  suggest: z.strictObject({ ...base, command: z.enum(commandNames), field: z.string().max(40), typed: z.string().max(longestValue) }),
} as const;

export type RequestKind = keyof typeof requests;

export type RequestBody<Kind extends RequestKind> = z.infer<(typeof requests)[Kind]>;

/** Names the field that is wrong and why: the first problem of the body. */
export function problemOf(error: z.ZodError): WireProblem {
  const issue = error.issues[0];
  const at = issue?.path.map(String).join(".") || null;
  if (issue?.code === "too_big") return { error: "too-long", field: at, limit: Number(issue.maximum) };
  if (issue?.code === "custom" && issue.params?.error === "empty") return { error: "empty", field: at };
  if (issue?.code === "unrecognized_keys") return { error: "malformed", field: issue.keys[0] ?? null };
  if (issue?.code === "invalid_value" && at === "command") return { error: "unknown-command", field: at };
  return { error: "malformed", field: at };
}
