import { describe, expect, it } from 'vitest';
import type { Told } from '../../news/passage.ts';
import { figure } from '../figures.fixture.ts';
import { article } from '../passages.fixture.ts';
import { sumChecks } from './sums.ts';

const [goals, odd, sites, total] = article(
  'a',
  'The club scored 52 goals, including 30 at home, 21 away and 1 in the cup.',
  'The club scored 52 goals, including 30 at home and 21 away.',
  'In the north 3 sites were searched and in the south 4.',
  'Police searched 7 places for the missing paintings.',
) as readonly Told[] as [Told, Told, Told, Told];

describe('sums', () => {
  it('finds a total with its parts behind it', () => {
    const figures = ['52', '30', '21', '1 '].map((words) => figure(goals, words, 'goals'));
    const [check] = sumChecks(figures);
    expect(check?.total.low).toBe(52);
    expect(check?.parts.map(({ low }) => low)).toEqual([30, 21, 1]);
  });

  it('takes no number of a list for the total of the others', () => {
    const [deaths] = article('b', 'Three died in Elm, two in Oak and one in Ash.') as [Told];
    const [dead] = article('c', 'Three of the dead came from Elm, two were boys, one a nun.') as [
      Told,
    ];
    const listed = (of: Told) =>
      (['Three', 'two', 'one'] as const).map((words, i) =>
        figure(of, words, 'people', { low: 3 - i, high: 3 - i }),
      );
    expect(sumChecks(listed(deaths))).toEqual([]);
    expect(sumChecks(listed(dead))).toEqual([]);
  });

  it('says nothing when the parts do not add up', () => {
    expect(sumChecks(['52', '30', '21'].map((words) => figure(odd, words, 'goals')))).toEqual([]);
  });

  it('finds the total of a like unit in another sentence of the article', () => {
    const parts = [figure(sites, '3', 'sites'), figure(sites, '4', 'sites')];
    const whole = figure(total, '7', 'places');
    expect(sumChecks([whole, ...parts])).toEqual([]);
    expect(sumChecks([whole, ...parts], () => true)).toMatchObject([{ total: { low: 7 } }]);
  });

  it('leaves out what is not exact', () => {
    const figures = ['52', '30', '21', '1 '].map((words) =>
      figure(goals, words, 'goals', { high: null, qualifier: 'more than' }),
    );
    expect(sumChecks(figures)).toEqual([]);
  });
});
