// Criticism of those in power: as sharp as anybody likes, short of a slur.

import type { Finding } from "../finding.ts";
import type { Topic } from "../topic.ts";
import type { Scene } from "./aim.ts";

/** What is said of people; a threat, private data and traps are what they are, whoever they concern. */
const contemptOf: ReadonlySet<Topic> = new Set(["insult", "harassment"]);

/** Words that stay a slur, whoever is called so; without tones too where they are nothing else. */
const slurs: ReadonlySet<string> = new Set(
  (
    "chó lợn heo súc vật đĩ điếm phò cave lồn cặc buồi địt đụ đéo cứt khốn óc mẹ cha đẻ khỉ mọi què đần thiểu bệnh liếm đái ỉa " +
    "dog dogs pig pigs bitch bastard retard retarded fuck fucking cunt whore shit scum suc dit cac buoi lon cho oc di"
  ).split(" "),
);

/** Aims at which an opinion may be directed: an institution, its deeds, nobody by name. */
const openAims: ReadonlySet<unknown> = new Set(["power", "thing", "nobody"]);

/** What is said of nobody but the corrupt. */
const ofTheCorrupt = ["sâu mọt", "tham nhũng", "quan tham", "tham quan", "sau mot", "tham nhung"];

/** Signs of laying hands on somebody or not letting go; whoever is named beside them, that is no opinion. */
const ofDeeds: ReadonlySet<string> = new Set(["pursue", "force", "ban", "unwanted", "go"]);

/** Whether a message speaks of those in power and to nobody. */
export function isAboutPower({ roles }: Scene): boolean {
  return roles.includes("power") && !roles.includes("blunt");
}

/** Whether a finding in a message about those in power is their critic's contempt, not a slur and not at a fellow beside them. */
export function isCriticism(finding: Finding, { roles, toneless }: Scene): boolean {
  const { words, aim, signs } = finding.reason.facts;
  // A score names no slur: beside those in power it is taken for sharpness.
  if (finding.reason.id === "learned") return contemptOf.has(finding.topic) || finding.topic === "hate";
  const found = typeof signs === "string" ? signs.split(", ") : [];
  // Without tones half of the names of peoples are other words: two signs of contempt beside an institution are about that.
  if (finding.topic === "hate") return toneless && found.length === 2 && !found.includes("exclude");
  if (!contemptOf.has(finding.topic)) return false;
  if (found.length > 0) return !roles.includes("other") && !found.some((sign) => ofDeeds.has(sign));
  if (typeof words !== "string") return false;
  const said = words.toLowerCase();
  if (!openAims.has(aim) && !ofTheCorrupt.some((each) => said.includes(each))) return false;
  return !said.split(/[^\p{L}\p{M}]+/u).some((word) => slurs.has(word));
}
