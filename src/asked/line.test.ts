import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { splitLine, takeApart } from './line.ts';

describe('a line', () => {
  it('is split at white space, quoted words together', () => {
    expect(splitLine('compare "Harbour Post"  “Hill Times” boats')).toEqual([
      'compare',
      '"Harbour Post"',
      '"Hill Times"',
      'boats',
    ]);
  });

  it('keeps quoted words together with the option they are the value of', () => {
    expect(splitLine('who --name="Ada Byron" --since=“last week”')).toEqual([
      'who',
      '--name="Ada Byron"',
      '--since="last week"',
    ]);
  });

  it('keeps an apostrophe in its word', () => {
    expect(splitLine("the mayor's boat")).toEqual(['the', "mayor's", 'boat']);
  });

  it('is split without loss of a character that is no space or mark', () => {
    const shown = (text: string): string => text.replace(/["“”\s]/gu, '');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(shown(splitLine(text).join(''))).toBe(shown(text));
      }),
    );
  });
});

describe('words and options', () => {
  it('are told apart, in both ways of writing a value', () => {
    expect(takeApart(['Ada', '--since', '3d', '--size=5', 'Byron', '--json'])).toEqual({
      words: ['Ada', 'Byron'],
      options: { since: '3d', size: '5', json: true },
    });
  });

  it.each([
    ['March 5 attacks', 'March 5', ['attacks']],
    ['3 days ago attacks', '3 days ago', ['attacks']],
    ['last week', 'last week', []],
    ['3d 5 attacks', '3d', ['5', 'attacks']],
    ['March Marta', 'March', ['Marta']],
    ['2024-02-01 5', '2024-02-01', ['5']],
  ])('take the day that is meant out of --since %s', (line, since, words) => {
    expect(takeApart(['--since', ...line.split(' ')])).toEqual({ words, options: { since } });
  });

  it('are all words after two dashes alone', () => {
    expect(takeApart(['a', '--', '--since', 'b'])).toEqual({
      words: ['a', '--since', 'b'],
      options: {},
    });
  });

  it('take the dash a phone makes of two for an option', () => {
    expect(takeApart(['Ada', '—since', '3d', '–private']).options).toEqual({
      since: '3d',
      private: true,
    });
  });

  it('never make an option the value of another', () => {
    expect(takeApart(['--since', '--size', '4'])).toEqual({
      words: [],
      options: { since: true, size: '4' },
    });
  });

  it('refuses what looks like an option and is none', () => {
    expect(() => takeApart(['--S!ze'])).toThrow(Refusal);
    expect(() => takeApart(['--S!ze'])).toThrow('--S!ze is not an option I know.');
  });
});
