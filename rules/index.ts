// The only door to the core: what the other folders may use of it.

export { ownArticles } from "./cite.ts";
export { decide, defaultModes, modeFor } from "./decide.ts";
export type { Detector, Evidence } from "./detect/detector.ts";
export { type Change, type Explained, type Explanation, explain } from "./explain.ts";
export { type Judgement, judge } from "./judge.ts";
export { failingLines, type LoadResult, loadRuleset, type RulesetError } from "./load.ts";
export type { LoadedRule, Ruleset } from "./loaded.ts";
export {
  compareNames,
  type MemberName,
  type NameComparison,
  type NameReason,
  type PreparedStaff,
  prepareStaff,
  type StaffName,
} from "./names/compare.ts";
export type { GroupArticle } from "./ruleset.ts";
