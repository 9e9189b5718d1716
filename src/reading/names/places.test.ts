import { expect, test } from 'vitest';
import { cityPeople, isCountry, isSeat } from './words/places.ts';

test('countries are known by their usual English names', () => {
  for (const name of ['Norway', 'Syria', 'South Korea', 'Ivory Coast', 'UAE', 'UK', 'Turkey'])
    expect(isCountry(name)).toBe(true);
  expect(isCountry('Atlantis')).toBe(false);
});

test('cities are known by the inhabitants of the largest of that name', () => {
  expect(cityPeople('Bergen')).toBeGreaterThan(200_000);
  expect(cityPeople('London')).toBeGreaterThan(5_000_000);
  expect(cityPeople('Nowhereton')).toBe(0);
});

test('a city is found with and without its accents', () => {
  expect(cityPeople('Bogotá')).toBe(cityPeople('Bogota'));
  expect(cityPeople('Bogota')).toBeGreaterThan(5_000_000);
});

test('seats of governments are known, save those that are other words too', () => {
  for (const name of ['Washington', 'Nairobi', 'Kuala Lumpur']) expect(isSeat(name)).toBe(true);
  for (const name of ['Milan', 'Victoria', 'Stanley']) expect(isSeat(name)).toBe(false);
});
