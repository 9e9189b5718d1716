import { expect, it } from 'vitest';
import { isAhead, isFeared } from './ahead.ts';

it('takes a level for one to come when its clause says so', () => {
  expect(isAhead('Sales could rise to ', 20)).toBe(true);
  expect(isAhead('He set a target that at least ', 30)).toBe(true);
  expect(isAhead('Sales, which will be told on Monday, rose to ', 45)).toBe(false);
});

it.each([
  ['The flood could kill |40 people|, the mayor warned.', true],
  ['The flood would likely leave as many as |40| dead, the mayor warned.', true],
  ['He had planned to kill at least |40 people|, police said.', true],
  ['|40 people| could be killed, the mayor warned.', true],
  ['|40 people| are expected to die.', true],
  ['Crews travelled to rescue |40 people|.', false],
  ['The flood may have killed |40 people|.', false],
  ['The state will pay the families of the |40 people| who were killed.', false],
  ['The flood, which could rise again, killed |40 people|.', false],
  ['|40 people| were killed, and the toll could rise.', false],
])('takes what is told of people in "%s" for feared: %s', (marked, feared) => {
  const [before = '', counted = '', behind = ''] = marked.split('|');
  const text = `${before}${counted}${behind}`;
  expect(isFeared(text, [before.length, before.length + counted.length])).toBe(feared);
});
