import { describe, expect, test } from 'vitest';
import { factsOf, isCapital, senseOf, singular } from './facts.ts';

describe('factsOf', () => {
  test('tells ordinary words from names, inflected or not', () => {
    for (const word of ['Officials', 'Running', 'Stopped', 'Cities'])
      expect(factsOf(word).ordinary).toBe(true);
    for (const word of ['Adeyemi', 'Xiamen']) expect(factsOf(word).ordinary).toBe(false);
  });

  test('knows peoples, offices, ranks and given names', () => {
    expect(factsOf('Norwegian').people).toBe(true);
    expect(factsOf('Canadian').people).toBe(true);
    expect(factsOf('spokesmen').office).toBe(true);
    expect(factsOf('geologist').office).toBe(true);
    expect(factsOf('Lt.').rank).toBe(true);
    expect(factsOf('Maria').given).toBe(2);
    expect(factsOf('maria').given).toBe(0);
  });

  test('sees acronyms and capitals inside a word', () => {
    expect(factsOf('OECD').shout).toBe(true);
    expect(factsOf('HouseHub').camel).toBe(true);
    expect(factsOf('McAllister').camel).toBe(false);
    expect(factsOf('eHouse').capital).toBe(true);
  });
});

test('senses tell places, organisations and persons', () => {
  expect(senseOf('Black Sea')?.place).toBe(true);
  expect(senseOf('Red Cross')?.organisation).toBe(true);
  expect(senseOf('al-Qaeda')?.organisation).toBe(true);
  expect(senseOf('Prokofiev')?.person).toBe(true);
  expect(senseOf('Adeyemi')).toBeUndefined();
});

test('an acronym is told from the given name that is spelt like it', () => {
  expect(senseOf('IRA')?.organisation).toBe(true);
  expect(senseOf('Ira')?.organisation ?? false).toBe(false);
});

test('capitals of other scripts count', () => {
  expect(isCapital('Ångström')).toBe(true);
  expect(isCapital('élan')).toBe(false);
  expect(isCapital('')).toBe(false);
});

test('plurals are undone roughly', () => {
  expect(singular('officers')).toBe('officer');
  expect(singular('boss')).toBe('boss');
  expect(singular('policemen')).toBe('policeman');
});
