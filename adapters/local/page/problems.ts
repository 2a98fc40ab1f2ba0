// The sentence for a request that was refused.

import type { WireProblem } from "../wire.ts";
import type { Words } from "./words.ts";

/** `length` is that of the text that was refused, in UTF-16 units. */
export function sentenceFor(problem: WireProblem, words: Words, length: number): string {
  const { problems } = words;
  switch (problem.error) {
    case "too-long":
      return problems.tooLong(length, problem.limit ?? 0);
    case "too-large":
      return problems.tooLarge;
    case "empty":
      return problems.empty;
    case "command-in-public":
      return problems.commandInPublic;
    case "not-here":
      return problems.notHere;
    case "unknown-message":
      return problems.gone;
    case "try-again":
      return problems.tryAgain;
    default:
      return problems.malformed;
  }
}
