import { dayNumber } from '../../news/day.ts';
import { sharedPart } from '../words/overlap.ts';
import type { Relation } from './interval.ts';
import { tellsState } from './rising.ts';
import { isOfItsYear, type Scope } from './scope.ts';
import { areFew, areOfOneStory, isCommon, isTelling, SHARE } from './telling.ts';
import { peopleActs } from './units.ts';

/** Whether both have some, and none in common. */
export const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && sharedPart(a, b) === 0;

/** Whether one thing was done to people on one day of one story: its places are parts of each other. */
const areOfOneDay = (a: Scope, b: Scope): boolean =>
  areOfOneStory(a, b) &&
  a.act === b.act &&
  peopleActs.has(a.act ?? '') &&
  sharedPart(a.days, b.days) > 0;

/** Whether both name places, or days of the week, and not the same; how things stood is told of every day. */
export const arePlacedApart = (a: Scope, b: Scope): boolean =>
  disjoint(a.places, b.places) || (disjoint(a.days, b.days) && !(tellsState(a) && tellsState(b)));

/** Days from which on what one clause dates is no news of another's. */
const OTHER_EVENT = 7;
const A_YEAR = 366;

/** How many days lie between two days of the year. */
const daysBetween = (a: string, b: string): number => {
  const days = Math.abs(dayNumber(`2000-${a}`) - dayNumber(`2000-${b}`));
  return Math.min(days, A_YEAR - days);
};

/** Whether a figure is dated, and that is no day the other names or was published about. */
const isOfOtherDay = ({ dates }: Scope, { dates: named, day }: Scope): boolean => {
  const known = named.size > 0 ? [...named] : day === null ? [] : [day.slice(5)];
  const isOther = (date: string): boolean =>
    known.every((other) => daysBetween(date, other) > OTHER_EVENT);
  return dates.size > 0 && known.length > 0 && [...dates].every(isOther);
};

/**
 * Whether both say where or when they were, and it is not the same. Of one telling value only another
 * month or year does: a sentence may hold the day or the place of something else too.
 */
export const elsewhere = (a: Scope, b: Scope, relation: Relation): boolean => {
  if (disjoint(a.months, b.months) || disjoint(a.years, b.years)) return true;
  if (relation !== 'same' && isOfItsYear(a) !== isOfItsYear(b)) return true;
  const isState = tellsState(a) && tellsState(b);
  if (relation !== 'same' && !isState && (isOfOtherDay(a, b) || isOfOtherDay(b, a))) return true;
  const suffered = peopleActs.has(a.act ?? '');
  const byChance = a.kind === SHARE ? !isTelling(a) : areFew(a, b);
  const few = (isCommon(a) || suffered) && byChance;
  const near = relation === 'same' || (relation !== 'apart' && !suffered);
  const telling = near && (!few || areOfOneDay(a, b));
  return !telling && arePlacedApart(a, b);
};

/** Days between two reports from which on two changes are two: a price that fell this week fell by something else last month. */
const OTHER_CHANGE = 3;

/** What is measured anew each day: how fast a storm is, how cold it is. */
const MEASURED_ANEW = /^(?:speed|degree)\b/;
const ROUND = 5;

const isOfOtherHour = (a: Scope, b: Scope, relation: Relation): boolean =>
  MEASURED_ANEW.test(a.kind) &&
  a.kind === b.kind &&
  (relation === 'same'
    ? a.day !== b.day && a.said % ROUND === 0
    : a.day === null || a.day !== b.day);

/** Whether two changes are hardly one: a rise and a fall, or told days apart with other numbers; or what is measured each day. */
export const changedAgain = (a: Scope, b: Scope, relation: Relation): boolean =>
  isOtherWay(a, b) || isOfOtherHour(a, b, relation) || isOtherChange(a, b, relation);

const isOtherWay = (a: Scope, b: Scope): boolean =>
  a.course !== null && b.course !== null && a.course !== b.course;

const isOtherChange = (a: Scope, b: Scope, relation: Relation): boolean =>
  relation !== 'same' &&
  a.course !== null &&
  b.course !== null &&
  Math.abs(dayNumber(a.day ?? '') - dayNumber(b.day ?? '')) >= OTHER_CHANGE;
