import { measureOf } from '../brief/units.ts';
import { senses } from '../meaning/dictionary.ts';
import { lemmas } from '../meaning/morphy.ts';
import { fold } from '../reading/fold.ts';
import type { Store, StoredFigure, StoredPassage } from '../store/store.ts';
import { PAID_IN } from './topics.ts';

/** A question for a measure: what it is asked of, and which figures give it. */
export interface Measured {
  readonly question: string;
  /** The question without the words that ask for the measure. */
  readonly rest: string;
  readonly gives: (figure: StoredFigure) => boolean;
}

const AGE =
  /[- ](?:years?|months?|weeks?|days?)[- ]old\b|\b(?:aged?|turn(?:ed|s)) (?:of |about |between |just )?\p{L}*\d|\p{Lu}\p{L}+, \d{1,3}(?=[,.; ])/u;

const isAge = ({ unit, passage }: StoredFigure): boolean =>
  measureOf(unit)?.dimension === 'time' && AGE.test(passage.text);

const ofDimension =
  (...dimensions: readonly string[]) =>
  ({ unit }: StoredFigure): boolean =>
    dimensions.includes(measureOf(unit)?.dimension ?? '');

const ofUnit =
  (...units: readonly string[]) =>
  ({ unit }: StoredFigure): boolean =>
    units.includes(unit);

/** What "how" asks for with each of these words. */
const HOW: readonly (readonly [asks: RegExp, gives: Measured['gives']])[] = [
  [/^how (?:old|young)\b|^what age\b|^(?:at|of) what age\b/i, isAge],
  [
    /^how long (?=did|do|does|has|have|had|will|would|ago|after|before|until)/i,
    ofDimension('time'),
  ],
  [/^how long\b/i, ofDimension('time', 'length')],
  [/^how (?:far|tall|high|wide|deep|thick|close)\b(?: apart| away)?/i, ofDimension('length')],
  [/^how (?:big|large)\b/i, ofDimension('length', 'area', 'volume', 'mass')],
  [/^how heavy\b/i, ofDimension('mass')],
  [/^how fast\b|^(?:at )?what speed\b/i, ofDimension('speed')],
  [/^how (?:hot|cold|warm)\b|^what temperature\b/i, ofUnit('degrees', 'degree')],
  [/^how much money\b/i, ofUnit(...PAID_IN)],
  [/^how much\b/i, ({ unit }) => measureOf(unit) !== null || PAID_IN.has(unit)],
];

const HOW_MANY = /^how many\s+(\S+)/i;

/** What a question wants measured or counted; null when it asks for something else. */
export function measured(question: string): Measured | null {
  const text = question.trim().replace(/^exactly /i, '');
  const many = HOW_MANY.exec(text);
  if (many) {
    const nouns = new Set([fold(many[1] ?? ''), ...lemmas(fold(many[1] ?? ''), 'n')]);
    const gives = ({ unit }: StoredFigure): boolean =>
      [unit, ...lemmas(unit, 'n')].some((noun) => nouns.has(noun));
    return { question, rest: text.replace(/^how many/i, ''), gives };
  }
  const found = HOW.find(([asks]) => asks.test(text));
  return found ? { question, rest: text.replace(found[0], ''), gives: found[1] } : null;
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
