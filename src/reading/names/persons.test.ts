import { expect, test } from 'vitest';
import { wordsAt } from '../../news/span.ts';
import { readNames } from '../names.ts';
import { readSentences } from '../passages.ts';

/* "label: mention, mention" of every person. */
const personsIn = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]]))
    .filter(({ kind }) => kind === 'person')
    .map(
      ({ label, mentions }) => `${label}: ${mentions.map((at) => wordsAt(text, at)).join(', ')}`,
    );

test('"Jan" is a given name before a surname, and no month', () => {
  expect(
    personsIn('Former Norlandish coach Jan Moll says so. They met Jan Skov on 5 Jan.'),
  ).toEqual(['Jan Moll: Jan Moll', 'Jan Skov: Jan Skov']);
  expect(personsIn('In Jan Acme Foods said so.')).toEqual([]);
});

test('a surname in brackets says who is meant by the given name', () => {
  expect(
    personsIn('“Mike [Moll] did it,” he said. Mike Skov agreed with Mike [the mayor].'),
  ).toEqual(['Mike Moll: Mike [Moll]', 'Mike Skov: Mike Skov, Mike']);
});

test('a common word before a surname that nobody knows is a given name, where who it is follows', () => {
  expect(personsIn('Worth Tarvik, a Moll spokesman, left.')).toEqual([
    'Worth Tarvik: Worth Tarvik',
  ]);
  expect(personsIn('Neighbour Tarvik, a nurse, left.')).toEqual(['Tarvik: Tarvik']);
});

test('what somebody is popularly known as is another name, in quotation marks too', () => {
  expect(
    personsIn('Abdul Tarvo, popularly known as ‘Zalma’, died on Friday. Then Zalma was mourned.'),
  ).toEqual(['Abdul Tarvo: Abdul Tarvo, Zalma, Zalma']);
});
