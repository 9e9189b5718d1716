import { isPicture } from '../../brief/reprints/standing.ts';
import { dayNumber } from '../../news/day.ts';
import { placeIn } from '../../news/passage.ts';
import { wordsAt } from '../../news/span.ts';
import type { StoredMoment } from '../../store/store.ts';

/** What runs from a date on: "since early March". */
const SINCE =
  /\bsince (?:(?:at least|about|around|early|late|mid) |(?:the )?(?:start|beginning|middle|end) of )?$/i;

/** The same from the day of an occasion: "since the vote on", "since he left office on", "since Smith's fall in". */
const SINCE_OCCASION = /\bsince(?: (?!(?:are|is|then|was|were)\b)[\p{L}’'.-]+){1,5}? (?:in|on) $/iu;

/** What leads to the day of an occasion that is answered: "in retaliation for Sunday's attack". */
const IN_ANSWER =
  /\bin (?:answer|protest|reaction|reprisal|response|retaliation|return|revenge) (?:against|at|for|over|to)\b[^,.;:]{0,90}$/i;

/** The same of one that opens the sentence: "After last week's vote,". "After dawn on Sunday" is Sunday itself. */
const OCCASION =
  /^(?:after|ahead of|because of|before|despite|following|since)\b(?! (?:about |almost |around |nearly )?(?:\d|dark|dawn|daybreak|dusk|mid|night|noon|sun))[^,.;:]{0,60}$/i;

/** What leads to a day that was still to come: "ahead of the vote planned for"; not "to testify before a court on". */
const AHEAD_OF =
  /(?<!\b(?:appear|argu|speak|stand|testif)\p{L}* )\b(?:ahead of|before|in the run-up to)\b[^,.;:]{0,60}$/iu;

/** What leads to the day on which something was told, not done: "police said on"; not "said the storm began on". */
const TOLD =
  /\b(?:added|announced|confirmed|reported|said|says|told)(?: (?!\p{L}+ed\b|(?:began|broke|came|fell|hit|is|left|struck|took|was|were|will)\b)[\p{L}’'-]+){0,3}?(?: on| early| late)* $/iu;

/** What leads to a day that only tells of whom or what a sentence is about: "software, which was new in 2019". */
const RELATIVE =
  /(?:[,–—-]\s(?:who|whose|whom|which|where)|\p{L}\s(?:that|which) (?:had|has|was|were|\p{Ll}+ed))\b[^,;:]{0,90}$/iu;
/** The same behind what opens the sentence, between commas: "The barge, built in 1998, was sold". */
const PARTICIPLE = /^[^,;:]{1,80},\s\p{Ll}{2,}(?:ed|ght|ilt|ld|orn|on|en|de)\b[^,;:]{0,90}$/u;
/**
 * The same of what something is likened to, comes from or is called: "the worst crisis since the 1930s slump", "a storm
 * like 1985's", "his 1970s show".
 */
const LIKENED =
  /\b(?:(?:as|from|like|of|since|than|to)(?: the)?|an?|her|his|its|their|(?:for|on|with) the) $/i;
const NOUN_BEHIND =
  /^(?:['’]s?)? (?!(?:after|and|as|at|because|before|but|by|did|for|had|has|in|is|of|on|or|that|through|to|until|was|were|when|which|who|with)\b)\p{L}/iu;
/** Days by which it must be older than the news. */
const LONG_BEFORE = 31;

const before = ({ span, passage }: StoredMoment): string =>
  passage.text.slice(0, placeIn(passage, span)[0]);

const behind = ({ span, passage }: StoredMoment): string =>
  passage.text.slice(placeIn(passage, span)[1]);

const runsOn = (moment: StoredMoment): boolean => SINCE.test(before(moment));

const isOccasion = (moment: StoredMoment): boolean =>
  OCCASION.test(before(moment)) || IN_ANSWER.test(before(moment));

const isTold = (moment: StoredMoment): boolean => TOLD.test(before(moment));

const daysBefore = ({ passage, to }: StoredMoment): number =>
  dayNumber(passage.published ?? '') - dayNumber(to);

/** Whether a moment is long before the news; of an article without a date each may be. */
const isLongBefore = (moment: StoredMoment): boolean => !(daysBefore(moment) <= LONG_BEFORE);

/** Whether a moment long before the day of publication is that of what something else is likened to or comes from. */
const isLikened = (moment: StoredMoment): boolean =>
  isLongBefore(moment) && LIKENED.test(before(moment)) && NOUN_BEHIND.test(behind(moment));

/** Whether a moment long before the day of publication stands in a clause that only says who or what is meant. */
const isAside = (moment: StoredMoment): boolean =>
  isLongBefore(moment) &&
  (RELATIVE.test(before(moment)) ||
    isLikened(moment) ||
    (PARTICIPLE.test(before(moment)) && behind(moment).startsWith(',')));

/** Whether a moment is a day of the news itself: about that of publication, and no occasion. */
const isNews = (moment: StoredMoment): boolean =>
  moment.from === moment.to &&
  Math.abs(daysBefore(moment)) <= LONG_BEFORE &&
  !(isTold(moment) || isOccasion(moment) || isAttribute(moment) || runsOn(moment));

/** Whether a passage only runs on from a day's occasion, "since Monday's quake": it tells of the days up to its own. */
const isSinceOccasion = (moment: StoredMoment): boolean =>
  SINCE_OCCASION.test(before(moment)) || (runsOn(moment) && isAttribute(moment));

/** Whether a passage tells of what was before a day that was still to come when it was published. */
const isBeforeOccasion = (moment: StoredMoment): boolean =>
  moment.from > (moment.passage.published?.slice(0, 10) ?? '9') && AHEAD_OF.test(before(moment));

/** "This year", of which nothing but what is still to come is told beyond the day of publication. */
const THIS = /^this (?:month|week|year)\b/i;
const TO_COME =
  /\b(?:due|expect\p{L}*|forecast\p{L}*|later|plan\p{L}*|set|will|would)\b|[’']ll\b/iu;

/** "At the end of this year". */
const END_OF = /\b(?:close|end|remainder|rest) of $/i;

const isThis = ({ passage, span }: StoredMoment): boolean =>
  THIS.test(wordsAt(passage.text, placeIn(passage, span)));

const isSoFar = (moment: StoredMoment): boolean =>
  isThis(moment) && !TO_COME.test(moment.passage.text) && !END_OF.test(before(moment));

/** The day of publication for what runs on from a date, or up to now; a later end stays of what runs on. */
export function endOf(moment: StoredMoment): string {
  const published = moment.passage.published?.slice(0, 10) ?? '';
  if (runsOn(moment) && published > moment.to) return published;
  const isWithin = moment.from <= published && published < moment.to;
  return isWithin && isSoFar(moment) ? published : moment.to;
}

/** "of the interior in Gaza Nov. 16": the second half of a line that was cut; "al-Arabi" and "eBay" begin so too. */
const CUT = /^\p{Ll}+(?!-)\b/u;

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{Ll}{0,6}\\.?';
const DAY_TOLD = new RegExp(
  `\\b(?:(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|[Yy]esterday|${MONTH} [0-3]?\\d(?!\\d)|[0-3]?\\d ${MONTH})\\b`,
  'u',
);

/** Whether a sentence tells a day in words: "on Friday", "June 3"; half sentences tell none. */
export const tellsDay = (text: string): boolean => DAY_TOLD.test(text) && !CUT.test(text);

/** The moment that each passage is placed by; left out are those of half sentences, of pictures and of what is only likened to something. */
export function placing(moments: readonly StoredMoment[]): readonly StoredMoment[] {
  const own = new Map<number, StoredMoment[]>();
  for (const moment of moments.filter(
    ({ passage: { text } }) => !(CUT.test(text) || isPicture(text)),
  ))
    own.set(moment.passage.id, [...(own.get(moment.passage.id) ?? []), moment]);
  return [...own.values()].flatMap((all) => {
    const moment = placedBy(all);
    if (moment === undefined || isLikened(moment)) return [];
    return isSinceOccasion(moment) || isBeforeOccasion(moment) ? toldNow(moment) : moment;
  });
}

/** The moment as the day of publication, where that is known. */
function toldNow(moment: StoredMoment): StoredMoment {
  const day = moment.passage.published?.slice(0, 10);
  return day === undefined ? moment : { ...moment, from: day, to: day, computed: true };
}

/** "Sunday's attack crossed a line": only which one it was. */
const isAttribute = (moment: StoredMoment): boolean => /^['’]s?\b/.test(behind(moment));

/** What leads to the day of what something is of or was done at: "the winner of Saturday's vote". */
const OF = /\b(?:about|after|against|at|by|during|for|from|in|of|on|over|to|with) (?:the )?$/i;

/** Whether a moment only says of what another one of its clause tells: "the victims of Sunday's raid were buried on Tuesday". */
const isOfOther = (moment: StoredMoment, other: StoredMoment): boolean =>
  isAttribute(moment) &&
  OF.test(before(moment)) &&
  !/[,;:]/.test(before(other).slice(before(moment).length)) &&
  !(isAttribute(other) || isTold(other) || isOccasion(other) || runsOn(other));

/** What leads to the day on which somebody or something was met before: "a man who was hurt on". */
const MET =
  /\p{L},?\s(?:(?:at|by|during|from|in|on|to) which|that|where|which|who|whom|whose)\b[^,;:]{0,90}$/iu;
/** Behind such a day, the verb of those who were met; no words that go on with what was on it. */
const THEN_DO =
  /^,?\s(?!(?:at|by|during|for|from|in|near|of|on|with)\b)(?!.*\b(?:after|and|before|but|or|through|till|to|until|when|while)\b)\p{Ll}+\s/u;

/** Whether a moment only says whom or what another one is told of: "a man who was hurt on Monday died on Friday". */
const isOfMet = (moment: StoredMoment, other: StoredMoment): boolean => {
  const between = before(other).slice(before(moment).length + lengthOf(moment));
  return (
    MET.test(before(moment)) &&
    THEN_DO.test(between) &&
    !(isAttribute(other) || isTold(other) || isOccasion(other) || runsOn(other))
  );
};

/** What leads to another month or year in which something was: "won in 2006 and lost in 2007"; not "by 2030". */
const ALSO_IN = /\b(?:and|during|in) (?:the )?$/i;

/** The months or years from the first to the last that a passage tells of; else the first moment alone. */
function throughout(first: StoredMoment, others: readonly StoredMoment[]): StoredMoment {
  const last = others.findLast(
    (other) =>
      isLong(other) &&
      other.from > first.to &&
      ALSO_IN.test(before(other)) &&
      !RELATIVE.test(before(other)),
  );
  return last !== undefined && isLong(first) ? { ...first, to: last.to, computed: true } : first;
}

/** Days from the first to the last one of a month at least. */
const MONTH_DAYS = 27;

const isLong = ({ from, to }: StoredMoment): boolean =>
  dayNumber(to) - dayNumber(from) >= MONTH_DAYS;

const lengthOf = ({ span: [from, to] }: StoredMoment): number => to - from;

const holds = (all: StoredMoment, one: StoredMoment): boolean =>
  all.from <= one.from && one.to <= all.to;

/**
 * The first moment, but not one that the passage only runs on from, nor an occasion, the day of telling or "this year"
 * where it says the day itself, nor one long before a day of the news. Months and years run to the last of them.
 */
function placedBy(moments: readonly StoredMoment[]): StoredMoment | undefined {
  const isOver = moments.some(isNews) ? isLongBefore : isAside;
  const inOrder = [...moments].sort(
    (a, b) => Number(isOver(a)) - Number(isOver(b)) || a.span[0] - b.span[0],
  );
  const [first = inOrder[0], ...others] = inOrder.filter(
    (moment) => !runsOn(moment) && !isSinceOccasion(moment),
  );
  if (first === undefined) return undefined;
  if (isTold(first)) return others.find((other) => isDoneOn(other, first)) ?? first;
  if (isThis(first)) return others.find((other) => holds(first, other)) ?? first;
  if (!isOccasion(first))
    return (
      others.find((other) => isOfOther(first, other) || isOfMet(first, other)) ??
      throughout(first, others)
    );
  return others.find((other) => !isOccasion(other) && !isTold(other)) ?? answered(first);
}

/** Whether a moment is the day of what was told on another one: "this month" says no day. */
const isDoneOn = (moment: StoredMoment, told: StoredMoment): boolean =>
  !(isOccasion(moment) || isTold(moment) || isAttribute(moment) || holds(moment, told));

/** What answers an occasion was done between that and the day of publication. */
function answered(moment: StoredMoment): StoredMoment {
  const day = moment.passage.published?.slice(0, 10) ?? '';
  return IN_ANSWER.test(before(moment)) && day > moment.to
    ? { ...moment, to: day, computed: true }
    : moment;
}
