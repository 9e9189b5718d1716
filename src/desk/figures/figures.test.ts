import { describe, expect, it } from 'vitest';
import { openTexts, storeOf } from '../newsroom.fixture.ts';
import { figures } from './figures.ts';

const ARTICLES = [
  'A coach with 40 pupils left the road near Lindau on Friday. Nine pupils and two teachers were killed, and 20 people were hurt, police said.',
  'An 18-wheel lorry hit the coach, and nine pupils died. The coach landed 30 metres below the road, killing two teachers. Eleven people were killed in all.',
  'Inspectors found a crack 40 centimetres long in the dam. It holds 60 ships, and 20 barges passed the lock on Monday. The lorry carried 162 people on board.',
  'A blast at the school in Tolna killed six adults and twenty children on Friday.',
  'Guards put the turnout at 9,000. A baker was jailed for 12 years; he had spent five in prison. A 20-metre mast fell on 50 animals. The chapel stands 9 miles from Arvik.',
  'A wall fell at Arvik and left at least six injured. Two nurses were injured in the rescue.',
  'Shipper Arne Vold earns £95,000 a year. He paid £800,000 for a boat. A deckhand’s starting pay is £26,500 a year. His last offer for the pier, of £30,000, was £4,000 higher than the first. Shares of his line, worth £600,000, fell 7 percent. Half a point was taken off his rate, to 6 percent. A march against him drew 400 people.',
  'A wildfire burned 40 sheds above Nerva on Friday. The wind was strong. The mayor put the damage at £3,000,000. The ferry Alma, with 61 passengers aboard, turned round. In 2009 a wildfire had claimed 77 lives.',
  'Councillor Petra Olm repaid £5,800 in expenses on Monday. The town gave £70,000 for a new roof of the school.',
];

