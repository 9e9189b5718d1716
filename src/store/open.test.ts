import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, describe, expect, it } from 'vitest';
import { TOWN } from './fixture.contract.ts';
import { openStore } from './open.ts';

const folder = mkdtempSync(join(tmpdir(), 'store-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('opening a store', () => {
  it('makes the file and the folders above it', async () => {
    const path = join(folder, 'a', 'b', 'news.db');
    const store = await openStore(path);
    await store.close();
    expect(existsSync(path)).toBe(true);
  });

  it('finds what another run has left', async () => {
    const path = join(folder, 'again.db');
    const before = await openStore(path);
    await before.save(TOWN);
    await before.close();
    const after = await openStore(path);
    expect(await after.totals({})).toEqual({ articles: 4, passages: 9 });
    await after.close();
  });

  it('says that a folder is no file', async () => {
    const path = join(folder, 'folder.db');
    mkdirSync(path);
    await expect(openStore(path)).rejects.toThrow(`${path} is a folder. Name a file`);
  });

  it('says that an address is no file', async () => {
    for (const path of ['https://db.example/news', 'libsql://db.example', 'file:news.db']) {
      await expect(openStore(path)).rejects.toThrow(`${path} is an address. Name a file`);
    }
  });

  it('says when the folder above cannot be one, or the name is none', async () => {
    writeFileSync(join(folder, 'page.txt'), 'words');
    for (const path of [join(folder, 'page.txt', 'news.db'), join(folder, 'n'.repeat(300))]) {
      await expect(openStore(path)).rejects.toThrow(`The store ${path} cannot be made: E`);
    }
  });

  it.runIf(existsSync('/proc/self'))('says where no folder can be made at all', async () => {
    const path = '/proc/nowhere/deeper/news.db';
    await expect(openStore(path)).rejects.toThrow(`The store ${path} cannot be made: E`);
  });

  it('refuses a file that is not a database and leaves it as it is', async () => {
    const path = join(folder, 'notes.db');
    writeFileSync(path, 'Shopping list. '.repeat(500));
    await expect(openStore(path)).rejects.toThrow(`The store ${path} is not a store. Move it away`);
    expect(readFileSync(path, 'utf8')).toBe('Shopping list. '.repeat(500));
  });

  it("refuses another program's database and leaves it as it is", async () => {
    const path = join(folder, 'other.db');
    const other = new Database(path);
    other.exec('CREATE TABLE songs(title TEXT)');
    other.close();
    const bytes = readFileSync(path);
    await expect(openStore(path)).rejects.toThrow(`${path} is a database of another program`);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('empties a store of an older version for the next load, but for what was kept', async () => {
    const path = join(folder, 'first.db');
    const db = new Database(path);
    db.exec(`CREATE TABLE documents(id INTEGER PRIMARY KEY, file TEXT);
      INSERT INTO documents VALUES (1, 'old.txt');
      CREATE VIRTUAL TABLE shingles USING fts5(hashes);
      CREATE TABLE kept(key TEXT PRIMARY KEY, text TEXT NOT NULL, until INTEGER);
      INSERT INTO kept VALUES ('button:1', 'more', NULL);
      PRAGMA application_id = 0x56524254; PRAGMA user_version = 3;`);
    db.close();
    const store = await openStore(path);
    expect(await store.known()).toEqual([]);
    expect(await store.kept('button:1')).toBe('more');
    await store.save(TOWN);
    expect(await store.totals({})).toEqual({ articles: 4, passages: 9 });
    await store.close();
  });

  it('refuses a store of a newer version', async () => {
    const path = join(folder, 'newer.db');
    await (await openStore(path)).close();
    const db = new Database(path);
    db.exec('PRAGMA user_version = 99');
    db.close();
    await expect(openStore(path)).rejects.toThrow('was written by a newer Verbatim (version 99');
  });

  it('says that a file is damaged, by its name, and what to do', async () => {
    const path = join(folder, 'damaged.db');
    const store = await openStore(path);
    await store.save(TOWN);
    await store.close();
    const bytes = readFileSync(path);
    bytes.fill(0xa5, 4096);
    writeFileSync(path, bytes);
    const asked = openStore(path).then((opened) => opened.totals({}).finally(opened.close));
    await expect(asked).rejects.toThrow(`The store ${path} is damaged. Move it away`);
  });
});
