// Who may use what, and from where.

import { type Asker, type Command, type Rights, rights } from "./command.ts";
import type { MessageKey } from "./locales/index.ts";

/** Whether somebody with `has` may do what asks for `asked`; each right includes the ones before it. */
export function includes(has: Rights, asked: Rights): boolean {
  return rights.indexOf(has) >= rights.indexOf(asked);
}

/** Whether this person may use the command at all, wherever they are. */
export function mayUse(command: Command, asker: Asker): boolean {
  return includes(asker.rights, command.who);
}

/** Why the command cannot be used here by this person, as the key of a sentence; null when it can. */
export function refusalOf(command: Command, asker: Asker): MessageKey | null {
  if (command.where === "group" && asker.group === null) return "form.group-only";
  if (command.where === "private" && asker.group !== null) return "form.private-only";
  if (mayUse(command, asker)) return null;
  return command.who === "owner" ? "form.owners" : "form.moderators";
}
