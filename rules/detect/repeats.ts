// Spam: the same text again and again, or a flood, from the numbers that the group's recent minutes give.

import type { Detector, Evidence } from "./detector.ts";

/** Up to here a repeat is a reminder: said once and twice again. */
const ownRepeatsAllowed = 2;

/** Shorter texts ("haha", "chúc mừng") are said by many at once without anybody spamming. */
const longText = 25;

const mostInTenSeconds = 7;

function rising(count: number, allowed: number): number {
  return Math.min(0.97, 0.65 + 0.08 * (count - allowed - 1));
}

export const repeats: Detector = (view, _message, context) => {
  const found: Evidence[] = [];
  const { own, others } = context.repeats;
  const long = view.text.length >= longText;
  const allowed = long ? ownRepeatsAllowed : ownRepeatsAllowed + 2;
  if (own > allowed)
    found.push({ spans: [], confidence: rising(own, allowed), reason: { id: "repeated-by-one", facts: { times: own + 1 } } });
  // Several people who post one long text are one campaign; four of them are no chance.
  if (long && others > 2)
    found.push({ spans: [], confidence: rising(others, 2), reason: { id: "repeated-by-many", facts: { times: others + 1 } } });
  if (context.rate > mostInTenSeconds) {
    found.push({
      spans: [],
      confidence: rising(context.rate, mostInTenSeconds),
      reason: { id: "flood", facts: { messages: context.rate, seconds: 10 } },
    });
  }
  return found;
};
