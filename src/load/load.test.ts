import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { load, type Progress } from './load.ts';

const article = (town: string, boats: number): string => `A ferry accident in ${town}

Source: Hill Times
Date: 3 March 2024

A ferry sank off ${town} on Friday, and ${boats} boats came to help. Nobody drowned, the board said.

The mayor of ${town} thanked the crews of all the boats for what they had done in the storm.
`;

describe('loading a corpus', () => {
  let folder: string;
  let store: Store;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    store = await openStore(':memory:');
    await write({ 'elm.txt': article('Elm', 3), 'coast/oak.txt': article('Oak', 4) });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function write(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), text);
    }
  }

  const filed = async (): Promise<string[]> =>
    (await store.articles({}, { limit: 99 })).map(({ file }) => file).sort();

  it('reads everything the first time and nothing the second', async () => {
    expect(await load(folder, store)).toMatchObject({ read: 2, unchanged: 0, forgotten: 0 });
    const first = await store.totals({});
    expect(await filed()).toEqual(['coast/oak.txt', 'elm.txt']);
    expect(await load(folder, store)).toMatchObject({ read: 0, unchanged: 2, forgotten: 0 });
    expect(await store.totals({})).toEqual(first);
  });

  it('does not read again what was only touched, though its time is another', async () => {
    await load(folder, store);
    await utimes(join(folder, 'elm.txt'), new Date(), new Date(2_000_000_000_000));
    expect(await load(folder, store)).toMatchObject({ read: 0, forgotten: 0 });
    expect(await load(folder, store)).toMatchObject({ read: 0, unchanged: 2 });
  });

  it('reads again what has changed, in place of what it was', async () => {
    await load(folder, store);
    await write({ 'elm.txt': article('Elm', 55) });
    expect(await load(folder, store)).toMatchObject({ read: 1, unchanged: 1 });
    const [elm] = (await store.articles({}, { limit: 9 })).filter(({ file }) => file === 'elm.txt');
    expect((await store.texts([elm?.id ?? ''])).get(elm?.id ?? '')).toContain('55 boats');
    expect(await filed()).toHaveLength(2);
  });

  it('sees a change that leaves size and time as they were', async () => {
    const past = new Date('2024-03-03');
    await utimes(join(folder, 'elm.txt'), past, past);
    await load(folder, store);
    await write({ 'elm.txt': article('Elm', 4) });
    await utimes(join(folder, 'elm.txt'), past, past);
    expect(await load(folder, store)).toMatchObject({ read: 1, unchanged: 1 });
  });

  it('reads again what another version of the reading has read', async () => {
    await load(folder, store);
    const [first] = await store.known();
    if (first) await store.save([{ ...first, hash: `0:${first.hash}`, articles: [], skips: [] }]);
    expect((await load(folder, store)).read).toBeGreaterThan(0);
    expect((await load(folder, store)).read).toBe(0);
  });

  it('forgets what is gone, and files what has moved', async () => {
    await load(folder, store);
    await rm(join(folder, 'elm.txt'));
    await write({ 'coast/elm.txt': article('Elm', 3) });
    expect(await load(folder, store)).toMatchObject({ read: 1, unchanged: 1, forgotten: 1 });
    expect(await filed()).toEqual(['coast/elm.txt', 'coast/oak.txt']);
  });

  it('names what cannot be read and reads the rest', async () => {
    await write({
      'picture.txt': new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2, 3, 0, 0, 0xff, 0xfe]),
      'nothing.txt': '',
      'feed.jsonl': `${JSON.stringify({ text: article('Ash', 5) })}\n{"text": \n`,
      'page.html': '<p>',
    });
    const { read, skips } = await load(folder, store);
    expect(read).toBe(3);
    const reasons = Object.fromEntries(skips.map(({ file, reason }) => [file, reason]));
    expect(reasons).toMatchObject({
      'picture.txt': 'binary',
      'nothing.txt': 'empty',
      'feed.jsonl#2': 'broken',
    });
    expect(skips.every(({ detail }) => /^[A-Z].*\.$/.test(detail))).toBe(true);
  });

  it('names it again the next time, without reading it again', async () => {
    await write({ 'feed.jsonl': `${JSON.stringify({ text: article('Ash', 5) })}\n{"text": \n` });
    const first = await load(folder, store);
    const again = await load(folder, store);
    expect(again).toMatchObject({ read: 0, unchanged: 3 });
    expect(again.skips).toEqual(first.skips);
  });

  it('counts how far it is, in bytes, up to all of them', async () => {
    const seen: Progress[] = [];
    await load(folder, store, (progress) => seen.push(progress));
    const done = seen.map((progress) => progress.done);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    const { done: last, all } = seen.at(-1) ?? { done: 0, all: -1 };
    expect(last).toBe(all);
    expect(all).toBe(article('Elm', 3).length + article('Oak', 4).length);
  });

  it('goes on with a large document of which a killed load has filed but some pieces', async () => {
    const line = (n: number): string =>
      `${JSON.stringify({ text: article(`Ash ${n}`, 5), note: 'x'.repeat(400_000) })}\n`;
    const feed = Array.from({ length: 7 }, (_, n) => line(n)).join('');
    await write({ 'feed.jsonl': feed });
    const cut = new Error('killed');
    const saves = { left: 1 };
    const dying: Store = {
      ...store,
      save: async (filings) => {
        if (saves.left === 0) throw cut;
        saves.left -= filings.some(({ file }) => file.startsWith('feed')) ? 1 : 0;
        await store.save(filings);
      },
    };
    await expect(load(folder, dying)).rejects.toThrow(cut);
    const some = (await store.totals({})).articles;
    expect((await load(folder, store)).read).toBe(9 - some);
    expect((await store.totals({})).articles).toBe(9);
    expect(await load(folder, store)).toMatchObject({ read: 0, unchanged: 3 });
  });

  it('names a line that is too long the next time too', async () => {
    const long = JSON.stringify({ text: 'The ferry sank. '.repeat(200_000) });
    await write({ 'feed.jsonl': `${long}\n${JSON.stringify({ text: article('Ash', 5) })}\n` });
    expect((await load(folder, store)).skips).toMatchObject([{ file: 'feed.jsonl#1' }]);
    const again = await load(folder, store);
    expect(again).toMatchObject({ read: 0, skips: [{ file: 'feed.jsonl#1' }] });
  });

  it('reads nothing from an empty folder, and fails on one that is not there', async () => {
    await rm(folder, { recursive: true });
    await expect(load(folder, store)).rejects.toThrow();
    await mkdir(folder);
    expect(await load(folder, store)).toMatchObject({ read: 0, unchanged: 0, skips: [] });
  });
});
