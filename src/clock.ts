// Time as something that is handed over, so that tests can move it.

export type Clock = {
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Runs `work` once after `delay` milliseconds; the answer cancels it. Never keeps the process alive. */
  readonly after: (delay: number, work: () => void) => () => void;
};

/** The longest delay that a Node timer takes before it overflows and fires at once. */
const longestDelay = 2 ** 31 - 1;

export const systemClock: Clock = {
  now: () => Date.now(),
  after: (delay, work) => {
    const timer = setTimeout(work, Math.min(Math.max(delay, 0), longestDelay));
    timer.unref();
    return () => clearTimeout(timer);
  },
};
