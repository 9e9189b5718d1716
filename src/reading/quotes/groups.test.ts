import { expect, it } from 'vitest';
import { readNames } from '../names.ts';
import { readSentences } from '../passages.ts';
import { readQuotes } from '../quotes.ts';

/* Speakers as the names of the text give them, not those of a cast. */
const speakers = (text: string): (string | null)[] => {
  const sentences = readSentences(text, [[0, text.length]]);
  return readQuotes(text, sentences, readNames(text, sentences)).map(({ speaker }) => speaker);
};

it('a group may be named in quotation marks, and speaks', () => {
  expect(speakers('The band “Blue Larks” said it was “sad.” “We stop,” the group said.')).toEqual([
    'Blue Larks',
    'Blue Larks',
  ]);
  expect(
    speakers('A movement called “Bread Now” began. “Bread Now” called the price “a joke.”'),
  ).toEqual(['Bread Now']);
});

it('its website goes on speaking for it, and it is still the group later on', () => {
  const text =
    'The group “Drivers for Fairness” is planning a march. “Join us,” the group said on its website. ' +
    '“We walk,” the website continued. The roads are long. The days are short. It may rain. ' +
    'Cars were seen. “We will not stop,” the group said.';
  expect(speakers(text)).toEqual(Array(3).fill('Drivers for Fairness'));
});

it('but words in marks behind other nouns are words', () => {
  expect(speakers('The mood was “Blue Larks,” said pilot Lena Holt.')).toEqual(['Lena Holt']);
});

it('knows a husband for a man by the noun before him', () => {
  expect(
    speakers('Her husband, Tyler, called it “a miracle.” “I had said goodbye,” he said.'),
  ).toEqual(['Tyler', 'Tyler']);
  expect(speakers('Kelsey Holt left. Her husband, Matt, stayed. “I am glad,” she said.')).toEqual([
    'Kelsey Holt',
  ]);
});

it('reads a Chinese surname that is a word as one, though it opens the text', () => {
  expect(speakers('Wen Haolin called it “calm.” “We sail,” Wen said.')).toEqual([
    'Wen Haolin',
    'Wen Haolin',
  ]);
});

it('reads who holds that something is so, and who has letters in brackets', () => {
  expect(speakers('Justice Lena Holt held that the claim was “false.”')).toEqual(['Lena Holt']);
  expect(speakers('Counsel Lena Holt (QC), told them it was “false.”')).toEqual(['Lena Holt']);
  expect(speakers('Sources close to striker Paul Holt say he is “sad.”')).toEqual([null]);
});
