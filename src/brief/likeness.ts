import { stem } from './content.ts';
import { CONVERTED, type Relation } from './interval.ts';
import type { Scope } from './scope.ts';
import { commonUnits, eventUnits, peopleActs, sideOf } from './units.ts';

/** Whether two figures are of the same thing, may be (together with others), or are not. */
export type Likeness =
  | { readonly kind: 'same'; readonly score: number }
  | { readonly kind: 'maybe' }
  | { readonly kind: 'other' };

/** Shared context that makes near values of a common unit one thing. */
const SOME = 0.15;
/** The same for near values, and for two names of what may be the same people ("soldiers", "troops"). */
const SOME_OF_OTHERS = 0.25;
/** Shared context that it takes to say that two values exclude each other, and for small ones. */
const MUCH = 0.35;
const MUCH_OF_FEW = 0.5;
const FEW = 10;
/** Words beside both figures that it takes too when the unit is a common one. */
const CLOSE = 0.55;
/** Values further apart than this are taken for two things, not for a disagreement. */
const TOO_FAR = 2;

const SHARE = 'part';

const OTHER = { kind: 'other' } as const;

const sharedPart = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  return [...few].filter((word) => many.has(word)).length / few.size;
};

const disjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && sharedPart(a, b) === 0;

/** Whether something else was done to people: the killed are not the injured. */
const sufferOtherwise = (a: Scope, b: Scope): boolean =>
  a.act !== b.act && (peopleActs.has(a.act ?? '') || peopleActs.has(b.act ?? ''));

const areOfOneStory = (a: Scope, b: Scope): boolean => a.story !== null && a.story === b.story;
const areOfTwoStories = (a: Scope, b: Scope): boolean =>
  a.story !== null && b.story !== null && a.story !== b.story;

/** Whether one thing was done to people on one day of one story: its places are parts of each other. */
const areOfOneDay = (a: Scope, b: Scope): boolean =>
  areOfOneStory(a, b) &&
  a.act === b.act &&
  peopleActs.has(a.act ?? '') &&
  sharedPart(a.days, b.days) > 0;

/**
 * Whether both say where or when they were, and it is not the same. Of one telling value only another
 * month or year does: a sentence may hold the day or the place of something else too.
 */
const elsewhere = (a: Scope, b: Scope, relation: Relation): boolean => {
  if (disjoint(a.months, b.months) || disjoint(a.years, b.years)) return true;
  const few = isCommon(a) && Math.min(a.value, b.value) < FEW;
  const telling = relation !== 'apart' && (!few || areOfOneDay(a, b));
  return !telling && (disjoint(a.days, b.days) || disjoint(a.places, b.places));
};

const isCommon = ({ measured, kind }: Scope): boolean => measured || commonUnits.has(kind);

/** The same when nearly all words of one sentence stand in the other: police and organisers count one crowd. */
const TOO_FAR_OF_MATCHING = 5;
const MATCHING = 0.7;

const isTooFar = (a: Scope, b: Scope, most: number): boolean =>
  Math.max(a.value, b.value) > most * Math.min(a.value, b.value);

/** Words for anybody, whom more "fans" than these contradict; fewer may be some of them. */
const anybody: ReadonlySet<string> = new Set(['people', 'person', 'other']);

const isMoreThanAll = (a: Scope, b: Scope): boolean => {
  const [all, some] = anybody.has(a.kind) ? [a, b] : [b, a];
  const suffered = all.act === some.act && peopleActs.has(all.act ?? '');
  return suffered && anybody.has(all.kind) && !some.measured && some.value > all.value;
};

/** An article does not contradict itself: two values in it are of two things, and so are far ones. */
const mayDisagree = (a: Scope, b: Scope, shared: number): boolean =>
  a.article !== b.article &&
  (a.kind === b.kind || isMoreThanAll(a, b)) &&
  !isTooFar(a, b, shared >= MATCHING ? TOO_FAR_OF_MATCHING : TOO_FAR);

