import type { Claim } from '../news/claim.ts';
import type { Store, StoredPassage } from '../store/store.ts';
import { claimPage } from './claims/claims.ts';
import type { Answers, Listed, Page, Scope } from './desk.ts';
import { figures } from './figures/figures.ts';
import { measuringPassages } from './figures/measure-passages.ts';
import { measured } from './figures/measure-question.ts';
import { uncounted } from './figures/uncounted.ts';
import { givesFor, lackedBy, thoseGiving, thoseNaming } from './question/asked.ts';
import { coverage, folded } from './question/coverage.ts';
import { deedOf, thoseDone } from './question/done.ts';
import { withFollowing } from './question/following.ts';
import { happeningOf, thoseAhead, thoseDoing, thoseHappened } from './question/happened.ts';
import { filledUp, passagesOn } from './question/passages.ts';
import { type Term, termsOf } from './question/question.ts';
import { saidAbout, saidBy } from './question/said.ts';
import { mapPage, pageOf } from './scope.ts';

/** A question for a number: only a figure that counts it answers. */
const HOW_MANY = /^\s*(?:exactly\s+)?how\s+(?:many|much)\s+(.+?)\s*\?*\s*$/i;

/** Passages that hold what a question asks about; see `Desk.answers`. */
export async function answers(
  store: Store,
  question: string,
  scope: Scope,
  page: Page,
): Promise<Answers> {
  const counted = HOW_MANY.exec(question)?.[1];
  const figured = counted === undefined ? null : await figureClaims(store, counted, scope, page);
  if (figured && figured.items.length > 0) return { ...figured, lacks: null };
  const measure = measured(question);
  if (measure) return claimsOf(store, await measuringPassages(store, measure, scope, page), page);
  const said =
    (await saidAbout(store, question, scope, page)) ?? (await saidBy(store, question, scope, page));
  if (said !== null) return claimsOf(store, said, page);
  const terms = await termsOf(store, question);
  const gives = givesFor(question);
  const passages = await passagesOn(store, terms, scope, page, gives);
  const found = await filledUp(store, passages, { terms, scope, page, gives });
  const so = await thoseSo(store, found, question, terms);
  const told = await withFollowing(store, so, page.size * page.page);
  return { ...(await claimsOf(store, told, page)), lacks: lackedBy(so, question) };
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
): Promise<Answers> => ({
  ...mapPage(await claimPage(store, passages, page), (one) => one.claim),
  lacks: null,
});

async function figureClaims(
  store: Store,
  topic: string,
  scope: Scope,
  page: Page,
): Promise<Listed<Claim>> {
  const counted = topic.replace(/\b(?:were|was|are|is|did|do|does|have|has|had|been|be)\b/gi, ' ');
  const [{ items: groups }, unknown] = await Promise.all([
    figures(store, counted, scope),
    uncounted(store, counted, scope),
  ]);
  const claims = new Map(
    [...groups.flatMap((group) => group.figures.map(({ claim }) => claim)), ...unknown].map(
      (claim) => [claim.text, claim],
    ),
  );
  return pageOf([...claims.values()], page);
}
