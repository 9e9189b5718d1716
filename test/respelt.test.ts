import { describe, expect, it } from 'vitest';
import { blocksOf, SAMPLE } from './opened.ts';
import { sharedCorpus } from './shared-corpus.ts';

describe('a slip of the pen in a topic', () => {
  const opened = sharedCorpus(SAMPLE);

  it.each([
    ['numbers', 'attcks', 'attacks'],
    ['timeline', 'Jordn', 'Jordan'],
    ['brief', 'Irak', 'Iraq'],
    ['sources', 'dronne', 'drone'],
  ])('is taken for what the articles say, and says so: %s %s', async (command, typed, right) => {
    const answer = await opened().ask(command, [typed]);
    expect(answer.tone).toBe('found');
    expect(blocksOf(answer, 'note')[0]?.text).toBe(
      `Taken for ${right}, the nearest spelling in the corpus.`,
    );
  });

  it('is no other word that stands in an article, and nothing that is like none', async () => {
    for (const words of ['zorblax', 'dronne zorblax', 'abc'])
      expect(await opened().ask('brief', [words])).toMatchObject({ tone: 'nothing', sources: [] });
    const { blocks } = await opened().ask('numbers', ['attacks']);
    expect(JSON.stringify(blocks)).not.toContain('Taken for');
  });
});
