import type { Claim } from '../news/claim.ts';
import { fold } from '../reading/fold.ts';
import type { Hit, Store, StoredPassage } from '../store/store.ts';
import { givesFor } from './asked.ts';
import { claimPage } from './claims.ts';
import type { Listed, Page, Scope } from './desk.ts';
import { figures } from './figures.ts';
import { type Term, termsOf } from './question.ts';
import { enoughFor, filterOf, mapPage } from './scope.ts';

/** A question for a number: only a figure that counts it answers. */
const HOW_MANY = /^\s*(?:exactly\s+)?how\s+(?:many|much)\s+(.+?)\s*\?*\s*$/i;
/** Share of the terms a passage must hold, itself or with its neighbours, when none holds all. */
const COVERED = 0.75;
/** Share of them it must hold itself. */
const OWN = 0.4;
const MOST_IN_CONTEXT = 40;
/** Words near in meaning count less than the asked word itself. */
const NEAR = 0.6;

/** Passages that hold what a question asks about; see `Desk.answers`. */
export async function answers(
  store: Store,
  question: string,
  scope: Scope,
  page: Page,
): Promise<Listed<Claim>> {
  const counted = HOW_MANY.exec(question)?.[1];
  if (counted !== undefined) return figureClaims(store, counted, scope, page);
  const terms = await termsOf(store, question);
  const gives = givesFor(question);
  const passages = await passagesOn(store, terms, scope, page, gives);
  const found = await filledUp(store, passages, { terms, scope, page, gives });
  return mapPage(await claimPage(store, found, page), (one) => one.claim);
}

async function figureClaims(
  store: Store,
  topic: string,
  scope: Scope,
  page: Page,
): Promise<Listed<Claim>> {
  const groups = await figures(
    store,
    topic.replace(/\b(?:were|was|are|is|did|do|does|have|has|had|been|be)\b/gi, ' '),
    scope,
  );
  const claims = new Map(
    groups.flatMap((group) => group.figures.map((figure) => [figure.claim.text, figure.claim])),
  );
  const { size, page: at } = page;
  const list = [...claims.values()];
  return { items: list.slice(size * (at - 1), size * at), more: list.length > size * at };
}

/** What a question is answered from. */
interface Asked {
  readonly terms: readonly Term[];
  readonly scope: Scope;
  readonly page: Page;
  readonly gives: (text: string) => number;
}

/** Few passages that hold all the terms, with those that hold them with their neighbours. */
async function filledUp(
  store: Store,
  passages: readonly StoredPassage[],
  asked: Asked,
): Promise<readonly StoredPassage[]> {
  if (passages.length === 0 || passages.length >= asked.page.size) return passages;
  const known = new Set(passages.map(({ id }) => id));
  const more = await inContext(store, asked);
  return [...passages, ...more.filter(({ id }) => !known.has(id))];
}

/** Passages about all the terms, best first; none when a term stands nowhere in the corpus. */
export async function passagesOn(
  store: Store,
  terms: readonly Term[],
  scope: Scope,
  page: Page,
  gives: (text: string) => number = () => 1,
): Promise<StoredPassage[]> {
  if (terms.length === 0) return [];
  const groups = terms.map(({ forms }) => forms);
  const query = { filter: filterOf(scope), limit: enoughFor(page) };
  const all = await store.search({ ...query, groups, match: 'all' });
  if (all.length > 0) return rank(all, terms, gives);
  if (await someTermIsNowhere(store, terms)) return [];
  return inContext(store, { terms, scope, page, gives });
}

/** Passages that hold most of the terms, and all of them with the sentences around. */
async function inContext(
  store: Store,
  { terms, scope, page, gives }: Asked,
): Promise<StoredPassage[]> {
  if (terms.length < 2) return [];
  const groups = terms.map(({ forms }) => forms);
  const query = { filter: filterOf(scope), limit: enoughFor(page) };
  const some = await store.search({ ...query, groups, match: 'any' });
  return coveredInContext(store, rank(some, terms, gives), terms);
}

async function someTermIsNowhere(store: Store, terms: readonly Term[]): Promise<boolean> {
  const counts = await Promise.all(terms.map(({ forms }) => store.frequencies(forms, 1)));
  return counts.some((list) => list.every((count) => count === 0));
}

/**
 * Passages that with the sentence before and after hold all the names and most of what the terms
 * tell, and hold the most telling term themselves.
 */
async function coveredInContext(
  store: Store,
  passages: readonly StoredPassage[],
  terms: readonly Term[],
): Promise<StoredPassage[]> {
  const telling = [...terms].sort((a, b) => b.weight - a.weight).slice(0, 1);
  const kept: StoredPassage[] = [];
  for (const passage of passages.slice(0, MOST_IN_CONTEXT)) {
    const own = fold(passage.text);
    if (coverage(own, telling) === 0 || coverage(own, terms) < OWN) continue;
    const around = await store.passages(
      passage.article,
      Math.max(0, passage.index - 1),
      passage.index + 1,
    );
    const context = fold(around.map(({ text }) => text).join(' '));
    if (coverage(context, terms) >= COVERED && namesStand(context, terms)) kept.push(passage);
  }
  return kept;
}

const holds = (text: string, form: string): boolean => {
  const folded = fold(form);
  const stem = folded.length > 4 ? folded.replace(/(?:ies|es|s|ed|ing|e|y|ion)$/, '') : folded;
  return stem !== '' && ` ${text} `.includes(folded.length > 4 ? ` ${stem}` : ` ${stem} `);
};

/** How much of what the terms tell a text holds, 0 to 1; a word near in meaning counts `NEAR`. */
const coverage = (text: string, terms: readonly Term[]): number => {
  const held = terms.reduce((sum, { forms: [asked = '', ...near], weight }) => {
    if (holds(text, asked)) return sum + weight;
    return near.some((form) => holds(text, form)) ? sum + weight * NEAR : sum;
  }, 0);
  return held / terms.reduce((sum, { weight }) => sum + weight, 0);
};

const namesStand = (text: string, terms: readonly Term[]): boolean =>
  terms.every(({ kind, forms }) => kind !== 'name' || forms.some((form) => holds(text, form)));

/** Best first: what gives what is asked for, and holds the asked words themselves, before the rest. */
function rank(
  hits: readonly Hit[],
  terms: readonly Term[],
  gives: (text: string) => number,
): StoredPassage[] {
  return hits
    .map(({ passage, score }) => ({
      passage,
      score: score * coverage(fold(passage.text), terms) ** 2 * gives(passage.text),
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
}