describe('figures of a topic', () => {
  const store = openTexts(ARTICLES);

  const of = async (topic: string): Promise<string[]> =>
    (await figures(store(), topic, { since: '' })).items
      .flatMap((group) => group.figures.map(({ low, unit }) => `${low} ${unit}`))
      .sort();

  it('counts people of all kinds when nothing else is asked', async () => {
    expect(await of('people')).toEqual(
      expect.arrayContaining(['11 people', '20 people', '40 pupils']),
    );
  });

  it('says when more fit than are given', async () => {
    const towns = ['Elm', 'Oak', 'Ash', 'Fir', 'Yew'].map((town, n) =>
      Array.from(
        { length: 8 },
        (_, year) => `In ${2001 + year} the storms sank ${30 * n + year + 3} boats near ${town}.`,
      ).join(' '),
    );
    const many = await storeOf([{ outlet: 'Lake Post', text: towns.join('\n\n') }]);
    const all = await figures(many, 'boats', { since: '' });
    await many.close();
    expect(all.more).toBe(true);
    expect((await figures(store(), 'people', { since: '' })).more).toBe(false);
  });

  it('takes what may be of a class only beside what is asked, where the same was done to it', async () => {
    const held = await storeOf([
      {
        outlet: 'Lake Post',
        text: 'Ann Poe struck 12 targets on Monday. Ed Roe struck four sites.',
      },
      { outlet: 'Lake Post', text: 'The firm struck nine sites off its list on Friday.' },
    ]);
    const { items: groups } = await figures(held, 'targets', { since: '' });
    await held.close();
    const found = groups.flatMap((group) => group.figures.map(({ low, unit }) => `${low} ${unit}`));
    expect(found.sort()).toEqual(['12 targets', '4 sites']);
  });

  it('leaves out measures and things that no harm is done to', async () => {
    expect(await of('killed')).toEqual([
      '11 people',
      '2 teachers',
      '2 teachers',
      '20 children',
      '6 adults',
      '77 lives',
      '9 pupils',
      '9 pupils',
    ]);
  });

  it('takes ages alone for an age, and no other years', async () => {
    const text =
      'Piet Olsen, 62, sold a boat. Three years later he lost his post of 44 years. His 12-year-old dog died.';
    const held = await storeOf([{ outlet: 'Lake Post', text }]);
    const { items: groups } = await figures(held, 'age', { since: '' });
    await held.close();
    expect(groups.flatMap((group) => group.figures.map(({ low }) => low)).sort()).toEqual([12, 62]);
  });

  it('gives a sum that is told by the verb of what is asked', async () => {
    const text =
      'The harbour board fined a shipper €6,200 on Monday. The shipper had put aside €4,000 for a fine.';
    const fined = await storeOf([{ outlet: 'Lake Post', text }]);
    const { items: groups } = await figures(fined, 'fine', { since: '' });
    await fined.close();
    expect(groups.flatMap((group) => group.figures.map(({ low }) => low)).sort()).toEqual([
      4000, 6200,
    ]);
  });

  it('does not answer for pupils or teachers with people in general', async () => {
    expect(await of('teachers')).toEqual(['2 teachers', '2 teachers']);
    expect(await of('pupils')).toEqual(['40 pupils', '9 pupils', '9 pupils']);
  });

  it('gives the size of what is not counted', async () => {
    expect(await of('crack')).toEqual(['40 centimetres']);
  });

  it('leaves out what another word counts where the asked one counts something', async () => {
    expect(await of('ships')).toEqual(['60 ships']);
    expect(await of('vessels')).toEqual(expect.arrayContaining(['60 ships']));
  });

  it('does not count others who suffered the same', async () => {
    expect(await of('children killed')).toEqual(['20 children']);
  });

  it('finds those who are counted by the asked word itself beside others', async () => {
    expect(await of('injured')).toEqual(['2 nurses', '20 people', '6 injured']);
  });

  it('takes the words of what is counted', async () => {
    expect(await of('people on board')).toEqual(['162 people', '61 passengers']);
  });

  it('are headed by what was done to those who are counted, and the single ones stand together', async () => {
    const { items: groups } = await figures(store(), 'people', { since: '' });
    const labels = groups.filter(({ verdict }) => verdict === 'single').map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['people injured', 'children dead', 'pupils']));
    const changes = labels.filter((label, at) => label !== labels[at - 1]);
    expect(changes).toEqual([...new Set(labels)]);
  });

  it('takes those who came for a turnout, and years where they are asked for', async () => {
    expect(await of('turnout')).toEqual(['9000 people']);
    expect(await of('years in prison')).toEqual(['12 years']);
    expect(await of('height')).toEqual(['20 metre', '30 metres', '40 centimetres']);
  });

  it('finds what is counted by the asked words, and no beasts among people', async () => {
    expect(await of('people')).not.toContain('50 animals');
  });

  it('does not take how far off something is for its size', async () => {
    expect(await of('chapel')).toEqual([]);
  });

  it('takes money for what is paid, where the passage says so', async () => {
    expect(await of('expenses')).toEqual(['5800 pounds']);
    expect(await of('money')).toEqual(expect.arrayContaining(['5800 pounds', '70000 pounds']));
  });

  it('takes for a sum what its passage says in another word for it, and no difference between two', async () => {
    expect(await of('salary')).toEqual(['26500 pounds', '95000 pounds']);
    expect(await of('bid')).toEqual(['30000 pounds']);
    expect(await of('shares')).toEqual(['600000 pounds']);
    expect(await of('ransom')).toEqual([]);
  });

  it('takes "the damage" for that of what its article opens with', async () => {
    expect(await of('cost of the wildfire')).toEqual(['3000000 pounds']);
    expect(await of('settlement of the wildfire')).toEqual([]);
  });

  it('takes who travelled for those on board, and lives that were claimed for a toll', async () => {
    expect(await of('on board')).toEqual(['162 people', '61 passengers']);
    expect(await of('toll of the wildfire')).toEqual(['77 lives']);
  });

  it('takes those who marched for protesters, and not the points for the rate', async () => {
    expect(await of('protesters')).toEqual(['400 people']);
    expect(await of('rate')).toEqual(['6 percent']);
  });
});
