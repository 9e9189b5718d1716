import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../news/claim.ts';
import type { Store } from '../../store/store.ts';
import { answers } from '../answers.ts';
import type { Desk } from '../desk.ts';
import { storeOf } from '../newsroom.fixture.ts';
import { openDesk } from '../open.ts';

const ALL = { since: '' };
const PAGE = { size: 8, page: 1 };

/* Two ministers say nearly the same of one dam; a third outlet prints the first one's words again. */
const ARTICLES = [
  {
    outlet: 'Delta Courier',
    text: 'The dam at Orlu broke after a week of rain. “We will rebuild all 14 villages of the lower valley before the rains come back in May,” Transport Minister Ada Lorne said in Orlu on Friday.\n\nLorne travelled on to the coast on Saturday.',
  },
  {
    outlet: 'Highland Post',
    text: 'Help is on its way to Orlu. “We will rebuild all 14 villages of the lower valley before the rains come back in May,” Finance Minister Piet Visser said in Orlu on Friday.\n\nVisser left for the capital on Saturday.',
  },
  {
    outlet: 'Evening Ledger',
    text: 'Ministers spoke in Orlu. “We will rebuild all 14 villages of the lower valley before the rains come back in May,” Minister Lorne said on Friday.\n\nAda Lorne has been in office for two years.',
  },
];

const VILLAGES = 'all 14 villages';

describe('like words of two speakers', () => {
  let store: Store;
  let desk: Desk;

  beforeAll(async () => {
    store = await storeOf(ARTICLES);
    desk = openDesk(store, { reread: async () => null });
  });
  afterAll(() => store.close());

  /** For every claim with the words, how many articles carry it: the one's two, the other's one. */
  const carried = (claims: readonly Claim[]): number[] =>
    claims
      .filter(({ text }) => text.includes(VILLAGES))
      .map(({ articles }) => articles)
      .sort();

  const entity = async (words: string) => {
    const who = await desk.who(words, ALL);
    if (who.by === 'none') throw new Error(`nobody is called ${words}`);
    return who.entity;
  };

  it('stay two claims when somebody is looked up', async () => {
    const visser = await desk.mentions(await entity('Visser'), ALL, PAGE);
    expect(carried(visser.items)).toEqual([1]);
    const lorne = await desk.mentions(await entity('Lorne'), ALL, PAGE);
    expect(carried(lorne.items)).toEqual([2]);
  });

  it('stay two claims among quotes', async () => {
    const { quotes } = await desk.quotes('Visser', '', ALL, PAGE);
    expect(carried(quotes.items.map(({ claim }) => claim))).toEqual([1]);
    const { quotes: others } = await desk.quotes('Lorne', '', ALL, PAGE);
    expect(carried(others.items.map(({ claim }) => claim))).toEqual([2]);
  });

  it('stay two claims when a question is answered', async () => {
    const { items } = await desk.answers('Will the villages be rebuilt?', ALL, PAGE);
    expect(carried(items)).toEqual([1, 2]);
  });

  it('stay two claims among figures, of one origin each', async () => {
    const { items: groups } = await desk.figures('villages', ALL);
    expect(groups).toMatchObject([{ verdict: 'agree', origins: 2 }]);
    const claims = groups.flatMap((group) => group.figures.map(({ claim }) => claim));
    expect(carried(claims)).toEqual([1, 2]);
  });

  it('stay two claims in time', async () => {
    const { items } = await desk.timeline('villages', ALL, PAGE);
    expect(carried(items.map(({ claim }) => claim))).toEqual([1, 2]);
  });

  it('are never shown as one in a brief', async () => {
    const claims = await desk.brief('Orlu', ALL, { size: 6, page: 1 });
    for (const { articles } of claims.filter(({ text }) => text.includes('Visser')))
      expect(articles).toBe(1);
  });

  it('are not counted as shared by two articles', async () => {
    const { items } = await desk.articles('', ALL, PAGE);
    const shared = items.map(({ shares }) => shares.length).sort();
    expect(shared).toEqual([0, 1, 1]);
  });

  it('stand on their own side when outlets are compared', async () => {
    const two = await desk.compare(['Delta Courier', 'Highland Post'], '', ALL, PAGE);
    expect(carried(two.both)).toEqual([]);
    const same = await desk.compare(['Delta Courier', 'Evening Ledger'], '', ALL, PAGE);
    expect(carried(same.both)).toEqual([2]);
  });
});

