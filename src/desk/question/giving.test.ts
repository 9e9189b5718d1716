import { describe, expect, it } from 'vitest';
import { givesFor } from './giving.ts';
import type { Term } from './question.ts';

const termsOf = (words: string): readonly Term[] =>
  words.split(' ').map((asked) => ({
    ...{ asked, forms: [asked], weight: 1 },
    kind: /^\p{Lu}/u.test(asked) ? 'name' : 'word',
  }));

describe('how well a passage gives what a question asks for', () => {
  it.each([
    [
      'a day beside the asked words, not one of another clause',
      ...(['When did the ferry sink?', 'ferry sank'] as const),
      'The ferry sank on Tuesday with all its cars.',
      'The ferry sank with all its cars near the old pier, and its owner, who lives abroad, flew home on Tuesday.',
    ],
    [
      'what the one says who is asked about',
      ...(['What did Moll say about the tolls?', 'Moll tolls'] as const),
      'Moll said that the tolls were “a scandal”.',
      'A baker said that the tolls of Moll were “a scandal”.',
    ],
    [
      'somebody by the full name before one name',
      ...(['Who sold the yard?', 'sold yard'] as const),
      'The yard was sold by Ada Roe.',
      'The yard was sold by Roe.',
    ],
    [
      'a share in percent, not any number',
      ...(['What share of the bakers want the toll?', 'bakers want toll'] as const),
      'Of the bakers 40 per cent want the toll.',
      'Of the bakers 40 want the toll.',
    ],
  ])('is best for %s', (_, question, words, better, worse) => {
    const gives = givesFor(question, termsOf(words));
    const [one, other] = [better, worse].map((text) => gives({ text, index: 5 }));
    expect(one).toBeGreaterThan(other as number);
  });
});
