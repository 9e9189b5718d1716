import { measureOf } from '../../brief/figures/units.ts';
import { beginning } from '../../brief/words/content.ts';
import { placeIn } from '../../news/passage.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredFigure, StoredPassage } from '../../store/store.ts';
import { LEAD } from '../question/passages.ts';
import { TIMES } from './sought.ts';

/** The words a figure is read in. */
export interface Context {
  /** Its passage; for a number that was led to before, that one too. */
  readonly near: string;
  /** The same with what its article opens with, where a passage leaves open of what "the damage" is. */
  readonly whole: string;
  /** Its part of a sentence with a number in each of two: "300 live in Elm and ten in Oak". */
  readonly half: string;
  /** What stands before it, and what opens its article, where these may say of what it is; own words count there. */
  readonly before: string;
  readonly opening: string;
}

/** "The firm said the cost was 900 pounds." */
const OF_BEFORE = /\bthe (?:bill|cost|damage|price|value)\b(?! (?:for|of|to)\b)/i;

/** "The union put the number at 900", "Organisers said 900 came": what is counted was said before. */
const GOES_ON = /\b(?:came|count|crowd|figure|it|number|tally|toll|total|turnout)\b/i;

/** What is counted, a text may leave to the sentence before it; what is measured has its unit or a sign for it. */
const saysUnit = (text: string, unit: string): boolean =>
  text.includes(unit) || measureOf(unit) !== null;

/** The passage; for "160 times", and for numbers alone, with the one before it, which may name what happened. */
export async function contextOf(store: Store, figure: StoredFigure): Promise<Context> {
  const { unit, passage } = figure;
  const { text, article, index } = passage;
  const apart = { half: halfOf(figure), before: '', opening: '' };
  const isOfAll = OF_BEFORE.test(text);
  const isTold = unit === TIMES || isOfAll || (GOES_ON.test(text) && !saysUnit(text, unit));
  if (!isTold || index === 0) return { near: text, whole: text, ...apart };
  const [opening, around] = await Promise.all([
    isOfAll ? store.passages(article, 0, LEAD - 1) : [],
    store.passages(article, index - 1, index),
  ]);
  const near = wordsOf(around);
  return { near, whole: `${wordsOf(opening)} ${near}`, ...apart };
}

/** The same with what opens the article of a figure, and what stands before its sentence. */
export async function ledContext(
  store: Store,
  { passage: { article, index } }: StoredFigure,
  context: Context,
): Promise<Context> {
  const [opening, before] = await Promise.all([
    store.passages(article, 0, LEAD - 1),
    index === 0 ? [] : store.passages(article, index - 1, index - 1),
  ]);
  return { ...context, opening: wordsOf(opening), before: wordsOf(before) };
}

/** What parts two numbers: "and only ten". */
const PARTING =
  /,? (?:and|but|while|whereas) (?=(?:only|just|about|some|at least|another) (?:\d|[a-z]+ )|\d)/g;

function halfOf({ passage, span }: StoredFigure): string {
  const [at] = placeIn(passage, span);
  const cuts = [...passage.text.matchAll(PARTING)].map(({ index }) => index);
  const half = passage.text.slice(
    cuts.findLast((cut) => cut < at) ?? 0,
    cuts.find((cut) => cut > at),
  );
  return / in /.test(half) ? half : passage.text;
}

const wordsOf = (passages: readonly StoredPassage[]): string =>
  passages.map(({ text }) => text).join(' ');

/** A shorter beginning is that of too many words: "finance" is no form of "fines". */
const SHORTEST = 4;

/** A pattern of the endings that a word may have. */
const endingsOf = (form: string): string => {
  if (form.length <= SHORTEST) return form.endsWith('e') ? '[sd]?' : 's?';
  return beginning(form).length < SHORTEST ? '(?:e\\p{L}{0,3}|ing)?' : '\\p{L}{0,4}';
};

const stands = (form: string, text: string): boolean =>
  form !== '' && new RegExp(`(?:^| )${beginning(form)}${endingsOf(form)}(?: |$)`, 'u').test(text);

/** Whether a text has a word, in any of its forms. */
export const saying = (text: string): ((word: string) => boolean) => {
  let plain: string | null = null;
  return (word) => {
    plain ??= fold(text);
    return stands(fold(word), plain);
  };
};
