import { describe, expect, it } from 'vitest';
import { fromPlainWords, readLine } from './plain.ts';

const COMMANDS = new Set(['who', 'numbers', 'brief', 'ask', 'quotes', 'compare', 'help']);

describe('plain words', () => {
  it.each([
    ['who is Ada Byron?', 'who', ['Ada Byron']],
    ["Who's the mayor of Elm?", 'who', ['the mayor of Elm']],
    ['tell me about Ada Byron', 'who', ['Ada Byron']],
    ['tell me about the ferry', 'brief', ['the ferry']],
    ['who was killed by the fire?', 'ask', ['who was killed by the fire?']],
    ['who is leading the search', 'ask', ['who is leading the search']],
    ['What is the Harbour Board of Elm?', 'who', ['Harbour Board of Elm']],
    ['What is inflation?', 'ask', ['What is inflation?']],
    ['who is ahmed hassan?', 'who', ['ahmed hassan']],
    ['how much oil?', 'numbers', ['oil']],
    ['how much did the ferry cost?', 'ask', ['how much did the ferry cost?']],
    ["what's the latest on the ferry?", 'brief', ['the ferry']],
    ['news about Elm', 'brief', ['Elm']],
    ['What is going on in Elm?', 'brief', ['Elm']],
    [
      'how do Bay Post and Hill Times differ on the ferry?',
      'compare',
      ['Bay Post', 'Hill Times', 'the ferry'],
    ],
    ['what happened since the ferry sank?', 'brief', ['since the ferry sank']],
    ['how many boats sank?', 'numbers', ['boats sank']],
    ['What did the mayor say?', 'quotes', ['the mayor']],
    ['brief me on the ferry', 'brief', ['the ferry']],
    ['brief', 'brief', []],
    ['what happened in Elm?', 'brief', ['Elm']],
    ["what's new?", 'brief', []],
    [
      'compare Harbour Post with Hill Times on boats',
      'compare',
      ['Harbour Post', 'Hill Times', 'boats'],
    ],
    ['what can I ask?', 'help', []],
    ['Did the ferry sink?', 'ask', ['Did the ferry sink?']],
    ['the ferry', 'ask', ['the ferry']],
  ])('%s', (line, command, words) => {
    expect(fromPlainWords(line, COMMANDS)).toMatchObject({ command, words, options: {} });
  });

  it('say what somebody is to be quoted on', () => {
    const asked = {
      command: 'quotes',
      words: ['the mayor of Elm'],
      options: { topic: 'the ferry' },
    };
    expect(fromPlainWords('quotes by the mayor of Elm on the ferry', COMMANDS)).toMatchObject(
      asked,
    );
    expect(readLine('/quotes the mayor of Elm about the ferry', COMMANDS)).toMatchObject(asked);
    expect(readLine('/quotes Ada Byron', COMMANDS)).toMatchObject({ words: ['Ada', 'Byron'] });
    expect(fromPlainWords('quotes by Ada Byron on ferries last week', COMMANDS)).toMatchObject({
      options: { topic: 'ferries', since: 'last week' },
    });
  });

  it('may have options behind them when they are typed as a command', () => {
    expect(readLine('/compare Bay Post and Hill Times --size 3 —since 3d', COMMANDS)).toEqual({
      ...{ command: 'compare', words: ['Bay Post', 'Hill Times'] },
      options: { size: '3', since: '3d' },
    });
    expect(readLine('/compare "Bay Post" and --size 3', COMMANDS)).toEqual({
      ...{ command: 'compare', words: ['"Bay Post"', 'and'], options: { size: '3' } },
    });
  });

  it('are asked as a question where a name, quotes or numbers are not found', () => {
    const orElse = { command: 'ask', words: ['What did the mayor say?'], options: {} };
    expect(fromPlainWords('What did the mayor say?', COMMANDS)).toMatchObject({ orElse });
    expect(fromPlainWords('brief me on Elm', COMMANDS)).not.toHaveProperty('orElse');
  });

  it.each([
    ['what happened in Elm last week?', 'brief', ['Elm'], 'last week'],
    ['What did the mayor say in the past 3 days?', 'quotes', ['the mayor'], 'last 3 days'],
    ['what’s new since Monday', 'brief', [], 'Monday'],
    ['what happened today', 'brief', [], 'today'],
    ['latest on the ferry since 2024-02-01', 'brief', ['the ferry'], '2024-02-01'],
  ])('say since when: %s', (line, command, words, since) => {
    expect(fromPlainWords(line, COMMANDS)).toMatchObject({ command, words, options: { since } });
  });

  it('take a command without its slash, with its options', () => {
    expect(fromPlainWords('Numbers boats --since 3d', COMMANDS)).toEqual({
      command: 'numbers',
      words: ['boats'],
      options: { since: '3d' },
    });
  });

  it('are a question when they end like one, though they begin like a command', () => {
    expect(fromPlainWords('ask whom?', COMMANDS).words).toEqual(['ask whom?']);
  });
});

describe('a line with a slash', () => {
  it('names its command in any case', () => {
    expect(readLine('  /WHO "Ada Byron" --size 3 ', COMMANDS)).toEqual({
      command: 'who',
      words: ['"Ada Byron"'],
      options: { size: '3' },
    });
  });

  it.each([
    ['/compare Bay Post and Hill Times on boats', ['Bay Post', 'Hill Times', 'boats']],
    ['/compare "Bay Post" "Hill Times"', ['"Bay Post"', '"Hill Times"']],
    ['/who is Ada Byron', ['Ada Byron']],
  ])('may go on in plain words: %s', (line, words) => {
    expect(readLine(line, COMMANDS).words).toEqual(words);
  });

  it('is never taken for plain words', () => {
    expect(readLine('/whom is Ada?', COMMANDS)).toEqual({
      command: 'whom',
      words: ['is', 'Ada?'],
      options: {},
    });
    expect(readLine('/', COMMANDS).command).toBe('');
  });
});
