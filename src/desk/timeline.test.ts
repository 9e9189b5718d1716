import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { storeOf } from './newsroom.fixture.ts';
import { timeline } from './timeline.ts';

const TEXT = `Rangers have counted 40 wolves in Alba since early January.

Since January, wolves have taken 12 sheep, and on Friday they took a calf in Alba.

Wolves came down to the river in Alba on February 11.`;

describe('a timeline', () => {
  let store: Store;
  beforeAll(async () => {
    store = await storeOf([{ outlet: 'Hill Times', text: TEXT }]);
  });
  afterAll(() => store.close());

  it('lets what began at a date run to the day of publication', async () => {
    const { items } = await timeline(store, 'wolves', { since: '' }, { size: 9, page: 1 });
    expect(items.map(({ from, to, claim }) => [from, to, claim.text.slice(0, 12)])).toEqual([
      ['2024-01-01', '2024-03-04', 'Rangers have'],
      ['2024-02-11', '2024-02-11', 'Wolves came '],
      ['2024-03-01', '2024-03-01', 'Since Januar'],
    ]);
  });
});
