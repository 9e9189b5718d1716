import { describe, expect, it } from 'vitest';
import { more, nothing } from './build.ts';

describe('a page', () => {
  it('leads to the next one while more follows, and the last one to none', () => {
    expect(more({ items: [1], more: true }, 2)).toEqual([{ kind: 'more', page: 3 }]);
    expect(more({ items: [1], more: false }, 2)).toEqual([]);
    expect(more({ items: [], more: false }, 1)).toEqual([]);
  });

  it('that is not there is said not to be there, and not that nothing was found', () => {
    const there = [{ kind: 'note', text: 'There is no page 9: the last one comes before.' }];
    expect(more({ items: [], more: false }, 9)).toEqual(there);
    expect(nothing('Sources', { articles: 5, passages: 90 }, { page: 9 }).blocks).toEqual(there);
  });
});
