import {
  eventUnits,
  measureOf,
  neutralActs,
  nounStem,
  oneAct,
  outcomes,
  peopleActs,
  peopleInGeneral,
  unitsLike,
} from '../../brief/figures/units.ts';
import { stem } from '../../brief/words/content.ts';
import { wordKey } from '../../brief/words/words.ts';
import { inflections, lemmas, plurals } from '../../meaning/morphy.ts';
import { similarity } from '../../meaning/similarity.ts';
import { fold } from '../../reading/fold.ts';
import type { StoredFigure } from '../../store/store.ts';
import type { Term } from '../question/question.ts';
import { nearWords } from '../question/wordings.ts';
import { areSums, besideOf, measuresIn, NOBODY, PAID_IN } from './topics.ts';

/** Two nouns are one class of thing from here on ("strikes", "attacks"); Wu-Palmer, 0 to 1. */
const ONE_CLASS = 0.9;
/** From here on they may be, when the same is done to both ("targets" and "sites" are struck). */
const MAYBE_ONE_CLASS = 0.7;
/** From here on a noun is one for people, when people are asked for: dogs are not. */
const SOMEBODY = 0.8;
/** How often something happened is counted in these; the sentence says what it was. */
export const TIMES = 'times';

/** What a word of the topic may be among figures. */
export interface Sought {
  readonly term: Term;
  /** What says it in a text: its forms, and those of a verb that no ending gives away. */
  readonly said: readonly string[];
  /** Units that are the word itself, or one class with it. */
  readonly units: ReadonlySet<string>;
  /** Those of them that are another word. */
  readonly near: ReadonlySet<string>;
  /** Units that may be one class with it. */
  readonly maybe: ReadonlySet<string>;
  readonly acts: ReadonlySet<string>;
  /** Units that fit where the word stands too. */
  readonly beside: ReadonlySet<string>;
  /** What stands for the word there, where more than itself does: "worth" for the price. */
  readonly tells: RegExp | null;
  /** A word for people in general fits whoever is counted. */
  readonly anybody: boolean;
}

/** A word of the topic once figures were found for it. */
export interface Held extends Sought {
  /** Articles that count what it names, and the units that mean the same there. */
  readonly homes: ReadonlySet<string>;
  readonly alike: ReadonlySet<string>;
}

/** Whether two units are one class of thing. */
export const isOneClass = (a: string, b: string): boolean =>
  a === b || nounStem(a) === nounStem(b) || similarity(a, b) >= ONE_CLASS;
/** Whether they may be, when the same is done to both. */
export const mayBeOneClass = (a: string, b: string): boolean =>
  a === b || nounStem(a) === nounStem(b) || similarity(a, b) >= MAYBE_ONE_CLASS;

/** Units that a term may stand for itself, however few figures they have. */
export function unitsNamed(term: Term): string[] {
  const word = fold(term.asked);
  const near = nearWords(term.asked, 'n').map(fold);
  return [
    ...[...lemmas(word, 'n'), word, ...near].flatMap(plurals),
    ...measuresIn(word),
    ...unitsLike(word),
  ];
}

