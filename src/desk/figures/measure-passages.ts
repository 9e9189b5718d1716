import { isTime, placeStem, placesIn } from '../../brief/passages/setting.ts';
import { words } from '../../brief/words/words.ts';
import type { Store, StoredFigure, StoredPassage } from '../../store/store.ts';
import type { Page, Scope } from '../desk.ts';
import { folded, namesStand } from '../question/coverage.ts';
import { ANYTHING } from '../question/giving.ts';
import { inContext, isNowhere, LEAD, namesNobody, passagesOn } from '../question/passages.ts';
import { type Term, termsOf } from '../question/question.ts';
import { isLoss } from './fits.ts';
import { isItsVerb, type Measured, thoseMeasuring } from './measure-question.ts';

/** Passages beside which a measure is looked for. */
const MOST_BESIDE = 12;

/** Passages on what a question wants measured that have a figure of that measure; else those beside them that have. */
export async function measuringPassages(
  store: Store,
  { question, rest, gives }: Measured,
  scope: Scope,
  page: Page,
): Promise<readonly StoredPassage[]> {
  const terms = await withoutLostVerb(store, await termsOf(store, rest), question);
  const [whole, near] = await Promise.all([
    passagesOn(store, terms, scope, page),
    inContext(store, { terms, scope, page, gives: ANYTHING }, LEAD),
  ]);
  const all = [...new Map([...whole, ...near].map((one) => [one.id, one])).values()];
  const about = (some: readonly StoredPassage[]): readonly StoredPassage[] =>
    ASKS_A_SUM.test(question) ? some.filter(isAbout(terms)) : some;
  const isGiven = (figure: StoredFigure): boolean =>
    gives(figure) && (ASKS_A_LOSS.test(question) || !isLoss(figure));
  const measuring = await thoseMeasuring(store, about(all), isGiven);
  return measuring.length > 0
    ? measuring
    : thoseMeasuring(store, about(await beside(store, whole)), isGiven);
}

/** A sum is another one with whoever else paid it, or was paid. */
const ASKS_A_SUM = /^\s*(?:exactly )?how much\b/i;

const ASKS_A_LOSS = /\blos(?:e|es|ing|s|ses|t)\b/i;

/** What may stand for a name: a pronoun, or "the company" that a sentence opens with. */
const STANDS_FOR = /\b(?:he|she|it|they|his|her|its|their|him|them)\b|^["“]?the\b/i;

/** Whether a passage names all names among the terms, or nobody but by what stands for them. */
export const isAbout =
  (terms: readonly Term[]) =>
  ({ text }: { readonly text: string }): boolean =>
    namesStand(folded(text), terms) || (namesNobody(text) && STANDS_FOR.test(text));

/** The sentences beside passages that name nobody else: "The 52-year-old teacher lives in Elm." */
async function beside(
  store: Store,
  passages: readonly StoredPassage[],
): Promise<readonly StoredPassage[]> {
  const rows = await Promise.all(
    passages
      .slice(0, MOST_BESIDE)
      .map(({ article, index }) => store.passages(article, Math.max(0, index - 1), index + 1)),
  );
  const once = new Map(rows.flat().map((passage) => [passage.id, passage]));
  return [...once.values()].filter(({ text }) => namesPlacesAlone(text));
}

function namesPlacesAlone(text: string): boolean {
  const all = words(text);
  const places = placesIn(all);
  return all.every((word) => !word.name || isTime(word) || places.has(placeStem(word.key)));
}

/** The terms without the verb of the question, where no text has it: a figure of the measure tells enough. */
async function withoutLostVerb(
  store: Store,
  terms: readonly Term[],
  question: string,
): Promise<readonly Term[]> {
  const lost = await Promise.all(
    terms.map(async (term) => isItsVerb(term.asked, question) && (await isNowhere(store, term))),
  );
  return terms.filter((_, at) => !lost[at]);
}
