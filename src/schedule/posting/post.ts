import type { Pause, Subscription } from '../../store/ledger.ts';

/** Something to be posted once. The same key tells the same, whoever tries it and however often. */
export interface Post {
  readonly key: string;
  readonly slot: number;
  /** Its slot is some time ago, which is to be said. */
  readonly late: boolean;
  /** Why the subscription is paused, to be told to its maker alone; null: it brings news. */
  readonly tells: Pause | null;
  /** It tells what was filed after `subscription.mark` and up to this. */
  readonly upTo: number;
  /** Counts the tries from 1; after the first it may have been posted already. */
  readonly tries: number;
  /** When it was tried for the first time. */
  readonly firstTried: number;
  readonly subscription: Subscription;
}

/** What became of a try. `error` is shown to people and carries nothing secret. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'retry'; readonly afterMs: number | null; readonly error: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'forbidden' }
  | { readonly kind: 'failed'; readonly error: string };

/** Another try may do: after as many milliseconds as the platform asks for, where it does. */
export const later = (error: string, afterMs: number | null = null): Outcome => ({
  kind: 'retry',
  afterMs,
  error,
});

/**
 * The key of a post of a subscription's slot, or of what tells its maker of a pause: the same however
 * often it is tried, and at most 25 characters, Discord's most for a nonce.
 */
export const postKey = (id: string, slot: number, tells: Pause | null): string =>
  `${id}-${slot.toString(36)}${tells === null ? '' : '.told'}`;

/** The key of one page of a post, counted from 1. */
export const pageKey = (key: string, page: number): string => (page === 1 ? key : `${key}.${page}`);

/** Posts something, or finds that it stands there already; `signal` ends a try that takes too long. */
export type Send = (post: Post, signal: AbortSignal) => Promise<Outcome>;
