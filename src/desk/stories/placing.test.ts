import { describe, expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { timeline } from './timeline.ts';

describe('a day long before the news', () => {
  const placed = async (...sentences: string[]): Promise<string[]> => {
    const store = await storeOf([{ outlet: 'Hill Times', text: sentences.join('\n\n') }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    return items.map(({ from, to, claim }) => `${from} ${to} ${claim.text.slice(0, 9)}`);
  };

  it('that only tells who or what is meant places a sentence that names no other', async () => {
    expect(
      await placed(
        'Thieves came in through a lock, which was last changed in 2009, a guard said.',
        'The barge, built in Brack in 1998, was sold in 2015.',
        'Emil Garza, who was freed on Friday, left Alba.',
        'Divers praised the lock that drowned nobody last year.',
        'The mayor will renew a pact that was signed in January.',
        'Nora Pell, a pilot who had brought ships to Alba and had run for mayor in 1992, died Sunday.',
      ),
    ).toEqual([
      '2009-01-01 2009-12-31 Thieves c',
      '2015-01-01 2015-12-31 The barge',
      '2023-01-01 2023-12-31 Divers pr',
      '2024-01-01 2024-01-31 The mayor',
      '2024-03-01 2024-03-01 Emil Garz',
      '2024-03-03 2024-03-03 Nora Pell',
    ]);
  });

  it('to which something is only likened, or of a picture, places nothing', async () => {
    expect(
      await placed(
        'Pilots fear the worst flood since the 1930s dam break.',
        'Gulls came on a path similar to 1985’s Great Flight.',
        'Nora Pell speaks on the pier of Alba, Friday, March 1, 2024, in bad weather.',
        'Pell is best known for her 1970s songs and for the 1980s play of Brack.',
        'Gulls came to Alba on Friday.',
      ),
    ).toEqual(['2024-03-01 2024-03-01 Gulls cam']);
  });

  it('runs to the last of the months or years that are told', async () => {
    expect(
      await placed(
        'The union won the vote of 2006 and lost the harbour in strikes in 2009.',
        'The council agreed in 2012 to close the lock by 2031.',
        'In 2014 the barge went to Brack, where it sank in 2017.',
      ),
    ).toEqual([
      '2006-01-01 2009-12-31 The union',
      '2012-01-01 2012-12-31 The counc',
      '2014-01-01 2014-12-31 In 2014 t',
    ]);
  });
});
