import { describe, expect, it } from 'vitest';
import { loadCommands } from '../commands.ts';
import { follow } from './follow.ts';

describe('what goes on from a question', async () => {
  const commands = await loadCommands();
  const next = (words: string, question: string) =>
    follow(words, { command: 'ask', words: [], options: { question } }, commands)?.options.question;

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

  it('is nothing that asks anew', () => {
    expect(next('When did the ferry sink?', 'Did the dam break?')).toBeUndefined();
  });
});
