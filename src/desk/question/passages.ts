import { isTime } from '../../brief/passages/setting.ts';
import { type Standing, standing } from '../../brief/reprints/standing.ts';
import { words } from '../../brief/words/words.ts';
import type { Hit, Store, StoredPassage } from '../../store/store.ts';
import type { Page, Scope } from '../desk.ts';
import { enoughFor, filterOf } from '../scope.ts';
import {
  coverage,
  folded,
  holdsAsked,
  isOnlyWord,
  namesStand,
  often,
  ownCoverage,
} from './coverage.ts';
import { ANYTHING, GIVEN_FROM, type Gives } from './giving.ts';
import type { Term } from './question.ts';

/** Share of the terms a passage must hold, itself or with its neighbours, when none holds all; of few it is all. */
const COVERED = 0.75;
const FEW = 3;
/** Share of what the terms tell that a passage with all of them has in words of their own, not only near in meaning. */
const OWN_WORDS = 0.5;
/** Share of them it must hold itself. */
const OWN = 0.4;
const MOST_IN_CONTEXT = 40;
/** Passages with any of a question's terms that are looked at. */
const MOST_HITS = 100;
/** Hits that are ranked at least, by what the store does not look at: how often, how a sentence stands, what it gives. */
const RANKED = 60;
/** What is left of a passage's score by how it stands: a question, a caption or half a sentence is no answer. */
export const LOOKS: Readonly<Record<Standing, number>> = {
  ...{ stands: 1, leans: 0.8, spoken: 0.8 },
  ...{ cut: 0.5, nothing: 0.5 },
};
/** Passages with a topic's own words that are enough without those of other words for it. */
const ENOUGH = 5;
/** Sentences that open an article: where nothing else names what is asked about, they may. */
export const LEAD = 2;

/** What a question is answered from. */
export interface Matter {
  readonly terms: readonly Term[];
  readonly scope: Scope;
  readonly page: Page;
  readonly gives: Gives;
}

/** Passages about all the terms, best first; none when a term stands nowhere in the corpus. */
export async function passagesOn(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
  page: Page,
  gives: Gives = ANYTHING,
): Promise<StoredPassage[]> {
  if (terms.length === 0) return [];
  const groups = terms.map(({ forms }) => forms);
  const query = { filter: filterOf(scope), limit: Math.max(RANKED, enoughFor(page)) };
  const all = await store.search({ ...query, groups, match: 'all' });
  const ranked = rank(all, terms, gives);
  if (terms.length === 1) return ranked;
  const own = ranked.filter(({ text }) => ownCoverage(folded(text), terms) >= OWN_WORDS);
  if (own.length > 0) return own;
  if (await someTermIsNowhere(store, terms)) return [];
  return inContext(store, { terms, scope, page, gives }, LEAD);
}

/**
 * Passages on a topic, best first. Where enough of them hold its own words, those alone: a list by time or by
 * article shows the last of them as well as the first, and "fill" is little of a flood.
 */
export async function passagesOnTopic(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
  page: Page,
): Promise<readonly StoredPassage[]> {
  const passages = await passagesOn(store, terms, scope, page);
  const isAsked = holdsAsked(terms);
  const own = passages.filter(({ text }) => isAsked(folded(text)));
  return own.length < ENOUGH ? passages : own;
}

/**
 * Few passages that hold all the terms, with those that hold them with their neighbours. Where none of the few
 * gives what is asked for, one that does so and has the rest in the opening of its article comes first.
 */
export async function filledUp(
  store: Store,
  passages: readonly StoredPassage[],
  asked: Matter,
): Promise<readonly StoredPassage[]> {
  if (passages.length === 0 || passages.length >= asked.page.size) return passages;
  const known = new Set(passages.map(({ id }) => id));
  const isGiven = (passage: StoredPassage): boolean => asked.gives(passage) >= GIVEN_FROM;
  const lacks = asked.gives !== ANYTHING && !passages.some(isGiven);
  const more = await inContext(store, asked, lacks ? LEAD : 0);
  const besides = more.filter((one) => !known.has(one.id));
  const giving = lacks ? besides.filter(isGiven) : [];
  const about = besides.filter(
    (one) =>
      !giving.includes(one) &&
      (one.index < LEAD || namesNobody(one.text) || namesStand(folded(one.text), asked.terms)),
  );
  return [...giving, ...passages, ...about];
}

