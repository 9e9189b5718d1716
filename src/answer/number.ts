import type { Citation, Claim } from '../news/claim.ts';
import type { AnswerBlock, DraftBlock, Numbered, Source } from './answer.ts';
import { allClaims, mapClaims, mapReprints } from './visit.ts';

/** The articles an answer cites or lists, in the order they are first met: source 1, 2, 3 … */
export function citedArticles(blocks: readonly DraftBlock[]): string[] {
  const met = new Set<string>();
  for (const block of blocks) {
    for (const claim of allClaims([block])) for (const { article } of claim.cited) met.add(article);
    if (block.kind === 'articles') for (const { source } of block.articles) met.add(source);
  }
  return [...met];
}

/** The blocks with every citation given by its source's number. Throws when an article is not listed. */
export function numberSources(
  blocks: readonly DraftBlock[],
  articles: readonly string[],
): AnswerBlock[] {
  const numbers = new Map(articles.map((article, i) => [article, i + 1]));
  const number = (article: string): number => {
    const n = numbers.get(article);
    if (n === undefined) throw new Error(`article ${article} is cited but not listed`);
    return n;
  };
  const one = (claim: Claim) => {
    const [first, ...rest] = claim.cited
      .map(({ article, span: [start, end] }) => ({ source: number(article), start, end }))
      .sort((a, b) => a.source - b.source);
    return first ? { ...claim, cited: [first, ...rest] as const } : null;
  };
  return blocks
    .map((block) => mapClaims(block, (claim) => mapReprints<Citation, Numbered>(claim, one)))
    .filter((block) => block !== null)
    .map((block) => (block.kind === 'articles' ? numberArticles(block, number) : block));
}

const numberArticles = (
  block: Extract<DraftBlock, { kind: 'articles' }>,
  number: (article: string) => number,
): AnswerBlock => ({
  ...block,
  articles: block.articles.map(({ source, passages, shares }) => ({
    source: number(source),
    passages,
    shares: shares.map((share) => ({ ...share, with: number(share.with) })),
  })),
});

/** An article's line in the list of sources. */
export const toSource = (n: number, article: Omit<Source, 'n'>): Source => ({
  n,
  file: article.file,
  outlet: article.outlet,
  agency: article.agency,
  authors: article.authors,
  title: article.title,
  url: article.url,
  published: article.published,
  updated: article.updated,
});
