// A ruleset that was checked as a whole and is ready to judge with.

import type { TermIndex } from "./detect/terms.ts";
import type { GroupArticle, Rule } from "./ruleset.ts";
import type { Mode, Topic } from "./topic.ts";

/** `own`: from the community's file, not built in. */
export type LoadedRule = Rule & { readonly own: boolean };

export type Ruleset = {
  readonly rules: readonly LoadedRule[];
  /** Terms of all rules together. */
  readonly index: TermIndex;
  /** Articles of the community's own file. */
  readonly articles: readonly GroupArticle[];
  /** Mode per topic from the community's file; a group's settings outweigh it. */
  readonly modes: Readonly<Partial<Record<Topic, Mode>>>;
  readonly allow: readonly string[];
};
