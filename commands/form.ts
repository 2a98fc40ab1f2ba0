// From the strings that a platform delivers to the values that a command reads, with a clear word for each that is missing or wrong.

import type { Command, Field } from "./command.ts";
import type { Reply } from "./reply.ts";
import { type Language, say } from "./say.ts";

export type Filled =
  | { readonly kind: "filled"; readonly values: Readonly<Record<string, unknown>> }
  | { readonly kind: "problems"; readonly reply: Reply };

/** Reads every field of `command`; an empty optional one is left out of `values`. Values of unknown fields are ignored. */
export function fill(command: Command, raw: Readonly<Record<string, string>>, language: Language): Filled {
  const values: Record<string, unknown> = {};
  const wrong: Field[] = [];
  for (const field of command.fields) {
    const given = Object.hasOwn(raw, field.name) ? (raw[field.name] ?? "").trim() : "";
    if (given === "" && !field.required) continue;
    const read = given === "" ? null : field.schema.safeParse(given);
    if (read?.success) values[field.name] = read.data;
    else wrong.push(field);
  }
  if (wrong.length === 0) return { kind: "filled", values };
  const problems = wrong.map((field) => ({ field: field.name, text: say(language, field.problem) }));
  return {
    kind: "problems",
    reply: {
      parts: [
        { kind: "text", text: say(language, "form.missing", { count: wrong.length }) },
        { kind: "list", items: problems.map(({ text }) => text) },
      ],
      problems,
    },
  };
}

/** A reply of one sentence. */
export function sentence(text: string): Reply {
  return { parts: [{ kind: "text", text }] };
}
