import type { Moment, Quote } from '../news/reading.ts';
import { overlaps, type Span } from '../news/span.ts';
import { type Day, type Days, isoOf, readDay, weekdayOf } from './moments/days.ts';
import { type Dated, type Found, findDates } from './moments/patterns.ts';
import { inFull, resolve } from './moments/resolve.ts';
import { tenseAt } from './moments/tense.ts';
import { DAY_NAMES, NAMED_DAYS, NOT_THIS_DAY } from './tables/calendar.ts';
import type { Sentence } from './wink.ts';

/* Without one of these a sentence holds no date: it saves most sentences the patterns. */
const HINT =
  /\d{4}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|day\b|\bago\b|[Tt]o(?:night|morrow)|[Tt]his (?:m|a|e|w|y|p|c)|\b(?:[Ll]ast|[Nn]ext|[Pp]ast) [wmyn]|9\/11/;

/* What one says of "today" is said from the day of speaking, which the text may not give. */
const deictic = ({ kind }: Dated): boolean =>
  kind === 'near' || kind === 'period' || kind === 'ago';

/* "Black Friday", "every Monday", "the Sunday Times", "the Tuesday before". */
const noDay = (words: string, { span, dated }: Found): boolean => {
  if (dated.kind !== 'weekday') return false;
  const before = /(\p{L}+)\s+$/u.exec(words.slice(0, span[0]))?.[1] ?? '';
  const after = words.slice(span[1]);
  if (dated.which === null && NOT_THIS_DAY.has(before.toLowerCase())) return true;
  if (DAY_NAMES.has(/^\s+(\p{Lu}\p{L}+)/u.exec(after)?.[1] ?? '')) return true;
  return /^the$/i.test(before) && /^\s+(?:after|before|of|following|prior)\b/.test(after);
};

/* "Saturday morning local time" can be a day ahead of the place of publication. */
const ahead = (words: string, { span, dated }: Found, today: Day | null): Days | null =>
  today !== null &&
  dated.kind === 'weekday' &&
  dated.weekday === weekdayOf(today + 1) &&
  /^\s+local time\b/.test(words.slice(span[1]))
    ? [today + 1, today + 1]
    : null;

const named = (words: string): { readonly span: Span; readonly iso: string }[] =>
  NAMED_DAYS.flatMap(([pattern, iso]) =>
    [...words.matchAll(pattern)].map(({ 0: found, index }) => ({
      span: [index, index + found.length] as const,
      iso,
    })),
  );

const readSentence = (
  words: string,
  { span: [start], tokens }: Sentence,
  quoted: readonly Span[],
  today: Day | null,
): Moment[] => {
  const moments: Moment[] = named(words).map(({ span, iso }) => ({
    span: [start + span[0], start + span[1]],
    from: iso,
    to: iso,
    computed: true,
  }));
  for (const found of findDates(words)) {
    const span: Span = [start + found.span[0], start + found.span[1]];
    if (moments.some((moment) => overlaps(moment.span, span)) || noDay(words, found)) continue;
    if (deictic(found.dated) && quoted.some((quote) => overlaps(quote, span))) continue;
    const days =
      ahead(words, found, today) ?? resolve(found.dated, today, tenseAt(tokens, span[0]));
    if (days !== null)
      moments.push({
        span,
        from: isoOf(days[0]),
        to: isoOf(days[1]),
        computed: !inFull(found.dated),
      });
  }
  return moments.sort((a, b) => a.span[0] - b.span[0]);
};

/**
 * The dates of an article, resolved against the day it was published (ISO, or null: only dates
 * that give their year). A date that may mean two days is left out.
 */
export function readMoments(
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  published: string | null,
): Moment[] {
  const today = published === null ? null : readDay(published);
  const quoted = quotes.map(({ span }) => span);
  return sentences.flatMap((sentence) => {
    const words = text.slice(...sentence.span);
    return HINT.test(words) ? readSentence(words, sentence, quoted, today) : [];
  });
}
