import { describe, expect, it } from 'vitest';
import type { Told } from '../../news/passage.ts';
import { article } from '../passages.fixture.ts';
import { groupEvents } from './events.ts';

/** How many groups two outlets' sentences make, told of the day that their text gives. */
const groupsOf = (...texts: readonly string[]): number => {
  const happenings = texts.map((text, at) => {
    const [passage] = article(`outlet-${at}`, text) as [Told];
    const place = text.search(/\b(?:Mon|Tues|Satur)day\b/);
    return { passage, from: '2024-03-04', to: '2024-03-04', at: place };
  });
  return groupEvents(happenings).length;
};

describe('one event', () => {
  it('is told by several outlets in much the same words', () => {
    expect(
      groupsOf(
        'The governor, Ines Vidal, visited the flooded quarter of Orlu on Monday and promised new dams.',
        'Governor Ines Vidal visited the flooded quarter of Orlu on Monday.',
        'Prosecutors in Tolna searched the offices of the dam’s builder on Monday.',
      ),
    ).toBe(2);
  });

  it('is not another number, name, place or turn of the same kind', () => {
    const first = 'Police arrested 14 drivers in a raid on the taxi depot in Brack on Monday.';
    for (const other of [
      'Police arrested 19 drivers in a raid on the taxi depot in Brack on Monday.',
      'Police arrested 14 drivers in a raid on the taxi depot in Nerva on Monday.',
      'Police arrested 14 more drivers in another raid on the taxi depot in Brack on Monday.',
      'Police did not arrest drivers in a raid on the taxi depot in Brack on Monday.',
    ])
      expect(groupsOf(first, other)).toBe(2);
  });

  it('is not what else was done by the same people on the same day', () => {
    expect(
      groupsOf(
        'The league suspended striker Oto Lund of Orlu Rovers for three matches on Tuesday over the brawl.',
        'Striker Oto Lund of Orlu Rovers, suspended by the league over the brawl, apologised on Tuesday.',
      ),
    ).toBe(2);
  });
});
