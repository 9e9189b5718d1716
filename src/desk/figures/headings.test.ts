import { describe, expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { figures } from './figures.ts';

const TEXT = `Alcor said its profit rose to $640 million in the first quarter, or $1.45 per share.

Its profit had been 1.38 dollars a share a year before.`;

describe('sums of money', () => {
  it('are headed apart when they are of each share, not of the whole', async () => {
    const store = await storeOf([{ outlet: 'Delta Courier', text: TEXT }]);
    const groups = await figures(store, 'profit', { since: '' });
    await store.close();
    expect(groups.map(({ label, figures: [first] }) => `${first?.low} ${label}`).sort()).toEqual([
      '1.38 dollars per share',
      '1.45 dollars per share',
      '640000000 dollars',
    ]);
  });
});
