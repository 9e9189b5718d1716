import { isTime } from '../brief/setting.ts';
import { type Standing, standing } from '../brief/standing.ts';
import { words } from '../brief/words.ts';
import type { Claim } from '../news/claim.ts';
import type { Hit, Store, StoredPassage } from '../store/store.ts';
import { givesFor } from './asked.ts';
import { claimPage } from './claims.ts';
import { coverage, folded, namesStand } from './coverage.ts';
import type { Listed, Page, Scope } from './desk.ts';
import { figures } from './figures.ts';
import { isItsVerb, measured, thoseMeasuring } from './measured.ts';
import { type Term, termsOf } from './question.ts';
import { saidAbout, saidBy } from './said.ts';
import { enoughFor, filterOf, mapPage } from './scope.ts';
import { uncounted } from './uncounted.ts';

/** A question for a number: only a figure that counts it answers. */
const HOW_MANY = /^\s*(?:exactly\s+)?how\s+(?:many|much)\s+(.+?)\s*\?*\s*$/i;
/** Share of the terms a passage must hold, itself or with its neighbours, when none holds all. */
const COVERED = 0.75;
/** Share of them it must hold itself. */
const OWN = 0.4;
const MOST_IN_CONTEXT = 40;
/** What is left of a passage's score by how it stands: a question, a caption or half a sentence is no answer. */
const LOOKS: Readonly<Record<Standing, number>> = {
  ...{ stands: 1, leans: 0.8, spoken: 0.8 },
  ...{ cut: 0.5, nothing: 0.5 },
};
/** Sentences that open an article: where nothing else names what is asked about, they may. */
const LEAD = 2;

/** Passages that hold what a question asks about; see `Desk.answers`. */
export async function answers(
  store: Store,
  question: string,
  scope: Scope,
  page: Page,
): Promise<Listed<Claim>> {
  const counted = HOW_MANY.exec(question)?.[1];
  const figured = counted === undefined ? null : await figureClaims(store, counted, scope, page);
  if (figured && figured.items.length > 0) return figured;
  const measuring = await measuringPassages(store, question, scope, page);
  if (figured || measuring.length > 0) return claimsOf(store, measuring, page);
  const said = await saidAbout(store, question, scope);
  if (said.length > 0) return claimsOf(store, said, page);
  const saidAtAll = await saidBy(store, question, scope, page);
  if (saidAtAll !== null) return claimsOf(store, saidAtAll, page);
  const terms = await termsOf(store, question);
  const gives = givesFor(question);
  const passages = await passagesOn(store, terms, scope, page, gives);
  const found = await filledUp(store, passages, { terms, scope, page, gives });
  return claimsOf(store, found, page);
}

const claimsOf = async (
  store: Store,
  passages: readonly StoredPassage[],
  page: Page,
): Promise<Listed<Claim>> => mapPage(await claimPage(store, passages, page), (one) => one.claim);

async function figureClaims(
  store: Store,
  topic: string,
  scope: Scope,
  page: Page,
): Promise<Listed<Claim>> {
  const counted = topic.replace(/\b(?:were|was|are|is|did|do|does|have|has|had|been|be)\b/gi, ' ');
  const groups = await figures(store, counted, scope);
  const unknown = await uncounted(store, counted, scope);
  const claims = new Map(
    [...groups.flatMap((group) => group.figures.map(({ claim }) => claim)), ...unknown].map(
      (claim) => [claim.text, claim],
    ),
  );
  const { size, page: at } = page;
  const list = [...claims.values()];
  return { items: list.slice(size * (at - 1), size * at), more: list.length > size * at };
}

/** Passages on what a question wants measured that have a figure of that measure. */
async function measuringPassages(
  store: Store,
  question: string,
  scope: Scope,
  page: Page,
): Promise<readonly StoredPassage[]> {
  const asked = measured(question);
  if (asked === null) return [];
  const terms = await withoutLostVerb(store, await termsOf(store, asked.rest), question);
  const [whole, near] = await Promise.all([
    passagesOn(store, terms, scope, page),
    inContext(store, { terms, scope, page, gives: () => 1 }, LEAD),
  ]);
  const found = [...new Map([...whole, ...near].map((one) => [one.id, one])).values()];
  return thoseMeasuring(store, found, asked.gives);
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

const isNowhere = async (store: Store, { forms }: Term): Promise<boolean> =>
  (await store.frequencies(forms, 1)).every((count) => count === 0);

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
  const more = await inContext(store, asked, 0);
  const besides = more.filter(
    ({ id, text }) =>
      !known.has(id) && (namesNobody(text) || namesStand(folded(text), asked.terms)),
  );
  return [...passages, ...besides];
}

/** A passage that names others is about these. */
const namesNobody = (text: string): boolean =>
  words(text).every((word) => !word.name || isTime(word));

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
  return inContext(store, { terms, scope, page, gives }, LEAD);
}

/** Passages that hold most of the terms, and all of them with the sentences around and the lead. */
async function inContext(
  store: Store,
  { terms, scope, page, gives }: Asked,
  lead: number,
): Promise<StoredPassage[]> {
  if (terms.length < 2) return [];
  const groups = terms.map(({ forms }) => forms);
  const query = { filter: filterOf(scope), limit: enoughFor(page) };
  const some = await store.search({ ...query, groups, match: 'any' });
  return coveredInContext(store, rank(some, terms, gives), terms, lead);
}

/** The sentences around a passage, and the `lead` its article opens with: it names what the rest is about. */
async function contextOf(
  store: Store,
  { article, index }: StoredPassage,
  lead: number,
): Promise<string> {
  const opening = lead === 0 ? [] : await store.passages(article, 0, lead - 1);
  const around = await store.passages(article, Math.max(lead, index - 1), index + 1);
  return folded([...opening, ...around].map(({ text }) => text).join(' '));
}

const someTermIsNowhere = async (store: Store, terms: readonly Term[]): Promise<boolean> =>
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
    return coverage(context, terms) >= COVERED && namesStand(context, terms);
  });
}

/** Best first: what gives what is asked for, and holds the asked words themselves, before the rest. */
function rank(
  hits: readonly Hit[],
  terms: readonly Term[],
  gives: (text: string) => number,
): StoredPassage[] {
  return hits
    .map(({ passage, score }) => ({
      passage,
      score:
        score *
        coverage(folded(passage.text), terms) ** 2 *
        gives(passage.text) *
        LOOKS[standing(passage.text)],
    }))
    .sort((a, b) => b.score - a.score)
    .map(({ passage }) => passage);
}
