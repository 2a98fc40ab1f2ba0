// `names`: whether a member's name passes itself off as one of the staff.

import * as z from "zod";
import { answerLines } from "./lines.ts";
import type { Terminal } from "./terminal.ts";

const id = z.union([z.string(), z.number()]);

const named = { id: id.optional(), name: z.string(), username: z.string() };

export const namesLine = z.strictObject({
  id,
  staff: z.array(z.strictObject(named)),
  member: z.strictObject({ ...named, tag: z.string().optional(), joinedDaysAgo: z.number(), isNew: z.boolean() }),
});

export async function compareLines(terminal: Terminal): Promise<number> {
  return answerLines(terminal, namesLine, ({ id }) => ({ id, alert: false, reasons: [] }));
}
