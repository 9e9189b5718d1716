import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../../news/span.ts';
import { read, speaker } from '../quotes.fixture.ts';

const by = (text: string): (string | null)[] =>
  read(text).map((quote) => quote.by && wordsAt(text, quote.by));

describe('several who speak', () => {
  it('are told as a whole where one of them is named', () => {
    expect(by('Lena Holt and other pilots had warned of a “slow leak”.')).toEqual([
      'Lena Holt and other pilots',
    ]);
    expect(by('Mr Holt and two of his crew had called it a “leak”. Lena Holt left.')).toEqual([
      'Holt and two of his crew',
    ]);
    expect(by('Lena Holt said and wrote that it was a “leak”.')).toEqual(['Lena Holt']);
  });

  it('are neither of two, though an office stands before the first', () => {
    expect(speaker('Prime Minister Lena Holt and Paul Ruiz called it a “leak”.')).toEqual([null]);
  });
});

describe('a name behind a verb of saying', () => {
  it('is of whom the words tell, where they lack a subject', () => {
    expect(
      speaker('Her lawyer, who asked not to be named, said Lena Holt “will answer them all.”'),
    ).toEqual([null]);
    expect(speaker('The leak, said Lena Holt, is that of “an old boat”.')).toEqual(['Lena Holt']);
  });
});

it('what somebody said goes on behind what another is to say', () => {
  const text = 'Paul Ruiz said Lena Holt would admit it and that she “has been misled”.';
  expect(speaker(text)).toEqual(['Paul Ruiz']);
  expect(speaker('Paul Ruiz said Lena Holt claimed that he left and that it was “sad”.')).toEqual([
    'Lena Holt',
  ]);
});
