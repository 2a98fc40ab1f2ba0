// What every part of the page can reach: the words of its language and the ways to ask for something.

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Answer } from "./connection.ts";
import type { Change } from "./state.ts";
import type { Words } from "./words.ts";

export type Page = {
  readonly language: "vi" | "en";
  /** True when the address says `lang=`, so that links keep it. */
  readonly languageChosen: boolean;
  readonly words: Words;
  readonly change: (change: Change) => void;
  /** Sends a request under a fresh id, or under one that the caller chose. */
  readonly request: (kind: string, body: Readonly<Record<string, unknown>>, id?: string) => Promise<Answer>;
  /** Presses a button: the answer appears at the card, or in the panel under `title`. */
  readonly press: (action: string, at: { readonly entry: string } | { readonly title: string }) => Promise<void>;
};

const context = createContext<Page | null>(null);

export const PageProvider = context.Provider;

export function usePage(): Page {
  const page = useContext(context);
  if (page === null) throw new Error("a part of the page stands outside of it");
  return page;
}