describe('words of one speaker in two reports', () => {
  it('are one quote with both under it', async () => {
    const store = await storeOf([
      {
        outlet: 'Delta Courier',
        text: '“We will build the dam again before the rains come back in May,” Ada Lorne said in Orlu on Friday.',
      },
      {
        outlet: 'Highland Post',
        text: 'Whistles met the minister at the gates of the town. Ada Lorne told angry farmers from the upper valley: “We will build the dam again before the rains come back in May.”',
      },
    ]);
    const desk = openDesk(store, { reread: async () => null });
    const { quotes } = await desk.quotes('Lorne', '', ALL, PAGE);
    expect(quotes.items).toMatchObject([{ claim: { articles: 2, reprints: [{ articles: 1 }] } }]);
    await store.close();
  });
});

describe('what somebody said about something', () => {
  it('is their quotes beside its name, and no sentence of others', async () => {
    const store = await storeOf([
      {
        outlet: 'Delta Courier',
        text: 'Ada Lorne spoke in Orlu on Friday. She was asked about the dam. “We will mend it in May,” Lorne said. “Schools will open on Monday,” Lorne said later. Ada Lorne has known the dam for years.',
      },
    ]);
    const desk = openDesk(store, { reread: async () => null });
    const { items } = await desk.answers('What did Lorne say about the dam?', ALL, PAGE);
    expect(items.map(({ text }) => text)).toEqual(['“We will mend it in May,” Lorne said.']);
    const { quotes } = await desk.quotes('Lorne', 'schools', ALL, PAGE);
    expect(quotes.items.map(({ speaker, claim }) => [speaker, claim.text])).toEqual([
      ['Ada Lorne', '“Schools will open on Monday,” Lorne said later.'],
    ]);
    const none = await desk.quotes('Lorne', 'bridges', ALL, PAGE);
    expect(none).toMatchObject({ quotes: { items: [] }, isHeard: true });
    await store.close();
  });
});

describe('what somebody said and is', () => {
  it('is told in the order of each article, and with whose the office is', async () => {
    const store = await storeOf([
      {
        outlet: 'Delta Courier',
        text: "“We begin with the roof,” said the museum's director, Ada Lorne. “Then comes the cellar,” Lorne said. “The garden is last,” Lorne said.",
      },
    ]);
    const desk = openDesk(store, { reread: async () => null });
    const who = await desk.who('Lorne', ALL);
    if (who.by === 'none') throw new Error('nobody is called Lorne');
    const { quotes } = await desk.quotes('Lorne', '', ALL, PAGE);
    expect(quotes.items.map(({ claim }) => /roof|cellar|garden/.exec(claim.text)?.[0])).toEqual([
      'roof',
      'cellar',
      'garden',
    ]);
    const { claims } = await desk.roles(who.entity, ALL);
    expect(claims.map(({ text }) => text)).toEqual(["the museum's director, Ada Lorne"]);
    await store.close();
  });
});

describe('the words of a name that may mean several', () => {
  it('are of the one who is quoted, where the first is not', async () => {
    const store = await storeOf([
      {
        outlet: 'Delta Courier',
        text: 'The Lorne Group sold Lorne on Monday. LORNE was sold for a pound.',
      },
      {
        outlet: 'Hill Times',
        text: 'The engineer Ada Lorne saw the dam. “We will mend it,” Ada Lorne said.',
      },
    ]);
    const desk = openDesk(store, { reread: async () => null });
    const { who, quotes } = await desk.quotes('Lorne', '', ALL, PAGE);
    expect(who).toMatchObject({ entity: { label: 'Ada Lorne' } });
    expect(quotes.items).toMatchObject([{ speaker: 'Ada Lorne' }]);
    await store.close();
  });
});

describe('what somebody said at all', () => {
  it('is told by passages that name them as asked and tell of saying', async () => {
    const store = await storeOf([
      {
        outlet: 'Hill Times',
        text: 'The council of Elm has said that it will mend the dam. The council met on Monday. Guards said that nobody was hurt.',
      },
    ]);
    const said = async (question: string) =>
      (await answers(store, question, ALL, PAGE)).items.map(({ text }) => text);
    expect(await said('What did the council say?')).toEqual([
      'The council of Elm has said that it will mend the dam.',
    ]);
    expect(await said('What did the police say?')).toEqual([]);
    await store.close();
  });

  it('are of the same one on a page past the last', async () => {
    const store = await storeOf([
      {
        outlet: 'Delta Courier',
        text: 'The engineer Ada Lorne saw the dam. “We will mend it,” Ada Lorne said.',
      },
      {
        outlet: 'Hill Times',
        text: 'The baker Emil Lorne sold his shop in Torva. “I am tired,” Emil Lorne said.',
      },
    ]);
    const desk = openDesk(store, { reread: async () => null });
    const asked = (page: number) => desk.quotes('Lorne', '', ALL, { ...PAGE, page });
    const [first, past] = [await asked(1), await asked(9)];
    expect(past.who).toEqual(first.who);
    expect([first.quotes.items.length, past.quotes.items.length]).toEqual([1, 0]);
    expect(past.isHeard).toBe(true);
    await store.close();
  });
});
