// `rules test`: whether a rules file is valid, and whether its rules do what their own lines say.

import { resolve } from "node:path";
import { loadRuleset } from "../../rules/index.ts";
import { rulesetErrorLine } from "../ruleset-errors.ts";
import { readText } from "./ruleset.ts";
import type { Terminal } from "./terminal.ts";

/** @returns 0 good, 1 a line of a rule comes out otherwise than it says, 2 invalid */
export async function testRules(file: string | undefined, terminal: Terminal): Promise<number> {
  const chosen = file ?? (terminal.environment.RULES_FILE || undefined);
  const text = chosen === undefined ? null : readText(resolve(terminal.folder, chosen));
  if (chosen !== undefined && text === null) {
    terminal.complain(`${chosen}: cannot be read`);
    return 2;
  }
  const loaded = loadRuleset(text, chosen ?? "built-in", "all");
  if (loaded.ok) {
    terminal.complain(`${chosen ?? "built-in"}: ${loaded.ruleset.rules.length} rules, every line as it should be`);
    return 0;
  }
  for (const error of loaded.errors) terminal.complain(rulesetErrorLine(error));
  return loaded.errors.every(({ kind }) => kind === "line-fails") ? 1 : 2;
}
