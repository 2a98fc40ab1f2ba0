// What the menu over the message box offers for the line that is being typed.

import type { Choice } from "../../../commands/command.ts";
import type { WireCommand, WireMember } from "../wire.ts";
import { type CommandLine, isComplete, matching, typedField, valuesFrom } from "./command-line.ts";

/** `line` is what the box holds once the option is taken. `after` says whether the command can run at once. */
export type Option = { readonly label: string; readonly hint: string; readonly line: string; readonly after: "run" | "go-on" };

/** Commands while the name is typed; afterwards values for the field at the end of the line, `found` being the server's. */
export function optionsFor(
  line: CommandLine | null,
  commands: readonly WireCommand[],
  people: readonly WireMember[],
  found: readonly Choice[],
): readonly Option[] {
  if (line === null) return [];
  if (line.rest === null) return matching(line.name, commands).map(commandOption);
  const { command, rest } = line;
  const at = command && typedField(command, rest);
  if (command === null || at === null) return [];
  return choicesFor(at.field, at.typed, people, found).map((choice) => {
    const next = `${rest.slice(0, at.start)}${choice.value}`;
    const complete = command.fields.at(-1)?.name === at.field.name && isComplete(command, valuesFrom(command, next));
    return {
      label: choice.label,
      hint: choice.value === choice.label || choice.label.includes(choice.value) ? "" : choice.value,
      line: `/${command.name} ${next}${complete ? "" : " "}`,
      after: complete ? "run" : "go-on",
    };
  });
}

/** True when the server has to be asked for values of the field at the end of the line. */
export function asksServer(line: CommandLine | null): { readonly command: string; readonly field: string; readonly typed: string } | null {
  if (line?.command == null || line.rest === null) return null;
  const at = typedField(line.command, line.rest);
  if (at === null || !at.field.suggests) return null;
  return { command: line.command.name, field: at.field.name, typed: at.typed };
}

function commandOption(command: WireCommand): Option {
  const required = command.fields.filter((field) => field.required).length;
  const after = command.fields.length === 0 || required > 1 ? "run" : "go-on";
  return { label: `/${command.name}`, hint: command.summary, line: `/${command.name}${after === "run" ? "" : " "}`, after };
}

function choicesFor(
  field: NonNullable<ReturnType<typeof typedField>>["field"],
  typed: string,
  people: readonly WireMember[],
  found: readonly Choice[],
): readonly Choice[] {
  if (field.suggests) return found;
  const begun = typed.toLowerCase().replace(/^@/, "");
  if (field.kind === "person") {
    return people
      .filter((person) => person.id.startsWith(begun) || person.name.toLowerCase().includes(begun))
      .map((person) => ({ value: `@${person.id}`, label: person.name }));
  }
  return field.choices.filter((choice) => choice.value.startsWith(begun) || choice.label.toLowerCase().includes(begun));
}
