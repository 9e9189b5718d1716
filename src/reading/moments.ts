import type { Moment, Quote } from '../news/reading.ts';
import { overlaps, type Span } from '../news/span.ts';
import type { Dated } from './moments/dated.ts';
import { type Days, isoOf, readDay, readMinute, weekdayOf } from './moments/days.ts';
import { type Found, findDates } from './moments/find.ts';
import { isName } from './moments/names.ts';
import { inFull, type Published, resolve } from './moments/resolve.ts';
import { type Tense, tenseAt } from './moments/tense.ts';
import { NAMED_DAYS } from './tables/calendar.ts';
import type { Sentence } from './wink.ts';

/* Without one of these a sentence holds no date: it saves most sentences the patterns. */
const HINT =
  /\d{4}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|day\b|\bago\b|[Tt]o(?:night|morrow)|[Tt]his (?:m|a|e|w|y|p|c)|\b(?:[Ll]ast|[Nn]ext|[Pp]ast) [wmyn]|9\/11|\d\s?[aApP]\.?[mM]\b/;

/* What one says of "today" is said from the day of speaking, which the text may not give. */
const deictic = ({ kind }: Dated): boolean => /^(?:near|period|ago)$/.test(kind);

/* "Saturday morning local time" can be a day ahead of the place of publication. */
const ahead = (words: string, { span, dated }: Found, published: Published | null): Days | null => {
  if (published === null || dated.kind !== 'weekday') return null;
  const next = published.day + 1;
  const local = /^\s+local time\b/.test(words.slice(span[1]));
  return local && dated.weekday === weekdayOf(next) ? [next, next] : null;
};

const resolveFound = (
  { dated, until }: Found,
  published: Published | null,
  tense: Tense,
): Days | null => {
  const first = resolve(dated, published, tense);
  const last = until === null ? first : resolve(until, published, tense);
  return first === null || last === null || last[1] < first[0] ? null : [first[0], last[1]];
};

const named = (words: string, start: number): Moment[] =>
  NAMED_DAYS.flatMap(([pattern, iso]) =>
    [...words.matchAll(pattern)].map(({ 0: found, index }): Moment => {
      const span: Span = [start + index, start + index + found.length];
      return { span, from: iso, to: iso, computed: true };
    }),
  );

const readSentence = (
  words: string,
  { span: [start], tokens }: Sentence,
  quoted: readonly Span[],
  published: Published | null,
): Moment[] => {
  const moments = named(words, start);
  const dates = findDates(words);
  const dayGiven = dates.some(({ dated }) => dated.kind !== 'clock');
  for (const found of dates) {
    const span: Span = [start + found.span[0], start + found.span[1]];
    if (moments.some((moment) => overlaps(moment.span, span)) || isName(words, found)) continue;
    if (deictic(found.dated) && quoted.some((quote) => overlaps(quote, span))) continue;
    if (found.dated.kind === 'clock' && dayGiven) continue;
    const tense = tenseAt(tokens, span[0]);
    const days = ahead(words, found, published) ?? resolveFound(found, published, tense);
    if (days === null) continue;
    const computed = !inFull(found.dated) || (found.until !== null && !inFull(found.until));
    moments.push({ span, from: isoOf(days[0]), to: isoOf(days[1]), computed });
  }
  return moments.sort((a, b) => a.span[0] - b.span[0]);
};

/**
 * The dates of an article, resolved against the time it was published (ISO, or null: only dates
 * that give their year). A date that may mean two days is left out.
 */
export function readMoments(
  text: string,
  sentences: readonly Sentence[],
  quotes: readonly Quote[],
  published: string | null,
): Moment[] {
  const day = published === null ? null : readDay(published);
  const when = published === null || day === null ? null : { day, minute: readMinute(published) };
  const quoted = quotes.map(({ span }) => span);
  return sentences.flatMap((sentence) => {
    const words = text.slice(...sentence.span);
    return HINT.test(words) ? readSentence(words, sentence, quoted, when) : [];
  });
}
