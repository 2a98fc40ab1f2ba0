// Learnt weights made small: one signed byte each.

import { encode } from "../packed.ts";

/** Bytes as text, and what each is multiplied by to be a weight again. */
export type Packed = { readonly text: string; readonly scale: number };

/**
 * Rounds weights to signed bytes. The scale lets the largest thousandth be cut: one giant must not cost all others
 * their precision.
 */
export function packWeights(weights: Float64Array): Packed {
  const sizes = weights.map(Math.abs).sort();
  const largest = sizes[Math.floor((sizes.length - 1) * 0.9999)] as number;
  const scale = largest > 0 ? largest / 127 : 1;
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight / scale))));
  return { text: encode(bytes), scale };
}
