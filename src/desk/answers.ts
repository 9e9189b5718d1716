import type { Claim } from '../news/claim.ts';
import type { Store, StoredPassage } from '../store/store.ts';
import { claimPage } from './claims/claims.ts';
import type { Answers, Page, Scope } from './desk.ts';
import { countedClaims, countIn } from './figures/count-question.ts';
import { measuringPassages } from './figures/measure-passages.ts';
import { type Measured, measured, thoseMeasuring } from './figures/measure-question.ts';
import {
  asksName,
  lackedBy,
  thoseCaused,
  thoseGiving,
  thoseNaming,
  thoseTellingWhy,
  WHAT_CAUSED,
} from './question/asked.ts';
import { coverage, folded } from './question/coverage.ts';
import { deedOf, thoseDone } from './question/done.ts';
import { withFollowing, withRest } from './question/following.ts';
import { givesFor } from './question/giving.ts';
import { denies, happeningOf, thoseAhead, thoseDoing, thoseHappened } from './question/happened.ts';
import { kindAsked, thoseOfKind } from './question/kinds.ts';
import { nearest } from './question/nearest.ts';
import { filledUp, LEAD, type Matter, passagesOn, someTermIsNowhere } from './question/passages.ts';
import { type Term, termsOf } from './question/question.ts';
import { saidAbout, saidBy } from './question/said.ts';
import { respelt } from './question/spelling.ts';
import { mapPage } from './scope.ts';

/** Passages among which a cause is looked for: few that name a thing say what it came of. */
const MOST_CAUSES = 200;

/** What is asked, and which part of it is wanted. */
interface Asking {
  readonly store: Store;
  readonly question: string;
  readonly scope: Scope;
  readonly page: Page;
  /** What the question asks about; looked up once. */
  readonly terms: () => Promise<readonly Term[]>;
}

/** Passages that answer a question, and those that come near to it where they are few; see `Desk.answers`. */
export async function answers(
  store: Store,
  question: string,
  scope: Scope,
  page: Page,
): Promise<Answers> {
  let looked: Promise<readonly Term[]> | undefined;
  const terms = () => {
    looked ??= termsOf(store, question);
    return looked;
  };
  const asking = { store, question, scope, page, terms };
  const sure = await sureAnswers(asking);
  if (page.page > 1) return { ...sure, near: [] };
  if (sure.items.length > 0 && sure.lacks !== null)
    return amongNear(sure, await nearClaims(asking, []), question);
  if (sure.items.length >= enough(question)) return { ...sure, near: [] };
  return { ...sure, near: await nearClaims(asking, sure.items) };
}

/** Passages on what is asked, of which none is seen to give it, all behind those that come near, which may. */
function amongNear(sure: Sure, near: readonly Claim[], question: string): Answers {
  const all = [...near, ...besides(sure.items, near)];
  const lacks = lackedBy(
    all.map(({ text }) => ({ text, index: LEAD })),
    question,
  );
  return lacks === null
    ? { ...sure, items: [], lacks, near: all }
    : { ...sure, items: all, lacks, near: [] };
}

/** Answers beside which nothing that only comes near is shown: one that counts what is asked, two of others. */
const enough = (question: string): number => (measured(question) ? 1 : 2);

type Sure = Omit<Answers, 'near'>;

async function sureAnswers(asking: Asking): Promise<Sure> {
  const { store, question, scope, page } = asking;
  const measure = measured(question);
  if (measure) return measuredAnswers(asking, measure);
  const said =
    (await saidAbout(store, question, scope, page)) ?? (await saidBy(store, question, scope, page));
  if (said !== null) return claimsOf(store, said, page);
  const terms = await asking.terms();
  const matter = { scope, page, gives: givesFor(question, terms) };
  const so = await sought(store, question, { ...matter, terms });
  const kind = so.length > 0 ? null : kindAsked(question, terms);
  const found = kind
    ? thoseOfKind(await sought(store, question, { ...matter, terms: kind.terms }), kind)
    : so;
  const told = await withFollowing(store, found, page.size * page.page);
  return { ...(await claimsOf(store, told, page)), lacks: lackedBy(found, question) };
}