/** Whether a passage names nobody: one that names others, and does not open its article, is about these. */
export const namesNobody = (text: string): boolean =>
  words(text).every((word) => !word.name || isTime(word));

/** Passages that hold most of the terms, and all of them with the sentences around and the first `lead`. */
export async function inContext(
  store: Store,
  { terms, scope, gives }: Matter,
  lead: number,
): Promise<StoredPassage[]> {
  if (terms.length < 2) return [];
  const some = await hitsOfAny(store, terms, scope);
  return coveredInContext(store, rank(some, terms, gives), terms, lead);
}

/** By the terms themselves, which are new for each question: one is asked in several ways. */
const hitsOf = new WeakMap<readonly Term[], Promise<readonly Hit[]>>();

/** Passages that hold any of a question's terms; looked up once for each question. */
export function hitsOfAny(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
): Promise<readonly Hit[]> {
  const groups = terms.map(({ forms }) => forms);
  const hits =
    hitsOf.get(terms) ??
    store.search({ groups, match: 'any', filter: filterOf(scope), limit: MOST_HITS });
  hitsOf.set(terms, hits);
  return hits;
}

/** "He was replaced by …": whom that means may stand so many sentences before. */
const OPENS_ON = /^["“]?(?:He|She|It|They)\b/;
const BEFORE = 3;

/** The sentences around a passage, and the `lead` its article opens with: it names what the rest is about. */
async function contextOf(
  store: Store,
  { article, index, text }: StoredPassage,
  lead: number,
): Promise<string> {
  const opening = lead === 0 ? [] : await store.passages(article, 0, lead - 1);
  const from = index - (OPENS_ON.test(text) ? BEFORE : 1);
  const around = await store.passages(article, Math.max(lead, from), index + 1);
  return folded([...opening, ...around].map(({ text }) => text).join(' '));
}

/** Whether no text has one of the terms in any form. */
export const someTermIsNowhere = async (store: Store, terms: readonly Term[]): Promise<boolean> =>
  (await Promise.all(terms.map((term) => isNowhere(store, term)))).includes(true);

/**
 * Passages that with the sentences around, and those that open the article, hold all the names and
 * most of what the terms tell, and hold the most telling term themselves.
 */
async function coveredInContext(
  store: Store,
  passages: readonly StoredPassage[],
  terms: readonly Term[],
  lead: number,
): Promise<StoredPassage[]> {
  const telling = terms
    .filter(({ kind }) => kind === 'word' || lead === 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 1);
  const likely = passages.slice(0, MOST_IN_CONTEXT).filter(({ text }) => {
    const own = folded(text);
    return coverage(own, telling) > 0 && coverage(own, terms) >= OWN;
  });
  const contexts = await Promise.all(likely.map((passage) => contextOf(store, passage, lead)));
  return likely.filter((_, at) => {
    const context = contexts[at] ?? '';
    return isCovered(context, terms) && namesStand(context, terms);
  });
}

const isCovered = (text: string, terms: readonly Term[]): boolean =>
  terms.length > FEW
    ? coverage(text, terms) >= COVERED
    : terms.every((term) => coverage(text, [term]) > 0);

/** Best first: what gives what is asked for, and holds the asked words themselves, before the rest. */
function rank(hits: readonly Hit[], terms: readonly Term[], gives: Gives): StoredPassage[] {
  return hits
    .filter(({ passage }) => !terms.some((term) => isOnlyWord(passage.text, term)))
    .map(({ passage, score }) => {
      const text = folded(passage.text);
      const held = coverage(text, terms) ** 2 * often(text, terms);
      return { passage, score: score * held * gives(passage) * LOOKS[standing(passage.text)] };
    })
    .sort((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
}

/** Whether no text has a term in any form. */
export const isNowhere = async (store: Store, { forms }: Term): Promise<boolean> =>
  (await store.frequencies(forms, 1)).every((count) => count === 0);
