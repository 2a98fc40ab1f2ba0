// The built-in rules, one file a topic.

import type { RuleSource } from "../ruleset.ts";
import { harassment } from "./harassment.ts";
import { hate } from "./hate.ts";
import { insult } from "./insult.ts";
import { profanity } from "./profanity.ts";
import { sexual } from "./sexual.ts";
import { violence } from "./violence.ts";

export const builtinRules: readonly RuleSource[] = [insult, harassment, hate, violence, sexual, profanity];
