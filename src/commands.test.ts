import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommands } from './commands.ts';

const SOUND = `export default {
  summary: 'Says nothing',
  options: {},
  where: 'terminal',
  visibility: 'public',
  asks: 'nothing',
  answer: async () => ({ tone: 'found', title: 'Nothing', blocks: [] }),
};`;

describe('the commands', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const loaded = async (files: Readonly<Record<string, string>>) => {
    await writeFile(join(folder, 'package.json'), '{"type":"module"}');
    for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    return loadCommands(pathToFileURL(`${folder}/`));
  };

  it('are named by their files and sorted', async () => {
    const commands = await loaded({
      'wait.js': SOUND,
      'go-on.js': SOUND,
      'notes.txt': 'no command',
    });
    expect(commands.map(({ name }) => name)).toEqual(['go-on', 'wait']);
  });

  it('leave tests and declarations out', async () => {
    expect(await loaded({ 'wait.test.js': 'throw new Error()', 'wait.d.ts': '' })).toEqual([]);
  });

  it.each([
    ['it exports no command', 'export const other = 1;'],
    ['its summary must have 1 to 100 characters', SOUND.replace('Says nothing', '')],
    ['its summary must have 1 to 100 characters', SOUND.replace('Says nothing', 'x'.repeat(101))],
    ['it has no table of options', SOUND.replace('options: {}', 'options: null')],
    ['it does not say where it is offered', SOUND.replace("'terminal'", "'somewhere'")],
    ['it does not say who sees its answer', SOUND.replace("'public'", "'some'")],
    ['it does not say to whom it is offered', SOUND.replace('answer:', "offeredTo: 'me', answer:")],
    ['it does not say what it asks', SOUND.replace("asks: 'nothing'", "asks: 'anything'")],
    ['it has no answer', SOUND.replace('async () =>', '0 &&')],
  ])('are refused by name: %s', async (fault, text) => {
    await expect(loaded({ 'wait.js': text })).rejects.toThrow(`commands/wait.js: ${fault}`);
  });

  it('are refused when the file’s name is no command', async () => {
    await expect(loaded({ 'Wait_Here.js': SOUND })).rejects.toThrow(
      'commands/Wait_Here.js: its name is no command name',
    );
  });

  it('of the project all load, with options that explain themselves', async () => {
    const commands = await loadCommands();
    const helps = commands.flatMap(({ options }) => Object.values(options).map(({ help }) => help));
    expect(commands.length).toBeGreaterThan(5);
    expect(helps.filter((help) => help.length < 4)).toEqual([]);
  });

  it('of a group are named by their file and their own word', async () => {
    const group = `const one = ${SOUND.replace('export default ', '')}
export default { commands: { count: one, list: one } };`;
    const commands = await loaded({ 'ship.js': group });
    expect(commands.map(({ name }) => name)).toEqual(['ship count', 'ship list']);
    const wrong = group.replace('list: one', 'list: {}');
    await expect(loaded({ 'ships.js': wrong })).rejects.toThrow(
      'commands/ships.js: its summary must have 1 to 100 characters',
    );
  });
});
