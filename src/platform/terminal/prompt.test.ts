import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { House } from '../../ask.ts';
import { loadCommands } from '../../commands.ts';
import { openDesk } from '../../desk/open.ts';
import { openStore } from '../../store/open.ts';
import type { Store } from '../../store/store.ts';
import { answerPiped, prompt, type Streams } from './prompt.ts';

/** Streams such as a terminal's, without one. */
function open(json = false) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  let said = '';
  output.on('data', (chunk) => {
    said += chunk;
  });
  const streams = { input, output, env: {}, json } as unknown as Streams;
  /** Waits until the words have been said. */
  const heard = async (words: string): Promise<void> => {
    while (!stripVTControlCharacters(said).includes(words)) await setTimeout(5);
  };
  return { input, streams, heard, said: () => said };
}

describe('the terminal', () => {
  let store: Store;
  let house: House;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
    store = await openStore(':memory:');
    house = {
      commands: await loadCommands(),
      desk: openDesk(store, { reread: async () => null }),
      now: () => new Date('2024-03-04'),
      readSoFar: () => null,
      log: () => {},
    };
  });
  afterAll(async () => {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('answers piped lines one by one, in order, and passes over empty ones', async () => {
    const { input, streams, said } = open(true);
    input.end('/who Ada\r\n\n   \nwho is Eda?\n/who --B!g\n/numbers boats\nand ferries?');
    await answerPiped(house, streams);
    const answers = said()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ title, tone }) => [title, tone])).toEqual([
      ['Who: Ada', 'nothing'],
      ['Who: Eda', 'nothing'],
      ['--B!g is not an option I know.', 'refused'],
      ['Numbers: boats', 'nothing'],
      ['Numbers: ferries', 'nothing'],
    ]);
  });

  it('ends at "exit" where it prompts, and answers every line that is piped', async () => {
    const { input, streams, heard, said } = open();
    const done = prompt(house, streams, join(folder, 'left'));
    await heard('> ');
    input.write('/who Ada\r /exit \r/who Eda\r');
    await done;
    expect(said()).toContain('Who: Ada');
    expect(said()).not.toContain('Who: Eda');
    const piped = open();
    piped.input.end('/exit\n/who Eda\n');
    await answerPiped(house, piped.streams);
    expect(piped.said()).toContain('Who: Eda');
  });

  it('prompts, completes and answers until its input ends, and remembers what was asked', async () => {
    const history = join(folder, 'history');
    await writeFile(history, '/who Ida\n');
    const { input, streams, heard } = open();
    const done = prompt(house, streams, history);
    await heard('> ');
    input.write('/wh\t');
    await heard('/who ');
    input.write('Ada\r');
    await heard('Who: Ada');
    input.write('\u001B[A\u001B[A\r');
    await heard('Who: Ida');
    input.end();
    await done;
    expect((await readFile(history, 'utf8')).split('\n')).toEqual([
      '/who Ida',
      '/who Ada',
      '/who Ida',
      '',
    ]);
  });

  it('takes back a line at Ctrl+C, and ends at the next one', async () => {
    const { input, streams, heard, said } = open();
    const done = prompt(house, streams, join(folder, 'other history'));
    await heard('> ');
    input.write('/who Eda\u0003/who Ada\r');
    await heard('Who: Ada');
    input.write('\u0003');
    await done;
    expect(said()).not.toContain('Who: Eda');
  });
});
