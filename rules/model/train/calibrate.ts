// From scores to probabilities: what a score was worth on lines that the model had not seen.

import type { Knot } from "../packed.ts";

/** Share of abuse in the mix for which probabilities hold. */
export const priorOfAbuse = 0.03;

/** Log-odds are kept within this on both sides: fewer lines than that would need have been seen. */
const furthest = 7;

/** A score that was given out of fold, and whether the line was abuse. */
export type Seen = { readonly score: number; readonly yes: boolean; readonly weight: number };

/** Knots of a straight line between the two ends where it leaves the range. */
function knotsOf(slope: number, shift: number): readonly Knot[] {
  return [
    [(-furthest - shift) / slope, -furthest],
    [(furthest - shift) / slope, furthest],
  ];
}

/**
 * Platt's fit of log-odds = slope × score + shift by Newton's method, with both sides weighed to the prior.
 * Two numbers cannot be taught the noise of some thousand lines, which steps of an isotonic fit can.
 */
export function fitCalibration(seen: readonly Seen[]): readonly Knot[] {
  const sum = (yes: boolean): number => seen.reduce((total, each) => total + (each.yes === yes ? each.weight : 0), 0);
  const size = seen.length;
  const force = [((1 - priorOfAbuse) * size) / sum(false), (priorOfAbuse * size) / sum(true)];
  let slope = 1;
  let shift = Math.log(priorOfAbuse / (1 - priorOfAbuse));
  for (let round = 0; round < 40; round += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, yes, weight } of seen) {
      const p = 1 / (1 + Math.exp(-(slope * score + shift)));
      const w = weight * (force[yes ? 1 : 0] as number);
      const error = w * (p - (yes ? 1 : 0));
      const curve = w * p * (1 - p);
      g0 += error * score;
      g1 += error;
      h00 += curve * score * score;
      h01 += curve * score;
      h11 += curve;
    }
    const whole = h00 * h11 - h01 * h01;
    const [stepSlope, stepShift] = [(h11 * g0 - h01 * g1) / whole, (h00 * g1 - h01 * g0) / whole];
    const damp = Math.min(1, 2 / Math.max(1e-9, Math.abs(stepSlope), Math.abs(stepShift)));
    slope -= damp * stepSlope;
    shift -= damp * stepShift;
  }
  return knotsOf(Math.max(slope, 1e-3), shift);
}
