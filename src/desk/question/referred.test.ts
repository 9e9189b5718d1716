import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Opened, openCorpus, SAMPLE } from '../../../test/opened.ts';
import { referred } from './referred.ts';

let opened: Opened;
const filesOf = async (words: string): Promise<string[]> => {
  const found = await referred(opened.store, words);
  const heads = await opened.house.desk.heads(found);
  return heads.map(({ file }) => file).sort();
};

beforeAll(async () => {
  opened = await openCorpus(SAMPLE);
});
afterAll(() => opened.store.close());

describe('what words refer to', () => {
  it.each([
    'https://harbour-gazette.example/2024/02/02/raids-on-militias',
    'http://www.harbour-gazette.example/2024/02/02/raids-on-militias/?utm_source=x#top',
  ])('is the article at an address: %s', async (address) => {
    expect(await filesOf(address)).toEqual(['harbour-gazette/raids-on-militias.md']);
  });

  it('is no article at another address', async () => {
    expect(await filesOf('https://harbour-gazette.example/2024/02/02')).toEqual([]);
    expect(await filesOf('https://harbour-gazette.example/%22')).toEqual([]);
  });

  it('is the articles that hold a passage, reprints included', async () => {
    const answer = await opened.ask('who', ['Kirby'], { size: '1' });
    const shown = answer.blocks.flatMap((block) => (block.kind === 'claims' ? block.claims : []));
    const passage = shown.at(-1);
    const cited = answer.sources[(passage?.cited[0].source ?? 0) - 1]?.file;
    expect(await filesOf(`Have you seen this? ${passage?.text}`)).toContain(cited);
  });

  it('is no article for a topic, or for words that stand nowhere', async () => {
    expect(await filesOf('drone attack')).toEqual([]);
    expect(
      await filesOf('a long message that says nothing which any article of the corpus has said'),
    ).toEqual([]);
  });

  it('is what a brief is made of', async () => {
    const answer = await opened.ask('brief', [
      'https://harbour-gazette.example/2024/02/02/raids-on-militias',
    ]);
    expect(answer.tone).toBe('found');
    expect(answer.sources[0]?.file).toBe('harbour-gazette/raids-on-militias.md');
    const unknown = await opened.ask('brief', ['https://harbour-gazette.example/none']);
    expect(unknown.tone).toBe('nothing');
  });
});