/** What gives the number a question asks for; nothing that denies what it counts. */
async function measuredAnswers(asking: Asking, measure: Measured): Promise<Sure> {
  const { store, question, scope, page } = asking;
  const terms = await asking.terms();
  const isSo = ({ text }: { readonly text: string }): boolean => !denies(text, question, terms);
  const count = await countIn(store, question);
  const counted = count && (await countedClaims(store, count, scope, page, isSo));
  if (counted && counted.items.length > 0) return { ...counted, lacks: null };
  const measuring = await measuringPassages(store, measure, scope, page);
  return claimsOf(store, measuring.filter(isSo), page);
}

/** Claims that come near to a question, to fill its page beside those that answer it; none where a word may be misspelt. */
async function nearClaims(asking: Asking, sure: readonly Claim[]): Promise<readonly Claim[]> {
  const { store, question, scope, page } = asking;
  const terms = await asking.terms();
  if (asksName(question) || (sure.length === 0 && (await isMisspelt(store, question, terms))))
    return [];
  const passages = await nearest(store, { terms, scope, gives: givesFor(question, terms) });
  const measure = measured(question);
  const giving = measure ? await thoseMeasuring(store, passages, measure.mayGive) : passages;
  const { items } = await claimPage(store, thoseAhead(giving, question), page);
  const claims = items.map(({ claim }) => claim);
  return besides(claims, sure).slice(0, page.size - sure.length);
}

/** Claims of which others have no words, nor those of their reprints. */
function besides(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  const shown = others.flatMap(wordings).join('\n');
  return claims.filter((claim) => !wordings(claim).some((text) => shown.includes(text)));
}

/** A claim's words and those of its reprints. */
const wordings = (claim: Claim): readonly string[] => [
  claim.text,
  ...claim.reprints.flatMap(wordings),
];

const isMisspelt = async (
  store: Store,
  question: string,
  terms: readonly Term[],
): Promise<boolean> =>
  (await someTermIsNowhere(store, terms)) && (await respelt(store, question)) !== question;

/** Passages that hold the terms, and say what the question takes to be so. */
async function sought(
  store: Store,
  question: string,
  matter: Matter,
): Promise<readonly StoredPassage[]> {
  const { terms, scope, page, gives } = matter;
  const passages = await passagesOn(store, terms, scope, page, gives);
  const found = await filledUp(store, passages, matter);
  const whole = await withRest(store, found, page.size * page.page, terms);
  const caused = await causesOf(store, question, matter);
  return thoseTellingWhy(await thoseSo(store, [...whole, ...caused], question, terms), question);
}

/** Passages on what a question asks the cause of, whatever the word for that is; none for other questions. */
async function causesOf(
  store: Store,
  question: string,
  { scope, gives }: Matter,
): Promise<readonly StoredPassage[]> {
  if (!WHAT_CAUSED.test(question)) return [];
  const terms = await termsOf(store, question.replace(WHAT_CAUSED, ''));
  return thoseCaused(await passagesOn(store, terms, scope, { size: MOST_CAUSES, page: 1 }, gives));
}

/** Those of the passages that say what the question takes to have been done. */
async function thoseSo(
  store: Store,
  found: readonly StoredPassage[],
  question: string,
  terms: readonly Term[],
): Promise<readonly StoredPassage[]> {
  const [deed, happening] = [deedOf(question, terms), happeningOf(question, terms)];
  const named = thoseNaming(found, question);
  const own = terms.length === 1 ? thoseGiving(inOwnWords(named, terms), question) : named;
  const so =
    happening === null
      ? thoseDoing(thoseAhead(own, question), question, terms)
      : thoseHappened(own, happening);
  return deed === null ? so : thoseDone(store, so, deed);
}

/** Those of the passages that have the only word there is to go by; all where none has. */
function inOwnWords(
  found: readonly StoredPassage[],
  terms: readonly Term[],
): readonly StoredPassage[] {
  const own = found.filter(({ text }) => coverage(folded(text), terms) === 1);
  return own.length > 0 ? own : found;
}

const claimsOf = async (
  store: Store,
  passages: readonly StoredPassage[],
  page: Page,
): Promise<Sure> => ({
  ...mapPage(await claimPage(store, passages, page), (one) => one.claim),
  lacks: null,
});
