import { sharedPart } from '../words/overlap.ts';
import { arePlacedApart } from './elsewhere.ts';
import { CONVERTED, type Relation } from './interval.ts';
import {
  type Alike,
  arePartedBy,
  areRivals,
  areTwoOfOneArticle,
  isTooFar,
  MATCHING,
  MUCH_OF_FEW,
  type Shared,
} from './parted.ts';
import { mayHaveGoneOn } from './rising.ts';
import type { Scope } from './scope.ts';
import {
  areFew,
  areOfOneStory,
  areOfTwoStories,
  FEW,
  haveOneGauge,
  haveOneSum,
  haveTellingNumber,
  haveTellingShare,
  isCommon,
  SHARE,
  TELLING_FROM,
  TIME,
} from './telling.ts';
import { nounStem, peopleActs } from './units.ts';

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

/** Words beside both figures that it takes too when the unit is a common one. */
const CLOSE = 0.55;

const OTHER = { kind: 'other' } as const;
const MAYBE = { kind: 'maybe' } as const;

/** Small numbers of two kinds of people are equal by chance, and dozens of some may be part of all. */
const barForOthers = (a: Scope, b: Scope): number => {
  const least = Math.min(a.value, b.value);
  if (least === 1) return MATCHING;
  if (least < FEW) return CLOSE;
  if (a.loose || b.loose) return MUCH_OF_FEW;
  return least < TELLING_FROM ? MUCH : SOME_OF_OTHERS;
};

/** What a few must share: two who died, or "the two sons", are hardly two others. */
const barForFew = (a: Scope, b: Scope): number => {
  if (a.value === 1) return isCommon(a) ? MATCHING : SOME_OF_OTHERS;
  if ((a.known && b.known) || (a.act !== null && a.act === b.act)) return 0;
  return a.known || b.known || sharedPart(a.modifiers, b.modifiers) > 0 ? SOME : SOME_OF_OTHERS;
};

/** How sure it must be where a few may meet by chance; null where they do not. */
const barForChance = (relation: Relation, a: Scope, b: Scope): number | null => {
  if (relation !== 'same' && Math.min(a.value, b.value) === 1) return MUCH;
  return areFew(a, b) && (!isCommon(a) || a.value === 1) ? barForFew(a, b) : null;
};

/** "Hundreds of workers blocked the road" are hardly "the 600 workers who were inside". */
const isLooseOfOthers = (relation: Relation, a: Scope, b: Scope): boolean =>
  relation !== 'same' && (a.loose || b.loose) && a.act !== b.act;

/** How sure it must be that figures which do not exclude each other are of one thing. */
const barForNear = (relation: Relation, a: Scope, b: Scope): number => {
  const few = areFew(a, b);
  if (a.kind !== b.kind) return barForOthers(a, b);
  if (few && (a.part || b.part)) return MUCH;
  const chance = few || relation !== 'same' ? barForChance(relation, a, b) : null;
  if (chance !== null) return chance;
  if (haveOneGauge(a, b) || haveOneSum(a, b, relation)) return 0;
  if (!isCommon(a)) return isLooseOfOthers(relation, a, b) ? MUCH_OF_FEW : 0;
  if (haveTellingShare(a, b, relation)) return a.kind === SHARE ? SOME_OF_OTHERS : SOME;
  // Small numbers are equal by chance, shares too, and near ones of a common unit are of many things.
  if (few || a.kind === SHARE) return MUCH;
  if (relation === 'same') return SOME;
  return a.measured && a.value !== b.value ? MUCH : SOME_OF_OTHERS;
};

/** How sure it must be that two figures are of one thing, by how their values stand. */
const barFor = (relation: Relation, a: Scope, b: Scope): number => {
  const few = areFew(a, b);
  if (areOfTwoStories(a, b) && !haveTellingNumber(a, b, relation))
    return few || isCommon(a) ? MATCHING : MUCH_OF_FEW;
  if (relation === 'far') return MUCH_OF_FEW;
  if (relation !== 'apart') return barForNear(relation, a, b);
  if (haveOneGauge(a, b)) return few ? MUCH_OF_FEW : SOME_OF_OTHERS;
  return few || a.kind === SHARE ? MUCH_OF_FEW : MUCH;
};

/** Fewer words than these say too little to tell two sentences alike: "Hundreds died in clashes". */
const TELLING_WORDS = 2;

const isThin = (a: Scope, b: Scope): boolean =>
  Math.min(a.context.size, b.context.size) < TELLING_WORDS;

/** How much the sentences share, whole or beside the figures; for shares and a few years, which are everywhere, both. */
const likenessOf = (a: Scope, b: Scope, relation: Relation, { wide, close }: Shared): number => {
  if (relation === 'far' || relation === 'apart') return wide;
  if (a.kind === TIME && areFew(a, b)) return Math.min(wide, close);
  if (a.kind !== SHARE) return Math.max(wide, close);
  return haveTellingShare(a, b, relation) ? close : Math.min(wide, close);
};

