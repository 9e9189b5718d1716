import { describe, expect, it } from 'vitest';
import { blocksOf, SAMPLE } from './opened.ts';
import { sharedCorpus } from './shared-corpus.ts';

describe('an answer that found nothing', () => {
  const opened = sharedCorpus(SAMPLE);

  const notes = async (command: string, ...words: string[]): Promise<readonly string[]> => {
    const answer = await opened().ask(command, words);
    expect(answer).toMatchObject({ tone: 'nothing', sources: [] });
    return blocksOf(answer, 'note').map(({ text }) => text);
  };

  it('says what was searched, and no more where nobody tells of it', async () => {
    for (const command of ['numbers', 'timeline', 'quotes'])
      expect(await notes(command, 'zorblax')).toEqual([
        'Nothing found.',
        'Searched 11 articles, 89 sentences.',
      ]);
  });

  it('says that articles tell of what has no figure', async () => {
    expect(await notes('numbers', 'Sims')).toContain(
      'Articles tell of it, but no figure was found that counts it. A brief of it shows what they tell.',
    );
  });

  it('says that somebody is not quoted, or not on this', async () => {
    expect(await notes('quotes', 'mayor of Al-Qaim')).toContain(
      'No quotation was read as words of Turki al-Mahalawi.',
    );
    const answer = await opened().ask('quotes', ['Kirby'], { topic: 'hospital' });
    expect(blocksOf(answer, 'note').map(({ text }) => text)).toContain(
      'John Kirby is quoted, but not on this. Leave the topic out to see the quotes.',
    );
  });
});
