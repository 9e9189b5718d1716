import { describe, expect, it } from 'vitest';
import { answersTo, openTexts } from '../newsroom.fixture.ts';

const ARTICLES = [
  'The tower of Elm fell on Monday. Emil Garza, 52, was hurt when the tower fell. The tower, 80 metres high, had stood for 90 years. Garza owns a boat. He paid $40,000 for the boat in spring.',
  'Ida Krull spoke of the tower on Tuesday. The tower of Elm was the work of Ida Krull, a 70-year-old builder. Winds of 95 mph shook the tower before it fell. Engineers drove to Elm. The divers, aged around 20 to 30, saw it. Police said the divers were between the ages of 19 and 31. Olga Petrov wept. The 61-year-old baker lives in Elm.',
  'Norlin Lines raised the pay of its head, Sten Aas, by 20 percent in a year in which it lost $40 million. Norlin Lines paid Sten Aas $9 million.',
  'Piet Olsen spoke of Ida Adler, 44, and of the harbour. Piet Olsen did not speak of the ferry.',
];

describe('a question for a measure', () => {
  const store = openTexts(ARTICLES);

  it.each([
    ['How tall was the tower?', ['The tower, 80 metres high, had stood for 90 years.']],
    ['How long had the tower stood?', ['The tower, 80 metres high, had stood for 90 years.']],
    ['How old is Garza?', ['Emil Garza, 52, was hurt when the tower fell.']],
    [
      'How old is Ida Krull?',
      ['The tower of Elm was the work of Ida Krull, a 70-year-old builder.'],
    ],
    [
      'How old were the divers?',
      [
        'The divers, aged around 20 to 30, saw it.',
        'Police said the divers were between the ages of 19 and 31.',
      ],
    ],
    ['How much was Sten Aas paid?', ['Norlin Lines paid Sten Aas $9 million.']],
    ['How old is Petrov?', ['The 61-year-old baker lives in Elm.']],
    ['How much did Garza pay for the boat?', ['He paid $40,000 for the boat in spring.']],
  ])('%s', async (question, passages) => {
    expect(await answersTo(store(), question)).toEqual(passages);
  });

  it.each([
    ['How many engineers drove to Elm?'],
    ['How much did the tower weigh?'],
    ['How much did Krull steal?'],
    ['How fast is the boat?'],
    ['How old is Olsen?'],
    ['How long did Olsen speak?'],
  ])('has no answer where no such figure stands: %s', async (question) => {
    expect(await answersTo(store(), question)).toEqual([]);
  });
});
