import { expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { timeline } from './timeline.ts';

const TEXT = `The council of Alba fined the shipping line Alcor for its oil leak.

The line had bought its tankers in 2011, the council heard.

Ed Low, a diver, found the oil on Friday.

Low told the council on Saturday that the tankers were old.

Rain fell in March 2019.

The port of Brack had fined other tankers in 2017.`;

const OTHER = `Brack opened a new lock on Sunday.

An oil leak shut the port of Brack in 2015.`;

it('tells what the articles on a topic tell without its words, of nobody else', async () => {
  const store = await storeOf([
    { outlet: 'Hill Times', text: TEXT },
    { outlet: 'Delta Courier', text: OTHER },
  ]);
  const { items } = await timeline(store, 'Alcor oil leak', { since: '' }, { size: 9, page: 1 });
  await store.close();
  expect(items.map(({ from, claim }) => `${from} ${claim.text.slice(0, 8)}`)).toEqual([
    '2011-01-01 The line',
    '2024-03-01 Ed Low, ',
    '2024-03-02 Low told',
  ]);
});
