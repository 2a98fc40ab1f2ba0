// A reply as plain text, for a terminal.

import type { Part, Reply } from "../../commands/reply.ts";

/** Control characters in people's words could drive a terminal; they are shown as what they are. */
export function harmless(text: string): string {
  return text.replace(
    /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

export function plainText(reply: Reply): string {
  return `${reply.parts.map((part) => harmless(textOf(part))).join("\n")}\n`;
}

function textOf(part: Part): string {
  switch (part.kind) {
    case "quote":
      return `  ${marked(part.text, part.marks ?? [])}`.replaceAll("\n", "\n  ");
    case "list":
      return part.items.map((item) => `- ${item}`).join("\n");
    case "facts":
      return part.rows.map(({ label, value }) => `${label}: ${value}`).join("\n");
    default:
      return part.text;
  }
}

/** `[[` and `]]` around what was noticed. */
function marked(text: string, marks: readonly (readonly [number, number])[]): string {
  let out = "";
  let at = 0;
  for (const [from, to] of [...marks].sort((a, b) => a[0] - b[0])) {
    if (from < at) continue;
    out += `${text.slice(at, from)}[[${text.slice(from, to)}]]`;
    at = to;
  }
  return out + text.slice(at);
}
