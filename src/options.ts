import type { Suggests as News } from './desk/desk.ts';
import { Refusal } from './refusal.ts';
import { quietHoursIn } from './schedule/rules/quiet.ts';
import { ruleIn } from './schedule/rules/read.ts';
import { zoneNamed } from './schedule/zones.ts';
import { readSince } from './since.ts';

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

const shut = (raw: string): string => raw.replace(/\s+/g, ' ').trim();

/** Words that must be given, such as a name or a question. */
export const words = (help: string, suggests: Suggests | null = null): Option<string> => ({
  kind: 'words',
  help,
  positional: true,
  required: true,
  suggests,
  fallback: '',
  read: shut,
});

/** Words that may be left out; the value is then ''. */
export const maybeWords = (help: string, suggests: Suggests | null = null): Option<string> => ({
  ...words(help, suggests),
  required: false,
});

/** Words by their option's name alone; '' when they are not given. */
const named = (help: string, suggests: Suggests | null = null): Option<string> => ({
  ...maybeWords(help, suggests),
  positional: false,
});

/** What something is about. */
export const about = (help: string): Option<string> => ({
  ...named(help, 'topics'),
  cleared: 'any',
});

/** The id of a digest or a watch. */
export const id = (help: string): Option<string> => words(help, 'subscriptions');

/** Several names or outlets, with commas between; `listOf` takes them apart. */
export const list = (help: string, suggests: Suggests): Option<string> => ({
  ...named(help, suggests),
  kind: 'list',
  cleared: 'any',
});

/** The parts of a list as it was typed; with semicolons where its parts have commas. */
export const listOf = (typed: string): readonly string[] =>
  typed
    .split(typed.includes(';') ? ';' : ',')
    .map(shut)
    .filter((part) => part !== '');

/** Parts as a list that `listOf` takes apart again, no longer than an option may be. */
export function listWords(parts: readonly string[]): string {
  const mark = parts.some((part) => part.includes(',')) ? ';' : ',';
  const end = mark === ';' && parts.length === 1 ? mark : '';
  const words = parts.join(`${mark} `) + end;
  return words.length <= MOST_CHARACTERS ? words : parts.join(mark) + end;
}

const SUBJECT_APART = 'What it is about stands apart, such as --topic ferries.';

/** When something is posted: plain words or a cron line, kept as they were typed. */
export const when = (help: string, required: boolean): Option<string> => ({
  ...named(help),
  kind: 'when',
  positional: required,
  required,
  read: (raw) => {
    try {
      ruleIn(raw);
    } catch (fault) {
      if (!(fault instanceof Refusal)) throw fault;
      throw new Refusal(fault.code, fault.message, `${fault.hint} ${SUBJECT_APART}`);
    }
    return shut(raw);
  },
});

/** A time zone by its IANA name; '' when none is given. */
export const zone = (): Option<string> => ({
  ...named('Time zone: a city or an IANA name, such as Europe/Berlin', 'zones'),
  read: zoneNamed,
});

/** Hours without posts, as they were typed; "none" when there are to be none. */
export const quiet = (help: string): Option<string> => ({
  ...named(help),
  cleared: 'none',
  read: (raw) => {
    const hours = shut(raw);
    if (hours.toLowerCase() === 'none') return 'none';
    quietHoursIn(hours);
    return hours;
  },
});

/** Where something is posted: here, dm, or a channel. */
export const where = (help: string): Option<string> => ({
  ...named(help, 'places'),
  kind: 'channel',
});

/** One of some words; '' when none is given. */
export const choice = <T extends string>(help: string, choices: readonly T[]): Option<T | ''> => ({
  kind: 'choice',
  help,
  positional: false,
  required: false,
  suggests: null,
  choices,
  fallback: '',
  read: (raw) => {
    const value = choices.find((one) => one === raw.toLowerCase());
    if (value !== undefined) return value;
    throw new Refusal(
      'bad option',
      `"${raw}" is none of ${choices.join(', ')}.`,
      `Write ${choices.join(' or ')}.`,
    );
  },
});

/** A file of the terminal's user. */
export const file = (help: string): Option<string> => ({
  ...words(help),
  kind: 'file',
  read: (raw) => raw,
});

/** First day of interest, ISO: "3d", "2024-02-01", "last week", "yesterday". '' when not given. */
export const since = (): Option<string> => ({
  kind: 'since',
  help: 'Only articles published since then: 3d, 2w, 2024-02-01, "last week"',
  positional: false,
  required: false,
  suggests: null,
  fallback: '',
  read: readSince,
});

/** A count from 1 to the largest page; with a fallback of 0 it may be left out. */
export const count = (help: string, fallback: number): Option<number> => ({
  kind: 'count',
  help: fallback === 0 ? help : `${help} (${fallback})`,
  positional: false,
  required: false,
  suggests: null,
  fallback,
  read: (raw) => {
    const value = Number(raw);
    if (Number.isInteger(value) && value >= 1 && value <= LARGEST_COUNT) return value;
    throw new Refusal(
      'bad option',
      `"${raw}" is not a whole number from 1 to ${LARGEST_COUNT}.`,
      'Give a number, such as --size 10.',
    );
  },
});

const FLAG: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['yes', true],
  ['false', false],
  ['no', false],
]);

/** Whether the answer is for the asker alone, in a chat. */
export const hidden = (): Option<boolean> => ({
  kind: 'flag',
  help: 'In a chat, shows the answer to you alone',
  positional: false,
  required: false,
  suggests: null,
  fallback: false,
  read: (raw) => {
    const value = FLAG.get(raw.toLowerCase());
    if (value !== undefined) return value;
    throw new Refusal(
      'bad option',
      `"${raw}" is neither yes nor no.`,
      'Write --private at the end, or --private yes.',
    );
  },
});
