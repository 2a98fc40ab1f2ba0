// What is wrong with a rules file, as one line an editor can jump to.

import type { RulesetError } from "../rules/index.ts";

/**
 * `file:line:column: key: what is wrong`. For whoever wrote the file, so it may quote it.
 *
 * @example rules.yaml:3:5: rules.0.topic: wrong-value (allowed: insult, …)
 */
export function rulesetErrorLine({ file, line, column, key, kind, facts }: RulesetError): string {
  const place = line === null ? file : `${file}:${line}:${column ?? 1}`;
  const told = Object.entries(facts).map(([name, value]) => `${name}: ${oneLine(value)}`);
  return `${place}: ${[key, kind].filter((part) => part !== "").join(": ")}${told.length === 0 ? "" : ` (${told.join("; ")})`}`;
}

function oneLine(text: string): string {
  return JSON.stringify(text.slice(0, 300)).slice(1, -1).replaceAll('\\"', '"');
}
