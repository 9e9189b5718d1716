import { expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { storiesOf } from './stories.ts';

const FLOOD =
  'The river Orlu flooded the lower valley, and 40 families left their houses in Nerva.';

it('takes what is told in the same words after a long silence for another story', async () => {
  const store = await storeOf([
    { outlet: 'Delta Courier', date: '4 March 2022', text: FLOOD },
    { outlet: 'Highland Post', date: '5 March 2022', text: `${FLOOD} Boats came from Brack.` },
    { outlet: 'Delta Courier', date: '9 March 2024', text: `${FLOOD} The dike had broken.` },
  ]);
  const heads = await store.articles({}, { limit: 10 });
  const stories = (await storiesOf(store, heads)).map((story) => story.map(({ file }) => file));
  expect(stories).toEqual([['2.txt'], ['1.txt', '0.txt']]);
  await store.close();
});
