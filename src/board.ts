// The local chat's board, kept in the same store as everything else.

import type { Board, BoardEntry } from "../adapters/local/board.ts";
import type { Reply } from "../commands/reply.ts";
import { boardKind } from "./records/small.ts";
import type { Repositories } from "./repositories.ts";
import { digest } from "./store/keys.ts";

const idOf = (key: string) => digest(["board", key], 24);

/** A copy that the store's schema checks; what it refuses is a bug in whoever made the reply. */
const storable = (entry: BoardEntry) => boardKind.schema.parse({ v: 1, ...entry });

export function createBoard({ board }: Pick<Repositories, "board">): Board {
  return {
    add: (entry) => board.claim(idOf(entry.key), storable(entry)),
    replace: async (key, reply: Reply) => (await board.change(idOf(key), (record) => storable({ ...record, reply }))) !== null,
    remove: (key) => board.remove(idOf(key)),
    list: async () => {
      const found: BoardEntry[] = [];
      for await (const { value } of board.list(""))
        found.push({ key: value.key, to: value.to, group: value.group, at: value.at, reply: value.reply });
      return found.sort((a, b) => a.at - b.at);
    },
  };
}
