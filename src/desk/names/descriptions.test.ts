import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../news/span.ts';
import { describedAt } from './descriptions.ts';

/** What the text says the name in square brackets is. */
const described = (marked: string): string | null => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const span = describedAt(text, [start, end]);
  return span === null ? null : wordsAt(text, span);
};

describe('what an organisation is said to be', () => {
  it.each([
    [
      '[Open Hand], a charity that feeds children, closed on Monday.',
      'Open Hand, a charity that feeds children',
    ],
    [
      'It was claimed by [Red Dawn] (RD), the largest armed faction in Norland.',
      'Red Dawn (RD), the largest armed faction in Norland',
    ],
    ['He told the state news agency [Norpress] on Monday.', 'the state news agency Norpress'],
    ['He told state news agency [Norpress] on Monday.', 'state news agency Norpress'],
    ['It was an umbrella group called [Red Dawn].', 'an umbrella group called Red Dawn'],
    ['He spoke on radio station [Norpress].', 'radio station Norpress'],
    ['[Marlin], Elm Bank 5’s parent company, said so.', 'Marlin, Elm Bank 5’s parent company'],
    ['The UN agency for rivers, [UNRA], said so.', 'The UN agency for rivers, UNRA'],
    ['The Danish shipping company [Marlin] sold it.', 'The Danish shipping company Marlin'],
  ])('is taken from `%s`', (text, words) => {
    expect(described(text)).toBe(words);
  });

  it.each([
    'Talks were held with [Red Dawn], the government said on Monday.',
    'He met [Marlin], Elm’s council and others.',
    'After the agency for rivers, [Marlin] was shut.',
    'Soldiers of Norland, [Red Dawn], the army of Leira, and others fought.',
    '[Open Hand], the minister told the agency, had closed.',
    'The minister told [Norpress] that the group was banned.',
    'Norland, [Marlin] and the company were sued.',
    'It lost to bigger rivals [Marlin] and Tarvo.',
    'The cross-party [Marlin] met.',
    'According to [Norpress], the fastest-growing group of readers are young.',
    'She leads the Reform Centre at [Elm University], a charity.',
  ])('is not made up from `%s`', (text) => {
    expect(described(text)).toBeNull();
  });
});
