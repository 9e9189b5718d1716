import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../news/claim.ts';
import type { Span } from '../news/span.ts';
import { check, stands } from './receipts.ts';
import { allClaims } from './visit.ts';

const TEXTS = new Map([
  ['a', 'The ferry sank. The ferry was old.'],
  ['b', 'In Elm the ferry sank.'],
]);

const claim = (
  text: string,
  cited: readonly [string, Span][],
  reprints: readonly Claim[] = [],
): Claim => {
  const [first, ...rest] = cited.map(([article, span]) => ({ article, span }));
  if (!first) throw new Error('a claim cites');
  return { text, cited: [first, ...rest], origins: 1, articles: 1, reprints };
};

describe('receipts', () => {
  it('stand when every citation has exactly the words', () => {
    const both = claim('ferry sank', [
      ['a', [4, 14]],
      ['b', [11, 21]],
    ]);
    expect(stands(both, TEXTS)).toBe(true);
  });

  it.each([
    ['other words', claim('ferry sunk', [['a', [4, 14]]])],
    ['a span that is off by one', claim('ferry sank', [['a', [5, 15]]])],
    [
      'one wrong citation of two',
      claim('ferry sank', [
        ['a', [4, 14]],
        ['b', [0, 10]],
      ]),
    ],
    ['an article that is not there', claim('ferry sank', [['c', [4, 14]]])],
    ['no words', claim('', [['a', [4, 4]]])],
  ])('fall with %s', (_, one) => {
    expect(stands(one, TEXTS)).toBe(false);
  });

  it('leave out what fails and keep the rest of its block', () => {
    const sound = claim('The ferry sank.', [['a', [0, 15]]], [claim('x', [['b', [0, 1]]])]);
    const wrong = claim('The ferry swam.', [['a', [0, 15]]]);
    const { blocks, failed } = check(
      [
        { kind: 'claims', label: 'Both', claims: [sound, wrong] },
        { kind: 'claims', label: 'Wrong alone', claims: [wrong] },
      ],
      TEXTS,
    );
    expect(failed.map(({ text }) => text)).toEqual(['x', 'The ferry swam.', 'The ferry swam.']);
    expect(blocks).toMatchObject([{ label: 'Both', claims: [{ reprints: [] }] }]);
  });

  it('let through only words that stand at their span, whatever the spans are', () => {
    const spans = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }));
    fc.assert(
      fc.property(spans, fc.string({ maxLength: 6 }), ([start, end], other) => {
        const text = TEXTS.get('a')?.slice(4, 9) ?? '';
        const given = [claim(text, [['a', [start, end]]]), claim(other, [['a', [start, end]]])];
        const { blocks } = check([{ kind: 'claims', label: 'All', claims: given }], TEXTS);
        for (const one of allClaims(blocks))
          expect(TEXTS.get('a')?.slice(start, end)).toBe(one.text);
      }),
    );
  });
});
