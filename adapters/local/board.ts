// What the local chat needs to keep: its private and room entries, so that a reminder survives a restart.

import type { Reply } from "../../commands/reply.ts";

/** Something the bot delivered: to one person, or to the moderators' room. */
export type BoardEntry = {
  readonly key: string;
  readonly to: { readonly kind: "person"; readonly id: string } | { readonly kind: "room" };
  readonly group: string;
  readonly at: number;
  readonly reply: Reply;
};

/** Kept by `src` in the same store as everything else. Public messages of the local chat are never kept. */
export type Board = {
  /** Adds the entry unless its key is there already: the same key again changes nothing and answers `false`. */
  readonly add: (entry: BoardEntry) => Promise<boolean>;
  readonly replace: (key: string, reply: Reply) => Promise<boolean>;
  readonly remove: (key: string) => Promise<boolean>;
  /** Oldest first. */
  readonly list: () => Promise<readonly BoardEntry[]>;
};
