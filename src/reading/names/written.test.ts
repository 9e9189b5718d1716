import { describe, expect, test } from 'vitest';
import { readNames } from '../names.ts';
import { readSentences } from '../passages.ts';

const listed = (text: string): string[] =>
  readNames(text, readSentences(text, [[0, text.length]])).map(
    ({ kind, label, mentions }) =>
      `${kind}: ${label}${mentions.length > 1 ? ` ${mentions.length}` : ''}`,
  );

describe('capitals that tell a name', () => {
  test('two plain words that act are a name, though they open the sentence', () => {
    expect(listed('Stow Council has refused it.')).toEqual(['organisation: Stow Council']);
    expect(listed('Civic Platform’s plan failed.')).toEqual(['organisation: Civic Platform']);
    expect(listed('Athletics Kenya had feared rain.')).toEqual(['organisation: Athletics Kenya']);
  });

  test('an article with a capital inside a sentence tells an outlet or a place', () => {
    expect(listed('They told The Australian so.')).toEqual(['organisation: Australian']);
    expect(listed('It is tried in The Hague.')).toEqual(['place: Hague']);
    expect(listed('They told the Australian so.')).toEqual([]);
  });

  test('a number or a small word with a capital belongs to the name', () => {
    expect(listed('He was taken to Three Rivers Hospital.')).toEqual([
      'organisation: Three Rivers Hospital',
    ]);
    expect(listed('They gave it to Kindness Over Profit, a charity.')).toEqual([
      'organisation: Kindness Over Profit',
    ]);
    expect(listed('They live on 23rd Street.')).toEqual(['place: 23rd Street']);
  });

  test('sums, prizes, letters, offices and shouts are no names', () => {
    expect(listed('It costs $US500, and an Oscar winner of Group B paid.')).toEqual([]);
    expect(listed('She was Secretary of State then.')).toEqual([]);
    expect(listed('They said: DO NOT PANIC.')).toEqual([]);
  });
});

describe('what is no name', () => {
  test('plain words that only open a sentence, whatever their form', () => {
    expect(listed('Previous plans failed. Told that they had, he left.')).toEqual([]);
  });

  test('letters of several, codes, products and peoples', () => {
    expect(listed('They asked two FAQs of the Torv-174 crew.')).toEqual([]);
    expect(listed('They fired Torvo rockets and spoke the Torva language.')).toEqual([]);
    expect(listed('An Obama-Romney debate was held.')).toEqual([]);
  });

  test('an office behind a body, and “Senior” before one', () => {
    expect(listed('They asked the BBC President. Senior CNN staff left.')).toEqual([
      'organisation: BBC',
      'organisation: CNN',
    ]);
    expect(listed('They met Regina King and bin Laden.')).toEqual([
      'person: Regina King',
      'person: bin Laden',
    ]);
    expect(listed('The Speaker of the House Newt Holt left.')).toEqual([
      'organisation: House',
      'person: Newt Holt',
    ]);
  });

  test('a part of a title in quotation marks', () => {
    expect(listed('In her memoir, “Spilling the Larks,” she is frank.')).toEqual([]);
    expect(listed('The paper “The Onion” ran it.')).toEqual(['organisation: Onion']);
    expect(listed('She won it for “My Boy Tarvo” and “The Life of Ann.”')).toEqual([]);
  });

  test('prizes, shows and storms that begin like a person', () => {
    expect(
      listed('He won two Tony Awards on The Ann Holt Show after Tropical Storm Ottoline.'),
    ).toEqual([]);
    expect(listed('He met Nathan Deal and Dorothy Day.')).toEqual([
      'person: Nathan Deal',
      'person: Dorothy Day',
    ]);
  });

  test('a rank that is parted from its stop gives its name to nobody else', () => {
    expect(listed('It is bad, said Adm. Torvo.')).toEqual(['person: Torvo']);
  });
});

describe('names and what stands beside them', () => {
  test('a party stands before its MPs', () => {
    expect(listed('They asked SNP MPs and the Labour MP Dawn Holt.')).toEqual([
      'organisation: SNP',
      'organisation: Labour',
      'person: Dawn Holt',
    ]);
  });

  test('two people around an “&” are two', () => {
    expect(listed('They met Heidi Holt & Kevin Lomax.')).toEqual([
      'person: Heidi Holt',
      'person: Kevin Lomax',
    ]);
  });

  test('an initials name is a person, a premier’s government is his', () => {
    expect(listed('They met F.K. Liu in Bonn.')).toEqual(['person: F.K. Liu', 'place: Bonn']);
    expect(listed('It fell under the Torvo government.')).toEqual(['person: Torvo']);
  });

  test('where somebody of an age is from is a place', () => {
    expect(listed('Ann Lee, 63, from Tharme, left.')).toEqual(['person: Ann Lee', 'place: Tharme']);
    expect(listed('They came from Tharme in Kent.')).toEqual(['place: Tharme', 'place: Kent']);
  });
});

describe('long names of bodies', () => {
  test('go on over “and”, “for” and their country', () => {
    expect(listed('The Department of Children and Family Services came.')).toEqual([
      'organisation: Department of Children and Family Services',
    ]);
    expect(listed('The UN Food and Work Agency for Widows came.')).toEqual([
      'organisation: UN Food and Work Agency for Widows',
    ]);
    expect(listed('They asked the Danish Arab Red Crescent.')).toEqual([
      'organisation: Danish Arab Red Crescent',
    ]);
  });

  test('a word nobody knows before a surname is a given name', () => {
    expect(listed('They picked Torvey Smith and T Henry.')).toEqual([
      'person: Torvey Smith',
      'person: T Henry',
    ]);
  });
});

describe('short forms', () => {
  test('a body goes by its first word, unless that is a place itself', () => {
    expect(listed('Torvex Foods said so. They left Torvex.')).toEqual([
      'organisation: Torvex Foods 2',
    ]);
    expect(listed('Denver Stores said so. They left Denver.')).toEqual([
      'organisation: Denver Stores',
      'place: Denver',
    ]);
  });

  test('the head of “Academy of …” stands for it', () => {
    expect(listed('They asked the Academy of Silent Arts. It is up to the Academy.')).toEqual([
      'organisation: Academy of Silent Arts 2',
    ]);
  });

  test('a family name that goes first is the person’s', () => {
    expect(listed('They met Zhou Yongmin. Later Zhou left.')).toEqual(['person: Zhou Yongmin 2']);
  });
});

test('what shortens a month may open a name with hyphens, and letters of learning end none', () => {
  expect(listed('They stayed at Mar-a-Tarvo and met Jan-Erik Holt.')).toContain(
    'person: Jan-Erik Holt',
  );
  expect(listed('He likes the criminologist Ida Holt Ph.D. a lot.')).toEqual(['person: Ida Holt']);
});

test('a chamber is no part of its member’s name', () => {
  expect(listed('They met the former member of Congress Ida Holt.')).toEqual([
    'organisation: Congress',
    'person: Ida Holt',
  ]);
  expect(listed('They met the member of Parliament Ida Holt.')).toEqual(['person: Ida Holt']);
});
