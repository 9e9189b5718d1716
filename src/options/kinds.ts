import { Refusal } from '../refusal.ts';
import { quietHoursIn } from '../schedule/rules/quiet.ts';
import { ruleIn } from '../schedule/rules/read.ts';
import { zoneNamed } from '../schedule/zones/zones.ts';
import { LARGEST_COUNT, type Option, type Suggests } from './option.ts';
import { readSince } from './since.ts';

const tidy = (raw: string): string => raw.replace(/\s+/g, ' ').trim();

/** Words that must be given, such as a name or a question. */
export const words = (help: string, suggests: Suggests | null = null): Option<string> => ({
  kind: 'words',
  help,
  positional: true,
  required: true,
  suggests,
  fallback: '',
  read: tidy,
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
    return tidy(raw);
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
    const hours = tidy(raw);
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
  ...named(help),
  kind: 'choice',
  choices,
  fallback: '',
  read: (raw) => {
    const value = choices.find((one) => one === raw.toLowerCase());
    if (value !== undefined) return value;
    throw new Refusal(
      'bad option',
      `"${raw}" is not one of ${choices.join(', ')}.`,
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
  ...named('Only articles published since then: 3d, 2w, 2024-02-01, "last week"'),
  kind: 'since',
  read: readSince,
});

/** A count from 1 to the largest page; with a fallback of 0 it may be left out. */
export const count = (help: string, fallback: number): Option<number> => ({
  ...named(fallback === 0 ? help : `${help} (${fallback})`),
  kind: 'count',
  fallback,
  read: (raw) => {
    const value = Number(raw);
    if (Number.isInteger(value) && value >= 1 && value <= LARGEST_COUNT) return value;
    throw new Refusal(
      'bad option',
      `"${raw}" is not a whole number from 1 to ${LARGEST_COUNT}.`,
      'Give a number, such as 10.',
    );
  },
});

/** Whether the answer is for the asker alone, in a chat. */
export const hidden = (): Option<boolean> => ({
  ...named('In a chat, shows the answer only to you'),
  kind: 'flag',
  fallback: false,
  read: (raw) => {
    if (/^(?:true|yes)$/i.test(raw)) return true;
    if (/^(?:false|no)$/i.test(raw)) return false;
    throw new Refusal(
      'bad option',
      `"${raw}" is neither yes nor no.`,
      'Write --private at the end, or --private yes.',
    );
  },
});
