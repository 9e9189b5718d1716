import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedShingles, shingleSet, shingles } from './shingling.ts';

const WORDS =
  'after the long night of rain many farmers along the upper valley moved their cattle to higher ground before noon';

describe('shingles of a passage', () => {
  it('are the same whatever its case, marks, accents and apostrophes', () => {
    const plain = shingles('The mayors cafe in Al Noor stayed open all week long');
    expect(shingles('“The mayor’s café in al-Noor stayed open, all week long.”')).toEqual(plain);
    expect(shingles("THE MAYOR'S CAFE IN AL NOOR STAYED OPEN ALL WEEK LONG")).toEqual(plain);
  });

  it('are few, rising and without doubles', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS.split(' '), 'ø', '東京')), (words) => {
        const sketch = shingles(words.join(' '));
        expect(sketch).toEqual([...new Set(sketch)].sort((a, b) => a - b));
        expect(sketch.length > 0).toBe(words.length > 0);
        expect(sketch.length).toBeLessThanOrEqual(Math.max(1, words.length));
      }),
    );
  });

  it('of a cut, and of words put around it, nearly always meet those of the whole', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{2,9}$/), { minLength: 16, maxLength: 40 });
    const trials = fc.sample(words, { numRuns: 300, seed: 5 });
    const met = trials.filter((whole) => {
      const half = shingles(whole.slice(0, Math.ceil(whole.length / 2)).join(' '));
      const own = new Set(shingles(whole.join(' ')));
      return half.some((hash) => own.has(hash));
    });
    expect(met.length / trials.length).toBeGreaterThan(0.9);
  });

  it('are counted in common as sets', () => {
    const texts = fc.array(fc.constantFrom(...WORDS.split(' ').slice(0, 5)), { maxLength: 30 });
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [left, right] = [shingleSet(a.join(' ')), shingleSet(b.join(' '))];
        expect(left).toEqual([...new Set(left)].sort((x, y) => x - y));
        expect(sharedShingles(left, right)).toBe(left.filter((one) => right.includes(one)).length);
      }),
    );
  });
});
