import { expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { mentions } from './mentions.ts';
import { who } from './who.ts';

const ARTICLES = [
  'The harbour of Elm was dredged on Monday. Divers of the Laura Brandt foundation found a bell in the mud.',
  'Laura Brandt was elected mayor of Elm on Monday. Crowds cheered Brandt in the rain. Brandt thanked the divers of Elm.',
  'A barge sank in Elm on Monday. The pilot of the barge blamed Laura Brandt, who had closed the lock.',
];

const shown = async (articles: readonly string[], name: string): Promise<string[]> => {
  const store = await storeOf(articles.map((text) => ({ outlet: 'Hill Times', text })));
  const found = await who(store, name, { since: '' });
  if (!('entity' in found)) throw new Error('nobody was found');
  const { items } = await mentions(store, found.entity, { since: '' }, { size: 4, page: 1 });
  await store.close();
  return items.map(({ text }) => text);
};

it('the two passages of each article that tell most of a name come first, and none that hangs', async () => {
  const told = await shown(
    [
      'Rain fell on Elm.\n\nIt was a message that pleased Laura Brandt, who waited. Some were angry with Brandt too. Brandt, the mayor of Elm, closed the lock on Monday.\n\nThe crews cheered when Brandt came. Laura Brandt thanked the divers of Elm.',
      'A barge sank in Orlu and its pilot blamed Laura Brandt. He left in a boat with Brandt. Ferries ran late on Tuesday for Brandt and others.',
    ],
    'Laura Brandt',
  );
  expect(told).toEqual([
    'Brandt, the mayor of Elm, closed the lock on Monday.',
    'Laura Brandt thanked the divers of Elm.',
    'A barge sank in Orlu and its pilot blamed Laura Brandt.',
    'Ferries ran late on Tuesday for Brandt and others.',
  ]);
});

it('one "my" of a reporter does not silence a long sentence', async () => {
  const told = await shown(
    [
      'The office was shut. As my colleague at the Hill Times in Elm reported, Laura Brandt, 25, said that she could not bear the noise of the divers and would leave. Ferries ran late in Elm with Brandt on board.',
    ],
    'Laura Brandt',
  );
  expect(told[0]).toMatch(/^As my colleague/);
});

it('of one day, passages of the article that mentions a name most come first', async () => {
  const store = await storeOf(ARTICLES.map((text) => ({ outlet: 'Hill Times', text })));
  const found = await who(store, 'Laura Brandt', { since: '' });
  if (!('entity' in found)) throw new Error('nobody was found');
  const { items } = await mentions(store, found.entity, { since: '' }, { size: 9, page: 1 });
  await store.close();
  expect(items[0]?.text).toBe('Laura Brandt was elected mayor of Elm on Monday.');
});
