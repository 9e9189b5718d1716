import { describe, expect, test } from 'vitest';
import { distance, sameSpelling, skeleton } from './same.ts';

describe('sameSpelling', () => {
  test.each([
    ["Ka'tib Saray", 'Katib Saray'],
    ['Mohammed Salem', 'Muhammad Salem'],
    ['Reisi', 'Raisi'],
    ['Al-Mukhtar', 'al Mukhtar'],
    ['Sam Okembe', 'Samuel Okembe'],
    ['Amir Daud', 'Ameer Daoud'],
    ['Fahad al-Barthi', 'Fahd al-Barithi'],
    ['Abdelrahim Daud', 'Abdul Rahim Daud'],
    ['Abdurrahman Daud', 'Abd al-Rahman Daud'],
  ])('%s and %s may be one name', (a, b) => {
    expect(sameSpelling(a, b)).toBe(true);
  });

  test.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['Austria', 'Australia'],
    ['Dan', 'Dean'],
    ['Bell', 'Bill'],
    ['John Bell', 'John Bill'],
    ['Sam', 'Samuel'],
    ['Barthi', 'Barithi'],
    ['Ana Barth', 'Ana Bartha'],
    ['Hassan', 'Hussein'],
    ['Popular Front', 'Popular Forces'],
  ])('%s and %s are two names', (a, b) => expect(sameSpelling(a, b)).toBe(false));
});

test('a skeleton keeps the sounds that spellings agree on', () => {
  expect(skeleton('Reisi')).toBe(skeleton('Raisi'));
  expect(skeleton('Katib')).toBe(skeleton("Qa'teeb"));
  expect(skeleton('Niger')).not.toBe(skeleton('Nigeria'));
});

describe('distance', () => {
  test('counts letters put in, left out, changed and swapped', () => {
    expect(distance('berlin', 'berlin', 3)).toBe(0);
    expect(distance('berlin', 'berlni', 3)).toBe(1);
    expect(distance('berlin', 'merlin', 3)).toBe(1);
    expect(distance('berlin', 'berin', 3)).toBe(1);
  });

  test('stops one above what is asked for', () => {
    expect(distance('berlin', 'nairobi', 2)).toBe(3);
    expect(distance('', 'abcdef', 2)).toBe(3);
  });
});
