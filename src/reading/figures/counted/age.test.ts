import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../../news/span.ts';
import { readFigures } from '../../figures.ts';
import { readNames } from '../../names.ts';
import { readSentences } from '../../passages.ts';

/* Each figure as "words unit". */
const units = (text: string): string[] => {
  const sentences = readSentences(text, [[0, text.length]]);
  return readFigures(text, sentences, readNames(text, sentences)).map(
    ({ span, unit }) => `${wordsAt(text, span)} ${unit}`,
  );
};

describe('ages', () => {
  it('stand behind a name, in digits or words', () => {
    expect(units('Anna Lee, 61, and Tom Roe (30) were there.')).toEqual(['61 years', '30 years']);
    expect(units('Anna Lee, 61 and a former mayor, was there.')).toEqual(['61 years']);
    expect(units('Anna Lee, nine, and a boy of eight were there.')).toEqual([
      'nine years',
      'eight years',
    ]);
  });

  it('are told of somebody', () => {
    expect(units('She was seven.')).toEqual(['seven years']);
    expect(units('At 62, he bought the mill.')).toEqual(['62 years']);
    expect(units('Now 91, the old cook lives alone.')).toEqual(['91 years']);
    expect(units('Adults 21 and older may buy it.')).toEqual(['21 years']);
    expect(units('One in seven patients is under 50.')).toEqual([
      'One in seven patients',
      '50 years',
    ]);
    expect(units('Eleven were under 18.')).toEqual(['18 years']);
    expect(units('Many people under 50 got surgery.')).toEqual(['50 years']);
    expect(units('Some of them were younger than 50.')).toEqual(['50 years']);
    expect(units('It takes children between the ages of 6 weeks and 6 years.')).toEqual([
      '6 weeks',
      '6 years',
    ]);
    expect(units('The 60 pilots who are 17 or younger left.')).toEqual(['60 pilots', '17 years']);
    expect(units('The five 2-year-olds slept.')).toEqual(['five people', '2 years']);
  });

  it('are neither hours nor numbers of rules, goals or ones', () => {
    expect(units('At 9, he bought the mill.')).toEqual([]);
    expect(units('Note: Subsection (1) makes it a crime.')).toEqual([]);
    expect(units('He is one.')).toEqual([]);
    expect(units('The mills are in Leeds, two, and in York.')).toEqual([]);
  });
});
