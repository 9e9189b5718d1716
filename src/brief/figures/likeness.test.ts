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

  it('are a few of one kind that share nothing else', () => {
    const behind = passage('a', 'The Alba Bears are now two games behind the Torva Foxes.');
    const won = passage('b', 'Their next rivals won two of their last games, to much surprise.');
    const two = { low: 2, high: 2 };
    expect(verdicts(figure(behind, 'two', 'games', two), figure(won, 'two', 'games', two))).toEqual(
      ['single 1', 'single 1'],
    );
  });

  it('are one where both count those who are known', () => {
    const held = passage('a', 'While the two sons are held south of Olm, their father is ill.');
    const spoke = passage('b', 'A witness spoke with his back turned to him and his two sons.');
    const two = { low: 2, high: 2 };
    expect(verdicts(figure(held, 'two', 'sons', two), figure(spoke, 'two', 'sons', two))).toEqual([
      'agree 2',
    ]);
  });

  it('are winds of two days', () => {
    const told = (day: string, text: string): Told => ({
      ...passage(day, text),
      published: `2024-02-${day}`,
    });
    const first = told('20', 'The storm Anna had sustained winds of 90 mph off Torva.');
    const fell = told('24', 'The storm Anna had sustained winds of 80 mph off Torva, down a lot.');
    expect(verdicts(figure(first, '90', 'mph'), figure(fell, '80', 'mph'))).toEqual([
      'single 1',
      'single 1',
    ]);
  });

  it('are a whole and, of others, a part', () => {
    const all = passage('a', 'At least 100 miners were killed near Torva in the blast.');
    const some = passage('b', 'The blast near Torva has killed 300, including almost 100 nurses.');
    expect(
      verdicts(
        figure(all, '100', 'miners', { act: 'kill', high: null, qualifier: 'at least' }),
        figure(some, '100', 'nurses', { act: 'kill', qualifier: 'nearly' }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are counts and counts for each day', () => {
    const each = passage('a', 'The airline runs about 900 flights a day from Torva.');
    const all = passage('b', 'The airline tried it on more than 900 flights from Torva.');
    expect(
      verdicts(
        figure(each, '900', 'flights', { qualifier: 'about' }),
        figure(all, '900', 'flights', { high: null, qualifier: 'more than' }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are degrees of two scales', () => {
    const cold = passage('a', 'Temperatures of minus 68 Celsius were told from the camp in Torva.');
    const less = passage(
      'b',
      'Temperatures of minus 90 Fahrenheit were told from the camp in Torva.',
    );
    expect(
      verdicts(
        figure(cold, 'minus 68', 'degrees', { low: -68, high: -68 }),
        figure(less, 'minus 90', 'degrees', { low: -90, high: -90 }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are of a day weeks before and of the news', () => {
    const told = (name: string, text: string): Told => ({
      ...passage(name, text),
      published: '2024-02-20',
    });
    const now = told('a', 'At least three people were injured in a shooting in Torva.');
    const then = told('b', 'Two people were injured in a shooting in Torva on January 6.');
    expect(
      verdicts(
        figure(now, 'three', 'people', {
          low: 3,
          high: null,
          qualifier: 'at least',
          act: 'injure',
        }),
        figure(then, 'Two', 'people', { low: 2, high: 2, act: 'injure' }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are of the days on which what caused them is told', () => {
    const one = passage(
      'a',
      'Shells struck Torva on Monday, killing two people and injuring dozens.',
    );
    const two = passage('b', 'On Tuesday shells struck Torva, killing 14 people and injuring 86.');
    const dozens = { low: 24, high: null, qualifier: 'at least', act: 'injure' } as const;
    expect(
      verdicts(
        figure(one, 'dozens', 'people', dozens),
        figure(two, '86', 'people', { act: 'injure' }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });
});
