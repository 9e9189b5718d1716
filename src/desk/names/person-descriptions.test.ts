import { describe, expect, it } from 'vitest';
import { wordsAt } from '../../news/span.ts';
import { personDescribedAt } from './person-descriptions.ts';

/** What the text says of the person in square brackets. */
const described = (marked: string): string | null => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  const text = marked.replace('[', '').replace(']', '');
  const span = personDescribedAt(text, [start, end]);
  return span === null ? null : wordsAt(text, span);
};

describe('who somebody is said to be', () => {
  it.each([
    ['[Ada Poe], who heads up the Yes camp, said so.', 'Ada Poe, who heads up the Yes camp'],
    ['It was sold to [Ed Roe], who owns two ferries.', 'Ed Roe, who owns two ferries'],
    [
      'Then [Ada Poe], a founding member of the Elm Party, left.',
      'Ada Poe, a founding member of the Elm Party',
    ],
    [
      'It rained. [Poe] is a 34-year-old Norlandish national who, Roe said, swims.',
      'Poe is a 34-year-old Norlandish national',
    ],
    ['Mr. [Poe] is head of ports and roads at Acme.', 'Poe is head of ports and roads at Acme'],
    ['[Poe] was also a senator and then left.', 'Poe was also a senator'],
  ])('is taken from `%s`', (text, words) => {
    expect(described(text)).toBe(words);
  });

  it.each([
    'Roe said that [Poe] is a spy for Norland.',
    '[Poe] is not a doctor.',
    '[Poe] is then seen pushing the teacher.',
    '[Poe] is an ambitious man.',
    '[Ada Poe], who ran away, was found.',
    'He met [Poe], a tree at the end of the road.',
  ])('is not made up from `%s`', (text) => {
    expect(described(text)).toBeNull();
  });
});
