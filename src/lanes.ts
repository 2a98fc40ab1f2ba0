// One thing at a time for each name, different names side by side.

export type Lanes = {
  /** Runs `work` after everything that was queued under `name` before, whether that went well or not. */
  readonly run: <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;
  /** Resolves when nothing is queued any more. */
  readonly idle: () => Promise<void>;
};

export function createLanes(): Lanes {
  const tails = new Map<string, Promise<unknown>>();
  return {
    run: (name, work) => {
      const result = (tails.get(name) ?? Promise.resolve()).then(work, work);
      const tail = result.then(
        () => {},
        () => {},
      );
      tails.set(name, tail);
      void tail.then(() => {
        if (tails.get(name) === tail) tails.delete(name);
      });
      return result;
    },
    idle: async () => {
      while (tails.size > 0) await Promise.all(tails.values());
    },
  };
}
