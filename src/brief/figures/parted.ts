import { changedAgain, disjoint, elsewhere } from './elsewhere.ts';
import type { Relation } from './interval.ts';
import { mayHaveGoneOn } from './rising.ts';
import { isOfItsYear, type Scope } from './scope.ts';
import {
  areOfOneStory,
  haveOneGauge,
  haveOneSum,
  haveTellingNumber,
  haveTellingShare,
  isTelling,
  SHARE,
  TIME,
} from './telling.ts';
import { eventUnits, nounStem, peopleActs, peopleInGeneral, sideOf } from './units.ts';

/** Values further apart than this are taken for two things, not for a disagreement. */
const TOO_FAR = 2;

/** The same when nearly all words of one sentence stand in the other: police and organisers count one crowd. */
const TOO_FAR_OF_MATCHING = 5;
/** Part of the shorter sentence that makes two sentences one. */
export const MATCHING = 0.7;

/** Words of two sentences that make one thing of two small numbers. */
export const MUCH_OF_FEW = 0.5;

/** Whether something else was done to people: the killed are not the injured. */
const sufferOtherwise = (a: Scope, b: Scope): boolean =>
  a.act !== b.act && (peopleActs.has(a.act ?? '') || peopleActs.has(b.act ?? ''));

/** Whether two values are further apart than so many times the smaller one. */
export const isTooFar = (a: Scope, b: Scope, most: number = TOO_FAR): boolean =>
  Math.max(a.value, b.value) > most * Math.min(a.value, b.value);

/** More "fans" than "people" contradict these; fewer may be some of them. */
const isMoreThanAll = (a: Scope, b: Scope): boolean => {
  const [all, some] = peopleInGeneral.has(a.kind) ? [a, b] : [b, a];
  const suffered = all.act === some.act && peopleActs.has(all.act ?? '');
  return suffered && peopleInGeneral.has(all.kind) && !some.measured && some.value > all.value;
};

/** An article does not contradict itself: two values in it are of two things, and so are far ones. */
const mayDisagree = (a: Scope, b: Scope, shared: number): boolean =>
  a.article !== b.article &&
  (nounStem(a.kind) === nounStem(b.kind) || isMoreThanAll(a, b)) &&
  !isTooFar(a, b, shared >= MATCHING || mayHaveGoneOn(a, b) ? TOO_FAR_OF_MATCHING : TOO_FAR);

const [times, happenings] = ['times', eventUnits] as const;

/** Whether two units name things of one kind ("houses", "buildings"). */
export type Alike = (a: string, b: string) => boolean;

/** Soldiers are no civilians and no rebels; people may be any of them. */
const opposed = (a: Scope, b: Scope): boolean => {
  const [left, right] = [sideOf(a.kind), sideOf(b.kind)];
  return left !== null && right !== null && left !== right;
};

/** What each of something is counted for is no whole, "900 flights a day", nor are 90 degrees in F 90 in C. */
const PER = / (?:per|in) /;

/** "Attacked 12 times" beside "12 attacks", "12 soldiers killed" beside "12 people killed"; not "including 12 children". */
const kindsMeet = (a: Scope, b: Scope, alike: Alike): boolean => {
  if (a.kind === b.kind) return true;
  if (PER.test(a.kind) || PER.test(b.kind)) return false;
  if (a.kind === times) return happenings.has(b.kind);
  if (b.kind === times) return happenings.has(a.kind);
  if (a.act !== null && a.act === b.act && peopleActs.has(a.act))
    return a.part === b.part && a.value > 1;
  return !a.measured && !b.measured && alike(a.unit, b.unit);
};

/** An act that only one of the two names does not part them; two different ones do. */
const actsMeet = (a: Scope, b: Scope): boolean => {
  if (a.act === b.act || a.kind === times || b.kind === times) return true;
  if (a.act !== null && b.act !== null) return false;
  return !peopleActs.has(a.act ?? b.act ?? '');
};

/** Parts of the sentences, and of the words beside the figures, that both have. */
export interface Shared {
  readonly wide: number;
  readonly close: number;
}

