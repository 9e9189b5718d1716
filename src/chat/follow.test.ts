import { describe, expect, it } from 'vitest';
import { loadCommands } from '../commands.ts';
import { meantBy } from './follow.ts';

describe('what goes on from a question', async () => {
  const commands = await loadCommands();
  const next = (words: string, question: string) =>
    meantBy(words, { command: 'ask', words: [], options: { question } }, commands).options.question;

  it.each([
    ['and why?', 'When did the ferry sink?', 'why did the ferry sink?'],
    ['where?', 'Did the ferry sink?', 'where did the ferry sink?'],
    ['and Brandt?', 'What did Lorne say about the dam?', 'What did Brandt say about the dam?'],
    [
      'and about the school?',
      'What did Lorne say about the dam?',
      'What did Lorne say about the school?',
    ],
    ['and Brandt?', 'Did the ferry sink?', 'Brandt'],
    ['and in Elm?', 'Did the ferry sink', 'Did the ferry sink in Elm'],
  ])('"%s" after "%s" asks "%s"', (words, before, asked) => {
    expect(next(words, before)).toBe(asked);
  });

  it('is a question of what another command was asked for', () => {
    const last = { command: 'numbers', words: [], options: { topic: 'attacks', since: '3d' } };
    expect(meantBy('and where?', last, commands)).toEqual({
      command: 'ask',
      words: [],
      options: { question: 'where attacks', since: '3d' },
    });
  });

  it.each([
    ['more', { name: 'Ada Byron', since: '3d', page: '3' }],
    ['And page 7.', { name: 'Ada Byron', since: '3d', page: '7' }],
    ['--page 4', { name: 'Ada Byron', since: '3d', page: '4' }],
    ['—size 9', { name: 'Ada Byron', since: '3d', size: '9' }],
  ])('is another page of it, or the same with another option: %s', (words, options) => {
    const last = {
      command: 'who',
      words: [],
      options: { name: 'Ada Byron', since: '3d', page: '2' },
    };
    expect(meantBy(words, last, commands)).toEqual({ ...last, options });
  });

  it('is no page where there is but one', () => {
    const last = { command: 'numbers', words: [], options: { topic: 'boats' } };
    expect(() => meantBy('more', last, commands)).toThrow('has one page');
  });

  it('is no option where nothing was asked', () => {
    expect(() => meantBy('--page 2', null, commands)).toThrow('Nothing was asked');
  });

  it('is nothing that asks anew', () => {
    expect(next('When did the ferry sink?', 'Did the dam break?')).toBeUndefined();
  });

  it('is no command that is typed, whatever it has in it', () => {
    const ada = { command: 'who', words: [], options: { name: 'Ada Byron' } };
    expect(meantBy('what did she say?', ada, commands)).toMatchObject({ words: ['Ada Byron'] });
    expect(meantBy('/quotes she said', ada, commands)).toMatchObject({
      command: 'quotes',
      words: ['she', 'said'],
    });
  });

  it('is a name where "he" may mean nobody', () => {
    const attacks = { command: 'numbers', words: [], options: { topic: 'attacks' } };
    for (const last of [null, attacks])
      expect(() => meantBy('what did he say?', last, commands)).toThrow(
        'Nobody was named whom "he"',
      );
    expect(meantBy('/quotes he', attacks, commands)).toMatchObject({ words: ['he'] });
  });

  it('is no line that is longer than any question', () => {
    const line = `tell me about ${'? '.repeat(20_000)} it`;
    expect(() => meantBy(line, null, commands)).toThrow('That has more than 2000 characters.');
  });
});
