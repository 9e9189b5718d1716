import { groupReprints, withinReach } from '../../brief/reprints/reprints.ts';
import type { Citation, Claim } from '../../news/claim.ts';
import { fold } from '../../reading/fold.ts';
import type { Store, StoredPassage, Wording } from '../../store/store.ts';
import type { Listed, Page } from '../desk.ts';
import { pageOf } from '../scope.ts';
import { type Leans, type Run, wholeRuns } from './runs.ts';

/** Words where they stand. */
type Cut = Pick<StoredPassage, 'article' | 'span' | 'text'>;

const cite = ({ article, span }: Cut): Citation => ({ article, span });

/**
 * What several articles tell alike as a claim: the first one's words, cited wherever they stand exactly
 * so, with every other wording under it. Reprints of one passage are one origin.
 */
export function claimOf(first: Cut, others: readonly Cut[]): Claim {
  const byText = new Map<string, Cut[]>([[first.text, [first]]]);
  for (const cut of others) byText.set(cut.text, [...(byText.get(cut.text) ?? []), cut]);
  const claims = [...byText].flatMap(([text, cuts]): Claim[] => {
    const [head, ...rest] = cuts.map(cite);
    return head
      ? [{ text, cited: [head, ...rest], origins: 1, articles: cuts.length, reprints: [] }]
      : [];
  });
  const [head, ...reprints] = claims as [Claim, ...Claim[]];
  return {
    ...head,
    articles: new Set([first, ...others].map(({ article }) => article)).size,
    reprints,
  };
}

/** A run of passages with the claim it makes. */
export interface Claimed {
  readonly run: Run;
  readonly claim: Claim;
  /** Ids of its passages and of those of its reprints. */
  readonly covers: readonly number[];
}

/**
 * Passages as claims, quotations whole, with their reprints in the whole corpus, in the order given.
 * Passages of one run make one claim, and so does one that leans with the one before it.
 */
export async function claimEach(
  store: Store,
  passages: readonly StoredPassage[],
  leans?: Leans,
): Promise<Claimed[]> {
  const runs = await wholeRuns(store, passages, leans);
  const alike = await store.alike(runs.flatMap(({ members }) => members));
  const pools = await poolsOf(
    store,
    runs.map((run) => [run, run.members.flatMap((member) => alike.get(member) ?? [])]),
  );
  return Promise.all(pools.map((pool) => claimRun(store, pool)));
}

/** A claim for each group of passages that are reprints of each other: the first one's words, the rest under it. */
export async function claimGroups(
  store: Store,
  groups: readonly (readonly StoredPassage[])[],
): Promise<Claim[]> {
  const alike = await store.alike(groups.flatMap(([first]) => first?.id ?? []));
  const covered = new Set<number>();
  const claims: Claim[] = [];
  for (const [first, ...rest] of groups) {
    const [run] = first && !covered.has(first.id) ? await wholeRuns(store, [first]) : [];
    if (!first || !run) continue;
    const others = [...rest, ...(alike.get(first.id) ?? [])];
    const [pool] = await poolsOf(store, [[run, others]]);
    const { claim, covers } = await claimRun(store, pool as Pool);
    if (covers.some((id) => covered.has(id))) continue;
    for (const id of covers) covered.add(id);
    claims.push(claim);
  }
  return claims;
}

/** A run and passages of other articles among which its reprints are. */
type Pool = readonly [run: Run, ...others: StoredPassage[]];

/** Of each run's candidates those that its reprints can be among, whole; most are dropped by their words. */
async function poolsOf(
  store: Store,
  given: readonly (readonly [Run, readonly Wording[]])[],
): Promise<Pool[]> {
  const near = given.map(([run, candidates]) => {
    const others = candidates.filter(({ article }) => article !== run.article);
    return withinReach(run, [...new Map(others.map((other) => [other.id, other])).values()]);
  });
  const ids = [...new Set(near.flatMap((others) => others.map(({ id }) => id)))];
  const passages = ids.length === 0 ? [] : await store.passagesBy(ids);
  const known = new Map(passages.map((passage) => [passage.id, passage]));
  return given.map(([run], n) => [
    run,
    ...(near[n] ?? []).flatMap(({ id }) => known.get(id) ?? []),
  ]);
}

async function claimRun(store: Store, pool: Pool): Promise<Claimed> {
  const [run] = pool;
  const group = groupReprints(pool).find((positions) => positions.includes(0)) ?? [0];
  const same = group.flatMap((at) => (at === 0 ? [] : (pool[at] ?? [])));
  const reprints = onePerArticle(await wholeRuns(store, same));
  const covers = [
    ...run.members,
    ...same.map(({ id }) => id),
    ...reprints.flatMap(({ members }) => members),
  ];
  return { run, claim: claimOf(run, reprints), covers };
}

/** An article carries a reprint once: its longest run. */
function onePerArticle(runs: readonly Run[]): Run[] {
  const longest = new Map<string, Run>();
  for (const run of runs) {
    const other = longest.get(run.article);
    if (!other || other.text.length < run.text.length) longest.set(run.article, run);
  }
  return [...longest.values()];
}

/** Whether all that one claim says is said by another, which has its article among its own: half a quotation. */
function isPartOf({ run }: Claimed, { run: whole, claim }: Claimed): boolean {
  const told = [claim, ...claim.reprints].flatMap(({ cited }) => cited);
  return (
    told.some(({ article }) => article === run.article) &&
    ` ${fold(whole.text)} `.includes(` ${fold(run.text)} `)
  );
}

/**
 * One page of passages as claims, one for each reprint: the first of each, with the others under it.
 * Only as many passages are looked at as the page needs.
 */
export async function claimPage(
  store: Store,
  passages: readonly StoredPassage[],
  page: Page,
): Promise<Listed<Claimed>> {
  const needed = page.size * page.page + 1;
  const covered = new Set<number>();
  let claimed: Claimed[] = [];
  for (let at = 0; at < passages.length && claimed.length < needed; ) {
    const chunk = passages.slice(at, at + needed - claimed.length);
    at += chunk.length;
    const fresh = chunk.filter(({ id }) => !covered.has(id));
    for (const one of await claimEach(store, fresh)) {
      if (one.run.members.some((member) => covered.has(member))) continue;
      if (claimed.some((other) => isPartOf(one, other))) continue;
      for (const id of one.covers) covered.add(id);
      claimed = [...claimed.filter((other) => !isPartOf(other, one)), one];
    }
  }
  return pageOf(claimed, page);
}
