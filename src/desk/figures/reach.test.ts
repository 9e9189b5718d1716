import { describe, expect, it } from 'vitest';
import { openTexts } from '../newsroom.fixture.ts';
import { figures } from './figures.ts';

const ARTICLES = [
  'Rebels stormed the port of Tolna, and protesters filled its squares. The siege was long. At least 83 people were killed in the revolt. Baker Ada Roe was force-fed 300 times.',
  'The storm neared Elm on Friday. The mayor ordered about 9,000 people out of the harbour quarter. Some 700 customers of Norlin Power were without electricity.',
  'Poe gave a 40-minute speech on the ferry. A 12-foot seal slept there. He lost his $70,000-a-year post. The speech was watched by 3 million people.',
  'Four Norland soldiers were killed on the ridge. Nine Norlanders stood by.',
  'The bidding for the seal went on. It had 60 bids by noon. The highest bid was $410.',
  'Roe won 14 regional votes in May. Low won by 320 votes a year before. A seal was sold. The regional board met.',
  'Tolna is a finance hub of 5,000 dollars a head. It has two harbour clinics and one harbour clinic owner.',
  'Two Norlanders were hurt, one by a bullet. The seal weighed 900 pounds.',
  'Some 90 terns nest in the marsh and only 12 terns live in pens. The marsh is old. It had 40 terns once.',
  'At £30 a share, the share price of the day, Norlin Lines was worth £9,000,000.',
  'Oslo Bay had a trade per head of $700.',
  'The mill may be sold at a price of £5,000,000, and the mill’s sales bring in £400,000 a year.',
  'Rescuers said Ida Low had fallen 20 metres at first and tumbled 90 metres down a gully.',
  'Engineers took away old cables on Monday. Some 55 rusty cables lay under the lake. They were removed.',
  'Gas was used five times, killing eight people in Arvik. Ann Poe earned 90 votes.',
  'Floods swept Kenya on Friday, killing 310 people. In Nairobi, 45 people were killed. Police met. In Kampala, burials began for the 62 people who died there.',
  'Rain fell on Kenya and its neighbours. A minister spoke. An official said 62 people had died.',
  'A mudslide killed 14 sailors in Oslo Bay. Rain fell. The mayor spoke. Ida Roe lives there. She has two small children.',
  'Before its debt, Torva was worth $4,300. The club has won six championships and two titles.',
  'Lawmakers quarrelled for hours. The bill was signed by 31 MPs and six clerks.',
];

describe('figures whose own sentence does not say all of the topic', () => {
  const store = openTexts(ARTICLES);

  const of = async (topic: string): Promise<string[]> =>
    (await figures(store(), topic, { since: '' })).items
      .flatMap((group) => group.figures.map(({ low, unit }) => `${low} ${unit}`))
      .sort();

  it.each([
    ['protesters killed', ['83 people']],
    ['killed in Tolna', ['83 people']],
    ['bids on the seal', ['410 dollars', '60 bids']],
  ])('are found by what opens their article: %s', async (topic, found) => {
    expect(await of(topic)).toEqual(found);
  });

  it('are of a land where its towns are named, and not where one of another land is', async () => {
    expect(await of('killed in Kenya')).toEqual(['310 people', '45 people']);
  });

  it.each([
    ['force-fed', ['300 times']],
    ['metres fell', ['20 metres', '90 metres']],
    ['evacuated', ['9000 people']],
    ['power outages', ['700 customers']],
    ['length of the speech', ['40 minute']],
    ['seal length', ['12 foot']],
    ['salary', ['70000 dollars']],
    ['viewers', ['3000000 people']],
    ['lawmakers signed', ['31 mps']],
  ])('are found by what tells of the same: %s', async (topic, found) => {
    expect(await of(topic)).toEqual(found);
  });

  it('are of what was done to those counted, and of no other sum or class of things', async () => {
    expect(await of('children killed')).toEqual([]);
    expect(await of('loan')).toEqual([]);
    expect(await of('debt')).toEqual(['4300 dollars']);
    expect(await of('reward')).toEqual([]);
    expect(await of('titles')).toEqual(['2 titles', '6 championships']);
  });

  it('are of those who are counted, whoever else a word of the topic names', async () => {
    expect(await of('Norland soldiers killed')).toEqual(['4 soldiers']);
  });

  it('are no votes of another kind, no gain in votes for a profit, and no times for the killed', async () => {
    expect(await of('regional votes')).toEqual(['14 votes']);
    expect(await of('profit')).toEqual([]);
    expect(await of('killed in Arvik')).toEqual(['8 people']);
  });

  it('are of the word itself, and not of one that begins alike or of which it only says more', async () => {
    expect(await of('fines')).toEqual([]);
    expect(await of('clinics')).toEqual(['2 clinics']);
    expect(await of('weight')).toEqual(['900 lb']);
  });

  it('are of their half of a sentence, where another number is in another place', async () => {
    expect(await of('terns in the marsh')).toEqual(['40 terns', '90 terns']);
  });

  it('are sums of each where a price of each is asked, and none of each year for a price', async () => {
    expect(await of('share price')).toEqual(['30 pounds']);
    expect(await of('price of the mill')).toEqual(['5000000 pounds']);
    expect(await of('trade per head')).toEqual(['700 dollars']);
  });

  it('are headed alike for one and for several', async () => {
    const { items } = await figures(store(), 'hurt', { since: '' });
    expect(items.map(({ label }) => label)).toEqual(['Norlanders injured', 'Norlanders injured']);
  });

  it('leave out what was done where no figure tells it, and say so', async () => {
    expect(await of('rusty cables stolen')).toEqual([]);
    const near = await figures(store(), 'rusty cables removed', { since: '' });
    expect(near.items.flatMap((group) => group.figures.map(({ low }) => low))).toEqual([55]);
    expect(near.without).toBe('removed');
    expect(await of('cost of the cables')).toEqual([]);
  });
});
