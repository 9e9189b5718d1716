import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import type { Answer, Tone } from '../../answer/answer.ts';
import type { ReadArticle } from '../../news/reading.ts';
import { CutShort, print } from './print.ts';

const SCREEN = { columns: null, colour: false };

const answerOf = (tone: Tone): Answer => ({
  command: 'who',
  input: {},
  tone,
  title: 'Who: Ada',
  blocks: [],
  sources: [],
});

const READ: ReadArticle = {
  article: {
    id: '0123456789abcdef',
    file: 'boats.txt',
    title: null,
    outlet: null,
    authors: [],
    agency: null,
    published: null,
    updated: null,
    url: null,
    text: 'Boats sank.',
    own: true,
    body: [[0, 11]],
  },
  reading: { passages: [], names: [], quotes: [], figures: [], moments: [] },
};

describe('printing', () => {
  it.each([
    ['found', 0],
    ['nothing', 0],
    ['refused', 2],
    ['broken', 1],
  ] as const)('ends a %s answer with status %i', async (tone, status) => {
    const out = new PassThrough();
    expect(await print(answerOf(tone), out, SCREEN, false)).toBe(status);
    expect(await text(out.end())).toBe('Who: Ada\n');
  });

  it('writes an answer as one JSON object on one line', async () => {
    const out = new PassThrough();
    await print(answerOf('found'), out, SCREEN, true);
    const lines = (await text(out.end())).split('\n');
    expect(lines).toHaveLength(2);
    expect(JSON.parse(lines[0] ?? '')).toEqual(answerOf('found'));
  });

  it('writes an export as one object, an article a line, however slow the reader is', async () => {
    async function* articles() {
      for (let i = 0; i < 50; i++) yield READ;
    }
    const out = new PassThrough({ highWaterMark: 64 });
    const written = text(out);
    expect(await print({ tone: 'dump', articles: articles() }, out, SCREEN, false)).toBe(0);
    out.end();
    const lines = (await written).split('\n');
    expect(lines).toHaveLength(53);
    const whole = JSON.parse(lines.join('\n'));
    expect(whole.articles).toHaveLength(50);
    expect(whole.articles[0]).toMatchObject({ file: 'boats.txt', text: null, body: [[0, 11]] });
  });

  it('throws for an export that is cut short, whose reader has a part of it', async () => {
    async function* articles() {
      yield READ;
      throw new Error('the disk is gone');
    }
    const out = new PassThrough();
    const printed = print({ tone: 'dump', articles: articles() }, out, SCREEN, true);
    await expect(printed).rejects.toThrow(new CutShort('the disk is gone'));
    expect(await text(out.end())).toMatch(/^\{"articles":\[\n\{.+\}$/);
  });

  it('writes an export without articles as an object too', async () => {
    async function* none(): AsyncGenerator<ReadArticle> {}
    const out = new PassThrough();
    await print({ tone: 'dump', articles: none() }, out, SCREEN, false);
    expect(JSON.parse(await text(out.end()))).toEqual({ articles: [] });
  });
});
