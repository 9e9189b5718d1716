import { measureOf } from '../../brief/figures/units.ts';
import { senses } from '../../meaning/dictionary.ts';
import { lemmas } from '../../meaning/morphy.ts';
import { isKindOf } from '../../meaning/similarity.ts';
import { placeIn } from '../../news/passage.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredFigure, StoredPassage } from '../../store/store.ts';
import { isOpen } from './sought.ts';
import { PAID_IN } from './topics.ts';

/** A question for a measure: what it is asked of, and which figures give it. */
export interface Measured {
  readonly question: string;
  /** The question without the words that ask for the measure. */
  readonly rest: string;
  readonly gives: (figure: StoredFigure) => boolean;
  /** Which may, where none surely does: "5,300 employees" of how many people. */
  readonly mayGive: (figure: StoredFigure) => boolean;
}

type Gives = (figure: StoredFigure, rest: string) => boolean;

const OLD = /^.{0,8}?\b(?:years?|months?|weeks?|days?)[- ]old\b/u;
const AGED =
  /\b(?:age[ds]?|turn(?:ed|s)|(?=man|woman|boy|girl|youth|teenager|pensioner)\p{L}+ of) (?:(?:about|around|between|from|just|of|only) )*$/u;
/** "Emil Garza, 52, ": the age of the one it stands behind. */
const BESIDE = /(\p{Lu}[\p{L}'’-]+), $/u;

/** Whose age a figure is: a name it stands behind, '' where the sentence says otherwise; null for no age. */
export function ageOf({ unit, span, passage }: StoredFigure): string | null {
  if (measureOf(unit)?.dimension !== 'time') return null;
  const [from, to] = placeIn(passage, span);
  const [before, after] = [passage.text.slice(0, from), passage.text.slice(from)];
  if (OLD.test(after) || AGED.test(before)) return '';
  const isBare = /^\d{1,3}$/.test(passage.text.slice(from, to));
  return isBare ? (BESIDE.exec(before)?.[1] ?? null) : null;
}

/** An age; of somebody by name neither that of several nor one that stands behind another name. */
const isAge: Gives = (figure, rest) => {
  const name = ageOf(figure);
  if (name === null || !/\p{Lu}/u.test(rest)) return name !== null;
  return figure.low === figure.high && rest.includes(name);
};

const isDuration: Gives = (figure) =>
  measureOf(figure.unit)?.dimension === 'time' && ageOf(figure) === null;

const ofDimension =
  (...dimensions: readonly string[]) =>
  ({ unit }: StoredFigure): boolean =>
    dimensions.includes(measureOf(unit)?.dimension ?? '');

const ofUnit =
  (...units: readonly string[]) =>
  ({ unit }: StoredFigure): boolean =>
    units.includes(unit);

const MONEY =
  /^how much money\b|^how much\b(?=.*\b(?:costs?|paid|pays?|spen[dt]|earn(?:ed|s)?|ow(?:e|es|ed)|charged?|raised?|invest(?:ed)?|donated?|worth|fined|stolen?|stole|offer(?:ed)?|bid)\b)/i;

/** Whether a question asks for a sum of money by what was done with it: "How much was Poe paid?" */
export const asksMoney = (question: string): boolean => MONEY.test(question.trim());

/** What "how" asks for with each of these words. */
const HOW: readonly (readonly [asks: RegExp, gives: Gives])[] = [
  [/^how (?:old|young)\b|^what age\b|^(?:at|of) what age\b/i, isAge],
  [/^how long (?=did|do|does|has|have|had|will|would|ago|after|before|until)/i, isDuration],
  [/^how long\b/i, (figure, rest) => isDuration(figure, rest) || ofDimension('length')(figure)],
  [/^how (?:far|tall|high|wide|deep|thick|close)\b(?: apart| away)?/i, ofDimension('length')],
  [/^how (?:big|large)\b/i, ofDimension('length', 'area', 'volume', 'mass')],
  [/^how heavy\b/i, ofDimension('mass')],
  [/^how fast\b|^(?:at )?what speed\b/i, ofDimension('speed')],
  [/^how (?:hot|cold|warm)\b|^what temperature\b/i, ofUnit('degrees', 'degree')],
  [/^how much weight\b|^how much\b(?=.*\bweigh(?:s|ed)?\b)/i, ofDimension('mass')],
  [MONEY, ofUnit(...PAID_IN)],
  [/^how much\b/i, ({ unit }) => measureOf(unit) !== null || PAID_IN.has(unit)],
];

/** What is counted, "boarding lanes", ends before the verb that goes with it. */
const HOW_MANY =
  /^how many\s+(\S+(?:\s+(?!(?:are|can|could|did|do|does|ha[ds]|have|is|may|might|must|of|should|was|were|will|would)\b)\p{Ll}[\p{L}-]*){0,2})/iu;

/** Whether a noun is a word for people, or for some of them. */
const isSomebody = (noun: string): boolean => isOpen(noun) || isKindOf(noun, 'person');

/** What a question wants measured or counted; null when it asks for something else. */
export function measured(question: string): Measured | null {
  const text = question.trim().replace(/^exactly /i, '');
  const many = HOW_MANY.exec(text);
  if (many) {
    const counted = (many[1] ?? '').split(/\s+/).map(fold);
    const nouns = new Set(counted.flatMap((noun) => [noun, ...lemmas(noun, 'n')]));
    const gives = ({ unit }: StoredFigure): boolean =>
      [unit, ...lemmas(unit, 'n')].some((noun) => nouns.has(noun));
    const isPeople = /^\p{Lu}/u.test(many[1] ?? '') || [...nouns].some(isSomebody);
    const mayGive = (figure: StoredFigure): boolean =>
      gives(figure) ||
      (isPeople && isSomebody(figure.unit)) ||
      [...nouns].some((noun) => isKindOf(figure.unit, noun));
    return { question, rest: text.replace(/^how many/i, ''), gives, mayGive };
  }
  const found = HOW.find(([asks]) => asks.test(text));
  if (!found) return null;
  const rest = text.replace(found[0], '').replace(/\bworth\b/i, '');
  const gives = (figure: StoredFigure): boolean => found[1](figure, rest);
  return { question, rest, gives, mayGive: gives };
}

/** Those of the passages that have a figure of what is asked for. */
export async function thoseMeasuring(
  store: Store,
  passages: readonly StoredPassage[],
  gives: Measured['gives'],
): Promise<readonly StoredPassage[]> {
  const figures = await store.figuresIn(passages.map(({ id }) => id));
  const measuring = new Set(figures.filter(gives).map(({ passage }) => passage.id));
  return passages.filter(({ id }) => measuring.has(id));
}

const AUXILIARY = /^(?:have|has|had|would|will|be|been|was|were|is|are)$/i;

/**
 * Whether a word is the verb of a question for a measure, behind an auxiliary or the last word of all:
 * a height, age or speed says enough without it. What was paid or counted is another thing with each verb.
 */
export function isItsVerb(word: string, question: string): boolean {
  if (/^\s*(?:exactly )?how (?:much|many)\b/i.test(question)) return false;
  const words: readonly string[] = question.match(/[\p{L}\p{N}'’-]+/gu) ?? [];
  const at = words.indexOf(word);
  const isVerb = at === words.length - 1 || AUXILIARY.test(words[at - 1] ?? '');
  return isVerb && lemmas(word, 'v').some((lemma) => senses(lemma, 'v').length > 0);
}
