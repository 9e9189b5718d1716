import { describe, expect, it } from 'vitest';
import { loadCommands } from '../../commands.ts';
import { complete } from './complete.ts';

const KINDS: Readonly<Record<string, readonly string[]>> = {
  names: ['Ada Byron', 'Adam Lee', 'Port Elm'],
  topics: ['adders'],
  sources: ['Hill Times', 'Wire'],
};

const desk = {
  suggest: async (kind: string, prefix: string) =>
    (KINDS[kind] ?? []).filter((name) => name.toLowerCase().startsWith(prefix.toLowerCase())),
};

describe('completion', async () => {
  const commands = await loadCommands();

  it.each([
    ['/wh', ['/who '], '/wh'],
    ['/C', ['/check ', '/compare '], '/C'],
    ['/who ad', ['Ada Byron', 'Adam Lee'], 'ad'],
    ['/who Ada Byron --s', ['--since ', '--size '], '--s'],
    ['/WHO ad', ['Ada Byron', 'Adam Lee'], 'ad'],
    ['/who Ada Byron --since ad', [], 'ad'],
    ['/numbers ad', ['adders'], 'ad'],
    ['/quotes Ada Byron --topic ad', ['adders'], 'ad'],
    ['/compare hill', ['"Hill Times" '], 'hill'],
    ['/compare Wire "Hill', ['"Hill Times" '], '"Hill'],
    ['/compare "Hill Times" wi', ['Wire'], 'wi'],
    ['/compare "Hill Times" Wire ad', ['adders'], 'ad'],
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
