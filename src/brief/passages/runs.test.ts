import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../words/words.ts';
import { repeated, runsIn } from './runs.ts';

const text = fc
  .array(fc.constantFrom('the', 'ferry', 'sank', 'off', 'Elm', 'Mr', '40', 'boats', '—'))
  .map((list) => list.join(' '));

describe('runs of words', () => {
  it('are of the words that are compared, each run once', () => {
    fc.assert(
      fc.property(text, (one) => {
        const { length, runs } = runsIn(one);
        expect(length).toBe(words(one).length);
        expect(new Set(runs).size).toBe(runs.length);
        expect(runs.length).toBeLessThanOrEqual(Math.max(0, length - 2));
      }),
    );
  });

  it('are the same in a cut, in another spelling and without forms of address', () => {
    const { runs } = runsIn('The harbour board thanked Mr Finch for his help on Friday');
    expect(runsIn('harbor board thanked Finch').runs).toEqual(runs.slice(1, 3));
  });

  it('that two texts have are never dropped', () => {
    fc.assert(
      fc.property(fc.array(text), (all) => {
        const runs = all.map(runsIn);
        for (const [at, left] of repeated(runs).entries()) {
          const others = new Set(runs.flatMap((other, n) => (n === at ? [] : other.runs)));
          const shared = (runs[at]?.runs ?? []).filter((run) => others.has(run));
          expect(left).toEqual(expect.arrayContaining(shared));
        }
      }),
    );
  });

  it('that one text has alone are dropped, but for the few whose last bits meet', () => {
    const alone = runsIn('Nobody drowned, the harbour board of the small town said on Friday');
    expect(repeated([alone])).toEqual([[]]);
  });
});