/** "At least 15" and, in the same article, "at least 20" are of two things, unless one is the other rounded; 4.6 is no 5. */
const ROUNDED = 1.1;
const FROM_ROUNDED = 10;

/** Whether one number is another with fewer digits: 47 is about 50, but 48,000 no 52,000. */
const isRounded = (value: number, like: number): boolean => {
  const digits = String(like).replace(/\D|0+$/g, '').length;
  return Number(value.toPrecision(Math.max(1, digits))) === like;
};

const areRounded = (a: Scope, b: Scope): boolean => {
  if (isTooFar(a, b, ROUNDED)) return false;
  if (a.unit !== b.unit) return true;
  const [less, more] = a.said < b.said ? [a.said, b.said] : [b.said, a.said];
  return (
    less === more ||
    ((a.measured || less >= FROM_ROUNDED) && (isRounded(less, more) || isRounded(more, less)))
  );
};

/** Whether one article gives both numbers, and they are not the same. */
export const areTwoOfOneArticle = (a: Scope, b: Scope): boolean =>
  [...a.articles].some((article) => b.articles.has(article)) &&
  !a.loose &&
  !b.loose &&
  !areRounded(a, b);

/** Whether one is of a day and the other of several: what was put off on Monday, and in three days. */
const areOfDayAndStretch = (a: Scope, b: Scope): boolean =>
  a.overall !== b.overall && (a.overall ? b : a).days.size > 0;

const lacks = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...b].some((word) => !a.has(word));

/** Shares of two groups: each has a word beside it that the other has not, "of those who took the pill". */
const areOfOtherGroups = (a: Scope, b: Scope): boolean =>
  a.kind === SHARE && !haveOneGauge(a, b) && lacks(a.group, b.group) && lacks(b.group, a.group);

/** Whether one is that by which something rose or fell, "a 20 percent rise", and the other a part of a whole. */
const areRiseAndPart = (rise: Scope, part: Scope): boolean =>
  rise.whole.size === 0 &&
  rise.course !== null &&
  rise.course !== part.course &&
  part.whole.size > 0;

/** Whether two shares are of two things, by what they are of; one telling share in one story is of one. */
const areOfOtherWholes = (a: Scope, b: Scope, relation: Relation): boolean =>
  !haveTellingShare(a, b, relation) &&
  (disjoint(a.whole, b.whole) ||
    areRiseAndPart(a, b) ||
    areRiseAndPart(b, a) ||
    (a.value !== b.value && areOfOtherGroups(a, b)));

/** "Poe won 320 votes" is no other word on whose sentence does not name Poe. */
const isOfOtherWinner = ({ winner }: Scope, { context }: Scope): boolean =>
  winner !== null && !context.has(winner);

/** Whether two numbers that exclude each other may be of one thing. */
const mayExclude = (a: Scope, b: Scope, shared: number): boolean =>
  !(a.going || b.going || areOfDayAndStretch(a, b)) &&
  !(isOfOtherWinner(a, b) || isOfOtherWinner(b, a)) &&
  mayDisagree(a, b, shared);

/** Police and organisers count one crowd: their numbers are of one thing, however far apart. */
const TOO_FAR_OF_RIVALS = 20;

/** "Before a crowd of 400. Organisers said 600 came." */
const answers = (a: Scope, b: Scope): boolean =>
  a.article === b.article &&
  a.index === b.index + 1 &&
  a.bare &&
  (a.teller === 'rival' || a.put) &&
  b.teller === null;

const tellOtherwise = (a: Scope, b: Scope): boolean =>
  a.teller === null || b.teller === null ? answers(a, b) || answers(b, a) : a.teller !== b.teller;

/** Whether two sides give their own numbers of the same people in one story. */
export const areRivals = (a: Scope, b: Scope): boolean =>
  tellOtherwise(a, b) &&
  (a.article === b.article || areOfOneStory(a, b)) &&
  a.kind === b.kind &&
  !a.measured &&
  !sufferOtherwise(a, b) &&
  a.ahead === b.ahead &&
  (['names', 'places', 'days', 'months', 'years'] as const).every(
    (kind) => !disjoint(a[kind], b[kind]),
  ) &&
  !isTooFar(a, b, TOO_FAR_OF_RIVALS);

