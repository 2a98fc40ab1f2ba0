// Who is never flagged, in any mode: who wishes themselves dead or hurt, who tells what was done to them, who criticises those in power.

import { type Scene, sceneOf } from "./detect/aim.ts";
import { despairOf } from "./detect/despair.ts";
import { isDisclosure } from "./detect/disclosure.ts";
import { isAboutPower, isCriticism } from "./detect/opinion.ts";
import type { Finding } from "./finding.ts";
import type { TextView } from "./text/view.ts";
import type { Topic } from "./topic.ts";

/** Traps for other people's money and accounts stay what they are, whatever mood they put on. */
const stillCounts: ReadonlySet<Topic> = new Set(["account-security", "scam", "illegal-ads", "impersonation"]);

/** Words that say it only of oneself do not excuse what is wanted of others. */
const countsBesideQuiet: ReadonlySet<Topic> = new Set(["child-safety", "sexual", "privacy"]);

function spared(finding: Finding, id: string): Finding {
  return { ...finding, hit: false, confidence: 0, reason: { id, facts: {} } };
}

/** Lets the hits of a message of despair, disclosure or criticism of those in power go. A threat at somebody else stays one. */
export function spare(findings: readonly Finding[], view: TextView): readonly Finding[] {
  if (!findings.some((finding) => finding.hit)) return findings;
  const scene = sceneOf(view);
  if (!isAboutPower(scene)) return spareTheHurt(findings, view, scene);
  const left = findings.map((finding) => (finding.hit && isCriticism(finding, scene) ? spared(finding, "about-power") : finding));
  return spareTheHurt(left, view, scene);
}

function spareTheHurt(findings: readonly Finding[], view: TextView, scene: Scene): readonly Finding[] {
  const despair = despairOf(view, scene);
  if (despair === null && !isDisclosure(view, scene.toneless)) return findings;
  const id = despair !== null ? "despair" : "disclosure";
  return findings.map((finding) => {
    const threat = finding.topic === "violence" && finding.reason.facts.aim === "person";
    if (!finding.hit || threat || stillCounts.has(finding.topic)) return finding;
    if (despair === "quiet" && countsBesideQuiet.has(finding.topic)) return finding;
    return spared(finding, id);
  });
}
