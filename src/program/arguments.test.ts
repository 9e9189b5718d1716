import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { readArguments } from './arguments.ts';

describe('the command line', () => {
  it('takes the program’s own flags and leaves the rest to the command', () => {
    const argv = ['who', 'Ada', '--corpus', 'news', '--store', ':memory:', '--json', '--size', '3'];
    expect(readArguments(argv)).toEqual({
      command: 'who',
      words: ['Ada'],
      options: { size: '3' },
      corpus: 'news',
      store: ':memory:',
      json: true,
    });
  });

  it('may name no command', () => {
    expect(readArguments([])).toMatchObject({ command: null, words: [], json: false });
  });

  it('answers --help with the help of the command', () => {
    expect(readArguments(['who', '--help'])).toMatchObject({ command: 'help', words: ['who'] });
    expect(readArguments(['--help'])).toMatchObject({ command: 'help', words: [] });
  });

  it('takes --version for a command', () => {
    expect(readArguments(['who', '--version'])).toMatchObject({ command: 'version', words: [] });
  });

  it.each([
    ['load news', 'load takes no words, but was given "news".'],
    ['load --size 3', 'load has no option --size.'],
    ['setup --nope', 'setup has no option --nope.'],
    ['--nope', 'Verbatim has no option --nope.'],
  ])('refuses what the program itself does not take: %s', (line, sentence) => {
    expect(() => readArguments(line.split(' '))).toThrow(sentence);
  });

  it.each(['--corpus', '--store'])('refuses %s without a value', (flag) => {
    expect(() => readArguments(['who', 'Ada', flag])).toThrow(Refusal);
    expect(() => readArguments([flag, '--json'])).toThrow(`${flag} needs`);
  });
});
