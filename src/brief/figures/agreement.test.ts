import { describe, expect, it } from 'vitest';
import type { Told } from '../../news/passage.ts';
import { figure } from '../figures.fixture.ts';
import { article } from '../passages.fixture.ts';
import { compareFigures } from './agreement.ts';

const passage = (name: string, text: string): Told => article(name, text)[0] as Told;

const verdicts = (...figures: Parameters<typeof compareFigures>[0]): string[] =>
  compareFigures(figures).map(({ verdict, members }) => `${verdict} ${members.length}`);

const open = { high: null, qualifier: 'more than' } as const;

const ATTACKS = passage(
  'a',
  'Rebels in northern Kasai have carried out 214 raids on mining convoys since March, the army said.',
);
const RAIDS = passage(
  'b',
  'The army has lost patience with rebels in Kasai, whose 213 raids on mining convoys since March killed dozens.',
);

describe('figures for the same thing', () => {
  it('differ when exact values exclude each other', () => {
    const [group] = compareFigures([
      figure(ATTACKS, '214', 'raids'),
      figure(RAIDS, '213', 'raids'),
    ]);
    expect(group).toMatchObject({ label: 'raids', verdict: 'differ', origins: 2 });
  });

  it('are compatible when an open interval holds the value', () => {
    const over = passage(
      'c',
      'Convoys in Kasai were raided more than 200 times by rebels since March, the army said.',
    );
    expect(verdicts(figure(ATTACKS, '214', 'raids'), figure(over, '200', 'raids', open))).toEqual([
      'compatible 2',
    ]);
  });

  it('differ where one unit is spelt in two ways, as nothing was converted', () => {
    const tied = passage('a', 'Mayor Ann Poe gave a 77-minute speech on the harbour on Monday.');
    const plain = passage(
      'b',
      'Mayor Ann Poe gave a speech of 80 minutes on the harbour on Monday.',
    );
    expect(verdicts(figure(tied, '77', 'minute'), figure(plain, '80', 'minutes'))).not.toContain(
      'agree 2',
    );
  });

  it('lets "more than 62" stand beside 62', () => {
    const exact = passage('a', 'The storm felled 62 trees in the palace park, gardeners said.');
    const more = passage('b', 'More than 62 trees lie across the paths of the palace park.');
    expect(verdicts(figure(exact, '62', 'trees'), figure(more, '62', 'trees', open))).toEqual([
      'compatible 2',
    ]);
  });

  it('counts "attacked 12 times" with 12 attacks', () => {
    const times = passage(
      'a',
      'Wolves attacked flocks near Alba 12 times last winter, the county said.',
    );
    const nouns = passage(
      'b',
      'The county counted 12 attacks by wolves on flocks near Alba last winter.',
    );
    const groups = compareFigures([figure(times, '12', 'times'), figure(nouns, '12', 'attacks')]);
    expect(groups).toMatchObject([{ label: 'attacks', verdict: 'agree' }]);
  });

  it('agree in miles and kilometres, in one sentence too', () => {
    const both = passage('a', 'The camp lies 12 miles (19 kilometers) from the border at Oru.');
    const metric = passage('b', 'From the border at Oru it is 19 kilometers to the camp.');
    expect(
      verdicts(
        figure(both, '12', 'miles'),
        figure(both, '19', 'kilometers'),
        figure(metric, '19', 'kilometers'),
      ),
    ).toEqual(['agree 3']);
  });

  it('lets a rounded number stand beside the full one', () => {
    const round = passage('a', 'The fund paid out 1.2 million dollars to farmers in the valley.');
    const full = passage('b', 'Farmers in the valley got 1,234,567 dollars out of the fund.');
    expect(
      verdicts(
        figure(round, '1.2 million', 'dollars', { low: 1_200_000, high: 1_200_000 }),
        figure(full, '1,234,567', 'dollars'),
      ),
    ).toEqual(['compatible 2']);
  });

  it('lets 54 percent stand beside 54.4', () => {
    const round = passage('a', 'Ruiz won 54 percent of the vote in Tamora on Sunday.');
    const full = passage('b', 'On Sunday Ruiz had won 54.4 percent of the vote in Tamora.');
    expect(verdicts(figure(round, '54', 'percent'), figure(full, '54.4', 'percent'))).toEqual([
      'compatible 2',
    ]);
  });

  it('lets "thousands" stand beside more than 31,000', () => {
    const loose = passage('a', 'Thousands of civilians have died in the war for the Sarun valley.');
    const more = passage(
      'b',
      'The war for the Sarun valley has cost more than 31,000 people their lives.',
    );
    expect(
      verdicts(
        figure(loose, 'Thousands', 'civilians', { ...open, low: 2000, act: 'die' }),
        figure(more, '31,000', 'people', { ...open, act: 'die' }),
      ),
    ).toEqual(['compatible 2']);
  });

  it('count reprints of one sentence as one member and one origin', () => {
    const copy = passage('c', ATTACKS.text);
    const [group] = compareFigures([figure(ATTACKS, '214', 'raids'), figure(copy, '214', 'raids')]);
    expect(group).toMatchObject({ verdict: 'single', origins: 1 });
    expect(group?.members[0]?.reprints).toHaveLength(1);
  });
});

