import { expect, it } from 'vitest';
import { placesOf } from './adjectives.ts';

it.each([
  ['Danish', 'Denmark'],
  ['thai', 'Thailand'],
  ['Catholic', undefined],
  ['primary', undefined],
])('knows the place that "%s" is of: %s', (adjective, place) => {
  expect(placesOf(adjective)[0]).toBe(place);
});