/** "700 new planets", which are not all. */
const isNew = ({ modifiers }: Scope): boolean => modifiers.has('new');

/**
 * Whether one is only to come, or is how far off something is, and the other not; of one measured value that is
 * chance. What comes on top of others is not all of them: "another 85 birds"; and what sells for 450 million does not
 * bring in 350 a year.
 */
const standOtherwise = (a: Scope, b: Scope, relation: Relation): boolean => {
  if (a.kind === TIME && a.away !== b.away) return true;
  if (a.added !== b.added && !(relation === 'same' && isTelling(a))) return true;
  if (relation !== 'same' && (a.yearly !== b.yearly || isNew(a) !== isNew(b))) return true;
  return relation === 'same' && a.measured ? false : a.ahead !== b.ahead || a.away !== b.away;
};

/** Names beside a figure that do not say where it is. */
const others = ({ names, places }: Scope): ReadonlySet<string> =>
  new Set([...names].filter((name) => !places.has(name)));

/** Places right beside a figure, of "44 in Haiti, 11 in Cuba" each has its own; else all of its sentence. */
const own = ({ names, places }: Scope): ReadonlySet<string> => {
  const beside = new Set([...names].filter((name) => places.has(name)));
  return beside.size > 0 ? beside : places;
};

/**
 * Whether other names stand beside them. Of people in one story whose they are and where it was are two things:
 * "the US soldiers" are the same as "the three in Norland". Two numbers of two places are two.
 */
const areNamedApart = (a: Scope, b: Scope, relation: Relation): boolean => {
  if (!(areOfOneStory(a, b) && a.act === b.act && peopleActs.has(a.act ?? '')))
    return disjoint(a.names, b.names);
  if (relation !== 'same' && disjoint(own(a), own(b))) return true;
  return (
    disjoint(others(a), others(b)) || (disjoint(a.names, b.names) && disjoint(a.places, b.places))
  );
};

/** One small number of two firms is equal by chance: "Norlin will shut three plants, Torva three". */
const areOfTwo = (a: Scope, b: Scope, relation: Relation): boolean =>
  relation === 'same' &&
  !(isTelling(a) || peopleActs.has(a.act ?? '')) &&
  disjoint(a.subject, b.subject);

/** One sum, of one year where it is so round that another may have it. */
const areOneSum = (a: Scope, b: Scope, relation: Relation): boolean =>
  haveOneSum(a, b, relation) && (isTelling(a) || isOfItsYear(a) === isOfItsYear(b));

/** Whether something parts two figures, however alike their sentences are. */
export const arePartedBy = (
  a: Scope,
  b: Scope,
  relation: Relation,
  alike: Alike,
  { wide, close }: Shared,
): boolean => {
  if (!kindsMeet(a, b, alike) || opposed(a, b)) return true;
  if (areOneSum(a, b, relation)) return false;
  const isOneNumber = relation === 'same' && isTelling(a) && wide >= MUCH_OF_FEW;
  if (!isOneNumber && areNamedApart(a, b, relation)) return true;
  if (areOfOtherWholes(a, b, relation)) return true;
  if (standOtherwise(a, b, relation) || areOfTwo(a, b, relation)) return true;
  if (changedAgain(a, b, relation)) return true;
  if (haveTellingNumber(a, b, relation)) return sufferOtherwise(a, b);
  if (!actsMeet(a, b)) return true;
  if (a.kind === b.kind && disjoint(a.modifiers, b.modifiers)) return true;
  /* "Just over 59 percent" is 59 percent. */
  if (elsewhere(a, b, haveTellingShare(a, b, relation) ? 'same' : relation)) return true;
  if (relation === 'apart') return !mayExclude(a, b, Math.min(wide, close));
  return relation === 'far' && isTooFar(a, b, mayHaveGoneOn(a, b) ? TOO_FAR_OF_MATCHING : TOO_FAR);
};
