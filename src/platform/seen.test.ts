import { describe, expect, it } from 'vitest';
import { seen } from './seen.ts';

describe('what was seen', () => {
  it('is taken once, until it is released, and forgets the oldest', () => {
    const { take, release } = seen();
    expect([take('a', 'b'), take('b', 'c'), take('c')]).toEqual([true, false, true]);
    release('a', 'b');
    expect(take('b')).toBe(true);
    for (let i = 0; i < 20_000; i += 1) take(`n${i}`);
    expect([take('c'), take('n19999')]).toEqual([true, false]);
  });
});
