import { groupReprints } from '../brief/reprints.ts';
import type { Citation, Claim } from '../news/claim.ts';
import type { Span } from '../news/span.ts';
import type { Store, StoredPassage } from '../store/store.ts';

const cite = ({ article, span }: { article: string; span: Span }): Citation => ({ article, span });

/**
 * The passages of one reprint as a claim: the first one's words, cited wherever they stand exactly so,
 * with every other wording under it. Reprints of one passage are one origin.
 */
function claimOf(first: StoredPassage, others: readonly StoredPassage[]): Claim {
  const byText = new Map<string, StoredPassage[]>([[first.text, [first]]]);
  for (const passage of others)
    byText.set(passage.text, [...(byText.get(passage.text) ?? []), passage]);
  const articles = new Set([first, ...others].map(({ article }) => article)).size;
  const claims = [...byText].flatMap(([text, passages]): Claim[] => {
    const [head, ...rest] = passages.map(cite);
    return head
      ? [{ text, cited: [head, ...rest], origins: 1, articles: passages.length, reprints: [] }]
      : [];
  });
  const [head, ...reprints] = claims as [Claim, ...Claim[]];
  return { ...head, articles, reprints };
}

/** A passage with the claim it heads. */
export interface Claimed<T extends StoredPassage = StoredPassage> {
  readonly passage: T;
  readonly claim: Claim;
  /** Position of the first given passage that it is a reprint of; its own when it is the first. */
  readonly first: number;
}

/** Every given passage as a claim of its own, with its reprints in the whole corpus, in the order given. */
export async function claimEach<T extends StoredPassage>(
  store: Store,
  passages: readonly T[],
): Promise<Claimed<T>[]> {
  const alike = await store.alike(passages.map(({ id }) => id));
  const all = new Map<number, StoredPassage>(passages.map((passage) => [passage.id, passage]));
  for (const list of alike.values())
    for (const passage of list) if (!all.has(passage.id)) all.set(passage.id, passage);
  const pool = [...all.values()];
  const groups = groupReprints(pool);
  const groupAt = new Map(groups.flatMap((group) => group.map((at) => [at, group] as const)));
  return passages.map((passage, at) => {
    const group = groupAt.get(at) ?? [at];
    const others = group
      .flatMap((other) => pool[other] ?? [])
      .filter(({ id, article }) => id !== passage.id && article !== passage.article);
    return { passage, claim: claimOf(passage, others), first: Math.min(...group) };
  });
}

/** Passages as claims, in the order given, one for each reprint: the first of each, the others under it. */
export async function claim<T extends StoredPassage>(
  store: Store,
  passages: readonly T[],
): Promise<Claimed<T>[]> {
  return (await claimEach(store, passages)).filter(({ first }, at) => first === at);
}

/** A claim for a cut of a passage, such as a role with its name; it stands alone. */
export const claimCut = (article: string, text: string, span: Span): Claim => ({
  text: text.slice(span[0], span[1]),
  cited: [{ article, span }],
  origins: 1,
  articles: 1,
  reprints: [],
});
