import { expect, test } from 'vitest';
import { isUnknown } from './unknown.ts';

test.each([
  'It was not immediately clear how many boats sank.',
  'What made the dam break is unknown.',
  'The mayor said the town does not know how many are missing.',
  'The victims have not been identified.',
  'There was no immediate claim of responsibility.',
  'The cause has yet to be determined.',
])('says what is not known: %s', (text) => {
  expect(isUnknown(text)).toBe(true);
});

test.each([
  'The mayor knows the harbour well.',
  'The cause was clear at once, the mayor said.',
  'The pilot was identified as Lena Holt.',
])('says what is known: %s', (text) => {
  expect(isUnknown(text)).toBe(false);
});
