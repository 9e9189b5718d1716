import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../news/claim.ts';
import type { Store } from '../../store/store.ts';
import type { Comparison, Desk } from '../desk.ts';
import { storeOf } from '../newsroom.fixture.ts';
import { openDesk } from '../open.ts';

const ALL = { since: '' };

/* One landslide in three papers: two have an agency's sentence, each has something of its own. */
const ARTICLES = [
  {
    outlet: 'Delta Courier',
    text: `A landslide above Nerva buried a row of 14 houses on Friday. The landslide at Nerva killed 31 people, the governor of Alba said.

Engineers had warned the council for two years that the slope was moving, a report of the mining office shows.

Water Minister Anna Petrov visited Nerva on Saturday. She promised every family a new roof before winter.

The road to Brack will stay closed until the rain ends.`,
  },
  {
    outlet: 'Highland Post',
    text: `Rescuers had counted 36 dead after the landslide at Nerva by Saturday. It buried a row of 14 houses above the town on Friday.

Anna Petrow, the transport minister, said the road to Brack would open again on Monday.

Engineers had warned the council for two years that the slope was moving, a report of the mining office shows.

The army sent 120 soldiers and six helicopters to the valley.`,
  },
  {
    outlet: 'Evening Ledger',
    text: 'A brewery in Torva has won a prize for its pale ale. Its owner thanked the judges.',
  },
];

const texts = (claims: readonly Claim[]): string => claims.map(({ text }) => text).join('\n');

describe('two outlets', () => {
  let store: Store;
  let desk: Desk;
  let compared: Comparison;

  beforeAll(async () => {
    store = await storeOf(ARTICLES);
    desk = openDesk(store, { reread: async () => null });
    compared = await desk.compare(['Delta Courier', 'Highland Post'], '', ALL, {
      size: 6,
      page: 1,
    });
  });
  afterAll(() => store.close());

  it('have alone what the other does not tell', () => {
    const [delta, highland] = compared.only;
    expect(texts(delta)).toMatch(/new roof/);
    expect(texts(highland)).toMatch(/120 soldiers/);
    expect(texts(delta)).not.toMatch(/mining office/);
    expect(texts(highland)).not.toMatch(/mining office/);
  });

  it('bring a sentence with the one it leans on', () => {
    const promise = compared.only[0].find(({ text }) => text.includes('new roof'));
    expect(promise?.text).toMatch(/^Water Minister Anna Petrov visited Nerva/);
  });

  it('have together what both print, with both as sources', () => {
    expect(compared.both).toHaveLength(1);
    expect(compared.both[0]).toMatchObject({ origins: 1, articles: 2 });
    expect(compared.both[0]?.text).toMatch(/mining office/);
  });

  it('have together only what is shown to stand in both', async () => {
    const quoted = await storeOf([
      {
        outlet: 'Bay Post',
        text: '“We start to dig at the old mill today, with every man and every spade that this valley has, and no court in Alba will hold us up. We will go on at times and places of our own choosing. Let those who laugh at Torva come in spring and look at its new lake and its two hotels,” Mayor Ada Lorne said in Torva on Friday.',
      },
      {
        outlet: 'Bay Herald',
        text: 'The digging at the mill drew crowds. “We will go on at times and places of our own choosing,” said the mayor.',
      },
    ]);
    const { both } = await openDesk(quoted, { reread: async () => null }).compare(
      ['Bay Post', 'Bay Herald'],
      ...(['', ALL, { size: 6, page: 1 }] as const),
    );
    for (const { cited, reprints } of both) {
      const told = [...cited, ...reprints.flatMap((one) => one.cited)];
      expect(new Set(told.map(({ article }) => article)).size).toBe(2);
    }
    expect(both.length).toBeGreaterThan(0);
    await quoted.close();
  });

  it('are held against each other figure by figure', () => {
    const groups = compared.figures.map(
      ({ verdict, figures }) => `${verdict}: ${figures.map(({ low }) => low).join(', ')}`,
    );
    expect(groups).toEqual(expect.arrayContaining(['differ: 31, 36', 'agree: 14, 14']));
  });

  it('may spell a name in two ways and give two offices', async () => {
    const who = await desk.who('Petrov', ALL);
    if (who.by === 'none') throw new Error('nobody was found');
    expect(who.entity.articles).toBe(2);
    const roles = await desk.roles(who.entity, ALL);
    expect(texts(roles.claims)).toMatch(/Water Minister Anna Petrov/);
    expect(texts(roles.claims)).toMatch(/Anna Petrow, the transport minister/);
    expect(roles.differ).toBe(true);
  });

  it('are called by their names, and refused where words of a name may be several', async () => {
    const page = { size: 6, page: 1 };
    const { labels } = await desk.compare(['delta', 'Highland'], '', ALL, page);
    expect(labels).toEqual(['Delta Courier', 'Highland Post']);
    await expect(desk.compare(['elta', 'Highland'], '', ALL, page)).rejects.toThrow('"elta"');
    const post = { outlet: 'Bay Post', text: 'A ferry sank off Alba on Monday, officials said.' };
    const two = await storeOf([post, { ...post, outlet: 'Hill Post' }]);
    const several = openDesk(two, { reread: async () => null }).compare(
      ['Post', '1'],
      '',
      ALL,
      page,
    );
    await expect(several).rejects.toThrow(/"Post" may be (?:Bay|Hill) Post or (?:Bay|Hill) Post/);
    await two.close();
  });

  it('are refused when they are one', async () => {
    const one = desk.compare(['Delta Courier', '0.txt'], '', ALL, { size: 6, page: 1 });
    await expect(one).rejects.toThrow('the same articles');
  });

  it('have nothing in common when they tell of other things', async () => {
    const { both, figures } = await desk.compare(['Delta Courier', 'Evening Ledger'], '', ALL, {
      size: 6,
      page: 1,
    });
    expect([both, figures]).toEqual([[], []]);
  });

  it('are compared on a topic by all their articles, not only the newest', async () => {
    const bakery = (n: number) => `Bakers in ward ${n} of Torva raised their prices on Monday.`;
    const many = await storeOf([
      ...ARTICLES,
      ...[...Array(13).keys()].flatMap((n) =>
        ['Delta Courier', 'Highland Post'].map((outlet) => ({
          outlet,
          text: bakery(n),
          date: '9 March 2024',
        })),
      ),
    ]);
    const page = { size: 6, page: 1 };
    const topic = 'landslide';
    const two = ['Delta Courier', 'Highland Post'] as const;
    const { only } = await openDesk(many, { reread: async () => null }).compare(
      two,
      topic,
      ALL,
      page,
    );
    expect(only.map((claims) => claims.length > 0)).toEqual([true, true]);
    await many.close();
  });
});

