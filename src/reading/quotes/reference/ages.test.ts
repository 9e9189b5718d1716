import { expect, it } from 'vitest';
import { speaker } from '../quotes.fixture.ts';

const last = (text: string) => speaker(text).at(-1);

it('knows people by the age the article gives them', () => {
  const two = 'Paul Ruiz, 22, met Bao Lin (34). Bao Lin left.';
  expect(last(`${two} “I won,” the 22-year-old said.`)).toBe('Paul Ruiz');
  expect(last(`${two} “I lost,” the 34-year-old said.`)).toBe('Bao Lin');
  expect(last(`${two} “I saw it,” the 50-year-old said.`)).toBe(null);
});

it('takes "the boy" for the only one who is not grown up', () => {
  const family = 'Nine-year-old Paul Ruiz waved. His mother, Mary Voss, 40, was there.';
  expect(last(`${family} “I saw a dog,” the boy said.`)).toBe('Paul Ruiz');
  expect(last(`${family} “I saw a dog,” the girl said.`)).toBe(null);
});
