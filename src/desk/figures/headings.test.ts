import { describe, expect, it } from 'vitest';
import { storeOf } from '../newsroom.fixture.ts';
import { figures } from './figures.ts';

const TEXT = `Alcor said its profit rose to $640 million in the first quarter, or $1.45 per share.

Its profit had been 1.38 dollars a share a year before.`;

describe('sums of money', () => {
  it('are headed apart when they are of each share, not of the whole', async () => {
    const store = await storeOf([{ outlet: 'Delta Courier', text: TEXT }]);
    const { items: groups } = await figures(store, 'profit', { since: '' });
    await store.close();
    expect(groups.map(({ label, figures: [first] }) => `${first?.low} ${label}`).sort()).toEqual([
      '1.38 dollars per share',
      '1.45 dollars per share',
      '640000000 dollars',
    ]);
  });
});

describe('sums that a noun of the topic stands right beside', () => {
  it('come before those that only share a sentence with it', async () => {
    const store = await storeOf([
      {
        outlet: 'Delta Courier',
        text: 'The flood did $900,000 worth of damage. Ann Poe seeks damages in excess of $7,000.',
      },
      {
        outlet: 'Highland Post',
        text: 'A price of £450,000 means a profit on the £90,000 it paid. It made a yearly profit of £4,000.',
      },
    ]);
    const first = async (topic: string): Promise<number | undefined> =>
      (await figures(store, topic, { since: '' })).items[0]?.figures[0]?.low;
    expect([await first('damages'), await first('damage'), await first('profit')]).toEqual([
      7000, 900_000, 4000,
    ]);
    await store.close();
  });
});

describe('what is told of the dead, the missing and the hurt', () => {
  const DAYS = [
    `Twelve people were killed on Monday when a fire tore through a mill in Tamora, police said.

Nine people were missing and 30 were injured.`,
    `The death toll from the mill fire in Tamora rose to 16 on Tuesday, the mayor said.

The number of missing stands at 7.`,
    'Police put the death toll of the fire in a mill in Tamora at 17. The number of injured rose to 33.',
  ];

  it('stands under one heading, whether a noun or a level says so', async () => {
    const store = await storeOf(
      DAYS.map((text, day) => ({
        outlet: ['Delta Courier', 'Highland Post', 'Orne Daily'][day] ?? '',
        date: `${day + 1} May 2024`,
        text,
      })),
    );
    const headed = async (topic: string): Promise<string[]> =>
      (await figures(store, topic, { since: '' })).items.flatMap(({ label, figures: shown }) =>
        shown.map(({ low }) => `${low} ${label}`),
      );
    const [dead, missing, injured] = [
      await headed('dead'),
      await headed('missing'),
      await headed('injured'),
    ];
    await store.close();
    expect(dead).toEqual(['17 people dead', '16 people dead', '12 people dead']);
    expect(missing).toEqual(['7 people missing', '9 people missing']);
    expect(injured.sort()).toEqual(['30 people injured', '33 people injured']);
  });

  it('keeps the capital of a people that only the sentence before names', async () => {
    const text =
      'Nearly 300 Palestinians were killed in the raids. More than 60 of them died on Monday.';
    const store = await storeOf([{ outlet: 'Delta Courier', text }]);
    const { items } = await figures(store, 'killed', { since: '' });
    await store.close();
    expect(new Set(items.map(({ label }) => label))).toEqual(new Set(['Palestinians dead']));
  });
});

describe('what is counted', () => {
  const headed = async (text: string, topic: string): Promise<string[]> => {
    const store = await storeOf([{ outlet: 'Delta Courier', text }]);
    const { items } = await figures(store, topic, { since: '' });
    await store.close();
    return items.flatMap(({ label, figures: shown }) => shown.map(({ low }) => `${low} ${label}`));
  };

  it.each([
    [
      'The raid injured 120 foreign service members on Monday.',
      'injured',
      'service members injured',
    ],
    ['Gunmen killed 12 members of the town council.', 'killed', 'members of the town council dead'],
    ['The fire killed 12 health workers at the clinic.', 'killed', 'health workers dead'],
    [
      'Brack has 38 road deaths per 100,000 people, a study says.',
      'deaths',
      'deaths per 100,000 people',
    ],
    ['Brack has 38 deaths a year for every 900 residents.', 'deaths', 'deaths per 900 residents'],
    ['The road kills 38 people a year in Brack.', 'killed', 'people dead per year'],
    ['Gangs committed 44 killings in Brack this year.', 'killings', 'killings'],
    ['The fire killed 12 of the workers at the clinic.', 'killed', 'workers dead'],
  ])('keeps the words that tell who they are: %s', async (text, topic, heading) => {
    expect(await headed(text, topic)).toEqual([expect.stringMatching(` ${heading}$`)]);
  });

  it('is named by who tells it, not by "others"', async () => {
    const store = await storeOf([
      {
        outlet: 'Highland Post',
        date: '1 May 2024',
        text: 'The blast at a barracks in Orlu injured 40 recruits, a doctor said.',
      },
      {
        outlet: 'Delta Courier',
        date: '1 May 2024',
        text: 'The blast at a barracks in Orlu killed a guard and injured 40 others, the mayor said.',
      },
    ]);
    const { items } = await figures(store, 'injured', { since: '' });
    await store.close();
    expect(items.map(({ label, figures: all }) => `${all.length} ${label}`)).toEqual([
      '2 recruits injured',
    ]);
  });

  it('is headed apart when it is only feared, and held against no toll', async () => {
    const text = `The flood killed 31 people in Orlu, the mayor said.

The next flood could kill 40 people in Orlu, the mayor said.`;
    expect((await headed(text, 'killed')).sort()).toEqual([
      '31 people dead',
      '40 people dead, forecast or plan',
    ]);
  });
});
