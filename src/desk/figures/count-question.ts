import type { Claim } from '../../news/claim.ts';
import type { Store } from '../../store/store.ts';
import type { Listed, Page, Scope } from '../desk.ts';
import { type Term, termsOf } from '../question/question.ts';
import { pageOf } from '../scope.ts';
import { figures } from './figures.ts';
import { isAbout } from './measure-passages.ts';
import { asksMoney } from './measure-question.ts';
import { PAID_IN } from './topics.ts';
import { uncounted } from './uncounted.ts';

/** A question for a number: only a figure that counts it answers. */
const HOW_MANY = /^\s*(?:exactly\s+)?how\s+(?:many|much)\s+(.+?)\s*\?*\s*$/i;

const AUXILIARIES = /\b(?:were|was|are|is|did|do|does|have|has|had|been|be)\b/gi;

const RECEIVER =
  /^\s*how much (?:was|were|is|are|has|have|had) (\p{Lu}.*?) (?:been |being )?(?:awarded|charged|fined|given|offered|owed|paid)\b/iu;

/** What a question for a number counts. */
export interface Count {
  readonly topic: string;
  /** Whether only sums of money answer it. */
  readonly money: boolean;
  /** Whom a passage must name: who got it in "How much was Poe paid?", all that a question for money names. */
  readonly parties: readonly Term[];
}

/** What a question counts, and whom its answers must name; null where it asks for no number. */
export async function countIn(store: Store, question: string): Promise<Count | null> {
  const counted = HOW_MANY.exec(question)?.[1];
  if (counted === undefined) return null;
  const money = asksMoney(question);
  const receiver = RECEIVER.exec(question)?.[1];
  const named = await termsOf(store, receiver ?? (money ? counted : ''));
  return {
    topic: counted.replace(AUXILIARIES, ' '),
    money,
    parties: receiver === undefined ? named.filter(({ kind }) => kind === 'name') : named,
  };
}

/** Claims with figures of what is counted, one page of those that are so. */
export async function countedClaims(
  store: Store,
  { topic, money, parties }: Count,
  scope: Scope,
  page: Page,
  isSo: (claim: Claim) => boolean,
): Promise<Listed<Claim>> {
  const [{ items: groups, without }, unknown] = await Promise.all([
    figures(store, topic, scope),
    uncounted(store, topic, scope),
  ]);
  // What leaves a word out counts something else.
  const counting = without === '' ? groups.flatMap(({ figures: members }) => members) : [];
  const fitting = money ? counting.filter(({ unit }) => PAID_IN.has(unit)) : counting;
  const claims = new Map(
    [...fitting.map(({ claim }) => claim), ...unknown].map((claim) => [claim.text, claim]),
  );
  return pageOf([...claims.values()].filter(isAbout(parties)).filter(isSo), page);
}
