import type { Span } from '../../news/span.ts';
import { MONTHS, NUMERALS, WEEKDAYS } from '../tables/calendar.ts';

/** Which one is meant of those that come again: "last May", "this week", "next Friday". */
export type Which = 'last' | 'this' | 'next' | null;

/** A date as the words give it, before it is resolved. Months count from 1, Sunday is 0. */
export type Dated =
  | {
      readonly kind: 'date';
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly until: number | null;
      readonly weekday: number | null;
    }
  | {
      readonly kind: 'month';
      readonly year: number | null;
      readonly month: number;
      readonly which: Which;
    }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which: Which }
  | {
      readonly kind: 'period';
      readonly unit: Unit | 'weekend';
      readonly which: Exclude<Which, null>;
    }
  | { readonly kind: 'ago'; readonly count: number; readonly unit: Unit }
  | { readonly kind: 'near'; readonly days: number };

export type Unit = 'day' | 'week' | 'month' | 'year';

/** A date as it stands in a text. */
export interface Found {
  readonly span: Span;
  readonly dated: Dated;
}

type Groups = Readonly<Record<string, string | undefined>>;
type Pattern = readonly [RegExp, (groups: Groups) => Dated | null];

const month = `(?<month>${[...MONTHS.keys()]
  .map((name) => name[0]?.toUpperCase() + name.slice(1))
  .sort((a, b) => b.length - a.length)
  .join('|')})\\b\\.?`;
const weekday = `(?<weekday>${[...WEEKDAYS.keys()].map((name) => name[0]?.toUpperCase() + name.slice(1)).join('|')})`;
const day = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const until = '(?:\\s?(?:[-–—]|to|and|through|until)\\s?(?<until>[0-3]?\\d)(?:st|nd|rd|th)?)?';
const year = '(?<year>(?:1[5-9]|20)\\d\\d)';
const part = '(?:\\s+(?:early\\s+)?(?:morning|afternoon|evening|night))?';
const which = '(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext|[Pp]ast|[Cc]oming)';

const monthNumber = (name: string | undefined): number =>
  MONTHS.get((name ?? '').toLowerCase()) ?? 0;
const weekdayNumber = (name: string | undefined): number | null =>
  name === undefined ? null : (WEEKDAYS.get(name.toLowerCase()) ?? null);
const numberOr = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

const whichOf = (words: string | undefined): Which => {
  const word = words?.toLowerCase();
  if (word === undefined) return null;
  if (/next|coming/.test(word)) return 'next';
  return /last|past/.test(word) ? 'last' : 'this';
};

const dateOf = (g: Groups): Dated => ({
  kind: 'date',
  year: numberOr(g.year),
  month: monthNumber(g.month),
  day: Number(g.day),
  until: numberOr(g.until),
  weekday: weekdayNumber(g.weekday),
});

const countOf = (word: string): number | null =>
  /^\d+$/.test(word) ? Number(word) : (NUMERALS.get(word.toLowerCase()) ?? null);

const yearsFrom = (g: Groups): Dated | null => {
  const first = Number(g.year);
  const last =
    g.last === undefined
      ? first
      : Number(g.last.length === 2 ? `${g.year?.slice(0, 2)}${g.last}` : g.last);
  return last >= first ? { kind: 'years', first, last } : null;
};

/*
 * Tried in this order at every place; what one has taken no later one reads again.
 * Months and years alone need a word before them that asks for a date: "may" and "march" are
 * words, 1990 can be a number of things.
 */
