import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { articleIn, TOWN } from './fixture.contract.ts';
import { openStore } from './open.ts';
import type { Filing, Store } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-tamper-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ferry = articleIn(TOWN[0] as Filing).id;
const FERRIES = { groups: [['ferries']], match: 'all', filter: {}, limit: 9 } as const;

/** Everything the store says of the article, by each verb that could carry its words. */
async function saidOf(store: Store): Promise<readonly string[]> {
  const [ana] = await store.names(['ruiz'], 1);
  const names = [ana?.id ?? -1];
  const [second] = await store.passages(articleIn(TOWN[1] as Filing).id, 0, 0);
  const alike = (await store.alike([second?.id ?? -1])).get(second?.id ?? -1) ?? [];
  const passages = [
    ...(await store.search(FERRIES)).map(({ passage }) => passage),
    ...(await store.passages(ferry, 0, 9)),
    ...(await store.quotes(names, {}, 9)).map(({ passage }) => passage),
    ...(await store.figures({ units: ['ferries'], acts: ['sink'] }, {}, 9)).map((f) => f.passage),
    ...(await store.moments({}, 9)).map(({ passage }) => passage),
    ...(await store.passagesBy(alike.map(({ id }) => id))),
  ];
  const appearances = await store.appearances(names, {}, 9);
  return [
    ...passages.filter(({ article }) => article === ferry).map(({ index }) => `passage ${index}`),
    ...appearances.filter(({ article }) => article === ferry).map(() => 'appearance'),
    ...((await store.texts([ferry])).size > 0 ? ['text'] : []),
    ...((await store.reading(ferry)) === null ? [] : ['reading']),
  ];
}

describe('a store that another program has changed', () => {
  let path = '';
  let files = 0;
  beforeEach(() => {
    path = join(folder, `${++files}.db`);
  });

  /** Asks, changes the file from outside while the store is open, and asks again. */
  async function tampered(sql: string): Promise<readonly string[]> {
    const store = await openStore(path);
    await store.save(TOWN);
    expect(new Set(await saidOf(store))).toEqual(
      new Set(['passage 0', 'passage 1', 'passage 2', 'appearance', 'text', 'reading']),
    );
    const db = new Database(path, { timeout: 5000 });
    db.exec(sql.replaceAll('$article', `(SELECT id FROM articles WHERE key = '${ferry}')`));
    db.close();
    const said = await saidOf(store);
    await store.close();
    return said;
  }

  it('says nothing of an article whose text was changed', async () => {
    const sql = `UPDATE texts SET text = cast(replace(cast(text AS TEXT), '14', '41') AS BLOB)
      WHERE article = $article`;
    expect(await tampered(sql)).toEqual([]);
  });

  it('says nothing of an article whose text was changed in length', async () => {
    const sql = `UPDATE texts SET text = cast('' AS BLOB) WHERE article = $article`;
    expect(await tampered(sql)).toEqual([]);
  });

  it('says nothing of an article whose hash was changed', async () => {
    expect(await tampered('UPDATE texts SET hash = zeroblob(32) WHERE article = $article')).toEqual(
      [],
    );
  });

  it('says nothing of an article whose outlet or date was changed', async () => {
    const sql = `UPDATE articles SET head = replace(head, '2023-05-02', '2024-05-02')
      WHERE id = $article`;
    expect(await tampered(sql)).toEqual([]);
  });

  it('says nothing of an article that stands under the head of another', async () => {
    const sql = `UPDATE articles SET head = (SELECT head FROM articles WHERE key <> '${ferry}' LIMIT 1)
      WHERE id = $article`;
    expect(await tampered(sql)).toEqual([]);
  });

  it('leaves out a reading that was moved to another article or column', async () => {
    const other = `(SELECT readings.quotes FROM readings JOIN articles ON id = article WHERE key <> '${ferry}' LIMIT 1)`;
    const without = new Set(['passage 0', 'passage 1', 'passage 2', 'appearance', 'text']);
    for (const from of [other, 'figures']) {
      path = `${path}-moved`;
      const said = await tampered(`UPDATE readings SET quotes = ${from} WHERE article = $article`);
      expect(new Set(said)).toEqual(without);
    }
  });

  it('leaves out the passage whose span was moved, and the whole reading', async () => {
    const sql = `UPDATE articles SET passages = cast(unhex('01') || substr(passages, 2) AS BLOB)
      WHERE id = $article`;
    const said = new Set(await tampered(sql));
    expect(said).toEqual(new Set(['passage 1', 'passage 2', 'appearance', 'text']));
  });

  it('leaves out the passage whose hash was changed', async () => {
    const sql = `UPDATE articles SET passages = cast(substr(passages, 1, 12) || x'01020304' ||
      substr(passages, 17) AS BLOB) WHERE id = $article`;
    expect(await tampered(sql)).not.toContain('passage 0');
  });

  it('leaves out figures and names that were changed', async () => {
    const sql = `UPDATE readings SET figures = replace(figures, '14', '99'),
      names = replace(names, 'Ana', 'Bob') WHERE article = $article`;
    const store = await openStore(path);
    await store.save(TOWN);
    const db = new Database(path, { timeout: 5000 });
    db.exec(sql.replaceAll('$article', `(SELECT id FROM articles WHERE key = '${ferry}')`));
    db.close();
    const figures = await store.figures({ units: ['ferries'], acts: ['sink'] }, {}, 9);
    expect(figures.map(({ low }) => low)).toEqual([12]);
    expect(await saidOf(store)).not.toContain('appearance');
    expect(await store.reading(ferry)).toBeNull();
    await store.close();
  });

  it('leaves out what a damaged disk made of it, and goes on', async () => {
    const torn = "cast(x'c328ff' || substr(cast($column AS BLOB), 4) AS TEXT)";
    const columns = ['lemmas', 'names', 'quotes', 'figures', 'moments'];
    const set = columns.map((column) => `${column} = ${torn.replace('$column', column)}`);
    const said = await tampered(`UPDATE readings SET ${set.join(', ')} WHERE article = $article`);
    expect(new Set(said)).toEqual(new Set(['passage 0', 'passage 1', 'passage 2', 'text']));
    const head = torn.replace('$column', 'head');
    path = `${path}-head`;
    expect(await tampered(`UPDATE articles SET head = ${head} WHERE id = $article`)).toEqual([]);
  });

  it('can still forget and file again what was changed', async () => {
    const store = await openStore(path);
    await store.save(TOWN);
    const db = new Database(path, { timeout: 5000 });
    db.exec("UPDATE readings SET names = 'x', figures = 'x'; UPDATE texts SET hash = zeroblob(32)");
    db.close();
    await store.forget(TOWN.map(({ file }) => file));
    expect(await store.complete('', 9)).toEqual([]);
    expect(await store.units(9, [])).toEqual([]);
    await store.save(TOWN);
    expect(await store.search(FERRIES)).toHaveLength(3);
    expect(await store.names(['ruiz'], 1)).toMatchObject([{ articles: 2 }]);
    await store.close();
  });
});
