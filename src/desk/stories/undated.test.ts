import { expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { timeline } from './timeline.ts';

const BARGE = `A barge sank in the river Alba on Friday.

The barge was built in 1998 at a yard in Brack.

The barge had been in use since 2001 after a vote of the council.

It was raised on Saturday.

The barge carried coal, the mayor of Alba said.`;

it('of articles without a date gives what tells a day behind what is dated, and nothing else', async () => {
  const store = await storeOf([{ outlet: 'Hill Times', date: '', text: BARGE }]);
  const { items, undated } = await timeline(store, 'barge', { since: '' }, { size: 9, page: 1 });
  await store.close();
  expect(items.map(({ from, claim }) => [from, claim.text.slice(0, 9)])).toEqual([
    ['1998-01-01', 'The barge'],
    ['2001-01-01', 'The barge'],
  ]);
  expect(undated.map(({ text }) => text)).toEqual(['A barge sank in the river Alba on Friday.']);
});

it('shows no day that is not known where enough days are', async () => {
  const dated = [1, 2, 3, 4, 5]
    .map((day) => `A barge sank in Alba on February ${day}.`)
    .join('\n\n');
  const store = await storeOf([
    { outlet: 'Hill Times', date: '', text: BARGE },
    { outlet: 'Delta Courier', text: dated },
  ]);
  const { undated } = await timeline(store, 'barge', { since: '' }, { size: 9, page: 1 });
  await store.close();
  expect(undated).toEqual([]);
});
