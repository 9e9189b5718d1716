import type { Suggests as News } from '../desk/desk.ts';

/** What an option's value may be completed from: the news, or what a chat knows. */
export type Suggests = News | 'zones' | 'places' | 'subscriptions';

const NEWS: ReadonlySet<Suggests> = new Set(['names', 'topics', 'sources'] as const);

/** Whether an option is completed from the news. */
export const isOfNews = (suggests: Suggests): suggests is News => NEWS.has(suggests);

/** One option of a command: what it takes and how its raw words become a value. */
export interface Option<T = unknown> {
  readonly kind:
    | 'words'
    | 'list'
    | 'when'
    | 'channel'
    | 'choice'
    | 'since'
    | 'count'
    | 'flag'
    | 'file';
  readonly help: string;
  /** Filled from the words after the command, in the order of the definition. */
  readonly positional: boolean;
  readonly required: boolean;
  readonly suggests: Suggests | null;
  /** All values it takes, for a choice. */
  readonly choices?: readonly string[];
  /** What is typed to take away what stood there; absent where something always stands. */
  readonly cleared?: string;
  /** The value when the option is not given. */
  readonly fallback: T;
  /** Reads raw words, of at most `MOST_CHARACTERS`; throws a Refusal when they will not do. */
  readonly read: (raw: string, now: Date) => T;
}

/** Longest raw value taken from an asker, in UTF-16 units. */
export const MOST_CHARACTERS = 500;
/** Largest count an option takes. */
export const LARGEST_COUNT = 200;
