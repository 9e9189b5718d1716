import type { Days } from './days.ts';
import type { Found } from './find.ts';
import type { Published } from './resolve.ts';

/* Days back or ahead from which on a day is hardly told without its year; a month is. */
const FAR = 300;

const CALLED =
  '(?:ballot|ceremony|conference|congress|deadline|elections?|final|games|hearing|poll|polls|primary|referendum|summit|tournament|trial|vote)';
const BEFORE = new RegExp(
  `\\b${CALLED}(?: (?:due|planned|scheduled|set))?(?: (?:for|in|of|on))? $`,
  'i',
);
const BEHIND = new RegExp(
  `^(?: (?:general|local|national|parliamentary|presidential))? ${CALLED}\\b`,
  'i',
);

/** Whether a date says no year, and is nearly one from the day of publication. */
export const isFar = (
  { dated, until }: Found,
  days: Days | null,
  published: Published | null,
): boolean => {
  if (dated.kind !== 'date') return false;
  const isBare = [dated.weekday, dated.year, dated.of, until].every((one) => one === null);
  return isBare && days !== null && Math.abs((published?.day ?? 0) - days[0]) > FAR;
};

/** Whether a date is that of what a calendar has: "named him for the election on 3 June", "the June 3 vote". */
export const isOfOccasion = (words: string, { span: [from, to] }: Found): boolean =>
  BEFORE.test(words.slice(0, from)) || BEHIND.test(words.slice(to));
