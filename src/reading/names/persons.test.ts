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

test('a month that acts or has a form of address is whoever is called so', () => {
  const text =
    'Theresa May left in May. Mrs May’s plan failed. May told them on May 5. The end of May was cold.';
  expect(personsIn(text)).toEqual(['Theresa May: Theresa May, May, May']);
  expect(personsIn('May was cold. In May’s heat they fled.')).toEqual([]);
});

test('a surname is of two of a family, where no other one is told', () => {
  const text = 'Ann and Paul Tarvik went up the hill. Ann slipped. Mrs Tarvik died.';
  expect(personsIn('The team-mates Ann and Paul Tarvik left.')).toEqual([
    'Ann: Ann',
    'Paul Tarvik: Paul Tarvik',
  ]);
  expect(personsIn(text)).toEqual(['Ann Tarvik: Ann, Ann, Tarvik', 'Paul Tarvik: Paul Tarvik']);
  expect(personsIn('Ann and Paul Tarvik met Ann Moll. Queen Mary and Paul Skov left.')).toEqual([
    'Ann Moll: Ann, Ann Moll',
    'Paul Tarvik: Paul Tarvik',
    'Mary: Mary',
    'Paul Skov: Paul Skov',
  ]);
});
