import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../commands.ts';
import { complete } from './complete.ts';

const NAMES = ['Ada Byron', 'Adam Lee', 'Port Elm'];

const desk = {
  suggest: async (kind: string, prefix: string) =>
    (kind === 'names' ? NAMES : ['adders']).filter((name) =>
      name.toLowerCase().startsWith(prefix.toLowerCase()),
    ),
};

describe('completion', async () => {
  const commands = await loadCommands();

  it.each([
    ['/wh', ['/who '], '/wh'],
    ['/C', ['/check ', '/compare '], '/C'],
    ['/who ad', ['Ada Byron', 'Adam Lee'], 'ad'],
    ['/who Ada Byron --s', ['--since ', '--size '], '--s'],
    ['/numbers ad', ['adders'], 'ad'],
    ['/help ad', [], 'ad'],
    ['/nobody a', [], '/nobody a'],
    ['plain words', [], 'plain words'],
  ])('of "%s" offers %j', async (line, choices, replaced) => {
    expect(await complete(line, commands, desk)).toEqual([choices, replaced]);
  });

  it('of a slash alone offers every command', async () => {
    const [choices] = await complete('/', commands, desk);
    expect(choices).toHaveLength(commands.length);
  });
});
