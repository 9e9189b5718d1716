/** What tells the time and wakes up. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs something later; gives what calls it off. */
  after(delayMs: number, run: () => void): () => void;
}

/** The machine's own clock. */
export const wallClock: Clock = {
  now: Date.now,
  after: (delayMs, run) => {
    const timer = setTimeout(run, delayMs);
    return () => clearTimeout(timer);
  },
};