/** Two shares or sums that measure one thing by name, in one story: "turnout", "profit". */
const haveOneGauge = (a: Scope, b: Scope): boolean =>
  areOfOneStory(a, b) && a.gauge !== null && a.gauge === b.gauge;

/** Small numbers of two kinds of people are equal by chance, and dozens of some may be part of all. */
const barForOthers = (a: Scope, b: Scope): number => {
  const least = Math.min(a.value, b.value);
  if (least < FEW) return CLOSE;
  if (a.loose || b.loose) return MUCH_OF_FEW;
  return least < TELLING_FROM ? MUCH : SOME_OF_OTHERS;
};

/** How sure it must be that figures which do not exclude each other are of one thing. */
const barForNear = (relation: Relation, a: Scope, b: Scope): number => {
  const few = Math.min(a.value, b.value) < FEW;
  if (a.kind !== b.kind) return barForOthers(a, b);
  if (!isCommon(a) || haveOneGauge(a, b)) return 0;
  if (haveTellingShare(a, b, relation)) return a.kind === SHARE ? SOME_OF_OTHERS : SOME;
  // Small numbers are equal by chance, shares too, and near ones of a common unit are of many things.
  if (few || a.kind === SHARE) return MUCH;
  if (relation === 'same') return SOME;
  return a.measured && a.value !== b.value ? MUCH : SOME_OF_OTHERS;
};

/** How sure it must be that two figures are of one thing, by how their values stand. */
const barFor = (relation: Relation, a: Scope, b: Scope): number => {
  const few = Math.min(a.value, b.value) < FEW;
  if (areOfTwoStories(a, b) && !haveTellingNumber(a, b, relation))
    return few || isCommon(a) ? MATCHING : MUCH_OF_FEW;
  if (relation === 'far') return MUCH_OF_FEW;
  if (relation !== 'apart') return barForNear(relation, a, b);
  if (few) return MUCH_OF_FEW;
  return haveOneGauge(a, b) ? SOME_OF_OTHERS : MUCH;
};

const [times, happenings] = ['times', eventUnits] as const;

/** Whether two units name things of one kind ("houses", "buildings"). */
export type Alike = (a: string, b: string) => boolean;

/** Soldiers are no civilians and no rebels; people may be any of them. */
const opposed = (a: Scope, b: Scope): boolean => {
  const [left, right] = [sideOf(a.kind), sideOf(b.kind)];
  return left !== null && right !== null && left !== right;
};

/** "Attacked 12 times" beside "12 attacks", "12 soldiers killed" beside "12 people killed". */
const kindsMeet = (a: Scope, b: Scope, alike: Alike): boolean => {
  if (a.kind === b.kind) return true;
  if (a.kind === times) return happenings.has(b.kind);
  if (b.kind === times) return happenings.has(a.kind);
  if (a.act !== null && a.act === b.act && peopleActs.has(a.act)) return true;
  return !a.measured && !b.measured && alike(a.unit, b.unit);
};

/** From here on a number that is not round is hardly that of two things of one kind. */
const TELLING_FROM = 20;
const ROUND = 10;
/** Or has so many digits before its noughts: 103,500,000. */
const TELLING_DIGITS = 3;
const ROUND_SHARE = 5;

const isTelling = ({ value, kind }: Scope): boolean => {
  if (kind === SHARE) return value >= TELLING_FROM && value % ROUND_SHARE !== 0;
  const digits = String(value).replace(/0+$/, '').length;
  return value >= TELLING_FROM && (value % ROUND !== 0 || digits >= TELLING_DIGITS);
};

/** One share or sum in two articles of one story, equal by no chance. */
const haveTellingShare = (a: Scope, b: Scope, relation: Relation): boolean =>
  (relation === 'same' || relation === 'compatible') &&
  a.value === b.value &&
  a.article !== b.article &&
  areOfOneStory(a, b) &&
  isTelling(a);

