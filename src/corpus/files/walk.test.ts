import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Skip } from '../../news/article.ts';
import { LIMITS } from '../limits.ts';
import { type Found, walk } from './walk.ts';

let root = '';
let outside = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
  outside = await mkdtemp(join(tmpdir(), 'elsewhere-'));
});
afterEach(async () => {
  await rm(root, { recursive: true });
  await rm(outside, { recursive: true });
});

async function all(): Promise<(Found | Skip)[]> {
  const seen: (Found | Skip)[] = [];
  for await (const entry of walk(root)) seen.push(entry);
  return seen;
}
const files = async (): Promise<string[]> =>
  (await all()).filter((entry) => 'path' in entry).map(({ file }) => file);
const skips = async (): Promise<Skip[]> =>
  (await all()).filter((entry): entry is Skip => 'reason' in entry);

describe('walking a corpus folder', () => {
  test('finds every kind of document in all folders, in the order of their paths', async () => {
    await mkdir(join(root, 'b', 'deep'), { recursive: true });
    await Promise.all(
      [
        'c.TXT',
        'a.md',
        'b/deep/x.HTML',
        'b/n.ndjson',
        'b/a.jsonl',
        'z.json',
        'y.htm',
        'w.markdown',
      ].map((file) => writeFile(join(root, file), 'x')),
    );
    expect(await files()).toEqual([
      'a.md',
      'b/a.jsonl',
      'b/deep/x.HTML',
      'b/n.ndjson',
      'c.TXT',
      'w.markdown',
      'y.htm',
      'z.json',
    ]);
  });

  test('leaves out hidden files, node_modules and other kinds of files', async () => {
    await mkdir(join(root, 'node_modules'));
    await mkdir(join(root, '.git'));
    for (const file of ['node_modules/a.txt', '.git/a.txt', '.a.txt', 'a.png', 'txt']) {
      await writeFile(join(root, file), 'x');
    }
    expect(await all()).toEqual([]);
  });

  test('takes a folder named like a document for a folder', async () => {
    await mkdir(join(root, 'x.txt'));
    await writeFile(join(root, 'x.txt', 'y.txt'), 'x');
    expect(await files()).toEqual(['x.txt/y.txt']);
    expect(await skips()).toEqual([]);
  });

  test('never follows a link, and names those that loop, leave or lead nowhere', async () => {
    await writeFile(join(outside, 'secret.txt'), 'x');
    await writeFile(join(root, 'a.txt'), 'x');
    await mkdir(join(root, 'sub'));
    await symlink(join(outside, 'secret.txt'), join(root, 'out.txt'));
    await symlink(outside, join(root, 'outfolder'));
    await symlink('..', join(root, 'sub', 'loop'));
    await symlink('two.txt', join(root, 'one.txt'));
    await symlink('one.txt', join(root, 'two.txt'));
    await symlink('gone.txt', join(root, 'dangling.txt'));
    await symlink('a.txt', join(root, 'again.txt'));
    expect(await files()).toEqual(['a.txt']);
    const named = await skips();
    expect(named.map(({ file }) => file).sort()).toEqual(
      ['dangling.txt', 'one.txt', 'out.txt', 'outfolder', 'sub/loop', 'two.txt'].sort(),
    );
    expect(named.every(({ reason }) => reason === 'link')).toBe(true);
  });

  test('follows a link when it is the corpus folder itself', async () => {
    await writeFile(join(outside, 'a.txt'), 'x');
    await rm(root, { recursive: true });
    await symlink(outside, root);
    expect(await files()).toEqual(['a.txt']);
  });

  test.runIf(process.platform !== 'win32')('names a pipe without opening it', async () => {
    execFileSync('/usr/bin/env', ['mkfifo', join(root, 'pipe.txt')]);
    expect(await skips()).toMatchObject([{ file: 'pipe.txt', reason: 'unreadable' }]);
  });

  test.runIf(process.platform === 'linux')('says of a name in another encoding that', async () => {
    const name = Buffer.concat([
      Buffer.from(`${root}/caf`),
      Buffer.from([0xe9]),
      Buffer.from('.txt'),
    ]);
    await writeFile(name, 'x');
    expect(await skips()).toMatchObject([
      { reason: 'unreadable', detail: 'It cannot be read: its name is no UTF-8.' },
    ]);
  });

  test('names a document over the limit, but takes a large .jsonl', async () => {
    await writeFile(join(root, 'a.txt'), '');
    await writeFile(join(root, 'a.jsonl'), '');
    await truncate(join(root, 'a.txt'), LIMITS.documentBytes + 1);
    await truncate(join(root, 'a.jsonl'), LIMITS.documentBytes + 1);
    expect(await skips()).toMatchObject([{ file: 'a.txt', reason: 'too large' }]);
    expect(await files()).toEqual(['a.jsonl']);
  });

  test('throws when the folder is missing or is a file', async () => {
    await writeFile(join(root, 'a.txt'), 'x');
    const first = (folder: string): Promise<unknown> => walk(folder).next();
    await expect(first(join(root, 'none'))).rejects.toThrow(
      /none cannot be read: it does not exist/,
    );
    await expect(first(join(root, 'a.txt'))).rejects.toThrow(/cannot be read: it is not a folder/);
  });
});
