import type { Moment, Quote } from '../news/reading.ts';
import { overlaps, type Span } from '../news/span.ts';
import { tenseAt } from './moments/clause.ts';
import type { DayDated } from './moments/dated.ts';
import { type Days, isoOf, partsOf, readDay, readMinute, weekdayOf } from './moments/days.ts';
import { type Around, isDoubtful } from './moments/doubt.ts';
import { type Found, findDates } from './moments/find.ts';
import { inFull, type Published, resolve, resolveRange } from './moments/resolve.ts';
import type { Tense, Told } from './moments/tense.ts';
import { byOthers, isFar, isOfOccasion, lastDaysIn, yearOf } from './moments/yearless.ts';
import { NAMED_DAYS } from './tables/calendar.ts';
import type { Sentence } from './wink.ts';

/* Without one of these a sentence holds no date: it saves most sentences the patterns. */
const HINT =
  /\d{4}|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|day\b|\bago\b|[Tt]o(?:night|morrow)|[Tt]his (?:m|a|e|w|y|p|c)|the weekend|Christmas|New Year|Boxing|Valentine|Halloween|\b(?:[Ll]ast|[Nn]ext|[Pp]ast) [wmyn]|9\/11|\d\s?[aApP]\.?[mM]\b/;

/* What joins the days of a list: "Friday, Saturday and Sunday". */
const LISTED = /^(?:,|,? and|,? or) $/;

/* How many characters of a sentence are looked at; longer ones are lists and tables. */
const LONGEST = 8000;

/* "Sunday night local time" can be a day ahead of the place of publication. */
const ahead = ({ span, dated }: Found, { words, published }: Around): Days | null => {
  if (published === null || dated.kind !== 'weekday') return null;
  const next = published.day + 1;
  const local = /^\s+local time\b/.test(words.slice(span[1]));
  return local && dated.weekday === weekdayOf(next) ? [next, next] : null;
};

const daysOf = ({ dated, until }: Found, published: Published | null, tense: Tense): Days | null =>
  until === null ? resolve(dated, published, tense) : resolveRange(dated, until, published, tense);

/*
 * What was told to be to come is so from the day it was told on, if that is given: where the day of
 * publication makes another day of it, it is left out.
 */
const daysTold = (
  found: Found,
  published: Published | null,
  told: Moment | undefined,
): Days | null => {
  const days = daysOf(found, published, 'future');
  const day = told === undefined ? null : readDay(told.to);
  if (published === null || day === null || day > published.day) return days;
  const since = daysOf(found, { ...published, day }, 'future');
  return days?.[0] === since?.[0] ? days : null;
};

/* "Early Wednesday" in an article dated Tuesday, without an hour: it may have been written in that night. */
const isOvernight = ({ span, dated }: Found, { words, published }: Around): boolean =>
  dated.kind === 'weekday' &&
  published?.minute === null &&
  dated.weekday === weekdayOf(published.day + 1) &&
  /\bearly $/i.test(words.slice(0, span[0]));

/* A date that would be of nearly a year ago is that of an occasion to come, or in doubt. */
const daysPast = (found: Found, around: Around): Days | null => {
  const { published, words } = around;
  if (isOvernight(found, around)) return null;
  const days = daysOf(found, published, 'past');
  if (!isFar(found, days, published)) return days;
  return isOfOccasion(words, found) ? daysOf(found, published, 'future') : null;
};

const WAS_DUE =
  /\b(?:(?:was|were) (?:due|expected|planned|scheduled|set|slated|to)|had (?:agreed|pledged|promised|to|vowed))\b[^;]{0,90}$/;

/* "Was due on Thursday" in an article of Friday, "in May" in one of June: it may be over. */
const mayBeOver = ({ span, dated }: Found, { words, published }: Around): boolean => {
  if (published === null || !WAS_DUE.test(words.slice(0, span[0]))) return false;
  if (dated.kind === 'month')
    return dated.which === null && dated.month !== partsOf(published.day)[1];
  return (
    dated.kind === 'weekday' &&
    dated.which === null &&
    [1, 2].some((back) => dated.weekday === weekdayOf(published.day - back))
  );
};

