import { describe, expect, it } from 'vitest';
import type { Told } from '../../news/passage.ts';
import { article } from '../passages.fixture.ts';
import { readMaterial } from './material.ts';
import { repetition } from './repetition.ts';

const LEAD = 'A ferry sank off the island of Brenna on Tuesday and twelve passengers drowned.';

/** Whether the second of two passages repeats the first. */
const isRepeated = (first: string, second: string, sameArticle = false): boolean => {
  const passages = sameArticle
    ? article('a', first, second)
    : [...article('a', first), ...article('b', second)];
  const account = repetition(readMaterial(passages));
  account.choose(0);
  return account.isRepeated(1);
};

describe('a passage repeats one that is chosen', () => {
  it.each([
    LEAD,
    'Twelve passengers of a ferry drowned off the island of Brenna, police said Tuesday.',
    'Twelve drowned when a ferry sank in heavy weather off Brenna.',
  ])('when it tells the same fact: %s', (text) => {
    expect(isRepeated(LEAD, text)).toBe(true);
  });

  it('when it has the same quotation', () => {
    const first = 'The union leader called the plan “a slap in the face” on Monday.';
    const second =
      'Ferrymen think that the offer from Oslo is “a slap in the face”, Sorel told them.';
    expect(isRepeated(first, second)).toBe(true);
  });

  it.each([
    'The ferry left Brenna with 61 people, 20 more than Captain Sorel had leave to carry.',
    'Divers hope to reach the wreck before the next storm.',
  ])('but not when it adds to it: %s', (text) => {
    expect(isRepeated(LEAD, text)).toBe(false);
  });

  it('but not when its own article goes on with the same words', () => {
    const next = 'The ferry sank within eight minutes.';
    expect(isRepeated(LEAD, next)).toBe(true);
    expect(isRepeated(LEAD, next, true)).toBe(false);
  });

  it('but not when its article came weeks later: it tells what came of it', () => {
    const then = 'A court in Orlu convicted former port minister Karl Lund of taking bribes.';
    const later =
      'The high court overturned the conviction of former port minister Karl Lund of Orlu.';
    const told = (day: string) => {
      const [first, second] = [...article('a', then), ...article('b', later)];
      const account = repetition(
        readMaterial([
          { ...(first as Told), published: '2024-03-04' },
          { ...(second as Told), published: day },
        ]),
      );
      account.choose(0);
      return account.isRepeated(1);
    };
    expect([told('2024-03-05'), told('2024-06-05')]).toEqual([true, false]);
  });

  it('when its own article tells it at length once more', () => {
    const once =
      'On Monday the port of Brenna won the support of Jonas Vik, mayor of New Haven City, who argued that the northern port was safer for ships.';
    const again =
      'Jonas Vik, the mayor of New Haven City and once a ship owner, supported the northern port of Brenna on Monday.';
    expect(isRepeated(once, again, true)).toBe(true);
  });
});
