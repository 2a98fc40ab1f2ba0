// The built-in rules, one file a topic.

import type { RuleSource } from "../ruleset.ts";
import { accountSecurity } from "./account-security.ts";
import { childSafety } from "./child-safety.ts";
import { fakeNews } from "./fake-news.ts";
import { harassment } from "./harassment.ts";
import { hate } from "./hate.ts";
import { illegalAds } from "./illegal-ads.ts";
import { impersonation } from "./impersonation.ts";
import { insult } from "./insult.ts";
import { privacy } from "./privacy.ts";
import { profanity } from "./profanity.ts";
import { scam } from "./scam.ts";
import { sexual } from "./sexual.ts";
import { spam } from "./spam.ts";
import { violence } from "./violence.ts";

export const builtinRules: readonly RuleSource[] = [
  insult,
  harassment,
  hate,
  violence,
  sexual,
  profanity,
  privacy,
  scam,
  accountSecurity,
  illegalAds,
  fakeNews,
  childSafety,
  spam,
  impersonation,
];
