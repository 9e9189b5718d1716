import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { similarity } from './similarity.ts';

describe('likeness in kind', () => {
  it.each([
    ['targets', 'sites'],
    ['sites', 'locations'],
    ['rockets', 'missiles'],
    ['houses', 'homes'],
    ['people', 'persons'],
    ['women', 'woman'],
  ])('%s and %s are of one class', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(0.7);
  });

  it.each([
    ['soldiers', 'missiles'],
    ['people', 'dollars'],
    ['vehicles', 'civilians'],
    ['votes', 'acres'],
  ])('%s and %s are not', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(0.6);
  });

  it('is 1 for a word and itself, 0 for an unknown one', () => {
    expect(similarity('attack', 'attack')).toBe(1);
    expect(similarity('attack', 'xyzzyq')).toBe(0);
  });

  it('is the same both ways, from 0 to 1', () => {
    const noun = fc.constantFrom('dog', 'ship', 'law', 'minute', 'storm', 'nurse', 'oil', 'vote');
    fc.assert(
      fc.property(noun, noun, (a, b) => {
        const value = similarity(a, b);
        expect(value).toBe(similarity(b, a));
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
  });
});
