import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rereader } from '../load/reread.ts';
import { Refusal } from '../refusal.ts';
import type { Proof } from './desk.ts';
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

  const proven = async (text: string, proof: Proof = NOWHERE): Promise<Proven> => {
    const file = join(folder, 'given.json');
    await writeFile(file, text);
    return prove(file, proof);
  };

  it.each([
    ['nothing in it', ''],
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
    [
      'cut off within a line',
      '{"articles":[\n{"file":"ferry.txt","id":"a"},\n{"file":"pi',
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

  describe('of what an answer says of its claims', () => {
    const TEXT =
      'The ferry struck the pier on Monday, and 14 boats came to help.\n\n' +
      '“It was an old pier and nobody looked after it,” said Mayor Jane Roe of Westport.\n';
    const cite = (words: string) => {
      const start = TEXT.indexOf(words);
      return { text: words, cited: [{ source: 1, start, end: start + words.length }] };
    };
    const [HIT = '', QUOTE = ''] = TEXT.trimEnd().split('\n\n');
    const quote = (speaker: string) => ({ speaker, claim: cite(QUOTE) });
    const figure = (low: number) => ({ low, high: low, qualifier: 'exactly', claim: cite(HIT) });
    const answer = (block: object): string =>
      JSON.stringify({ blocks: [block], sources: [SOURCE] });
    let proof: Proof;

    beforeAll(async () => {
      await writeFile(join(folder, 'ferry.txt'), TEXT);
      proof = { reread: rereader(folder) };
    });

    it('is whose words they are and which number they give', async () => {
      const block = { quotes: [quote('Jane Roe')], figures: [figure(14)] };
      expect((await proven(answer(block), proof)).faults).toEqual([]);
    });

    it('is nothing that is not read there', async () => {
      const block = { quotes: [quote('Ed Poe')], figures: [figure(41)] };
      expect((await proven(answer(block), proof)).faults).toEqual([
        `"${QUOTE}" is not read as words of Ed Poe`,
        `"${HIT}" is not read as the number 41`,
      ]);
    });

    it('is told of each line of a file of several answers', async () => {
      const lines = [quote('Jane Roe'), quote('Ed Poe')].map((one) => answer({ quotes: [one] }));
      const { checked, faults } = await proven(`${lines.join('\n')}\n`, proof);
      expect([checked, faults.length]).toEqual([4, 1]);
    });
  });
});
