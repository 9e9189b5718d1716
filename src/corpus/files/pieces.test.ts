import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Skip } from '../../news/article.ts';
import { LIMITS } from '../limits.ts';
import { type Piece, piecesOf } from './pieces.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pieces-'));
});
afterEach(() => rm(root, { recursive: true }));

async function read(file: string): Promise<(Piece | Skip)[]> {
  const pieces: (Piece | Skip)[] = [];
  const found = { file, path: join(root, file), size: 0, modified: 0 };
  for await (const piece of piecesOf(found)) pieces.push(piece);
  return pieces;
}

describe('reading the bytes of a document', () => {
  test('gives a small document in one piece', async () => {
    await writeFile(join(root, 'a.txt'), 'The words.');
    expect(await read('a.txt')).toEqual([
      { file: 'a.txt', bytes: Buffer.from('The words.'), firstLine: 1 },
    ]);
  });

  test('gives a large .jsonl in whole lines and leaves out a line over the limit', async () => {
    const line = `${'x'.repeat(999)}\n`;
    const before = line.repeat(9000);
    const long = `${'y'.repeat(LIMITS.documentBytes)}\n`;
    await writeFile(join(root, 'a.jsonl'), `${before}${long}last`);
    const pieces = await read('a.jsonl');
    const skips = pieces.filter((piece): piece is Skip => 'reason' in piece);
    expect(skips).toMatchObject([{ file: 'a.jsonl#9001', reason: 'too large' }]);
    const whole = pieces.filter((piece): piece is Piece => 'bytes' in piece);
    expect(Buffer.concat(whole.map(({ bytes }) => bytes)).toString()).toBe(`${before}last`);
    expect(whole.at(-1)).toMatchObject({ firstLine: 9002 });
    let lines = 1;
    for (const { bytes, firstLine } of whole.slice(0, -1)) {
      expect(firstLine).toBe(lines);
      lines += Buffer.from(bytes).toString().split('\n').length - 1;
    }
  });

  test('names a document that is gone, became a folder or a link', async () => {
    await mkdir(join(root, 'b.txt'));
    await writeFile(join(root, 'target.txt'), 'x');
    await symlink('target.txt', join(root, 'c.txt'));
    for (const file of ['a.txt', 'b.txt', 'c.txt']) {
      expect(await read(file)).toMatchObject([{ file, reason: 'unreadable' }]);
    }
  });

  test.runIf(process.platform !== 'win32')(
    'does not wait for a pipe put in its place',
    async () => {
      execFileSync('/usr/bin/env', ['mkfifo', join(root, 'a.txt')]);
      expect(await read('a.txt')).toMatchObject([{ reason: 'unreadable' }]);
    },
  );
});
