// The door of the commands: the table, and the three ways in (a command, a field while typing, a press).

import { cases } from "./cases.ts";
import { check } from "./check.ts";
import type { Asker, Choice, Command } from "./command.ts";
import { fill, sentence } from "./form.ts";
import { helpFor } from "./help.ts";
import { language } from "./language.ts";
import { myData } from "./my-data.ts";
import type { Needs } from "./needs.ts";
import type { Reply } from "./reply.ts";
import { reportImpersonation } from "./report-impersonation.ts";
import { refusalOf } from "./rights.ts";
import { rule } from "./rule.ts";
import { say } from "./say.ts";
import { settings } from "./settings.ts";

export { buildAction } from "./actions.ts";
export { renderFound } from "./article-view.ts";
export { renderCase } from "./case-view.ts";
export { renderCheck, renderWhy } from "./check.ts";
export { renderNudge, renderOutcome, renderTrialSummary } from "./notices.ts";
export { pressButton } from "./press.ts";

/** Proposals that fit every platform (Discord shows 25). */
const proposals = 25;

/** Every command, in the order in which menus and help show them. */
export const commands: readonly Command[] = [rule, reportImpersonation, check, language, myData, helpFor(() => commands), cases, settings];

/** The command of this name, without its slash; undefined when there is none. */
export function commandNamed(name: string): Command | undefined {
  return commands.find((command) => command.name === name);
}

/**
 * The private answer to a command. Refusals and forms that are not complete are answers too: `problems` then has one clear word a field.
 *
 * @param raw what was filled in, by field name, as strings
 */
export async function answerCommand(name: string, raw: Readonly<Record<string, string>>, asker: Asker, needs: Needs): Promise<Reply> {
  const command = commandNamed(name);
  if (command === undefined) return sentence(say(asker.language, "form.unknown-command"));
  const refusal = refusalOf(command, asker);
  if (refusal !== null) return sentence(say(asker.language, refusal));
  const filled = fill(command, raw, asker.language);
  return filled.kind === "problems" ? filled.reply : command.run(filled.values, asker, needs);
}

/** Proposals for a field while the person is typing: its own, or the choices that begin like it. None when they may not use the command. */
export async function suggestFor(name: string, field: string, typed: string, asker: Asker, needs: Needs): Promise<readonly Choice[]> {
  const command = commandNamed(name);
  if (command === undefined || refusalOf(command, asker) !== null) return [];
  const found = command.fields.find((candidate) => candidate.name === field);
  if (found === undefined) return [];
  const own = await found.suggest?.(typed, asker, needs);
  const choices = own ?? (found.choices ?? []).map(({ value, label }) => ({ value, label: say(asker.language, label) }));
  const begun = typed.trim().toLowerCase();
  const fitting =
    own === undefined ? choices.filter(({ value, label }) => value.startsWith(begun) || label.toLowerCase().includes(begun)) : choices;
  return fitting.slice(0, proposals);
}
