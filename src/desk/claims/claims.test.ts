import { describe, expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { claimPage } from './claims.ts';

const PAGE = { size: 5, page: 1 };
const WHOLE = '“Our work began today. It will go on at places of our choosing.”';

describe('a page of claims', () => {
  it('has no half of a quotation beside the whole one, whichever comes first', async () => {
    const store = await storeOf([
      {
        outlet: 'Bay Post',
        text: '“This morning crews came to the piers that the storm of last week broke in three places. Our work began today. It will go on at places of our choosing. We thank all who helped us, and we ask the town to be patient with the noise and with the dust. Nobody will be sent away,” Ann Poe said on Monday.',
      },
      { outlet: 'Hill Times', text: `Ann Poe spoke on Monday.\n\n${WHOLE}` },
    ]);
    const hits = await store.search({
      groups: [['began']],
      match: 'all',
      filter: {},
      limit: 9,
    });
    const passages = hits.map(({ passage }) => passage);
    expect(passages).toHaveLength(2);
    for (const order of [passages, passages.toReversed()]) {
      const { items } = await claimPage(store, order, PAGE);
      expect(items.map(({ claim }) => [claim.text, claim.articles])).toEqual([[WHOLE, 2]]);
    }
    await store.close();
  });
});
