import { describe, expect, it } from 'vitest';
import { liesIn } from './towns.ts';

describe('a town', () => {
  it.each([
    ['Lyon', 'France'],
    ['Nairobi', 'Kenya'],
    ['chicago', 'United States'],
  ])('%s lies in %s', (name, land) => {
    expect(liesIn(name, land)).toBe(true);
  });

  it.each([
    ['Lyon', 'Spain'],
    ['Sicily', 'Italy'],
    ['Lyon', 'Lyon'],
    ['bridge', 'France'],
  ])('%s is none in %s', (name, land) => {
    expect(liesIn(name, land)).toBe(false);
  });
});
