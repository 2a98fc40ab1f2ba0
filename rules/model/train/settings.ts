// What training was set to, chosen by five-fold cross-validation on the training corpus (docs/model-card.md).

import type { Plan } from "./train.ts";

export const plan: Plan = {
  abuse: { bits: 18, passes: 12, averaged: 6, rate: 0.2, pull: 1e-3, leftOut: 0.2, doubt: 0.1, seed: 7 },
  topic: { bits: 15, passes: 8, averaged: 4, rate: 0.1, pull: 1e-4, leftOut: 0.2, doubt: 0.05, seed: 11 },
  folds: 5,
};
