import { HALVES, NAMED_STEPS, NAMED_TIMES, NUMBERS, WEEK_DAYS } from './vocabulary.ts';

/**
 * A time of day as it was typed: with am or pm ('half'), surely without ('whole'), or so that it
 * could be of either half of the day ('open').
 */
export interface TypedTime {
  readonly minutes: number;
  readonly clock: 'half' | 'whole' | 'open';
}

/** One thing a schedule in plain words says. */
export type Part =
  | { readonly kind: 'step'; readonly minutes: number }
  | { readonly kind: 'window'; readonly from: TypedTime; readonly to: TypedTime }
  | ({ readonly kind: 'time' } & TypedTime)
  | { readonly kind: 'past'; readonly minutes: number }
  | { readonly kind: 'week days'; readonly days: readonly number[] }
  | { readonly kind: 'month day'; readonly day: number }
  | { readonly kind: 'half'; readonly hours: number }
  | { readonly kind: 'count'; readonly times: number }
  | { readonly kind: 'every day' | 'monthly' | 'filler' };

const choice = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');

const CLOCK = `(?:${choice(NAMED_TIMES.keys())}|\\d{4}|\\d{1,2}(?:[:.h]\\d{2}|h)?(?: ?(?:am|pm))?)`;
const DAY_WORD =
  '(?:(?:sun|mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:days?)?|weds' +
  '|weekdays?|weekends?|work(?:ing)? ?days?|business days?)';
const TO = '(?: ?- ?| (?:to|till|until|through|thru) )';
const UNIT = '(minutes?|mins?|hours?|hrs?)';
const HALF = choice([...HALVES.keys()].filter((word) => word.length > 2));

/** What is looked for at each place, in this order; each ends at the end of a word. */
const PATTERNS: readonly (readonly [string, (...found: string[]) => Part | null])[] = [
  [`(${choice(NAMED_STEPS.keys())})`, (name) => step(NAMED_STEPS.get(name ?? ''))],
  [`(?:(?:every|each) )?(\\d{1,4}) ?${UNIT}`, (count, unit = '') => step(stepOf(count, unit))],
  ['(?:every|each) (\\d{1,4}) ?([mh])', (count, unit = '') => step(stepOf(count, unit))],
  [`(?:from |between )?(${CLOCK})${TO}(${CLOCK})`, windowOf],
  [`between (${CLOCK}) and (${CLOCK})`, windowOf],
  [`(${DAY_WORD})${TO}(${DAY_WORD})`, dayRange],
  [`(${DAY_WORD})`, (word = '') => ({ kind: 'week days', days: daysOf(word) })],
  ['(\\d{1,2})(?:st|nd|rd|th)', (day) => ({ kind: 'month day', day: Number(day) })],
  ['(?:(?:of|in) )?(?:(?:the|every|each|a) )?month|monthly', () => ({ kind: 'monthly' })],
  [
    `(\\d)(?:x| times) (?:(?:a|per|each|every) day|daily)`,
    (n) => ({ kind: 'count', times: +`${n}` }),
  ],
  [`(?:every|each) (${HALF})`, half],
  [`(?:in the |at )?(${HALF})s?`, half],
  ['daily|everyday|(?:every|each|per|a) day|all days', () => ({ kind: 'every day' })],
  [':(\\d{2})', (past) => (Number(past) < 60 ? { kind: 'past', minutes: Number(past) } : null)],
  [`(${CLOCK})`, (text = '') => timeOf(text)],
  ['at|on|the|and|in|of|from|&|[,;+@]|every(?! \\d)|each(?! \\d)', () => ({ kind: 'filler' })],
];

const READERS = PATTERNS.map(([pattern, read]) => ({
  pattern: new RegExp(`(?:${pattern})(?![\\w:])`, 'y'),
  read,
}));

/** Typed words in the one form that the patterns know. */
const plain = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\b([ap])\. ?m\b\.?/g, '$1m')
    .replace(/\bo['\u2019]clock\b/g, '')
    .replace(/[a-z]+/g, (word) => (Object.hasOwn(NUMBERS, word) ? `${NUMBERS[word]}` : word))
    .replace(/\s+/g, ' ')
    .replace(/[ .!]+$/, '')
    .trim();

/** The parts of a schedule in plain words, or the words at which reading stopped. */
export function partsOf(typed: string): readonly Part[] | { readonly stopped: string } {
  const text = plain(typed);
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const found = readAt(text, at);
    if (!found) return { stopped: text.slice(at).split(' ', 2).join(' ') };
    parts.push(found.part);
    at = found.end;
  }
  return parts;
}

function readAt(text: string, at: number): { part: Part; end: number } | null {
  for (const { pattern, read } of READERS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const part = match && read(...match.slice(1));
    if (part) return { part, end: at + match[0].length };
  }
  return null;
}

const step = (minutes: number | undefined): Part | null =>
  minutes ? { kind: 'step', minutes } : null;

const stepOf = (count = '', unit: string): number =>
  Number(count) * (unit.startsWith('h') ? 60 : 1);

function half(word = ''): Part {
  return { kind: 'half', hours: HALVES.get(word) ?? 0 };
}

const daysOf = (word: string): readonly number[] =>
  [...WEEK_DAYS].find(([pattern]) => pattern.test(word))?.[1] ?? [];

function dayRange(from = '', to = ''): Part | null {
  const [[first = 0, ...others], [last = 0, ...more]] = [daysOf(from), daysOf(to)];
  if (others.length + more.length > 0) return null;
  const days = [first];
  while (days.at(-1) !== last) days.push(((days.at(-1) ?? 0) + 1) % 7);
  return { kind: 'week days', days };
}

/** "8", "8:00", "8.00", "8h30", "0800", "5:30 pm", "noon"; null when no clock shows it. */
function timeOf(text: string): ({ kind: 'time' } & TypedTime) | null {
  const named = NAMED_TIMES.get(text);
  if (named !== undefined) return { kind: 'time', minutes: named, clock: 'whole' };
  const digits = /^\d{4}$/.test(text) ? `${text.slice(0, 2)}:${text.slice(2)}` : text;
  const [, hours = '', minutes = '0', word] = /^(\d+)[:.h]?(\d+)? ?(am|pm)?$/.exec(digits) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes)];
  const good = minute < 60 && (word ? hour >= 1 && hour <= 12 : hours !== '' && hour < 24);
  if (!good) return null;
  const counted = word ? (hour % 12) + (HALVES.get(word) ?? 0) : hour;
  const open = !hours.startsWith('0') && hour <= 12 ? 'open' : 'whole';
  return { kind: 'time', minutes: counted * 60 + minute, clock: word ? 'half' : open };
}

function windowOf(fromText = '', toText = ''): Part | null {
  const [from, to] = [timeOf(fromText), timeOf(toText)];
  return from && to && { kind: 'window', from, to };
}