/** Whether two figures have one number that is equal by no chance: 715 planets, 166 attacks. */
const haveTellingNumber = (a: Scope, b: Scope, relation: Relation): boolean =>
  relation === 'same' && a.kind === b.kind && !isCommon(a) && isTelling(a);

/** An act that only one of the two names does not part them; two different ones do. */
const actsMeet = (a: Scope, b: Scope): boolean => {
  if (a.act === b.act || a.kind === times || b.kind === times) return true;
  if (a.act !== null && b.act !== null) return false;
  return !peopleActs.has(a.act ?? b.act ?? '');
};

/** Parts of the sentences, and of the words beside the figures, that both have. */
interface Shared {
  readonly wide: number;
  readonly close: number;
}

/** How much the sentences share, whole or beside the figures; for shares, which are everywhere, both. */
const likenessOf = (a: Scope, b: Scope, relation: Relation, { wide, close }: Shared): number => {
  if (relation === 'far' || relation === 'apart') return wide;
  if (a.kind !== SHARE) return Math.max(wide, close);
  return haveTellingShare(a, b, relation) ? close : Math.min(wide, close);
};

/** Words beside the share of a thing that goes on: a later share is no other one. */
const GOING_ON = ['precinct', 'tallied', 'counted', 'contained', 'completed'].map(stem);

const goesOn = ({ kind, around }: Scope): boolean =>
  kind === SHARE && GOING_ON.some((word) => around.has(word));

/** Whether something parts two figures, however alike their sentences are. */
const arePartedBy = (
  a: Scope,
  b: Scope,
  relation: Relation,
  alike: Alike,
  { wide, close }: Shared,
): boolean => {
  if (!kindsMeet(a, b, alike) || opposed(a, b)) return true;
  const isOneNumber = relation === 'same' && isTelling(a) && wide >= MUCH_OF_FEW;
  if (!isOneNumber && disjoint(a.names, b.names)) return true;
  if (!haveTellingShare(a, b, relation) && disjoint(a.whole, b.whole)) return true;
  if (a.course !== null && b.course !== null && a.course !== b.course) return true;
  if (haveTellingNumber(a, b, relation)) return sufferOtherwise(a, b);
  if (!actsMeet(a, b)) return true;
  if (a.kind === b.kind && disjoint(a.modifiers, b.modifiers)) return true;
  if (elsewhere(a, b, relation)) return true;
  if (relation === 'apart')
    return goesOn(a) || goesOn(b) || !mayDisagree(a, b, Math.min(wide, close));
  return relation === 'far' && isTooFar(a, b, TOO_FAR);
};

/**
 * Whether two figures are of the same thing. Two values in one sentence are two things, unless they
 * are one value in two units; another act, other names beside them or other modifiers make two
 * things; and the further apart the values are, the more of their sentences must be the same: for
 * units as common as "percent" and "years", of the words right beside the figures too.
 */
export const compareScopes = (a: Scope, b: Scope, relation: Relation, alike: Alike): Likeness => {
  if (a.passage === b.passage) {
    const apart = Math.abs(a.value - b.value) / Math.max(a.value, b.value);
    const converted = a.kind === b.kind && a.unit !== b.unit && apart <= CONVERTED;
    return converted ? { kind: 'same', score: 2 } : OTHER;
  }
  const shared = {
    wide: sharedPart(a.context, b.context),
    close: sharedPart(a.around, b.around),
  };
  if (arePartedBy(a, b, relation, alike, shared)) return OTHER;
  const near = relation === 'same' || relation === 'compatible';
  const like = likenessOf(a, b, relation, shared);
  const close = haveOneGauge(a, b) ? 0 : CLOSE;
  if (!near && (isCommon(a) || isCommon(b)) && shared.close < close) return OTHER;
  if (like < barFor(relation, a, b)) return near ? { kind: 'maybe' } : OTHER;
  const closeness = { same: 1, compatible: 0.5, far: 0, apart: 0 }[relation];
  return { kind: 'same', score: like + closeness };
};
