// The door for scripts/train.js: from files of the corpus to the module with the weights.

export { readLines } from "./lines.ts";
export { measure } from "./measure.ts";
export { plan } from "./settings.ts";
export { moduleOf, train } from "./train.ts";
