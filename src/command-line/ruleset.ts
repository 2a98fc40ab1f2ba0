// The rules that the command line judges with: the built-in ones, and those of RULES_FILE.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { loadRuleset, type Ruleset } from "../../rules/index.ts";
import { rulesetErrorLine } from "../ruleset-errors.ts";
import type { Terminal } from "./terminal.ts";

/** null after complaining about what is wrong. */
export function rulesetFor({ environment, folder, complain }: Terminal): Ruleset | null {
  const file = environment.RULES_FILE;
  if (file === undefined || file === "") return loadOrComplain(null, "built-in", complain);
  const text = readText(resolve(folder, file));
  if (text === null) {
    complain(`RULES_FILE: ${file} cannot be read`);
    return null;
  }
  return loadOrComplain(text, file, complain);
}

export function readText(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function loadOrComplain(text: string | null, name: string, complain: (line: string) => void): Ruleset | null {
  const loaded = loadRuleset(text, name);
  if (loaded.ok) return loaded.ruleset;
  for (const error of loaded.errors) complain(rulesetErrorLine(error));
  return null;
}
