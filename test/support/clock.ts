// A clock that stands still until it is moved.

import type { Clock } from "../../src/clock.ts";

export type FakeClock = Clock & {
  /** Moves time forward, running what comes due in order, each at its moment. */
  readonly advance: (ms: number) => Promise<void>;
};

/** Lets everything that is ready run, and what becomes ready through it. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

export function fakeClock(start = Date.UTC(2026, 10, 24, 8)): FakeClock {
  let time = start;
  let timers: { at: number; work: () => void }[] = [];
  return {
    now: () => time,
    after: (delay, work) => {
      const timer = { at: time + Math.max(delay, 0), work };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    advance: async (ms) => {
      const end = time + ms;
      await settle();
      for (;;) {
        const next = timers.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        timers = timers.filter((one) => one !== next);
        time = Math.max(time, next.at);
        next.work();
        await settle();
      }
      time = end;
      await settle();
    },
  };
}
