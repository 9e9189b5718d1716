import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../store/store.ts';
import { storeOf } from '../newsroom.fixture.ts';
import { timeline } from './timeline.ts';

const TEXT = `Rangers have counted 40 wolves in Alba since early January.

Since January, wolves have taken 12 sheep, and on Friday they took a calf in Alba.

Wolves came down to the river in Alba on February 11.`;

describe('a timeline', () => {
  let store: Store;
  beforeAll(async () => {
    store = await storeOf([{ outlet: 'Hill Times', text: TEXT }]);
  });
  afterAll(() => store.close());

  it('lets what began at a date run to the day of publication', async () => {
    const { items } = await timeline(store, 'wolves', { since: '' }, { size: 9, page: 1 });
    expect(items.map(({ from, to, claim }) => [from, to, claim.text.slice(0, 12)])).toEqual([
      ['2024-01-01', '2024-03-04', 'Rangers have'],
      ['2024-02-11', '2024-02-11', 'Wolves came '],
      ['2024-03-01', '2024-03-01', 'Since Januar'],
    ]);
  });
});

describe('a topic', () => {
  const flooded = (day: number): string => `The river Alba flooded its banks on February ${day}.`;
  const near = 'Crews began to fill sandbags in Alba on January 20.';
  const topics = async (days: readonly number[]): Promise<number> => {
    const text = [near, ...days.map(flooded)].join('\n\n');
    const store = await storeOf([{ outlet: 'Hill Times', text }]);
    const { items } = await timeline(store, 'flood', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.filter(({ claim }) => claim.text.includes('flooded'))).toHaveLength(days.length);
    return items.length;
  };

  it('takes words near in meaning only where few sentences have its own', async () => {
    expect(await topics([1])).toBe(2);
    expect(await topics([1, 2, 3, 4, 5])).toBe(5);
  });
});

const OCCASIONS = `In retaliation for Tuesday’s raid, the rangers cleared three camps in Alba on Thursday.

After the storm on Monday, divers raised a barge from the Alba on Wednesday.

After dawn on Friday, a second barge sank in the Alba, and on Saturday it was raised.

After Saturday’s vote, two members left the council of Alba, the mayor said on Sunday.

Traders in Alba closed their shops in protest against last week’s levy.

The council of Alba named the winner of Friday’s race on Sunday.

The mayor said on Sunday she would pay for the barge, which sank twice this month.

The strikes in Alba came in response to a raid of last Tuesday.`;

describe('a sentence that names a day as the occasion of what it tells', () => {
  it('stands under the day of what it tells, where it says that; else under the only one it has', async () => {
    const store = await storeOf([{ outlet: 'Hill Times', text: OCCASIONS }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ from, claim }) => [from, claim.text.slice(0, 13)])).toEqual([
      ['2024-02-26', 'Traders in Al'],
      ['2024-02-27', 'The strikes i'],
      ['2024-02-28', 'After the sto'],
      ['2024-02-29', 'In retaliatio'],
      ['2024-03-01', 'After dawn on'],
      ['2024-03-02', 'After Saturda'],
      ['2024-03-03', 'The mayor sai'],
      ['2024-03-03', 'The council o'],
    ]);
    expect(items[1]?.to).toBe('2024-03-04');
  });
});

describe('a sentence of somebody or something met on another day', () => {
  it('stands under the day of what it tells of them', async () => {
    const text =
      'A diver who was taken to hospital on Thursday died on Saturday, the mayor said.\n\nThe barge in which nine people drowned on Friday had lost its licence in 2019.\n\nA boat that sank on Thursday and was raised on Friday is for sale.';
    const store = await storeOf([{ outlet: 'Hill Times', text }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ from, claim }) => [from, claim.text.slice(0, 7)])).toEqual([
      ['2019-01-01', 'The bar'],
      ['2024-02-29', 'A boat '],
      ['2024-03-02', 'A diver'],
    ]);
  });
});

describe('what happened on one day', () => {
  it('stands in the order of its hours, noon for what tells none', async () => {
    const text =
      'Police in Alba caught a thief late on Friday.\n\nA lock in Alba broke at about 4:30 a.m. on Friday.\n\nThe mayor saw the lock on Friday.\n\nDivers in Alba had closed the gate by Friday morning.';
    const store = await storeOf([{ outlet: 'Hill Times', text }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ claim }) => claim.text.slice(0, 6))).toEqual([
      'A lock',
      'Divers',
      'The ma',
      'Police',
    ]);
  });
});

