import { expect, test } from 'vitest';
import { tellerOf } from './tellers.ts';

const tellerIn = (text: string, number: string) => {
  const at = text.indexOf(number);
  return tellerOf(text, [at, at + number.length]);
};

test('a number is that of whoever tells it last before it', () => {
  const text = 'Police put the crowd at 3,000, while march organisers spoke of 9,000.';
  expect(tellerIn(text, '3,000')).toBe('authority');
  expect(tellerIn(text, '9,000')).toBe('rival');
});

test('or of whoever tells it behind', () => {
  expect(tellerIn('Some 9,000 came, according to local activists.', '9,000')).toBe('rival');
  expect(tellerIn('At least 40 fell ill, officials said.', '40')).toBe('authority');
});

test('those who only take part tell nothing', () => {
  expect(tellerIn('Police fired at protesters and hurt 12, a nurse said.', '12')).toBeNull();
});
