// The door to the classifier beside the term lists: what the judge needs of it.

export { type Heavy, heaviestWords } from "./heaviest.ts";
export { classify, type Model, makeModel, type Scored, type TopicShares, topicsOf } from "./model.ts";
export type { ModelTopic, PackedModel } from "./packed.ts";
export { weights } from "./weights.ts";
