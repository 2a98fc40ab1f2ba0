// The built-in rules, one file a topic.

import type { RuleSource } from "../ruleset.ts";
import { insult } from "./insult.ts";

export const builtinRules: readonly RuleSource[] = [insult];
