// The phrases that people use for a topic or subject, and the search over them that forgives slips of the finger.

import MiniSearch from "minisearch";
import type { Topic } from "../topic.ts";
import { edits } from "./edits.ts";
import { type Word, words } from "./query.ts";
import { subjectWords } from "./subject-words.ts";
import type { Subject } from "./subjects.ts";
import { topicWords, type Words } from "./topic-words.ts";

/** What a phrase stands for. */
export type Meaning = Topic | Subject;

export type Phrase = {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words without marks and spaces: what the search library compares. */
  readonly joined: string;
  readonly isLoose: boolean;
  readonly language: "vi" | "en";
  readonly meanings: readonly Meaning[];
};

/** Words as one string without marks: "lừa đảo" and "luadao" are the same here. */
export function joinedOf(list: readonly Word[]): string {
  return list.map((word) => word.bare).join("");
}

/** All phrases, one entry for each spelling however many meanings share it. */
const phrases: readonly Phrase[] = (() => {
  const table = new Map<string, Phrase & { meanings: Meaning[] }>();
  const add = (list: string, meaning: Meaning, language: "vi" | "en", kind: "sure" | "loose"): void => {
    for (const piece of list.split(",")) {
      const text = piece.trim().replace(/\s+/g, " ");
      const key = `${kind} ${text}`;
      const known = table.get(key);
      if (known !== undefined) {
        if (!known.meanings.includes(meaning)) known.meanings.push(meaning);
        continue;
      }
      const read = words(text);
      if (read.length === 0) continue;
      table.set(key, { text, words: read, joined: joinedOf(read), isLoose: kind === "loose", language, meanings: [meaning] });
    }
  };
  for (const [meaning, list] of [...Object.entries(topicWords), ...Object.entries(subjectWords)] as [Meaning, Words][]) {
    add(list.vi, meaning, "vi", "sure");
    add(list.en, meaning, "en", "sure");
    add(list.loose ?? "", meaning, "vi", "loose");
  }
  return [...table.values()];
})();

const byJoined: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const table = new Map<string, Phrase[]>();
  for (const phrase of phrases) table.set(phrase.joined, [...(table.get(phrase.joined) ?? []), phrase]);
  return table;
})();

/** The phrases of each meaning. */
export const phrasesOf: ReadonlyMap<Meaning, readonly Phrase[]> = (() => {
  const table = new Map<Meaning, Phrase[]>();
  for (const phrase of phrases) {
    for (const meaning of phrase.meanings) table.set(meaning, [...(table.get(meaning) ?? []), phrase]);
  }
  return table;
})();

/** Each distinct joined spelling is one document of one term; the library finds the near ones. */
const index = (() => {
  const search = new MiniSearch<{ id: string; joined: string }>({
    fields: ["joined"],
    tokenize: (text) => [text],
    processTerm: (term) => term,
  });
  search.addAll([...byJoined.keys()].map((joined) => ({ id: joined, joined })));
  return search;
})();

/** Phrases spelled exactly so, marks aside. */
export function spelled(joined: string): readonly Phrase[] {
  return byJoined.get(joined) ?? [];
}

/** Phrases at most `most` edits away, with their number of edits (1 or more), nearest first by the library's score. */
export function near(joined: string, most: number): readonly { readonly phrase: Phrase; readonly count: number }[] {
  const found: { phrase: Phrase; count: number }[] = [];
  // The library counts a swap of neighbours as two edits, so one more is asked for and then counted again.
  for (const { id } of index.search(joined, { fuzzy: most + 1, prefix: false })) {
    const count = edits(joined, String(id), most);
    if (count > 0 && count <= most) for (const phrase of spelled(String(id))) found.push({ phrase, count });
  }
  return found;
}

/** Phrases that begin so, marks aside. */
export function beginning(joined: string): readonly Phrase[] {
  return index.search(joined, { prefix: true, fuzzy: false }).flatMap(({ id }) => spelled(String(id)));
}

/**
 * Phrases that begin with what was typed so far, marks or not, shortest first: what to propose while somebody types.
 * At most `most`, in `language`; nothing before two letters.
 *
 * @example completions("tin gi", "vi", 8) // ["tin giả", …]
 */
export function completions(typed: string, language: "vi" | "en", most: number): readonly string[] {
  const start = joinedOf(words(typed.slice(0, 100)));
  if (start.length < 2) return [];
  return phrases
    .filter((phrase) => !phrase.isLoose && phrase.language === language && phrase.joined.startsWith(start))
    .map((phrase) => phrase.text)
    .sort((a, b) => a.length - b.length)
    .slice(0, most);
}
