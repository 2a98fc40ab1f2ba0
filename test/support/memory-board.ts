// A board that keeps its entries in memory, as the local chat expects it.

import type { Board, BoardEntry } from "../../adapters/local/board.ts";

export function memoryBoard(): Board {
  const entries = new Map<string, BoardEntry>();
  return {
    add: async (entry) => {
      if (entries.has(entry.key)) return false;
      entries.set(entry.key, entry);
      return true;
    },
    replace: async (key, reply) => {
      const entry = entries.get(key);
      if (entry === undefined) return false;
      entries.set(key, { ...entry, reply });
      return true;
    },
    remove: async (key) => entries.delete(key),
    list: async () => [...entries.values()],
  };
}
