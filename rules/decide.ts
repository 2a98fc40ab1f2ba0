// From findings to a verdict: mode by topic, thresholds, gravity.

import type { Finding } from "./finding.ts";
import type { Ruleset } from "./loaded.ts";
import type { Context } from "./message.ts";
import { gravity, type Mode, type Topic } from "./topic.ts";
import type { Verdict, VerdictKind } from "./verdict.ts";

/** What happens by default on a hit of each topic. */
export const defaultModes: Readonly<Record<Topic, Mode>> = {
  "child-safety": "alert",
  violence: "escalate",
  "account-security": "alert",
  scam: "alert",
  privacy: "escalate",
  hate: "escalate",
  sexual: "nudge",
  harassment: "nudge",
  insult: "nudge",
  "illegal-ads": "alert",
  impersonation: "alert",
  "fake-news": "shadow",
  spam: "shadow",
  profanity: "shadow",
};

/** Topics that never go beyond a reminder, whoever sets them: form alone tells nobody who spams, swears or deceives on purpose. */
const atMostNudged: ReadonlySet<Topic> = new Set(["fake-news", "spam", "profanity"]);

/** From this confidence hate and violence open a case; below it they only remind. */
const surenessOfCase = 0.9;

/** The verdict on a message in which nothing was noticed. */
export const pass: Verdict = { kind: "pass", topic: null, rule: null, confidence: 0, article: null, nudgeToo: false };

const strength: Readonly<Record<VerdictKind, number>> = { pass: 0, shadow: 1, nudge: 2, escalate: 3, alert: 3 };

/** The mode that holds for a rule here: the group's choice, else the rule's own, the file's, the topic's default; a reminder at most for form alone. */
export function modeFor(rule: { readonly topic: Topic; readonly mode?: Mode | undefined }, ruleset: Ruleset, context: Context): Mode {
  const mode = context.policy.modes[rule.topic] ?? rule.mode ?? ruleset.modes[rule.topic] ?? defaultModes[rule.topic];
  if (atMostNudged.has(rule.topic) && (mode === "escalate" || mode === "alert")) return "nudge";
  return mode;
}

function kindOf(finding: Finding, mode: Mode, context: Context): VerdictKind {
  if (mode === "off") return "pass";
  if (context.policy.trial) return "shadow";
  const chosen = context.policy.modes[finding.topic] !== undefined;
  if (mode === "escalate" && !chosen && (finding.topic === "hate" || finding.topic === "violence") && finding.confidence < surenessOfCase) {
    return "nudge";
  }
  return mode;
}

/** The verdict of several findings: what reaches people outweighs what is only counted, then the gravest topic, then the surest. */
export function decide(ruleset: Ruleset, findings: readonly Finding[], context: Context): Verdict {
  let best: Verdict = pass;
  for (const [at, finding] of findings.entries()) {
    if (!finding.hit) continue;
    const rule = ruleset.rules[at]?.id === finding.rule ? ruleset.rules[at] : ruleset.rules.find((each) => each.id === finding.rule);
    if (rule === undefined) continue;
    const kind = kindOf(finding, modeFor(rule, ruleset, context), context);
    if (kind === "pass") continue;
    const nudgeToo =
      kind === "alert" && context.standing === "established" && (finding.topic === "scam" || finding.topic === "illegal-ads");
    const { topic, confidence, article } = finding;
    const next: Verdict = { kind, topic, rule: finding.rule, confidence, article, nudgeToo };
    if (outweighs(next, best)) best = next;
  }
  return best;
}

function outweighs(a: Verdict, b: Verdict): boolean {
  if (b.topic === null || a.topic === null) return b.topic === null;
  const toldA = strength[a.kind] >= strength.nudge;
  const toldB = strength[b.kind] >= strength.nudge;
  if (toldA !== toldB) return toldA;
  if (gravity(a.topic) !== gravity(b.topic)) return gravity(a.topic) < gravity(b.topic);
  if (strength[a.kind] !== strength[b.kind]) return strength[a.kind] > strength[b.kind];
  return a.confidence > b.confidence;
}