/** Sentences between two counts that are set against each other. */
const SIDE_BY_SIDE = 2;

const areSideBySide = (a: Scope, b: Scope): boolean =>
  a.article === b.article && Math.abs(a.index - b.index) <= SIDE_BY_SIDE;

/** Whether both stand in one sentence, or in one that reprints it. */
const areOfOneSentence = (a: Scope, b: Scope): boolean =>
  [...a.passages].some((passage) => b.passages.has(passage));

const areOfOneDate = (a: Scope, b: Scope): boolean => a.day !== null && a.day === b.day;

/**
 * Whether two articles of one story give one number each of the same people to whom the same was
 * done. Tolls rise: what is not the same number must be of the same day.
 */
const areOneOutcome = (a: Scope, b: Scope, relation: Relation): boolean => {
  if (!peopleActs.has(a.act ?? '') || a.act !== b.act) return false;
  if (nounStem(a.kind) !== nounStem(b.kind)) return false;
  if (!areOfOneStory(a, b) || arePlacedApart(a, b)) return false;
  if (relation === 'same') return a.only || b.only;
  if (a.loose || b.loose) return false;
  const isUndated = a.day === null || b.day === null;
  return (
    a.only &&
    b.only &&
    relation !== 'far' &&
    (areOfOneDate(a, b) || (isUndated && relation === 'compatible'))
  );
};

/** One value in two units of one sentence; any other two values of a sentence are two things. */
const areConverted = (a: Scope, b: Scope): boolean =>
  a.kind === b.kind &&
  a.unit !== b.unit &&
  Math.abs(a.value - b.value) <= CONVERTED * Math.max(a.value, b.value);

/** Higher for values that are nearer. */
const CLOSENESS: Readonly<Record<Relation, number>> = {
  same: 1,
  compatible: 0.5,
  far: 0,
  apart: 0,
};

/** How sure it is by what was done to those who are counted, and when it was told; null where that says nothing. */
const byOutcome = (a: Scope, b: Scope, relation: Relation): Likeness | null => {
  if (areOneOutcome(a, b, relation))
    return { kind: 'same', score: CLOSENESS[relation] + (areOfOneDate(a, b) ? 1 : 0) };
  if (!mayHaveGoneOn(a, b) || arePlacedApart(a, b)) return null;
  return isTooFar(a, b) ? MAYBE : { kind: 'same', score: CLOSENESS[relation] };
};

/** How sure it is by the words of the sentences. */
const byWords = (a: Scope, b: Scope, relation: Relation, shared: Shared): Likeness => {
  const near = relation === 'same' || relation === 'compatible';
  const like = likenessOf(a, b, relation, shared);
  const close = haveOneGauge(a, b) ? 0 : CLOSE;
  if (isThin(a, b) && (!near || !(areOfOneStory(a, b) || haveTellingNumber(a, b, relation))))
    return OTHER;
  if (!near && (isCommon(a) || isCommon(b)) && shared.close < close) return OTHER;
  if (like < barFor(relation, a, b)) return near ? MAYBE : OTHER;
  return { kind: 'same', score: like + CLOSENESS[relation] };
};

const bySentences = (a: Scope, b: Scope, relation: Relation, alike: Alike): Likeness => {
  const shared = {
    wide: sharedPart(a.context, b.context),
    close: sharedPart(a.around, b.around),
  };
  if (areTwoOfOneArticle(a, b) || arePartedBy(a, b, relation, alike, shared)) return OTHER;
  const outcome = byOutcome(a, b, relation);
  if (outcome?.kind === 'same') return outcome;
  const likeness = byWords(a, b, relation, shared);
  return likeness.kind === 'other' ? (outcome ?? OTHER) : likeness;
};

/**
 * Whether two figures are of the same thing. Two values in one sentence are two things, unless they
 * are one value in two units, or two sides give them; another act, other names beside them or other
 * modifiers make two things; and the further apart the values are, the more of their sentences must
 * be the same: for units as common as "percent" and "years", of the words right beside the figures too.
 */
export const compareScopes = (a: Scope, b: Scope, relation: Relation, alike: Alike): Likeness => {
  const rivals = areRivals(a, b);
  if (rivals && areSideBySide(a, b)) return { kind: 'same', score: 2 };
  if (areOfOneSentence(a, b)) return areConverted(a, b) ? { kind: 'same', score: 2 } : OTHER;
  const likeness = bySentences(a, b, relation, alike);
  return rivals && likeness.kind === 'other' ? MAYBE : likeness;
};
