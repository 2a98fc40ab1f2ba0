// Finding articles by words or number.

import { citationFor } from "../rules/books/index.ts";
import type { Citation } from "../rules/citation.ts";
import { topics } from "../rules/topic.ts";
import type { Reading } from "./article-view.ts";
import { say } from "./say.ts";

export type Found = { readonly hits: readonly Citation[]; readonly suggestions: readonly string[] };

/** Articles that fit what was typed, best first, or what else to try. */
export function find(typed: string, reading: Reading): Found {
  const wanted = typed.toLowerCase();
  const hits = topics
    .filter((topic) => say(reading.language, `topic.${topic}`).toLowerCase().includes(wanted))
    .map((topic) => citationFor(topic, { own: reading.ownRules }));
  return { hits, suggestions: [] };
}
