import { expect, it } from 'vitest';
import { storeOf } from './newsroom.fixture.ts';
import { articles } from './sources.ts';

const WHOLE = 'The council of Alba will vote on the harbour levy.';
const SPREAD = `A levy on ships divides the town of Alba.

Captains say the harbour would lose them.`;
const ASIDE = `Divers found a wreck.

It rained in Alba.

The mayor spoke of schools.

A bridge opened.

Farmers met to talk of a levy on milk.

Boats lay in the harbour.`;

it('lists what holds a topic in one sentence, and what opens with it and holds the rest elsewhere', async () => {
  const texts = [WHOLE, SPREAD, ASIDE];
  const store = await storeOf(texts.map((text, n) => ({ outlet: `Bay Post ${n}`, text })));
  const { items } = await articles(
    store,
    'harbour levy ships',
    { since: '' },
    { size: 9, page: 1 },
  );
  expect(items.map(({ article }) => article.outlet)).toEqual(['Bay Post 1']);
  const levy = await articles(store, 'harbour levy', { since: '' }, { size: 9, page: 1 });
  await store.close();
  const outlets = levy.items.map(({ article }) => article.outlet);
  expect(outlets.sort()).toEqual(['Bay Post 0', 'Bay Post 1']);
});
