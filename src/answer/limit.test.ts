import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../news/claim.ts';
import type { DraftBlock } from './answer.ts';
import { limitClaims, MOST_CITED } from './limit.ts';
import { allClaims } from './visit.ts';

const claim = (text: string, reprints: number): Claim => ({
  text,
  cited: [{ article: 'a', span: [0, 1] }],
  origins: 1,
  articles: reprints + 1,
  reprints: Array.from({ length: reprints }, (_, i) => claim(`${text}${i}`, 0)),
});

const block = (claims: readonly Claim[]): DraftBlock => ({ kind: 'claims', label: 'All', claims });

describe('the limit on claims', () => {
  it('counts reprints, lets them go before the next claim, and leaves one of each before a second', () => {
    const limited = limitClaims([block([claim('a', 2), claim('b', 2)])], 5);
    expect(allClaims(limited).map(({ text }) => text)).toEqual(['a', 'a0', 'a1', 'b', 'b0']);
    const few = limitClaims([block([claim('a', 3), claim('b', 2), claim('c', 0)])], 5);
    expect(allClaims(few).map(({ text }) => text)).toEqual(['a', 'a0', 'b', 'b0', 'c']);
  });

  it('lets what only stands beside a moment go before the next moment', () => {
    const moment = (text: string, also: readonly Claim[]) => ({
      ...{ from: '2024-03-01', to: '2024-03-01', computed: false },
      ...{ claim: claim(text, 0), also },
    });
    const moments = [moment('a', [claim('b', 0), claim('c', 0)]), moment('d', [])];
    const limited = limitClaims([{ kind: 'timeline', moments }], 3);
    expect(allClaims(limited).map(({ text }) => text)).toEqual(['a', 'b', 'd']);
  });

  it('drops blocks that come after it', () => {
    const note: DraftBlock = { kind: 'note', text: 'Own words' };
    expect(limitClaims([block([claim('a', 0)]), block([claim('b', 0)]), note], 1)).toEqual([
      block([claim('a', 0)]),
      note,
    ]);
  });

  it('leaves of many places a claim stands at the first ones, and its count of articles', () => {
    const [first, ...rest] = Array.from({ length: 30 }, (_, n) => ({
      ...{ article: `${n}`, span: [0, 1] as const },
    }));
    const wide: Claim = { ...claim('a', 1), cited: [first as never, ...rest], articles: 31 };
    const [own, reprint] = allClaims(limitClaims([block([wide])], 9));
    expect(own?.cited.map(({ article }) => article)).toEqual(['0', '1', '2', '3', '4', '5']);
    expect([own?.articles, own?.cited.length, reprint?.text]).toEqual([31, MOST_CITED, 'a0']);
  });

  it('keeps the claims first read, never more than allowed, and all when there are fewer', () => {
    const blocks = fc.array(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 8 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(blocks, fc.nat({ max: 60 }), (shape, most) => {
        const made = shape.map((list, i) => block(list.map((n, j) => claim(`${i}-${j}`, n))));
        const all = allClaims(made).length;
        const left = allClaims(limitClaims(made, most)).length;
        expect(left).toBe(Math.min(all, most));
      }),
    );
  });
});
