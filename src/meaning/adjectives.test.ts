import { expect, it } from 'vitest';
import { adjectivesOf, placesOf } from './adjectives.ts';

it.each([
  ['Danish', 'Denmark'],
  ['thai', 'Thailand'],
  ['Catholic', undefined],
  ['primary', undefined],
])('knows the place that "%s" is of: %s', (adjective, place) => {
  expect(placesOf(adjective)[0]).toBe(place);
});

it.each([
  ['Iraq', 'Iraqi'],
  ['Kyrgyzstan', 'Kyrgyz'],
])('knows an adjective of "%s": %s', (place, adjective) => {
  expect(adjectivesOf(place)).toContain(adjective);
});
