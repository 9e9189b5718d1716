import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../store/store.ts';
import { storeOf } from './newsroom.fixture.ts';
import { keepSubjects } from './question/subjects.ts';
import { suggest } from './suggest.ts';

const ARTICLES = [
  `Fishermen on Lake Orel counted 40 dead trout on Monday, and blamed the paper mill.

Warden Tilda Moss said the former owners had known of the leak for years.`,
  'The paper mill on Lake Orel was closed on Tuesday while inspectors looked for a leak.',
] as const;

describe('a topic that is typed', () => {
  let store: Store;
  let typed: (beginning: string) => Promise<readonly string[]>;
  beforeAll(async () => {
    store = await storeOf(ARTICLES.map((text) => ({ outlet: 'Orel Mail', text })));
    const from = { store, subjects: keepSubjects(store) };
    typed = (beginning) => suggest(from, 'topics', beginning, 25);
  });
  afterAll(() => store.close());

  it('is completed from what is counted, what the articles are about, and names', async () => {
    const all = await typed('');
    for (const topic of ['trout', 'leak', 'paper mill', 'Tilda Moss']) expect(all).toContain(topic);
    expect(await typed('pap')).toEqual(['paper', 'paper mill']);
    expect(await typed('Moss')).toEqual(['Tilda Moss']);
  });

  it('offers what is in most articles first, and no word that only tells how or when', async () => {
    const all = await typed('');
    expect(all.indexOf('leak')).toBeLessThan(all.indexOf('warden'));
    for (const word of ['former', 'years', 'said', 'monday']) expect(all).not.toContain(word);
  });
});

describe('a name that is typed', () => {
  it('is offered once, however its letters are written', async () => {
    const store = await storeOf([
      { outlet: 'Orel Mail', text: 'Mayor Tilda Moss spoke in Al-Orel on Monday.' },
      { outlet: 'Orel Post', text: 'Tilda Moss lives in al-Orel, a town in Alba.' },
    ]);
    const names = await suggest({ store, subjects: keepSubjects(store) }, 'names', 'orel', 9);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    await store.close();
  });
});
