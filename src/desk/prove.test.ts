import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { type Proven, prove } from './prove.ts';

/** A corpus without a file. */
const NOWHERE = { reread: async () => null };

const SOURCE = { n: 1, file: 'ferry.txt' };

describe('what is proven', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-prove-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const proven = async (text: string): Promise<Proven> => {
    const file = join(folder, 'given.json');
    await writeFile(file, text);
    return prove(file, NOWHERE);
  };

  it.each([
    ['a line that is no article', '{"articles":[\n{"file":3},\n]}\n'],
    ['a line that is no JSON', '{"articles":[\n {file},\n]}\n'],
    ['neither of both', '{"title":"Ferry"}'],
  ])('is no file with %s, and says so', async (_, text) => {
    await expect(proven(text)).rejects.toThrow(Refusal);
  });

  it.each([
    ['whole', '{"articles":[\n{"file":"ferry.txt","id":"a"}\n]}\n', []],
    [
      'cut off between two lines',
      '{"articles":[\n{"file":"ferry.txt","id":"a"},\n',
      ['The export is cut off: its last line is missing.'],
    ],
  ])('is an export that is %s', async (_, text, faults) => {
    expect((await proven(text)).faults).toEqual(['ferry.txt: not in the corpus', ...faults]);
  });

  it('is every claim of an answer, one whose citation cannot be read too', async () => {
    const claims = [
      { text: 'It sank.', cited: [{ source: 1, start: '0', end: 8 }] },
      { text: 'It rose.', cited: [] },
    ];
    const { faults } = await proven(JSON.stringify({ blocks: [{ claims }], sources: [SOURCE] }));
    expect(faults).toEqual([
      'ferry.txt: not in the corpus',
      '"It sank." is cited to no place',
      '"It rose." is cited to no source',
    ]);
  });
});
