import type { Relation } from './interval.ts';
import { MONEY } from './rates.ts';
import type { Scope } from './scope.ts';
import { commonUnits } from './units.ts';

/** Numbers below this are equal by chance. */
export const FEW = 10;

/** Dimension of what lasts. */
export const TIME = 'time';

/** Ages, which are equal by chance far above; so are hours, days and weeks. */
const YEARS = /^years?$/;
const LONGEST_LIFE = 120;
const LONGEST_STRETCH = 60;

/** Whether the smaller of two numbers is equal by chance; what lasts is few as it is told, not in seconds. */
export const areFew = (a: Scope, b: Scope): boolean =>
  [a, b].some(({ kind, unit, said, value }) => {
    if (kind !== TIME) return value < FEW;
    return said < (YEARS.test(unit) ? LONGEST_LIFE : LONGEST_STRETCH);
  });

/** Dimension of shares. */
export const SHARE = 'part';

/** From here on a number that is not round is hardly that of two things of one kind. */
export const TELLING_FROM = 20;
const ROUND = 10;
/** Or has so many digits before its noughts: 103,500,000. */
const TELLING_DIGITS = 3;
const ROUND_SHARE = 5;

/** Whether a unit is so common that it says nothing. */
export const isCommon = ({ measured, kind }: Scope): boolean => measured || commonUnits.has(kind);

/** Whether two figures stand in articles of one story. */
export const areOfOneStory = (a: Scope, b: Scope): boolean =>
  a.story !== null && a.story === b.story;
/** Whether they stand in articles of two. */
export const areOfTwoStories = (a: Scope, b: Scope): boolean =>
  a.story !== null && b.story !== null && a.story !== b.story;

/** Whether a number is hardly equal by chance to one of its kind. */
export const isTelling = ({ value, kind }: Pick<Scope, 'value' | 'kind'>): boolean => {
  if (kind === SHARE) return value >= TELLING_FROM && value % ROUND_SHARE !== 0;
  const digits = String(value).replace(/0+$/, '').length;
  return value >= TELLING_FROM && (value % ROUND !== 0 || digits >= TELLING_DIGITS);
};

/** One share or sum in two articles of one story, equal by no chance. */
export const haveTellingShare = (a: Scope, b: Scope, relation: Relation): boolean =>
  (relation === 'same' || relation === 'compatible') &&
  a.value === b.value &&
  a.article !== b.article &&
  areOfOneStory(a, b) &&
  isTelling(a);

/** A smaller sum may be a price of many things. */
const SUM_FROM = 1000;

/** Sizes, which a thing has one of each. */
const SIZES: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume']);

/** Whether it is one that is told in no round number. */
const isTellingSize = ({ kind, said }: Scope): boolean =>
  SIZES.has(kind) && isTelling({ kind, value: said });

/** One sum of money or telling size in one story, however it is told: a fee, what is paid, "40,000 in her case". */
export const haveOneSum = (a: Scope, b: Scope, relation: Relation): boolean =>
  (relation === 'same' || relation === 'compatible') &&
  a.kind === b.kind &&
  (MONEY.has(a.kind) ? a.value >= SUM_FROM : isTellingSize(a)) &&
  a.value === b.value &&
  areOfOneStory(a, b);

/** Whether two figures have one number that is equal by no chance: 715 planets, 166 attacks. */
export const haveTellingNumber = (a: Scope, b: Scope, relation: Relation): boolean =>
  relation === 'same' && a.kind === b.kind && !isCommon(a) && isTelling(a);

/** Two shares or sums that measure one thing by name, in one story: "turnout", "profit". */
export const haveOneGauge = (a: Scope, b: Scope): boolean =>
  areOfOneStory(a, b) && a.gauge !== null && a.gauge === b.gauge;
