import { expect } from 'vitest';
import { wordsAt } from '../../news/span.ts';
import { readMoments } from '../moments.ts';
import { readSentences } from '../passages.ts';

/** The day the articles are of, a Friday. */
export const FRIDAY = '2019-05-10';

/** The dates of a text as `words = from..to`, with `!` when the text gives the date in full. */
export const dates = (text: string, published: string | null = FRIDAY): string[] =>
  readMoments(text, readSentences(text, [[0, text.length]]), [], published).map(
    ({ span, from, to, computed }) =>
      `${wordsAt(text, span)} = ${from === to ? from : `${from}..${to}`}${computed ? '' : '!'}`,
  );

/** What each text gives, one text to an entry. */
export const expectDates = (given: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, wanted] of Object.entries(given)) expect(dates(text), text).toEqual(wanted);
};
