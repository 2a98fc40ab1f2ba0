// The store that other tests stand on keeps the contract as well.

import { type MemoryStore, memoryStore } from "../../support/memory-store.ts";
import { storeContract } from "../../support/store-contract.ts";

let opened: MemoryStore;

storeContract("the memory of the tests", {
  open: async (now) => {
    opened = memoryStore(now);
    return opened;
  },
  reopen: async () => opened.again(),
  discard: async () => {},
});