describe('what was done this year', () => {
  it('ends on the day it is told, unless it is still to come', async () => {
    const text =
      'Thieves robbed nine barges this year.\n\nThe council will vote on it this year at a meeting in Alba on March 16.\n\nAlba will have a new lock this year, the mayor said.\n\nThe lease of Alba ends at the end of this year.';
    const store = await storeOf([{ outlet: 'Hill Times', text }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ from, to }) => `${from} to ${to}`)).toEqual([
      '2024-01-01 to 2024-03-04',
      '2024-01-01 to 2024-12-31',
      '2024-01-01 to 2024-12-31',
      '2024-03-16 to 2024-03-16',
    ]);
  });
});

describe('half a sentence', () => {
  it('stands in no timeline', async () => {
    const text = 'of the harbour office in Alba on March 1.\n\nA dredger sank in Alba on March 1.';
    const store = await storeOf([{ outlet: 'Hill Times', text }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ claim }) => claim.text)).toEqual(['A dredger sank in Alba on March 1.']);
  });
});

describe('a sentence that only runs on from an occasion', () => {
  it('stands under the day it was published on, which it tells of', async () => {
    const since = [
      'Divers have found six more boats in Alba since Saturday’s storm.',
      'Nobody has crossed the Alba since the storm on Saturday, the mayor said.',
      'Since Saturday’s storm the mayor has slept in her office, and on Sunday she fell ill.',
      'A mast fell in Alba during a service ahead of the regatta planned for next Friday.',
      'Thieves robbed the largest barge in Alba since Emil Garza’s return in January.',
    ];
    const store = await storeOf([{ outlet: 'Hill Times', text: since.join('\n\n') }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ from, to, computed }) => [from, to, computed])).toEqual([
      ['2024-03-03', '2024-03-03', true],
      ...new Array(4).fill(['2024-03-04', '2024-03-04', true]),
    ]);
  });
});

describe('what is heard before a court', () => {
  it('stands under the day of the hearing', async () => {
    const text = 'The mayor is set to testify before the council of Alba on Friday.';
    const store = await storeOf([{ outlet: 'Hill Times', text }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ from }) => from)).toEqual(['2024-03-08']);
  });
});

describe('a sentence that names the day on which something was told', () => {
  it('stands under the day of what happened, where it says that', async () => {
    const told = [
      'Police said on Sunday that two boats had sunk on Friday off Alba.',
      'The mayor said on Saturday that Thursday’s levy was wrong.',
      'Pilots said the flood started Sunday when a lock broke that was mended last month.',
    ];
    const store = await storeOf([{ outlet: 'Hill Times', text: told.join('\n\n') }]);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ from }) => from)).toEqual(['2024-03-01', '2024-03-02', '2024-03-03']);
  });
});

const EVENT = [
  {
    outlet: 'Delta Courier',
    text: 'A court in Tamora fined the shipping line Alcor 40 million dollars on Friday for dumping oil.\n\nThe line will appeal, its lawyer said on Sunday.',
  },
  {
    outlet: 'Highland Post',
    text: 'Gulls are back in the port.\n\nOn Friday the shipping line Alcor, a family firm that has called at Tamora since its first steamer, was fined by a court for dumping oil.',
  },
  {
    outlet: 'Evening Ledger',
    text: 'Dock workers in Tamora went on strike on Friday.',
  },
];

describe('an event that several outlets tell', () => {
  it('is one entry, with the other outlet’s words behind it', async () => {
    const store = await storeOf(EVENT);
    const { items } = await timeline(store, '', { since: '' }, { size: 9, page: 1 });
    await store.close();
    expect(items.map(({ also }) => also.length).sort()).toEqual([0, 0, 1]);
    const told = items.find(({ also }) => also.length > 0);
    expect(told?.claim.text).toMatch(/^A court in Tamora fined/);
    expect(told?.also[0]?.text).toMatch(/^On Friday the shipping/);
  });
});
