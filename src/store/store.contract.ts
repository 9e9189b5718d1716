import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articleIn, filing, TOWN } from './fixture.contract.ts';
import { searchContract } from './search.contract.ts';
import type { Filter, Store } from './store.ts';
import { writingContract } from './writing.contract.ts';

const [ferry, second, vote, undated] = TOWN.map((each) => articleIn(each).id) as [
  string,
  string,
  string,
  string,
];

/** What every store must do, whatever keeps it; `open` gives an empty one. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(`a store in ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
      await store.save(TOWN);
    });
    afterAll(() => store.close());

    articleContract(() => store);
    searchContract(() => store);
    nameContract(() => store);
    itemContract(() => store);
  });
  describe(`writing to a store in ${name}`, () => writingContract(open));
}

function articleContract(store: () => Store): void {
  it('knows its documents as they were filed', async () => {
    const expected = TOWN.map(({ file, hash, size, modified }) => ({ file, hash, size, modified }));
    expect(await store().known()).toEqual(expected);
  });

  it('gives back every reading and text as it was saved', async () => {
    for (const { article, reading } of TOWN.flatMap(({ articles }) => articles)) {
      expect(await store().reading(article.id)).toEqual(reading);
      expect(await store().texts([article.id])).toEqual(new Map([[article.id, article.text]]));
    }
    expect(await store().reading('no such article')).toBeNull();
    expect(await store().texts(['no such article'])).toEqual(new Map());
  });

  it('lists articles newest first, the undated last, page by page', async () => {
    const { text: _, ...head } = articleIn(TOWN[2] ?? filing({ file: '', passages: [] }));
    expect(await store().articles({}, { limit: 1 })).toEqual([{ ...head, passages: 2 }]);
    const page = async (filter: Filter, limit: number, after?: string) =>
      (await store().articles(filter, after === undefined ? { limit } : { limit, after })).map(
        ({ id }) => id,
      );
    expect(await page({}, 10)).toEqual([vote, second, ferry, undated]);
    expect(await page({}, 2, vote)).toEqual([second, ferry]);
    expect(await page({ since: '2023-05-03' }, 10)).toEqual([vote, second]);
    expect(await page({ articles: [ferry, vote] }, 10, vote)).toEqual([ferry]);
  });

  it('counts what a filter means', async () => {
    expect(await store().totals({})).toEqual({ articles: 4, passages: 9 });
    expect(await store().totals({ since: '2023-05-03' })).toEqual({ articles: 2, passages: 5 });
    expect(await store().totals({ since: '1950-01-01' })).toEqual({ articles: 3, passages: 8 });
    expect(await store().totals({ since: '2023-06-01', articles: [ferry, vote] })).toEqual({
      articles: 1,
      passages: 2,
    });
    expect(await store().totals({ articles: [] })).toEqual({ articles: 0, passages: 0 });
  });

  it('gives the passages around a place', async () => {
    const around = await store().passages(ferry, 1, 7);
    expect(
      around.map(({ index, paragraph, text }) => [index, paragraph, text.slice(0, 9)]),
    ).toEqual([
      [1, 0, '“We shall'],
      [2, 1, 'The harbo'],
    ]);
    expect(await store().passages(ferry, 3, 9)).toEqual([]);
    expect((await store().passages(ferry, -4, 0)).map(({ index }) => index)).toEqual([0]);
    expect(await store().openings([vote, 'none', ferry], 1)).toEqual([
      await store().passages(vote, 0, 1),
      [],
      await store().passages(ferry, 0, 1),
    ]);
  });

  it('gives the passages that hold some spans, and passages by id', async () => {
    const all = await store().passages(ferry, 0, 9);
    const [start = 0, end = 0] = all[1]?.span ?? [];
    const places = [
      { article: ferry, spans: [] },
      { article: 'none', spans: [[0, 9]] },
      { article: ferry, spans: [[start + 3, end + 1]] },
    ] as const;
    expect(await store().passagesAt(places)).toEqual([[], [], all.slice(1, 2)]);
    const ids = all.map(({ id }) => id).reverse();
    expect(await store().passagesBy([...ids, 5])).toEqual([...all].reverse());
  });
}

function nameContract(store: () => Store): void {
  const labels = (rows: readonly { label: string }[]) => rows.map(({ label }) => label);
  const idOf = async (key: string) => (await store().names([key], 1))[0]?.id ?? -1;

  it('finds names by key, those with most keys and then with most articles first', async () => {
    expect(await store().names(['ruiz'], 5)).toEqual([
      { id: expect.any(Number), label: 'Ana Ruíz', kind: 'person', articles: 2 },
    ]);
    expect(labels(await store().names(['port ellen'], 5)).sort()).toEqual([
      'Port Ellen',
      'Port-Ellen',
    ]);
    expect(labels(await store().names(['cws', 'ruiz'], 1))).toEqual(['Ana Ruíz']);
    expect(labels(await store().names(['port', 'ellen', 'ruiz', 'port ellen'], 2)).sort()).toEqual([
      'Port Ellen',
      'Port-Ellen',
    ]);
    expect(await store().names(['nobody'], 5)).toEqual([]);
  });

  it('finds names by id, in the order asked for', async () => {
    const ids = [await idOf('okoro'), 999, await idOf('ruiz')];
    expect(labels(await store().nameRows(ids))).toEqual(['Tom Okoro', 'Ana Ruíz']);
  });

  it('completes from the beginning of any word', async () => {
    expect(labels(await store().complete('we', 5))).toEqual(['Coastal Weather Service']);
    expect(labels(await store().complete('ANA R', 5))).toEqual(['Ana Ruíz']);
    expect(labels(await store().complete('weather s', 5))).toEqual(['Coastal Weather Service']);
    expect(await store().complete('eather', 5)).toEqual([]);
    expect(labels(await store().complete('', 2)).sort()).toEqual(['Ana Ruíz', 'Tom Okoro']);
  });

  it('finds names that are spelt nearly so', async () => {
    expect(labels(await store().near('Okoru', 1))).toEqual(['Tom Okoro']);
    expect(labels(await store().near('Anna Ruis', 1))).toEqual(['Ana Ruíz']);
    expect(labels(await store().near('Costal Whether Servise', 1))).toEqual([
      'Coastal Weather Service',
    ]);
    expect(await store().near('xyzzy', 5)).toEqual([]);
  });

  it('says where names stand, newest first', async () => {
    const ids = [await idOf('ruiz'), await idOf('okoro')];
    const found = await store().appearances(ids, {}, 10);
    expect(found.map(({ article }) => article)).toEqual([vote, vote, second, ferry]);
    expect(found[3]).toEqual({
      name: ids[0],
      article: ferry,
      published: '2023-05-02',
      mentions: [[6, 14]],
      roles: [{ span: [0, 5], mention: [6, 14], kind: 'office' }],
    });
    expect(await store().appearances(ids, {}, 1)).toHaveLength(1);
    expect(await store().countAppearances(ids, {})).toBe(3);
    expect(await store().countAppearances(ids, { since: '2023-06-01' })).toBe(1);
    expect(await store().countAppearances(ids, { articles: [ferry] })).toBe(1);
  });

  it('says which names stand beside a name', async () => {
    const [ruiz, okoro, service] = [await idOf('ruiz'), await idOf('okoro'), await idOf('service')];
    expect(await store().company([ruiz, okoro], { articles: [vote] }, 9)).toEqual([
      { name: ruiz, article: vote, names: expect.arrayContaining([ruiz, okoro]) },
      { name: okoro, article: vote, names: expect.arrayContaining([ruiz, okoro]) },
    ]);
    expect(await store().company([ruiz], {}, 1)).toMatchObject([{ article: vote }]);
    expect(await store().company([okoro], { articles: [ferry] }, 9)).toEqual([]);
    expect((await store().company([service], {}, 9))[0]?.names).toContain(okoro);
  });

  it('leaves articles out', async () => {
    const ruiz = await idOf('ruiz');
    const found = async (filter: Filter) =>
      (await store().appearances([ruiz], filter, 9)).map(({ article }) => article);
    expect(await found({ without: [vote] })).toEqual([ferry]);
    expect(await found({ without: [ferry, 'none'] })).toEqual([vote]);
    expect(await found({ articles: [ferry, vote], without: [ferry] })).toEqual([vote]);
    expect(await store().countAppearances([ruiz], { without: [ferry, vote] })).toBe(0);
  });

  it('finds names by the words of a role', async () => {
    const okoro = await idOf('okoro');
    const found = await store().roles(['weather', 'directors'], {}, 5);
    expect(found).toMatchObject([{ name: okoro, article: second }]);
    expect(await store().roles(['rival', 'director'], {}, 5)).toEqual([]);
    expect(await store().roles(['rival'], { articles: [ferry] }, 5)).toEqual([]);
    expect(await store().roles(['the'], {}, 5)).toEqual([]);
  });
}

function itemContract(store: () => Store): void {
  const numbers = (found: readonly { low: number }[]) => found.map(({ low }) => low);

  it('finds quotes by speaker with the passage they begin in', async () => {
    const [{ id } = { id: -1 }] = await store().names(['ruiz'], 1);
    const quotes = await store().quotes([id], {}, 5);
    expect(quotes).toHaveLength(1);
    expect(quotes[0]).toMatchObject({ speaker: 'Ana Ruíz', passage: { article: ferry, index: 1 } });
    expect(await store().quotes([id], { since: '2023-05-03' }, 5)).toEqual([]);
  });

  it('says of each passage whose quotes run over it', async () => {
    const spoken = (await store().passages(ferry, 0, 2)).map(({ speakers }) => speakers);
    expect(spoken).toEqual([[], ['Ana Ruíz'], []]);
  });

  it('finds figures by unit or act, newest first', async () => {
    const [ferries, tugs] = [
      { unit: 'ferries', figures: 2 },
      { unit: 'tugs', figures: 1 },
    ];
    expect(await store().units(9, [])).toEqual([ferries, tugs]);
    expect(await store().units(1, ['tugs', 'boats'])).toEqual([ferries, tugs]);
    expect(await store().units(1, [])).toEqual([ferries]);
    const figures = (units: string[], acts: string[], filter: Filter = {}, limit = 9) =>
      store().figures({ units, acts }, filter, limit);
    expect(numbers(await figures(['ferries'], []))).toEqual([12, 14]);
    expect(numbers(await figures(['ferries'], ['sink', 'count']))).toEqual([12, 3, 14]);
    expect(numbers(await figures(['ferries'], [], {}, 1))).toEqual([12]);
    expect(numbers(await figures(['ferries'], [], { articles: [ferry] }))).toEqual([14]);
  });

  it('finds figures and moments within passages', async () => {
    const passages = [
      ...(await store().passages(second, 0, 2)),
      ...(await store().passages(ferry, 0, 0)),
    ];
    const ids = passages.map(({ id }) => id);
    expect(numbers(await store().figuresIn(ids))).toEqual([12, 3, 14]);
    const days = (await store().momentsIn(ids)).map(({ from }) => from);
    expect(days).toEqual(['2023-05-02', '2023-05-01']);
  });

  it('lists moments by their day, latest first', async () => {
    const days = async (filter: Filter) =>
      (await store().moments(filter, 9)).map(({ from }) => from);
    expect(await days({})).toEqual(['2023-05-02', '2023-05-01']);
    expect(await days({ since: '2023-05-03' })).toEqual(['2023-05-02']);
    expect(await days({ articles: [ferry] })).toEqual(['2023-05-01']);
  });
}
