import { expect, test } from 'vitest';
import type { FreshStory } from '../../desk/desk.ts';
import type { Claim } from '../../news/claim.ts';
import { digest } from '../../store/ledger.fixture.ts';
import { newsDraft } from './news.ts';

const claim: Claim = {
  text: 'A ferry sank.',
  cited: [{ article: 'a', span: [0, 13] }],
  ...{ origins: 1, articles: 1, reprints: [] },
};

const story = (articles: number): FreshStory => ({ origins: 1, articles, claims: [claim] });

const headings = async (...stories: readonly FreshStory[]) => {
  const filings = { filedSince: async () => ['a'] };
  const { blocks } = await newsDraft({ fresh: async () => stories }, filings, digest('d'), 1);
  return blocks.map((block) => (block.kind === 'claims' ? block.label : block.kind));
};

test('a story is headed with how widely it is told, where any is by more than one article', async () => {
  expect(await headings(story(1), story(1))).toEqual(['', '']);
  expect(await headings(story(1), story(3))).toEqual(['1 article', '1 origin, 3 articles']);
});
