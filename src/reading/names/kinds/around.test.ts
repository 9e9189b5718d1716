import { describe, expect, test } from 'vitest';
import { readNames } from '../../names.ts';
import { readSentences } from '../../passages.ts';

const listed = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]])).map(
    ({ kind, label }) => `${kind}: ${label}`,
  );

describe('what stands behind a name', () => {
  test('whose office is a group’s is no group', () => {
    expect(listed('It is late, Tessa Holl, the group’s director, said.')).toEqual([
      'person: Tessa Holl',
    ]);
  });

  test('what is a gang or a journal behind the comma is a body', () => {
    expect(listed('They blamed Vorlan, a rival gang.')).toEqual(['organisation: Vorlan']);
    expect(listed('It stands in Vorlan, an obscure journal.')).toEqual(['organisation: Vorlan']);
  });

  test('what is a news agency or a football club is a body, and a town before one is a town', () => {
    expect(listed('The Vorlan news agency reported it.')).toEqual(['organisation: Vorlan']);
    expect(listed('A Nairobi law firm closed.')).toEqual(['place: Nairobi']);
  });

  test('what says what “it” did is no person', () => {
    expect(listed('Torvo said it had sold its boats.')).toEqual(['organisation: Torvo']);
    expect(listed('Torvo said it was cold.')).toEqual(['person: Torvo']);
  });

  test('who smiles is a person, what acquires is a body', () => {
    expect(listed('Then Torvo smiled.')).toEqual(['person: Torvo']);
    expect(listed('Last year Torvo acquired a mill.')).toEqual(['organisation: Torvo']);
  });

  test('an age needs no second comma', () => {
    expect(listed('Both came. Amira Sultana, 16 had left, and so had Berk (17).')).toEqual([
      'person: Amira Sultana',
      'person: Berk',
    ]);
  });

  test('what something is “-based” in is a place', () => {
    expect(listed('They hired the Harrow-based firm.')).toEqual(['place: Harrow']);
  });
});

describe('what stands before a name', () => {
  test('what is called a firm is one, who is called a girl is a person', () => {
    expect(listed('They hired a firm called Ventro.')).toEqual(['organisation: Ventro']);
    expect(listed('He met a girl called Ventro.')).toEqual(['person: Ventro']);
    expect(listed('The woman, known only by her surname Ventro, left.')).toEqual([
      'person: Ventro',
    ]);
  });

  test('what has a founder or fighters is a body, a mayor’s town is a place', () => {
    expect(listed('The founder of Ventro left.')).toEqual(['organisation: Ventro']);
    expect(listed('Fighters of Ventro left.')).toEqual(['organisation: Ventro']);
    expect(listed('The mayor of Pastarra left.')).toEqual(['place: Pastarra']);
  });

  test('whose death it was is a person', () => {
    expect(listed('They mourn the death of Ventro.')).toEqual(['person: Ventro']);
    expect(listed('(Writing by Zelda Maren; editing by Crispian Balm)')).toEqual([
      'person: Zelda Maren',
      'person: Crispian Balm',
    ]);
  });
});

describe('who says what of himself, and comes from where', () => {
  test('who told somebody that she would is a person', () => {
    expect(listed('Torvo told Reuters she had won.')).toContain('person: Torvo');
  });

  test('several officials come from a body', () => {
    expect(listed('They met officials from Torvo in Hanoi.')).toEqual([
      'organisation: Torvo',
      'place: Hanoi',
    ]);
    expect(listed('Police blamed Los Tarvos.')).toEqual(['organisation: Los Tarvos']);
  });
});

test('peoples and townsfolk are no names', () => {
  const text = 'Four Germans, two Londoners and most New Yorkers stayed.';
  expect(listed(text)).toEqual([]);
});
