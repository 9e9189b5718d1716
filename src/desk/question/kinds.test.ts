import { describe, expect, it } from 'vitest';
import { answersTo, openTexts } from '../newsroom.fixture.ts';

const ARTICLES = [
  'Police seized rifles and two pistols at a farm near Orlu on Monday. The farmer seized his chance and left.',
  'Norway recalled its envoy on Friday. The envoy recalled a meeting in May.',
  'Four managers of Alcor Bank were questioned on Monday. None of them was charged.',
  'The mayor, Ida Moll, resigned on Tuesday. “I leave gladly,” she said. She thanked the crews. She was replaced by Oto Lund.',
  'The ferry Alma belongs to Brack Lines. The report blamed the loss of the Alma on a worn hinge. The Alma was lost off Leira.',
  'The door of the hall was locked, a nurse said.',
  'Depositors were paid 12 million euros on Friday. Jana Vik was not there.',
];

describe('a question', () => {
  const store = openTexts(ARTICLES);

  it.each([
    ['What weapons were seized?', 'Police seized rifles'],
    ['Which country recalled its envoy?', 'Norway recalled'],
    ['Who replaced Ida Moll?', 'She was replaced by Oto Lund.'],
    ['Who owns the Alma?', 'The ferry Alma belongs to Brack Lines.'],
    ['What caused the loss of the Alma?', 'on a worn hinge'],
    ['Were the doors locked?', 'The door of the hall was locked'],
  ])('is answered by what a text says in other words: %s', async (question, words) => {
    expect(await answersTo(store(), question)).toEqual([expect.stringContaining(words)]);
  });

  it('is answered by the sentence that says of those before what is asked', async () => {
    expect(await answersTo(store(), 'Were the managers charged?')).toEqual([
      'None of them was charged.',
    ]);
  });

  it.each([['What drugs were seized?'], ['How much was Jana Vik paid?']])(
    'is not answered by what was done to others: %s',
    async (question) => {
      expect(await answersTo(store(), question)).toEqual([]);
    },
  );
});
