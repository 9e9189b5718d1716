import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupReprints, withinReach } from '../reprints/reprints.ts';

describe('what is within reach of a sentence', () => {
  const first = 'The mill at Orne lost its roof in the storm and will not open before the spring';
  const second = 'its owner said that new beams were ordered from the yard in Halden last week';
  const whole = `${first}, and ${second}.`;
  const others = [`${second}.`, 'Trams in Orne run again after the storm.', whole].map(
    (text, at) => ({ article: `a${at}`, text }),
  );

  it('is what shares enough with it, also by way of another sentence', () => {
    expect(withinReach({ text: `${first}.` }, others)).toEqual([others[0], others[2]]);
    expect(withinReach({ text: `${first}.` }, others.slice(0, 2))).toEqual([]);
  });

  it('leaves the group of the sentence as it is', () => {
    const words = fc.array(fc.constantFrom(...whole.split(' ')), { minLength: 4, maxLength: 12 });
    const parts = fc.array(fc.oneof(words, fc.constant(whole.split(' '))), { maxLength: 6 });
    fc.assert(
      fc.property(words, parts, (own, pool) => {
        const [one, ...rest] = [own, ...pool].map((part, at) => ({
          article: `a${at}`,
          text: part.join(' '),
        }));
        const groupOf = (told: readonly { article: string; text: string }[]) => {
          const all = one ? [one, ...told] : told;
          return groupReprints(all)[0]?.map((at) => all[at]?.article);
        };
        expect(groupOf(one ? withinReach(one, rest) : [])).toEqual(groupOf(rest));
      }),
    );
  });
});
