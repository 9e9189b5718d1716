import { CLOCK, type TypedTime, timeOf, type Window, windowOf } from './time.ts';
import { choice, HALVES, NAMED_STEPS, NUMBERS, WEEK_DAYS } from './vocabulary.ts';

/** One thing a schedule in plain words says. */
export type Part =
  | { readonly kind: 'step'; readonly minutes: number }
  | ({ readonly kind: 'window' } & Window)
  | ({ readonly kind: 'time' } & TypedTime)
  | { readonly kind: 'past'; readonly minutes: number }
  | { readonly kind: 'week days'; readonly days: readonly number[] }
  | { readonly kind: 'month day'; readonly day: number }
  | { readonly kind: 'half'; readonly from: number }
  | { readonly kind: 'count'; readonly times: number }
  | { readonly kind: 'every day' | 'weekly' | 'monthly' | 'filler' };

const DAY_WORD = `(?:${WEEK_DAYS.map(([pattern]) => pattern).join('|')})`;
const TO = '(?: ?- ?| (?:to|till|until|through|thru) )';
const UNIT = '(minutes?|mins?|hours?|hrs?)';
const HALF = choice([...HALVES.keys()].filter((word) => word.length > 2));

/** What is looked for at each place, in this order; each ends at the end of a word. */
const PATTERNS: readonly (readonly [string, (...found: string[]) => Part | null])[] = [
  [`(${choice(NAMED_STEPS.keys())})`, (name) => step(NAMED_STEPS.get(name ?? ''))],
  [`(?:(?:every|each) )?(\\d{1,4}) ?${UNIT}`, (count, unit = '') => step(stepOf(count, unit))],
  ['(?:every|each) (\\d{1,4}) ?([mh])', (count, unit = '') => step(stepOf(count, unit))],
  [`(?:from |between )?(${CLOCK})${TO}(${CLOCK})`, windowPart],
  [`between (${CLOCK}) and (${CLOCK})`, windowPart],
  [`(${DAY_WORD})${TO}(${DAY_WORD})`, dayRange],
  [`(${DAY_WORD})`, (word = '') => ({ kind: 'week days', days: daysOf(word) })],
  ['(\\d{1,2})(?:st|nd|rd|th)', (day) => ({ kind: 'month day', day: Number(day) })],
  ['(?:(?:of|in) )?(?:(?:the|every|each|1x a|a) )?month|monthly', () => ({ kind: 'monthly' })],
  ['(?:every|each|1x a) week|weekly', () => ({ kind: 'weekly' })],
  [
    `(\\d)(?:x| times) (?:(?:a|per|each|every) day|daily)`,
    (n) => ({ kind: 'count', times: +`${n}` }),
  ],
  [`(?:every|each) (${HALF})`, half],
  [`(?:in the |at )?(${HALF})(?:s|ly)?`, half],
  ['daily|everyday|(?:every|each|per|a) day|all days', () => ({ kind: 'every day' })],
  [':(\\d{2})', (past) => (Number(past) < 60 ? { kind: 'past', minutes: Number(past) } : null)],
  [`(${CLOCK})`, timePart],
  ['at|on|the|and|of|from|&|[,;+@]|every(?! \\d)|each(?! \\d)', () => ({ kind: 'filler' })],
];

const READERS = PATTERNS.map(([pattern, read]) => ({
  pattern: new RegExp(`(?:${pattern})(?:(?<!\\w)|(?![\\w:]))`, 'y'),
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
  return { kind: 'half', from: HALVES.get(word) ?? 0 };
}

const daysOf = (word: string): readonly number[] =>
  WEEK_DAYS.find(([pattern]) => new RegExp(`^(?:${pattern})$`).test(word))?.[1] ?? [];

function dayRange(from = '', to = ''): Part | null {
  const [[first = 0, ...others], [last = 0, ...more]] = [daysOf(from), daysOf(to)];
  if (others.length + more.length > 0) return null;
  const days = [first];
  while (days.at(-1) !== last) days.push(((days.at(-1) ?? 0) + 1) % 7);
  return { kind: 'week days', days };
}

function timePart(text = ''): Part | null {
  const time = timeOf(text);
  return time && { kind: 'time', ...time };
}

function windowPart(fromText = '', toText = ''): Part | null {
  const [from, to] = [timeOf(fromText), timeOf(toText)];
  return from && to && { kind: 'window', ...windowOf(from, to) };
}
