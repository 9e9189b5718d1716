import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Article, Skip } from '../news/article.ts';
import { readDocument } from './document.ts';
import { piecesOf } from './files/pieces.ts';
import { walk } from './files/walk.ts';
import { LIMITS } from './limits.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'corpus-'));
});
afterEach(() => rm(root, { recursive: true }));

async function readAll(): Promise<{ articles: Article[]; skips: Skip[] }> {
  const articles: Article[] = [];
  const skips: Skip[] = [];
  for await (const found of walk(root)) {
    if ('reason' in found) {
      skips.push(found);
      continue;
    }
    for await (const piece of piecesOf(found)) {
      if ('reason' in piece) skips.push(piece);
      else {
        const read = await readDocument(piece.file, piece.bytes, piece.firstLine);
        articles.push(...read.articles);
        skips.push(...read.skips);
      }
    }
  }
  return { articles, skips };
}

test('bad files are named with their reasons and the rest is read', async () => {
  const text = 'The harbour of Westport was closed on Monday, officials said.';
  const line = JSON.stringify({ title: 'Ferry strikes pier', text });
  await mkdir(join(root, 'x.txt'));
  await writeFile(join(root, 'x.txt', 'good.txt'), text);
  await writeFile(join(root, 'broken.jsonl'), `${line}\n{"text": "cut\n${line}\n`);
  await writeFile(join(root, 'binary.txt'), Buffer.alloc(64));
  await writeFile(join(root, 'empty.md'), '\n \n');
  await writeFile(join(root, 'big.txt'), Buffer.alloc(LIMITS.documentBytes + 1, 'a'));
  await writeFile(
    join(root, 'spanish.html'),
    '<p>El ministro dimitió el viernes tras las protestas.</p>',
  );
  await writeFile(join(root, 'nojson.json'), '{"text": ');
  await symlink('..', join(root, 'x.txt', 'loop'));
  await symlink('/etc', join(root, 'out'));
  const { articles, skips } = await readAll();
  expect(articles.map(({ file }) => file)).toEqual([
    'broken.jsonl#1',
    'broken.jsonl#3',
    'x.txt/good.txt',
  ]);
  expect(Object.fromEntries(skips.map(({ file, reason }) => [file, reason]))).toEqual({
    'big.txt': 'too large',
    'binary.txt': 'binary',
    'broken.jsonl#2': 'broken',
    'empty.md': 'empty',
    'nojson.json': 'broken',
    out: 'link',
    'spanish.html': 'not English',
    'x.txt/loop': 'link',
  });
});

test('a large .jsonl is read to its last line, past a line over the limit', async () => {
  const line = (n: number): string =>
    JSON.stringify({
      text: `Ferry ${n} struck the pier of Westport on Monday, officials said.`,
      pad: 'x'.repeat(20_000),
    });
  const lines = Array.from({ length: 700 }, (_, n) => line(n));
  lines.splice(650, 0, JSON.stringify({ text: 'y'.repeat(5 * LIMITS.lineBytes) }));
  await writeFile(join(root, 'feed.jsonl'), lines.join('\n'));
  const { articles, skips } = await readAll();
  expect(skips).toMatchObject([{ file: 'feed.jsonl#651', reason: 'too large' }]);
  expect(articles).toHaveLength(700);
  expect(articles.at(-1)).toMatchObject({
    file: 'feed.jsonl#701',
    text: expect.stringContaining('Ferry 699'),
  });
  expect(new Set(articles.map(({ id }) => id)).size).toBe(700);
});
