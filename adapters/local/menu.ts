// The command table as a page needs it: what this person may use here, in the page's language.

import { type Command, type Rights, rights } from "../../commands/command.ts";
import { type Language, say } from "../../commands/say.ts";
import type { WireCommand } from "./wire.ts";

/** Commands that somebody with `held` may use in a group, in the order of the table. */
export function menuFor(commands: readonly Command[], held: Rights, language: Language): readonly WireCommand[] {
  return commands
    .filter((command) => command.where !== "private" && rights.indexOf(command.who) <= rights.indexOf(held))
    .map((command) => ({
      name: command.name,
      summary: say(language, command.summary),
      fields: command.fields.map((field) => ({
        name: field.name,
        kind: field.kind,
        required: field.required,
        label: say(language, field.label),
        prompt: say(language, field.prompt),
        choices: (field.choices ?? []).map(({ value, label }) => ({ value, label: say(language, label) })),
        suggests: field.suggest !== undefined,
      })),
    }));
}
