// Who is never flagged, in any mode: somebody who wishes themselves dead or hurt, and who tells what was done to them.

import { isDespair, isDisclosure } from "./detect/context.ts";
import type { Finding } from "./finding.ts";
import type { TextView } from "./text/view.ts";
import type { Topic } from "./topic.ts";

/** Traps for other people's money and accounts stay what they are, whatever mood they put on. */
const stillCounts: ReadonlySet<Topic> = new Set(["account-security", "scam", "illegal-ads"]);

/** Lets the hits of a message of despair or disclosure go. A threat at somebody else stays one. */
export function spare(findings: readonly Finding[], view: TextView): readonly Finding[] {
  if (!findings.some((finding) => finding.hit)) return findings;
  const toneless = view.tokens.every((token) => token.text === token.bare);
  const despair = isDespair(view, toneless);
  if (!despair && !isDisclosure(view, toneless)) return findings;
  const id = despair ? "despair" : "disclosure";
  return findings.map((finding) => {
    const threat = finding.topic === "violence" && finding.reason.facts.aim === "person";
    if (!finding.hit || threat || stillCounts.has(finding.topic)) return finding;
    return { ...finding, hit: false, confidence: 0, reason: { id, facts: {} } };
  });
}
