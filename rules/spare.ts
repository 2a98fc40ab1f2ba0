// Who is never flagged, in any mode: somebody who wishes themselves dead or hurt, and who tells what was done to them.

import { sceneOf } from "./detect/aim.ts";
import { despairOf } from "./detect/despair.ts";
import { isDisclosure } from "./detect/disclosure.ts";
import type { Finding } from "./finding.ts";
import type { TextView } from "./text/view.ts";
import type { Topic } from "./topic.ts";

/** Traps for other people's money and accounts stay what they are, whatever mood they put on. */
const stillCounts: ReadonlySet<Topic> = new Set(["account-security", "scam", "illegal-ads", "impersonation"]);

/** Words that say it only of oneself do not excuse what is wanted of others. */
const countsBesideQuiet: ReadonlySet<Topic> = new Set(["child-safety", "sexual", "privacy"]);

/** Lets the hits of a message of despair or disclosure go. A threat at somebody else stays one. */
export function spare(findings: readonly Finding[], view: TextView): readonly Finding[] {
  if (!findings.some((finding) => finding.hit)) return findings;
  const scene = sceneOf(view);
  const despair = despairOf(view, scene);
  if (despair === null && !isDisclosure(view, scene.toneless)) return findings;
  const id = despair !== null ? "despair" : "disclosure";
  return findings.map((finding) => {
    const threat = finding.topic === "violence" && finding.reason.facts.aim === "person";
    if (!finding.hit || threat || stillCounts.has(finding.topic)) return finding;
    if (despair === "quiet" && countsBesideQuiet.has(finding.topic)) return finding;
    return { ...finding, hit: false, confidence: 0, reason: { id, facts: {} } };
  });
}
