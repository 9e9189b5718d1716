import { expect, it } from 'vitest';
import { headlineOf } from './headline.ts';

const titled = (words: string): string | null =>
  headlineOf([{ words, plain: true, leads: true, near: true }], '');

it('takes no credit of a picture and no place with its agency for a headline', () => {
  expect(titled('Jane Roe/Bay Pictures')).toBeNull();
  expect(titled('(Harbour Photo Agency)')).toBeNull();
  expect(titled('PORT ALBA (BayNews)')).toBeNull();
  expect(titled('Alba shuts its harbour (and why)')).toBe('Alba shuts its harbour (and why)');
  expect(titled('Ferry/bus deal sinks in Alba')).toBe('Ferry/bus deal sinks in Alba');
});
