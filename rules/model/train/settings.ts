// What training was set to, chosen by five-fold cross-validation on the training corpus (docs/model-card.md).

import type { Settings } from "./learn.ts";

export const abuseSettings: Settings = {
  bits: 17,
  passes: 10,
  averaged: 5,
  rate: 0.1,
  pull: 1e-4,
  leftOut: 0.3,
  doubt: 0.02,
  seed: 7,
};

export const topicSettings: Settings = {
  bits: 15,
  passes: 8,
  averaged: 4,
  rate: 0.1,
  pull: 1e-4,
  leftOut: 0.3,
  doubt: 0.05,
  seed: 11,
};

/** Parts into which lines are split to calibrate and to measure. */
export const folds = 5;
