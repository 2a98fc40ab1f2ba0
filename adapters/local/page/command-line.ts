// Reads a line that starts with `/`: which command it names, and which values it already gives.

import type { WireCommand, WireField } from "../wire.ts";

export type CommandLine = {
  /** As typed, lower case, without the slash. */
  readonly name: string;
  readonly command: WireCommand | null;
  /** What follows the name; null while the name is still being typed. */
  readonly rest: string | null;
};

/** null when the text is no command line. */
export function readCommandLine(text: string, commands: readonly WireCommand[]): CommandLine | null {
  const line = text.trimStart();
  if (!/^\/([a-z]|$)/i.test(line)) return null;
  const space = line.search(/\s/);
  const name = (space < 0 ? line.slice(1) : line.slice(1, space)).toLowerCase();
  return {
    name,
    command: commands.find((command) => command.name === name) ?? null,
    rest: space < 0 ? null : line.slice(space + 1).trimStart(),
  };
}

/** Commands whose name contains what was typed so far, those that begin with it first. */
export function matching(name: string, commands: readonly WireCommand[]): readonly WireCommand[] {
  const fits = commands.filter((command) => command.name.includes(name));
  return [...fits.filter((command) => command.name.startsWith(name)), ...fits.filter((command) => !command.name.startsWith(name))];
}

/**
 * Values that the line gives, field by field: the last field and a paragraph take all that is left, others one word;
 * a person without `@` takes all too, since names have spaces.
 *
 * @example valuesFrom(settings, "coolDown 20m") // { setting: "coolDown", value: "20m" }
 */
export function valuesFrom(command: WireCommand, rest: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  let left = rest.trim();
  for (const [index, field] of command.fields.entries()) {
    if (left === "") break;
    const space = takesOneWord(command, index, left) ? left.search(/\s/) : -1;
    values[field.name] = space < 0 ? left : left.slice(0, space);
    left = space < 0 ? "" : left.slice(space + 1).trim();
  }
  return values;
}

/** True when nothing that the command needs is missing, so that it can run without a form. */
export function isComplete(command: WireCommand, values: Readonly<Record<string, string>>): boolean {
  return command.fields.every((field) => !field.required || (values[field.name] ?? "").trim() !== "");
}

/** The field whose value is being typed at the end of the line, and where in the line that value begins. */
export function typedField(
  command: WireCommand,
  rest: string,
): { readonly field: WireField; readonly typed: string; readonly start: number } | null {
  const values = valuesFrom(command, rest);
  const given = command.fields.filter((field) => values[field.name] !== undefined);
  const last = given.at(-1);
  const next = command.fields[given.length];
  const nextBegins = last === undefined || (/\s$/.test(rest) && takesOneWord(command, given.length - 1, values[last.name] ?? ""));
  if (nextBegins) return next === undefined ? null : { field: next, typed: "", start: rest.length };
  const typed = values[last.name] ?? "";
  return { field: last, typed, start: rest.lastIndexOf(typed) };
}

function takesOneWord(command: WireCommand, index: number, left: string): boolean {
  const field = command.fields[index];
  if (field === undefined || index === command.fields.length - 1) return false;
  return field.kind === "choice" || field.kind === "text" || (field.kind === "person" && left.startsWith("@"));
}