/** What a term of a topic may be among the units that are known. */
export function seek(term: Term, known: readonly string[]): Sought {
  const word = fold(term.asked);
  const own = new Set([word, ...lemmas(word, 'n'), ...lemmas(word, 'v')]);
  const measures = new Set([...measuresIn(word), ...unitsLike(word)]);
  const likeness = new Map(known.map((unit) => [unit, similarity(unit, word)]));
  const isOwn = (unit: string): boolean =>
    measures.has(unit) ||
    own.has(unit) ||
    nounStem(unit) === nounStem(word) ||
    lemmas(unit, 'n').some((lemma) => own.has(lemma));
  const anybody = isAnybody(word);
  // WordNet has "c" for the speed of light, and other words for other letters.
  const like = known.filter(
    (unit) =>
      unit.length > 1 && measureOf(unit) === null && (anybody ? !isNobody(unit) : !isAnybody(unit)),
  );
  const bar = anybody ? SOMEBODY : ONE_CLASS;
  // WordNet has acres for what one owns, homes too.
  const isMeasure = word !== TIMES && measureOf(word) !== null;
  const near = like.filter(
    (unit) => !isMeasure && !isOwn(unit) && (likeness.get(unit) ?? 0) >= bar,
  );
  const beside = besideOf(own);
  // Nor is a championship any reward.
  const isClass = beside?.units !== PAID_IN;
  const units = [...known.filter(isOwn), ...(isClass ? near : [])];
  const maybe = like.filter((unit) => (likeness.get(unit) ?? 0) >= MAYBE_ONE_CLASS);
  // "Cost" asks for sums, not for what needs something: its verb says nothing of what is counted.
  const isAct =
    measures.size === 0 &&
    !areSums(own) &&
    (units.length + near.length === 0 || /(?:ed|en|ing|t)$/.test(word));
  const acts = isAct ? actsOf(term.asked, beside === null) : [];
  return {
    term,
    said: [...new Set([...term.forms, ...(isAct ? inflections(word) : [])])],
    units: new Set([...units, ...(happens(own) && units.length > 0 ? [TIMES] : [])]),
    near: new Set(anybody || !isClass ? [] : near),
    maybe: new Set(maybe),
    acts: new Set(term.kind === 'word' ? [...acts, ...[...measures].flatMap(sameActs)] : []),
    beside: beside?.units ?? new Set(),
    tells: beside?.tells ?? null,
    anybody,
  };
}

/**
 * What a word may say was done: for what people suffer, news has words enough that are sure; "shot" is no "injured".
 * "Winds" are things: what winds its way travels, for WordNet. What has figures of its own beside it is not done in
 * other words either: what earns votes is no profit.
 */
function actsOf(asked: string, isFree: boolean): readonly string[] {
  // "Force-fed" is read as fed.
  const own = lemmas(fold(asked.replace(/^.*-/, '')), 'v').flatMap(sameActs);
  return !isFree || asked.endsWith('s') || own.some((act) => peopleActs.has(act))
    ? own
    : [...own, ...nearWords(asked, 'v').map(fold)];
}

/** Whether a noun means people in general. */
export const isAnybody = (noun: string): boolean =>
  [noun, ...lemmas(noun, 'n')].some((lemma) => peopleInGeneral.has(lemma));

const isNobody = (unit: string): boolean => lemmas(unit, 'n').some((noun) => NOBODY.has(noun));

/** Whether a unit is a word for people that leaves open who they are: "people", "dead". */
export const isOpen = (unit: string): boolean =>
  isAnybody(unit) || outcomes.has(stem(wordKey(unit)));

const happens = (nouns: ReadonlySet<string>): boolean =>
  [...nouns].some((noun) => eventUnits.has(noun));

/** An act with those that are the same in news: "died" is "killed". */
const sameActs = (act: string): readonly string[] =>
  oneAct.find((acts) => (acts as readonly string[]).includes(act)) ?? [act];

/** Games are won, and votes. */
const DONE_TO_ANYTHING = new Set('win lose get give receive need want keep'.split(' '));

/** Whether things to which it was done may be of one class; all sorts of people are killed. */
const tellsThings = (act: string): boolean =>
  !neutralActs.has(act) && !DONE_TO_ANYTHING.has(act) && !peopleActs.has(sameActs(act)[0] ?? act);

/** Articles that count what the word itself names. */
export const homesOf = (
  { units, near }: Sought,
  figures: readonly StoredFigure[],
): ReadonlySet<string> =>
  new Set(
    figures
      .filter(({ unit }) => units.has(unit) && !near.has(unit))
      .map(({ passage }) => passage.article),
  );

/** Units that may be of the word's class and to which the same was done, as `own` figures say, among those of its homes. */
export function alikeIn(
  { units, near, maybe }: Sought,
  own: readonly StoredFigure[],
  others: readonly StoredFigure[],
): ReadonlySet<string> {
  const named = own.filter(({ unit }) => units.has(unit) && !near.has(unit));
  const done = new Set(named.flatMap(({ act }) => act ?? []).filter(tellsThings));
  const alike = others.filter(({ unit, act }) => act !== null && maybe.has(unit) && done.has(act));
  return new Set(alike.map(({ unit }) => unit));
}

/** Whether a figure counts what the word is: by its unit, or by one that is alike beside it. */
export const isOf = ({ unit, passage }: StoredFigure, { units, alike, homes }: Held): boolean =>
  units.has(unit) || (alike.has(unit) && homes.has(passage.article));