const PATTERNS: readonly Pattern[] = [
  [
    /(?<![\w-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\w-])/g,
    (g) => ({ ...dateOf(g), month: Number(g.month) }) as Dated,
  ],
  [
    new RegExp(
      `(?:\\b${weekday},?\\s+(?:the\\s+)?)?\\b${month}\\s*${day}\\b(?![:.]\\d|,\\d{3})${until}(?:,?\\s+${year}\\b)?`,
      'g',
    ),
    dateOf,
  ],
  [
    new RegExp(
      `(?:\\b${weekday},?\\s+(?:the\\s+)?)?(?<![\\d.,:$£€])\\b${day}${until}\\s+(?:of\\s+)?${month}(?:,?\\s+${year}\\b)?`,
      'g',
    ),
    dateOf,
  ],
  [
    new RegExp(`\\b${month},?\\s+(?:of\\s+)?${year}\\b`, 'g'),
    (g) => ({ kind: 'month', year: numberOr(g.year), month: monthNumber(g.month), which: null }),
  ],
  [
    new RegExp(
      `(?:(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|[Dd]uring|[Ff]rom|between|[Ee]arly|[Ll]ate|mid|through|before|after|and|to)[ -])|\\b${which}\\s+)${month}(?!\\s*\\d|\\s+[A-Z])`,
      'g',
    ),
    (g) => ({ kind: 'month', year: null, month: monthNumber(g.month), which: whichOf(g.which) }),
  ],
  [
    new RegExp(`(?:\\b${which}\\s+)?\\b${weekday}\\b${part}`, 'g'),
    (g) => ({
      kind: 'weekday',
      weekday: weekdayNumber(g.weekday) as number,
      which: whichOf(g.which),
    }),
  ],
  [
    /\b(?<decade>(?:1[5-9]|20)\d)0s\b/g,
    (g) => ({ kind: 'years', first: Number(`${g.decade}0`), last: Number(`${g.decade}9`) }),
  ],
  [
    new RegExp(`(?<=\\b[Bb]etween\\s)${year}\\s+and\\s+(?<last>(?:1[5-9]|20)\\d\\d)\\b`, 'g'),
    yearsFrom,
  ],
  [
    new RegExp(
      `(?<![\\d$£€.,])\\b${year}(?:\\s?[-–—/]\\s?|\\s+(?:to|until|through)\\s+)(?<last>(?:1[5-9]|20)\\d\\d|\\d\\d)\\b(?![\\d,.-]\\d)`,
      'g',
    ),
    yearsFrom,
  ],
  [
    new RegExp(
      `(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Dd]uring|[Ff]rom|[Ii]n (?:early|late|mid)|[Ee]arly|[Ll]ate|before|after|of)[ -])${year}\\b(?![,.]?\\d|\\s?(?:%|percent|people|[a-z]+s\\b))`,
      'g',
    ),
    yearsFrom,
  ],
  [
    /\b(?<count>\d{1,2}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?<unit>day|week|month|year)s?\s+ago\b/gi,
    agoOf,
  ],
  [new RegExp(`\\b${which}\\s+(?<unit>week|month|year|weekend)\\b(?!-)`, 'g'), periodOf],
  [
    /\b(?:(?<last>[Ll]ast night|[Yy]esterday)|(?<now>[Tt]oday|[Tt]onight|[Tt]his (?:morning|afternoon|evening))|(?<next>[Tt]omorrow))\b(?!'s\s+[A-Z])/g,
    (g) => ({ kind: 'near', days: g.last ? -1 : g.next ? 1 : 0 }),
  ],
];

function agoOf(g: Groups): Dated | null {
  const count = countOf(g.count ?? '');
  return count === null
    ? null
    : { kind: 'ago', count, unit: (g.unit ?? 'day').toLowerCase() as Unit };
}

function periodOf(g: Groups): Dated | null {
  if (/^past$/i.test(g.which ?? '')) return null;
  return {
    kind: 'period',
    unit: g.unit as Unit | 'weekend',
    which: whichOf(g.which) as Exclude<Which, null>,
  };
}

/** The dates of one sentence, in order; spans count from the sentence's begin. */
export function findDates(sentence: string): Found[] {
  const found: Found[] = [];
  for (const [pattern, read] of PATTERNS)
    for (const match of sentence.matchAll(pattern)) {
      const span: Span = [match.index, match.index + match[0].length];
      if (found.some((other) => span[0] < other.span[1] && other.span[0] < span[1])) continue;
      const dated = read(match.groups ?? {});
      if (dated !== null) found.push({ span, dated });
    }
  return found.sort((a, b) => a.span[0] - b.span[0]);
}
