import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../load/load.ts';
import { loadedAnswer, reportLoad } from './loaded.ts';

const LOADED: Loaded = {
  read: 1,
  unchanged: 1200,
  forgotten: 2,
  skips: [
    { file: 'a\u001B[2J.txt', reason: 'binary', detail: 'It holds bytes that are no text.' },
    { file: 'feed.jsonl#3', reason: 'broken', detail: 'The line is not valid JSON.' },
  ],
  notices: [{ file: 'old.txt', detail: 'Its encoding was guessed: windows-1252.' }],
};

const reported = async (loaded: Loaded, all = false): Promise<string> => {
  const stream = new PassThrough();
  reportLoad(loaded, stream, all);
  return text(stream.end());
};

describe('the report of a load', () => {
  it('names what was not read, or read on a guess, with the reason, and steers no terminal', async () => {
    expect(await reported(LOADED)).toBe(
      [
        'Read old.txt: Its encoding was guessed: windows-1252.',
        'Skipped a\uFFFD[2J.txt: binary. It holds bytes that are no text.',
        'Skipped feed.jsonl#3: broken. The line is not valid JSON.',
        '',
      ].join('\n'),
    );
  });

  it('counts what is left when there is very much, unless all is to be named', async () => {
    const [skip] = LOADED.skips;
    const skips = Array.from({ length: 500 }, () => skip as Loaded['skips'][number]);
    const lines = (await reported({ ...LOADED, skips })).trimEnd().split('\n');
    expect(lines).toHaveLength(201);
    expect(lines.at(-1)).toBe('… and 301 more; load names them all');
    expect((await reported({ ...LOADED, skips }, true)).trimEnd().split('\n')).toHaveLength(501);
  });

  it('says what to do when there is no article', () => {
    const nothing: Loaded = { ...LOADED, read: 0, unchanged: 0, forgotten: 0, skips: [] };
    const [block] = loadedAnswer(nothing, { articles: 0, passages: 0 }).blocks;
    expect(block).toMatchObject({
      lines: [expect.anything(), expect.stringMatching(/set CORPUS/)],
    });
  });

  it('is an answer that counts', () => {
    const answer = loadedAnswer(LOADED, { articles: 1201, passages: 30_000 });
    expect(answer).toMatchObject({ command: 'load', tone: 'found', title: 'Read 1 article' });
    expect(answer.blocks).toEqual([
      {
        kind: 'lines',
        lines: [
          '1,200 documents unchanged, 2 gone, 2 skipped',
          'The corpus holds 1,201 articles, 30,000 sentences.',
        ],
      },
    ]);
  });
});
