import { expect, it } from 'vitest';
import { articleIn, TOWN } from './fixture.contract.ts';
import type { Filter, Store } from './store.ts';

const [ferry, second, vote, undated] = TOWN.map((each) => articleIn(each).id) as [
  string,
  string,
  string,
  string,
];

/** What searching must find in a store that holds `TOWN`. */
export function searchContract(store: () => Store): void {
  const search = async (
    groups: readonly string[][],
    match: 'all' | 'any' = 'all',
    filter: Filter = {},
    limit = 10,
  ) =>
    (await store().search({ groups, match, filter, limit })).map(
      ({ passage: { article, index } }) => `${article} ${index}`,
    );

  it('finds inflected words, lemmas, accents and phrases', async () => {
    expect(await search([['ferry']])).toHaveLength(3);
    expect((await search([['sink']])).sort()).toEqual([`${ferry} 0`]);
    expect(await search([['ruiz'], ['VOTE']])).toEqual([`${vote} 0`]);
    expect(await search([['port ellen']])).toHaveLength(2);
    expect(await search([['ellen port']])).toEqual([]);
    expect(await search([['director of the coastal weather service']])).toEqual([`${second} 1`]);
    expect(await search([['closed to all of the ships until']])).toHaveLength(2);
    expect(await search([['director of the harbour']])).toEqual([]);
  });

  it('wants every group or any, by any of its words', async () => {
    expect(
      await search([
        ['ferries', 'boats'],
        ['rust', 'sail'],
      ]),
    ).toEqual([`${undated} 0`]);
    expect(await search([['fleet'], ['sail']])).toEqual([]);
    expect((await search([['fleet'], ['sail']], 'any')).sort()).toEqual(
      [`${ferry} 1`, `${second} 2`].sort(),
    );
  });

  it('keeps to a filter and a limit', async () => {
    expect(await search([['ferries']], 'all', { since: '2023-05-03' })).toEqual([`${second} 1`]);
    expect(await search([['ferries']], 'all', { articles: [ferry, undated] })).toHaveLength(2);
    expect(await search([['ferries']], 'all', { articles: [] })).toEqual([]);
    expect(await search([['ferries']], 'all', {}, 2)).toHaveLength(2);
  });

  it('counts passages by word and phrase, no further than asked', async () => {
    const counts = await store().frequencies(['ferry', 'port ellen', 'zebra', 'the', '"*'], 100);
    expect(counts).toEqual([3, 2, 0, 0, 0]);
    expect(await store().frequencies(['ferry'], 2)).toEqual([2]);
  });

  it('takes any text as words, never as syntax', async () => {
    for (const words of [
      '"',
      'a" OR "b',
      'text:ferry',
      'ferry*',
      '(',
      'NEAR(a b)',
      '\0',
      '—',
      '',
    ]) {
      expect(await search([[words], ['zebra']])).toEqual([]);
    }
    expect(await search([['the'], ['of']])).toEqual([]);
    expect(await search([])).toEqual([]);
  });

  it('scores the better match higher', async () => {
    const hits = await store().search({
      groups: [['harbour'], ['storm']],
      match: 'any',
      filter: {},
      limit: 10,
    });
    expect(hits).toHaveLength(3);
    expect(hits.at(-1)?.passage.article).toBe(undated);
    const scores = hits.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('finds near reprints of a passage, not the passage itself', async () => {
    const [harbour, fleet] = [
      (await store().passages(ferry, 2, 2))[0],
      (await store().passages(ferry, 1, 1))[0],
    ];
    const alike = await store().alike([harbour?.id ?? -1, fleet?.id ?? -1, 5]);
    expect([...alike.keys()]).toEqual([harbour?.id, fleet?.id]);
    expect(alike.get(harbour?.id ?? -1)?.map(({ article }) => article)).toEqual([second]);
    expect(alike.get(fleet?.id ?? -1)).toEqual([]);
  });
}