/* A date that would be nearly a year ahead ("had to be done by May 3") is the nearer one that is over. */
const daysToCome = (found: Found, around: Around): Days | null => {
  const { published } = around;
  const days = daysOf(found, published, mayBeOver(found, around) ? 'open' : 'future');
  return isFar(found, days, published) ? daysOf(found, published, 'open') : days;
};

const daysIn = (
  found: Found,
  around: Around,
  tense: Told,
  before: Moment | undefined,
): Days | null => {
  const { published } = around;
  if (tense === 'told') return daysTold(found, published, before);
  if (tense === 'past') return daysPast(found, around);
  if (tense === 'future') return daysToCome(found, around);
  if (tense !== 'likely') return daysOf(found, published, tense);
  const far = found.dated.kind === 'month' || found.dated.kind === 'date';
  return daysOf(found, published, far ? 'open' : 'future');
};

const named = ({ words, start }: Around): Moment[] =>
  NAMED_DAYS.flatMap(([pattern, iso]) =>
    [...words.matchAll(pattern)].map(({ 0: found, index }): Moment => {
      const span: Span = [start + index, start + index + found.length];
      return { span, from: iso, to: iso, computed: true };
    }),
  );

const readSentence = ({ tokens }: Sentence, dates: readonly Found[], around: Around): Moment[] => {
  const { start, words } = around;
  const moments = named(around);
  const dayGiven = dates.some(({ dated }) => dated.kind !== 'clock');
  let { year } = around;
  let before: Found | null = null;
  let told: Told = 'open';
  for (const found of dates) {
    const span: Span = [start + found.span[0], start + found.span[1]];
    const doubtful = isDoubtful(found, { ...around, year });
    year = yearOf(found.dated) ?? year;
    if (doubtful || moments.some((moment) => overlaps(moment.span, span))) continue;
    if (found.dated.kind === 'clock' && dayGiven) continue;
    const listed: boolean =
      before !== null &&
      found.dated.kind === 'weekday' &&
      before.dated.kind === 'weekday' &&
      LISTED.test(words.slice(before.span[1], found.span[0]));
    const tense: Told = listed ? told : tenseAt(tokens, span[0]);
    [before, told] = [found, tense];
    const own = { ...found, dated: byOthers(found.dated, around.dayed) };
    const days = ahead(found, around) ?? daysIn(own, around, tense, moments.at(-1));
    if (days === null) continue;
    const computed = !inFull(found.dated) || (found.until !== null && !inFull(found.until));
    moments.push({ span, from: isoOf(days[0]), to: isoOf(days[1]), computed });
  }
  return moments.sort((a, b) => a.span[0] - b.span[0]);
};

/**
 * The dates of an article, resolved against the time it was published (ISO, or null: only dates
 * that give their year, or are of the same weeks as one that does). A date that may mean two days is left out.
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
  const moments: Moment[] = [];
  let dayed: readonly DayDated[] | null = null;
  let year: number | null = null;
  let paragraph = -1;
  for (const sentence of sentences) {
    const start = sentence.span[0];
    const words = text.slice(start, Math.min(sentence.span[1], start + LONGEST));
    const hinted = HINT.test(words);
    if (sentence.paragraph !== paragraph || !hinted) year = null;
    paragraph = sentence.paragraph;
    if (!hinted) continue;
    const dates = findDates(words);
    dayed ??= when === null ? lastDaysIn(text) : [];
    const around = { words, start, quoted, year, dayed, published: when };
    moments.push(...readSentence(sentence, dates, around));
    year = dates.map(({ dated }) => yearOf(dated)).findLast((one) => one !== null) ?? null;
  }
  return moments;
}