describe('two articles of one outlet', () => {
  it('are called by their files, and have nothing alone that the other tells in other words', async () => {
    const store = await storeOf([
      {
        outlet: 'Delta Courier',
        text: 'A clerk of the harbour tried to open the safe on Friday and vanished. Police looked for the clerk in Brack.',
      },
      {
        outlet: 'Delta Courier',
        text: 'The clerk attempted to open the safe and disappeared. A dog found his hat under the old crane.',
      },
    ]);
    const { labels, only } = await openDesk(store, { reread: async () => null }).compare(
      ['1', '2'],
      '',
      ALL,
      { size: 6, page: 1 },
    );
    expect(labels.toSorted()).toEqual(['0.txt', '1.txt']);
    const second = only[labels.indexOf('1.txt')] ?? [];
    expect(texts(second)).toBe('A dog found his hat under the old crane.');
    await store.close();
  });
});

describe('two outlets with several stories', () => {
  const landslide = (outlet: string, last: string) => ({
    outlet,
    text: `A landslide at Nerva in Alba buried 14 houses on Friday. Rescuers dug through the mud of the landslide at Nerva for survivors. ${last}`,
  });

  it('are compared on those that both report, and on a topic by all they say of its stories', async () => {
    const store = await storeOf([
      landslide('Delta Courier', 'The road to Brack is closed.'),
      landslide(
        'Highland Post',
        'The army sent six helicopters to the valley. A road was closed at Brack.',
      ),
      {
        outlet: 'Highland Post',
        text: 'A brewery in Torva has won a prize for its pale ale. The brewery thanked the judges of the ale.',
      },
    ]);
    const desk = openDesk(store, { reread: async () => null });
    const only = async (topic: string) =>
      (
        await desk.compare(['Delta Courier', 'Highland Post'], topic, ALL, { size: 6, page: 1 })
      ).only.map(texts);
    expect(await only('')).toEqual(['', 'The army sent six helicopters to the valley.']);
    expect(await only('road')).toEqual(['', '']);
    await store.close();
  });
});
