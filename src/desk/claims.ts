import { groupReprints } from '../brief/reprints.ts';
import type { Citation, Claim } from '../news/claim.ts';
import type { Store, StoredPassage } from '../store/store.ts';
import { type Run, wholeRuns } from './runs.ts';

const cite = ({ article, span }: StoredPassage): Citation => ({ article, span });

/**
 * The runs of one reprint as a claim: the first one's words, cited wherever they stand exactly so,
 * with every other wording under it. Reprints of one passage are one origin.
 */
function claimOf(first: Run, others: readonly Run[]): Claim {
  const byText = new Map<string, Run[]>([[first.text, [first]]]);
  for (const run of others) byText.set(run.text, [...(byText.get(run.text) ?? []), run]);
  const claims = [...byText].flatMap(([text, runs]): Claim[] => {
    const [head, ...rest] = runs.map(cite);
    return head
      ? [{ text, cited: [head, ...rest], origins: 1, articles: runs.length, reprints: [] }]
      : [];
  });
  const [head, ...reprints] = claims as [Claim, ...Claim[]];
  return {
    ...head,
    articles: new Set([first, ...others].map(({ article }) => article)).size,
    reprints,
  };
}

/** Passages of a run with the claim they make together. */
export interface Claimed {
  readonly run: Run;
  readonly claim: Claim;
  /** Whether no run given before it is a reprint of it. */
  readonly first: boolean;
}

/**
 * Passages as claims, quotations whole, with their reprints in the whole corpus, in the order given.
 * Passages of one run make one claim.
 */
export async function claimEach(
  store: Store,
  passages: readonly StoredPassage[],
): Promise<Claimed[]> {
  const runs = await wholeRuns(store, passages);
  const members = new Set(runs.flatMap((run) => run.members));
  const alike = await store.alike([...members]);
  const others = new Map<number, StoredPassage>();
  for (const list of alike.values())
    for (const passage of list) if (!members.has(passage.id)) others.set(passage.id, passage);
  const pool: readonly (Run | StoredPassage)[] = [...runs, ...others.values()];
  const groupAt = new Map(
    groupReprints(pool).flatMap((group) => group.map((at) => [at, group] as const)),
  );
  const claimed: Claimed[] = [];
  for (const [at, run] of runs.entries()) {
    const group = groupAt.get(at) ?? [at];
    const same = group
      .flatMap((other) => pool[other] ?? [])
      .filter(({ article }) => article !== run.article);
    const reprints = await wholeRuns(store, same);
    claimed.push({
      run,
      claim: claimOf(run, onePerArticle(reprints, members)),
      first: Math.min(...group) === at,
    });
  }
  return claimed;
}

/** An article carries a reprint once, by its longest run; what was asked for is never left out. */
function onePerArticle(runs: readonly Run[], asked: ReadonlySet<number>): Run[] {
  const longest = new Map<string, Run>();
  for (const run of runs) {
    const other = longest.get(run.article);
    if (!other || other.text.length < run.text.length) longest.set(run.article, run);
  }
  return runs.filter(
    (run) => longest.get(run.article) === run || run.members.some((id) => asked.has(id)),
  );
}

/** Passages as claims, one for each reprint: the first of each, with the others under it. */
export async function claim(store: Store, passages: readonly StoredPassage[]): Promise<Claimed[]> {
  return (await claimEach(store, passages)).filter(({ first }) => first);
}
