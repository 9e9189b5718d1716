import { overlaps, type Span } from '../../news/span.ts';
import { DATE_NAMES, DAY_NAMES, NOT_THIS_DAY } from '../tables/calendar.ts';
import { CLOSED_WORDS } from '../tables/closed-words.ts';
import type { Dated, DayDated } from './dated.ts';
import { partsOf } from './days.ts';
import type { Found } from './find.ts';
import type { Published } from './resolve.ts';

/** What stands around a date and may make it another one. */
export interface Around {
  /** The sentence's words, and where they begin in the text. */
  readonly words: string;
  readonly start: number;
  /** The article's quotations. */
  readonly quoted: readonly Span[];
  /** The year named last before it, in this sentence or the one before. */
  readonly year: number | null;
  readonly published: Published | null;
  /** Where that is not known, the days that the text gives with their year, of the last year it names. */
  readonly dayed: readonly DayDated[];
}

/* The letters right before the space at the end, small. */
const wordBefore = (words: string): string => {
  const bare = words.trimEnd();
  const last = bare.slice(bare.lastIndexOf(' ') + 1);
  return bare === words ? '' : (/\p{L}+$/u.exec(last)?.[0].toLowerCase() ?? '');
};

/* "said in a Thursday statement", not "on a Thursday in March" */
const isAttribute = (after: string): boolean => {
  const next = /^\s+(\p{L}{3,})/u.exec(after)?.[1]?.toLowerCase();
  return next !== undefined && !CLOSED_WORDS.has(next);
};

/* "USA Today", "in Sailing Today" */
const isMagazine = (sentence: string, start: number): boolean =>
  /^To/.test(sentence.slice(start)) && /\p{Lu}[\p{L}]*\s$/u.test(sentence.slice(0, start));

/* "Black Friday", "every Monday", "the Sunday Times", "the Tuesday before", "May 1 Movement". */
const isName = (sentence: string, { span: [start, end], dated }: Found): boolean => {
  if (dated.kind === 'near') return isMagazine(sentence, start);
  if (dated.kind !== 'date' && dated.kind !== 'weekday') return false;
  const after = sentence.slice(end);
  const next = /^\s+(\p{Lu}\p{L}+)/u.exec(after)?.[1] ?? '';
  if (dated.kind === 'date') return dated.year === null && DATE_NAMES.has(next);
  if (DAY_NAMES.has(next)) return true;
  const before = wordBefore(sentence.slice(0, start));
  if (/^an?$/.test(before) && isAttribute(after)) return false;
  if (dated.which === null && NOT_THIS_DAY.has(before)) return true;
  return before === 'the' && /^\s+(?:after|before|of|following|prior)\b/.test(after);
};

/* "… in 2014. In September …": the year before it may be meant, or the article's own. */
const isAstray = (dated: Dated, { year, published }: Around): boolean => {
  if (year === null || published === null || year === partsOf(published.day)[0]) return false;
  if ('of' in dated && dated.of !== null) return false;
  if (dated.kind === 'month') return dated.which === null && dated.year === null;
  return dated.kind === 'date' && dated.year === null;
};

/* "In December of that year": the year stands somewhere before. */
const isOfThatYear = (after: string): boolean => /^,? of (?:that|the same)\b/.test(after);

/* "More than seven years ago" is no day of the seventh. */
const isBound = (before: string, { kind }: Dated): boolean =>
  kind === 'ago' && /\b(?:than|over|under|at least) $/i.test(before);

/* What one says of "today" is said from the day of speaking, which the text may not give. */
const isSaid = ({ span, dated }: Found, { start, quoted }: Around): boolean =>
  (/^(?:near|period|weekend|ago)$/.test(dated.kind) || ('of' in dated && dated.of !== null)) &&
  quoted.some((quote) => overlaps(quote, [start + span[0], start + span[1]]));

/** Whether a date may be no date at all, or one of another year or day than it seems. */
export const isDoubtful = (found: Found, around: Around): boolean =>
  isName(around.words, found) ||
  isAstray(found.dated, around) ||
  isOfThatYear(around.words.slice(found.span[1])) ||
  isBound(around.words.slice(0, found.span[0]), found.dated) ||
  isSaid(found, around);
