import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../src/ask.ts';
import { print } from '../src/platform/terminal/print.ts';
import { type Opened, openCorpus, SAMPLE } from './opened.ts';

let opened: Opened;
let folder: string;

beforeAll(async () => {
  opened = await openCorpus(SAMPLE);
  folder = await mkdtemp(join(tmpdir(), 'verbatim-proof-'));
});
afterAll(async () => {
  await opened.store.close();
  await rm(folder, { recursive: true, force: true });
});

/** What a command writes with --json. */
async function written(command: string, ...words: readonly string[]): Promise<string> {
  const answer = await ask(opened.house, { command, words, options: {} });
  const out = new PassThrough();
  const all = text(out);
  await print(answer, out, { columns: null, colour: false }, true);
  out.end();
  return all;
}

/** Whether `check` proves a file with this text. */
async function isProven(json: string): Promise<boolean> {
  const file = join(folder, 'written.json');
  await writeFile(file, json);
  const { tone } = await opened.ask('check', [file]);
  return tone === 'found';
}

describe('a proof', () => {
  it.each([
    ['"low":166', '"low":167', 'export'],
    ['166 attacks', '167 attacks', 'numbers', 'attacks'],
  ])(
    'is given of what was written, and not with %s changed to %s: %s',
    async (from, to, command, ...words) => {
      const json = await written(command, ...words);
      expect(await isProven(json)).toBe(true);
      const changed = json.replaceAll(from, to);
      expect(changed).not.toBe(json);
      expect(await isProven(changed)).toBe(false);
    },
  );

  it('is given of what an answer says of its sources, and of no claim without a citation', async () => {
    const sources = await written('sources');
    const claimed = (cited: string): string =>
      sources.replace('"blocks":[', `"blocks":[{"text":"Anything at all.","cited":${cited}},`);
    expect(await isProven(sources)).toBe(true);
    expect(await isProven(await written('who', 'Nobody Whatsoever'))).toBe(true);
    expect(await isProven(sources.replaceAll('"outlet":"', '"outlet":"The '))).toBe(false);
    expect(await isProven(claimed('[]'))).toBe(false);
    expect(await isProven(claimed('[{"source":1,"start":0,"end":9}]'))).toBe(false);
  });
});
