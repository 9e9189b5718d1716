import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ReadArticle } from '../news/reading.ts';
import { articleIn, filing, TOWN } from './fixture.contract.ts';
import type { Filing, Store } from './store.ts';

/** What filing, replacing and forgetting must do; each case has a store of its own. */
export function writingContract(open: () => Promise<Store>): void {
  const withStore = async (work: (store: Store) => Promise<void>): Promise<void> => {
    const store = await open();
    try {
      await work(store);
    } finally {
      await store.close();
    }
  };
  const [first] = TOWN as [Filing, ...Filing[]];

  it('files a document again in place of what its path held', () =>
    withStore(async (store) => {
      await store.save(TOWN);
      const changed = filing({ file: first.file, passages: ['Nothing sank.'] });
      await store.save([changed, ...TOWN.slice(1)]);
      expect(await store.totals({})).toEqual({ articles: 4, passages: 7 });
      expect(await store.reading(articleIn(first).id)).toBeNull();
      expect(await store.complete('Port-E', 9)).toMatchObject([{ label: 'Port Ellen' }]);
      expect(await store.names(['ruiz'], 1)).toMatchObject([{ articles: 1 }]);
      expect(await store.units(9, [])).toContainEqual({ unit: 'ferries', figures: 1 });
    }));

  it('forgets documents with all that was read from them', () =>
    withStore(async (store) => {
      await store.save(TOWN);
      await store.forget([...TOWN.map(({ file }) => file), 'never there']);
      expect(await store.known()).toEqual([]);
      expect(await store.totals({})).toEqual({ articles: 0, passages: 0 });
      expect(await store.complete('', 9)).toEqual([]);
      expect(await store.near('Okoro', 9)).toEqual([]);
      expect(await store.units(9, [])).toEqual([]);
      expect(await store.moments({}, 9)).toEqual([]);
      const query = { groups: [['ferries']], match: 'any', filter: {}, limit: 9 } as const;
      expect(await store.search(query)).toEqual([]);
      await store.save(TOWN);
      expect(await store.search(query)).toHaveLength(3);
    }));

  it('takes over the size and time of a document with the same bytes only', () =>
    withStore(async (store) => {
      await store.save([first]);
      const { file, hash } = first;
      await store.touch([{ file, hash, size: 1, modified: 2 }]);
      await store.touch([{ file, hash: 'other bytes', size: 3, modified: 4 }]);
      expect(await store.known()).toEqual([{ file, hash, size: 1, modified: 2 }]);
    }));

  it('keeps what was left out, and why, with its document', () =>
    withStore(async (store) => {
      const skips = [
        { file: 'feed.jsonl#2', reason: 'broken', detail: 'Line 2 is not JSON.' },
        { file: 'feed.jsonl#9', reason: 'empty', detail: 'Line 9 has no text.' },
      ] as const;
      await store.save([{ ...first, file: 'feed.jsonl', skips }]);
      expect(await store.skips()).toEqual(skips);
      await store.forget(['feed.jsonl']);
      expect(await store.skips()).toEqual([]);
    }));

  it('writes nothing of a batch when a passage is outside its text', () =>
    withStore(async (store) => {
      const bad = (span: [number, number]): Filing => {
        const [read] = first.articles as [ReadArticle];
        const passages = [{ span, paragraph: 0, lemmas: [] }];
        return { ...first, articles: [{ ...read, reading: { ...read.reading, passages } }] };
      };
      const length = articleIn(first).text.length;
      for (const span of [
        [-1, 3],
        [3, 3],
        [4, 3],
        [0, length + 1],
        [0.5, 3],
      ] as const) {
        const filings = [...TOWN.slice(1), bad([...span])];
        await expect(store.save(filings)).rejects.toThrow('gazette/ferry.txt: passage [');
      }
      expect(await store.totals({})).toEqual({ articles: 0, passages: 0 });
      await store.save(TOWN);
      expect(await store.totals({})).toEqual({ articles: 4, passages: 9 });
      expect(await store.names(['okoro'], 1)).toMatchObject([{ articles: 2 }]);
    }));

  it('finds the names in most articles among more than a thousand with one key', () =>
    withStore(async (store) => {
      const banks = Array.from({ length: 1100 }, (_, n) => `Q${n} Bank`);
      const among = [1100, ...Array.from({ length: 8 }, (_, n) => n + 1)];
      await store.save(
        among.map((most, n) => {
          const named = banks.slice(0, most);
          const names = named.map((label) => [label, 'organisation'] as const);
          return filing({ file: `${n}.txt`, passages: [`${named.join(', ')}.`], names });
        }),
      );
      const found = async (limit: number) =>
        (await store.names(['bank'], limit)).map(({ label, articles }) => [label, articles]);
      const expected = banks.slice(0, 8).map((label, n) => [label, 9 - n]);
      expect(await found(3)).toEqual(expected.slice(0, 3));
      expect((await found(20)).slice(0, 8)).toEqual(expected);
    }));

  it('refuses an article of more passages than it can number', () =>
    withStore(async (store) => {
      const long = filing({ file: 'long.txt', passages: ['a'] });
      const [read] = long.articles as [ReadArticle];
      const passages = Array.from({ length: 65_536 }, () => read.reading.passages[0] ?? never());
      const articles = [{ ...read, reading: { ...read.reading, passages } }];
      await expect(store.save([{ ...long, articles }])).rejects.toThrow('65535');
    }));

  it('keeps any text whatever its characters, and gives back exactly it', () =>
    withStore(async (store) => {
      const texts = fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 });
      const broken = fc.constantFrom('\ud800', 'a\0b', '\udc00\ud800', '𝒳 "\'', '\ufeff');
      await fc.assert(
        fc.asyncProperty(texts, broken, async (words, odd) => {
          const written = filing({ file: 'odd.txt', passages: [...words, odd] });
          await store.save([written]);
          const [read] = written.articles as [ReadArticle];
          expect((await store.texts([read.article.id])).get(read.article.id)).toBe(
            read.article.text,
          );
          expect(await store.reading(read.article.id)).toEqual(read.reading);
          const found = await store.passages(read.article.id, 0, 99);
          expect(found.map(({ text }) => text)).toEqual([...words, odd]);
        }),
        { numRuns: 25 },
      );
    }));

  it('keeps to a filter of very many scattered articles', () =>
    withStore(async (store) => {
      const filings = Array.from({ length: 450 }, (_, n) =>
        filing({
          file: `${n}.txt`,
          published: '2021-03-04',
          passages: [`Rita Holm counted ${n + 1000} geese on Friday.`],
          names: [['Rita Holm', 'person', 'Rita']],
          quotes: [['geese on Friday', 'Rita Holm']],
          figures: [[`${n + 1000}`, 'geese', 'count']],
          moments: [['Friday', '2021-02-26']],
        }),
      );
      await store.save(filings);
      const articles = filings.filter((_, n) => n % 2 === 0).map((each) => articleIn(each).id);
      const filter = { articles };
      const newest = [...articles].reverse();
      const query = { groups: [['geese']], match: 'all', filter, limit: 999 } as const;
      const [{ id } = { id: -1 }] = await store.names(['holm'], 1);
      const found = {
        search: (await store.search(query)).map(({ passage }) => passage.article),
        articles: (await store.articles(filter, { limit: 999 })).map((head) => head.id),
        appearances: (await store.appearances([id], filter, 999)).map(({ article }) => article),
        roles: (await store.roles(['rita'], filter, 999)).map(({ article }) => article),
        quotes: (await store.quotes([id], filter, 999)).map(({ passage }) => passage.article),
        figures: (await store.figures({ units: ['geese'], acts: ['count'] }, filter, 999)).map(
          ({ passage }) => passage.article,
        ),
        moments: (await store.moments(filter, 999)).map(({ passage }) => passage.article),
      };
      for (const [verb, of] of Object.entries(found)) expect([verb, of]).toEqual([verb, newest]);
      expect(await store.totals(filter)).toEqual({ articles: 225, passages: 225 });
      expect(await store.countAppearances([id], filter)).toBe(225);
      expect(await store.moments({ articles: articles.slice(0, 3) }, 2)).toHaveLength(2);
    }));

  it('keeps small texts under keys until their time is over or they are dropped', () =>
    withStore(async (store) => {
      await store.keep('button:1', 'first', null);
      await store.keep('button:1', 'second', 60_000);
      await store.keep('button:2', 'over', -1);
      expect(await store.kept('button:1')).toBe('second');
      expect(await store.kept('button:2')).toBeNull();
      await store.drop('button:1');
      expect(await store.kept('button:1')).toBeNull();
    }));

  it('refuses calls once it is closed', async () => {
    const store = await open();
    const last = store.save(TOWN);
    await Promise.all([store.close(), store.close()]);
    await last;
    await expect(store.totals({})).rejects.toThrow('closed');
  });
}

function never(): never {
  throw new Error('the fixture has a passage');
}
