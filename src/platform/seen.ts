import { putLatest } from '../chat/latest.ts';

/** Keys kept at most; the oldest go first. What comes twice does so within minutes. */
const MOST_KEYS = 20_000;

/** What has been answered, so that what a platform sends twice is answered once. */
export interface Seen {
  /** Takes the keys; false when one of them has been taken before, and then it takes none. */
  take(...keys: readonly string[]): boolean;
  /** Lets keys be taken again, after a failure. */
  release(...keys: readonly string[]): void;
}

/** Nothing seen yet. */
export function seen(): Seen {
  const taken = new Map<string, true>();
  return {
    take: (...keys) => {
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) putLatest(taken, MOST_KEYS, key, true);
      return true;
    },
    release: (...keys) => {
      for (const key of keys) taken.delete(key);
    },
  };
}
