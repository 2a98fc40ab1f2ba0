// A ruleset that was checked as a whole and is ready to judge with.

import type { Articles } from "./cite.ts";
import type { TermIndex } from "./detect/terms.ts";
import type { Finding } from "./finding.ts";
import type { GroupArticle, Rule } from "./ruleset.ts";
import type { Vocabulary } from "./text/tricks/trick.ts";
import type { Mode, Topic } from "./topic.ts";

/** `own`: from the community's file, not built in. */
export type LoadedRule = Rule & {
  readonly own: boolean;
  readonly articles: Articles;
  /** Its answer to a message in which it noticed nothing, by what the group cites first. */
  readonly misses: Readonly<Record<keyof Articles, Finding>>;
};

export type Ruleset = {
  readonly rules: readonly LoadedRule[];
  /** Terms of all rules together. */
  readonly index: TermIndex;
  /** Names of the detectors that some rule asks for. */
  readonly asked: readonly string[];
  /** The answers of all rules to a message in which nothing was noticed. */
  readonly quiet: Readonly<Record<keyof Articles, readonly Finding[]>>;
  /** Whether a community's own rules ask detectors; its terms are read in any case. */
  readonly ownRulesAskDetectors: boolean;
  /** Whether the classifier weighs in. What a rule promises it keeps alone. */
  readonly classifier: "weighs-in" | "silent";
  /** What a disguise may hide. */
  readonly vocabulary: Vocabulary;
  /** Articles of the community's own file. */
  readonly articles: readonly GroupArticle[];
  /** Mode per topic from the community's file; a group's settings outweigh it. */
  readonly modes: Readonly<Partial<Record<Topic, Mode>>>;
  /** Phrases that never count. */
  readonly allow: readonly string[];
};
