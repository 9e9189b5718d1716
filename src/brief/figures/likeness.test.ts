import { describe, expect, it } from 'vitest';
import type { Told } from '../../news/passage.ts';
import { figure } from '../figures.fixture.ts';
import { article } from '../passages.fixture.ts';
import { compareFigures } from './agreement.ts';

const passage = (name: string, text: string): Told => article(name, text)[0] as Told;

const verdicts = (...figures: Parameters<typeof compareFigures>[0]): string[] =>
  compareFigures(figures).map(({ verdict, members }) => `${verdict} ${members.length}`);

describe('figures that look alike', () => {
  it('are compatible when one interval reaches further than the other', () => {
    const wide = passage('a', 'Between 20 and 30 percent of the voters in Olm stayed at home.');
    const close = passage('b', 'Between 20 and 25 percent of the voters in Olm stayed at home.');
    const [up, down] = [
      { high: 30, qualifier: 'between' },
      { high: 25, qualifier: 'between' },
    ] as const;
    expect(
      verdicts(figure(wide, '20', 'percent', up), figure(close, '20', 'percent', down)),
    ).toEqual(['compatible 2']);
  });

  it('are soldiers and civilians, who are killed on two sides', () => {
    const army = passage('a', 'The army said 25 of its soldiers had been killed near Torva.');
    const town = passage('b', 'Dozens of civilians had been killed near Torva, the army said.');
    const dozens = { low: 24, high: null, qualifier: 'at least', act: 'kill' } as const;
    expect(
      verdicts(
        figure(army, '25', 'soldiers', { act: 'kill' }),
        figure(town, 'Dozens', 'civilians', dozens),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are small numbers that are equal by chance', () => {
    const river = passage('a', 'Three people died when a river swept them from a bridge in Olm.');
    const trees = passage('b', 'Falling trees killed three people in their homes, officials said.');
    const three = { low: 3, high: 3, act: 'kill' };
    expect(
      verdicts(figure(river, 'Three', 'people', three), figure(trees, 'three', 'people', three)),
    ).toEqual(['single 1', 'single 1']);
  });
});
