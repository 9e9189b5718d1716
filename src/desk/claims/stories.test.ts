import { expect, it } from 'vitest';
import { readJob } from '../../load/work.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/store.ts';
import { storeOf } from '../newsroom.fixture.ts';
import { storiesOf, storyByArticle } from './stories.ts';

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

it('tells the stories apart anew when the day of an article was corrected', async () => {
  const store = await openStore(':memory:');
  await file(store, 'a.json', '2022-03-04');
  await file(store, 'b.json', '2022-03-05');
  const stories = async (): Promise<number> => {
    const heads = await store.articles({}, { limit: 10 });
    return new Set((await storyByArticle(store, heads)).values()).size;
  };
  expect(await stories()).toBe(1);
  await file(store, 'b.json', '2024-03-05');
  expect(await stories()).toBe(2);
  await store.close();
});

async function file(store: Store, name: string, published: string): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify({ published, text: `${FLOOD} ${FLOOD}` }));
  const read = await readJob({ file: name, bytes, firstLine: 1 });
  await store.save([{ file: name, hash: published, size: 1, modified: 1, ...read }]);
}