describe('figures for two things', () => {
  it('are two values in one sentence', () => {
    const parts = passage(
      'a',
      'Of the fires in Leira, 31 burned in the hills and 44 on the coast.',
    );
    expect(verdicts(figure(parts, '31', 'fires'), figure(parts, '44', 'fires'))).toEqual([
      'single 1',
      'single 1',
    ]);
  });

  it('are the killed and the injured', () => {
    const killed = passage('a', 'The blast at the mill in Tolna killed 12 workers on Friday.');
    const injured = passage('b', 'The blast at the mill in Tolna injured 30 workers on Friday.');
    expect(
      verdicts(
        figure(killed, '12', 'workers', { act: 'kill' }),
        figure(injured, '30', 'workers', { act: 'injure' }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are counts in two places', () => {
    const north = passage('a', 'Floods destroyed 40 houses in Ardal, the county said on Monday.');
    const south = passage('b', 'Floods destroyed 55 houses in Bergen, the county said on Monday.');
    expect(verdicts(figure(north, '40', 'houses'), figure(south, '55', 'houses'))).toEqual([
      'single 1',
      'single 1',
    ]);
  });

  it('are counts of two kinds of one noun', () => {
    const one = passage('a', 'The city hired 20 school nurses after the outbreak of measles.');
    const two = passage('b', 'The city hired 24 prison nurses after the outbreak of measles.');
    expect(
      verdicts(
        figure(one, '20', 'nurses', { counts: 'school nurses' }),
        figure(two, '24', 'nurses', { counts: 'prison nurses' }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are open intervals that begin far apart', () => {
    const one = passage('a', 'The collapse of the stand injured more than 30 fans.');
    const all = passage(
      'b',
      'Fights over two seasons injured more than 90 fans across the league.',
    );
    expect(
      verdicts(
        figure(one, '30', 'fans', { ...open, act: 'injure' }),
        figure(all, '90', 'fans', { ...open, act: 'injure' }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are small numbers in sentences that share little', () => {
    const one = passage('a', 'Two officials resigned over the contract for new trams.');
    const other = passage('b', 'Three officials of the ministry visited the dam in spring.');
    expect(
      verdicts(
        figure(one, 'Two', 'officials', { low: 2, high: 2 }),
        figure(other, 'Three', 'officials', { low: 3, high: 3 }),
      ),
    ).toEqual(['single 1', 'single 1']);
  });

  it('are two values in one article, which does not contradict itself', () => {
    const twice = article(
      'a',
      'The ski club of Furnes counted 120 jumps by its juniors this winter.',
      'The ski club of Furnes counted 140 jumps by its juniors last winter.',
    ) as [Told, Told];
    expect(verdicts(figure(twice[0], '120', 'jumps'), figure(twice[1], '140', 'jumps'))).toEqual([
      'single 1',
      'single 1',
    ]);
  });

  it('are percentages of different wholes', () => {
    const voters = passage(
      'a',
      'Turnout rose and 12 percent of voters in the capital spoiled their ballots.',
    );
    const shops = passage(
      'b',
      'Rents went up again and 15 percent of shops in the harbour closed.',
    );
    expect(verdicts(figure(voters, '12', 'percent'), figure(shops, '15', 'percent'))).toEqual([
      'single 1',
      'single 1',
    ]);
  });
});

describe('unlike units', () => {
  const houses = passage('a', 'The fire destroyed 14 houses above Nerva before the rain came.');
  const homes = passage('b', 'Before the rain came the fire had destroyed 14 homes above Nerva.');
  const figures = [figure(houses, '14', 'houses'), figure(homes, '14', 'homes')];

  it('stay apart when nobody says they are alike', () => {
    expect(compareFigures(figures)).toHaveLength(2);
  });

  it('come together when they are said to be', () => {
    expect(compareFigures(figures, () => true)).toMatchObject([{ verdict: 'agree' }]);
  });
});
