import { expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { mentions } from './mentions.ts';
import { who } from './who.ts';

const ARTICLES = [
  'The harbour of Elm was dredged on Monday. Divers of the Laura Brandt foundation found a bell in the mud.',
  'Laura Brandt was elected mayor of Elm on Monday. Crowds cheered Brandt in the rain. Brandt thanked the divers of Elm.',
  'A barge sank in Elm on Monday. The pilot of the barge blamed Laura Brandt, who had closed the lock.',
];

it('of one day, passages of the article that mentions a name most come first', async () => {
  const store = await storeOf(ARTICLES.map((text) => ({ outlet: 'Hill Times', text })));
  const found = await who(store, 'Laura Brandt', { since: '' });
  if (!('entity' in found)) throw new Error('nobody was found');
  const { items } = await mentions(store, found.entity, { since: '' }, { size: 9, page: 1 });
  await store.close();
  expect(items[0]?.text).toBe('Laura Brandt was elected mayor of Elm on Monday.');
});
