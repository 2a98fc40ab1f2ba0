// `names`: whether a member's name passes itself off as one of the staff.

import * as z from "zod";
import { compareNames, type PreparedStaff, prepareStaff } from "../../rules/index.ts";
import { answerLines, optional } from "./lines.ts";
import type { Terminal } from "./terminal.ts";

const id = z.union([z.string(), z.number()]);
const name = z.string().max(1_000);

/** Some people have no username; then there is none to copy. */
const named = { id: optional(id.transform(String)), name, username: optional(name).transform((username) => username ?? "") };

/** A week: whoever joined later than this is new. */
const newFor = 7;

const namesLine = z
  .object({
    id,
    staff: z.array(z.object(named)).max(10_000),
    member: z.object({ ...named, tag: optional(name), joinedDaysAgo: optional(z.number().nonnegative()), isNew: optional(z.boolean()) }),
  })
  .transform(({ id, staff, member: { joinedDaysAgo, isNew, ...member } }) => ({
    id,
    staff,
    member: { ...member, isNew: isNew ?? (joinedDaysAgo !== undefined && joinedDaysAgo <= newFor) },
  }));

export async function compareLines(terminal: Terminal): Promise<number> {
  // Lines usually come group by group: the same staff is made ready once.
  let prepared: { readonly key: string; readonly staff: PreparedStaff } | null = null;
  return answerLines(terminal, namesLine, ({ id, staff, member }) => {
    const key = JSON.stringify(staff);
    if (prepared?.key !== key) prepared = { key, staff: prepareStaff(staff) };
    const { alert, reasons } = compareNames(member, prepared.staff);
    return { id, alert, reasons };
  });
}
