import { describe, expect, it } from 'vitest';
import type { Claim } from '../news/claim.ts';
import type { DraftBlock } from './answer.ts';
import { citedArticles, numberSources } from './number.ts';

const claim = (
  articles: readonly [string, ...string[]],
  reprints: readonly Claim[] = [],
): Claim => {
  const [first, ...rest] = articles.map((article) => ({ article, span: [2, 5] as const }));
  if (!first) throw new Error('a claim cites');
  return { text: 'abc', cited: [first, ...rest], origins: 1, articles: 1, reprints };
};

const BLOCKS: readonly DraftBlock[] = [
  { kind: 'note', text: 'Own words' },
  { kind: 'claims', label: 'All', claims: [claim(['hill', 'elm'], [claim(['oak'])])] },
  {
    kind: 'articles',
    articles: [{ source: 'ash', passages: 4, shares: [{ with: 'elm', passages: 2 }] }],
  },
];

describe('the numbers of sources', () => {
  it('follow the order in which articles are met, reprints and lists among them', () => {
    expect(citedArticles(BLOCKS)).toEqual(['hill', 'elm', 'oak', 'ash']);
  });

  it('stand in every citation and in lists of articles', () => {
    const [, claims, articles] = numberSources(BLOCKS, citedArticles(BLOCKS));
    expect(claims).toMatchObject({
      claims: [
        {
          cited: [
            { source: 1, start: 2, end: 5 },
            { source: 2, start: 2, end: 5 },
          ],
          reprints: [{ cited: [{ source: 3 }] }],
        },
      ],
    });
    expect(articles).toMatchObject({ articles: [{ source: 4, shares: [{ with: 2 }] }] });
  });

  it('are refused for an article that is cited but not listed', () => {
    expect(() => numberSources(BLOCKS, ['hill'])).toThrow('article elm is cited but not listed');
  });
});
