import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import { ask } from '../src/ask.ts';
import { takeApart } from '../src/asked/line.ts';
import { loadedAnswer } from '../src/platform/terminal/loaded.ts';
import { print } from '../src/platform/terminal/print.ts';
import { placeOf } from '../src/schedule/subscriptions/place.fixture.ts';
import { type Opened, openCorpus, SAMPLE } from './opened.ts';

const SCHEMA = new URL('../docs/answer.schema.json', import.meta.url);

/** What each command is asked, so that all its blocks are seen. */
const ASKED: Readonly<Record<string, readonly (readonly string[])[]>> = {
  ask: [['Who does the United States blame?'], ['Who won the regatta?']],
  brief: [[], ['regatta']],
  compare: [
    ['Harbour Gazette', 'Inland Post'],
    ['Harbour Gazette', 'nobody'],
  ],
  help: [[], ['who']],
  numbers: [['attacks'], ['soldiers'], ['herrings']],
  quotes: [['Kirby'], ['Nobody']],
  sources: [[]],
  timeline: [[]],
  who: [['Kirby'], ['Sims'], ['Kirbi'], ['Nobody'], []],
};

describe('the published schema', () => {
  let opened: Opened;
  let folder: string;
  let valid: (answer: unknown) => unknown;

  beforeAll(async () => {
    opened = await openCorpus(SAMPLE);
    folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    const validate = new Ajv2020({ strict: true, strictTuples: false }).compile(
      JSON.parse(await readFile(SCHEMA, 'utf8')),
    );
    valid = (answer) => (validate(JSON.parse(JSON.stringify(answer))) ? [] : validate.errors);
  });
  afterAll(async () => {
    await opened?.store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('knows every command', () => {
    const others = ['check', 'export'];
    const names = opened.house.commands.flatMap(({ name, where }) =>
      where === 'chat' ? [] : [name],
    );
    expect([...Object.keys(ASKED), ...others].sort()).toEqual(names);
  });

  it.each(Object.entries(ASKED))('describes the answers of %s', async (command, asked) => {
    const tones = new Set<Answer['tone']>();
    for (const words of asked) {
      const answer = await opened.ask(command, words);
      expect(valid(answer)).toEqual([]);
      tones.add(answer.tone);
    }
    expect(tones).toContain('found');
  });

  it('describes a proof, a load, a refusal and a fault', async () => {
    const file = join(folder, 'export.json');
    const out = createWriteStream(file);
    const dump = await ask(opened.house, { command: 'export', words: [], options: {} });
    expect(await print(dump, out, { columns: null, colour: false }, false)).toBe(0);
    await finished(out.end());
    const proof = await opened.ask('check', [file]);
    expect([proof.tone, valid(proof)]).toEqual(['found', []]);
    const load = loadedAnswer(opened.loaded, await opened.store.totals({}));
    expect(valid(load)).toEqual([]);
    const refused = await opened.ask('whom');
    expect([refused.tone, valid(refused)]).toEqual(['refused', []]);
    const desk = { ...opened.house.desk, who: () => Promise.reject(new Error('the disk is gone')) };
    const house = { ...opened.house, desk };
    const broken = await ask(house, { command: 'who', words: ['Kirby'], options: {} });
    expect([broken.tone, valid(broken)]).toEqual(['broken', []]);
  });

  it('describes digests and watches', async () => {
    const place = placeOf();
    const said = async (line: string) => {
      const [first = '', second = '', ...words] = line.split(' ');
      const { options, words: rest } = takeApart(words);
      return ask(opened.house, { command: `${first} ${second}`, words: rest, options }, place);
    };
    expect(valid(await said('digest list'))).toEqual([]);
    const made = (await said('digest create daily 8:00 --topic attacks')) as Answer;
    expect(valid(made)).toEqual([]);
    expect(valid(await said('watch create Kirby --quiet 22-7'))).toEqual([]);
    const [block] = made.blocks;
    if (block?.kind !== 'subscriptions') throw new Error('nothing was made');
    const id = block.subscriptions[0]?.id;
    for (const verb of ['preview', 'pause', 'resume', 'remove', 'remove'])
      expect(valid(await said(`digest ${verb} ${id}`))).toEqual([]);
  });

  it('describes no claim without a citation', async () => {
    const { blocks, ...answer } = await opened.ask('brief');
    const uncited = JSON.parse(JSON.stringify(blocks).replace(/"cited":\[[^\]]*\]/, '"cited":[]'));
    expect(valid({ ...answer, blocks: uncited })).not.toEqual([]);
  });
});
