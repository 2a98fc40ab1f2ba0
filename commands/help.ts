// /help: what the bot is and can do here, read off the table of commands and the platform's abilities.

import type { Abilities, Asker, Command } from "./command.ts";
import type { MessageKey } from "./locales/index.ts";
import type { Reply } from "./reply.ts";
import { mayUse } from "./rights.ts";
import { say } from "./say.ts";

/**
 * The help command over a table of commands. The table is asked for when somebody asks for help,
 * because help is itself one of its entries.
 */
export function helpFor(table: () => readonly Command[]): Command {
  return {
    name: "help",
    summary: "help.summary",
    who: "member",
    where: "anywhere",
    fields: [],
    run: async (_values, asker) => renderHelp(table(), asker),
  };
}

function renderHelp(table: readonly Command[], asker: Asker): Reply {
  const { language } = asker;
  const usable = table.filter((command) => mayUse(command, asker));
  return {
    parts: [
      { kind: "title", text: say(language, "help.title") },
      { kind: "text", text: say(language, "help.text") },
      {
        kind: "list",
        items: usable.map(({ name, summary }) => say(language, "help.command", { name, summary: say(language, summary) })),
      },
      { kind: "text", text: say(language, "help.here") },
      { kind: "list", items: truths(asker.can).map((key) => say(language, key)) },
      { kind: "small", text: say(language, "help.private-promise") },
    ],
  };
}

/** What is true of the bot on a platform with these abilities. */
function truths(can: Abilities): readonly MessageKey[] {
  const keys: MessageKey[] = [
    can.seesAllMessages ? "help.sees-all" : "help.sees-addressed",
    can.seesEdits ? "help.edits" : "help.no-edits",
  ];
  if (can.whispersInGroup) keys.push("help.whispers");
  else keys.push("help.private");
  if (!can.opensPrivateChat) keys.push("help.private-after");
  keys.push(can.deletes ? "help.deletes" : "help.no-deletes");
  keys.push(can.seesJoins ? "help.names" : "help.no-names");
  if (!can.buttons) keys.push("help.no-buttons");
  keys.push(can.readsImages ? "help.images" : "help.text-only");
  return keys;
}
