import { putLatest } from './latest.ts';
import type { Wanted } from './wanted.ts';

/** Minutes after which a conversation's last question is forgotten. */
export const REMEMBERED_MINUTES = 15;

const MOST_CONVERSATIONS = 10_000;

/** What was asked last in a conversation, and what "more" would show. */
interface Last {
  readonly wanted: Wanted;
  readonly more: Wanted | null;
}

/** The last question of each conversation, in memory, for a stated time. */
export interface Conversations {
  last(key: string): Last | null;
  remember(key: string, last: Last): void;
}

/** No conversation yet. */
export function conversations(now: () => Date): Conversations {
  const kept = new Map<string, Last & { readonly at: number }>();
  return {
    last: (key) => {
      const found = kept.get(key);
      if (!found) return null;
      if (now().getTime() - found.at <= REMEMBERED_MINUTES * 60_000) return found;
      kept.delete(key);
      return null;
    },
    remember: (key, last) =>
      putLatest(kept, MOST_CONVERSATIONS, key, { ...last, at: now().getTime() }),
  };
}
