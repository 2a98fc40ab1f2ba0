// The topics a rule can be about, how grave each is, and what happens by default.

/** Every topic, gravest first: of several hits the gravest gives the verdict its topic. */
export const topics = [
  "child-safety",
  "violence",
  "account-security",
  "scam",
  "privacy",
  "hate",
  "sexual",
  "harassment",
  "insult",
  "illegal-ads",
  "impersonation",
  "fake-news",
  "spam",
  "profanity",
] as const;

export type Topic = (typeof topics)[number];

/**
 * What a rule may do, mildest first.
 * `off` nothing · `shadow` counted only · `nudge` private reminder · `escalate` reminder and a case · `alert` a case only.
 */
export const modes = ["off", "shadow", "nudge", "escalate", "alert"] as const;

export type Mode = (typeof modes)[number];

/** Place of a topic in the order of gravity: 0 is the gravest. */
export function gravity(topic: Topic): number {
  return topics.indexOf(topic);
}
