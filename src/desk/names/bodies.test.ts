import { describe, expect, it } from 'vitest';
import { answersTo, openTexts, storeOf } from '../newsroom.fixture.ts';
import { roles } from './roles.ts';
import { who } from './who.ts';

const ARTICLES = [
  'The Harbour and Gas Commission fined Alder Lines on Monday, its head, Ida Moll, said. The state’s Elmish Press Agency (EMPA) reported that two ferries were stopped.',
  'The HGC opened an inquiry into Alder Lines in Orlu on Tuesday. Ida Moll praised the crews of Alder Lines.',
  'Norway’s fishing fleet came home on Friday. Finance Minister Piet Visser said the catch was good. Bank governor Jana Vik was pleased, and Governor Vik said so.',
  'Kyrgyzstan held a vote on Monday. Paul Almazov, president from 2011 until 2017, was free. President Erkin Zhumaliev stayed at home.',
  'Erkin Jumaliev left Kyrgyzstan on Friday, said an aide of Jumaliev.',
];

describe('a body', () => {
  const store = openTexts(ARTICLES);
  const labelOf = async (words: string) => {
    const found = await who(store(), words, { since: '' });
    return found.by === 'none' ? null : found.entity.label;
  };

  it('is found by its initials, and by those that an article gives it', async () => {
    expect(await labelOf('HGC')).toBe('Harbour and Gas Commission');
    expect(await labelOf('EMPA')).toBe('Elmish Press Agency');
    expect(await labelOf('EMPB')).toBeNull();
  });

  it('is one with its initials in articles of its story', async () => {
    const found = await who(store(), 'Harbour and Gas Commission', { since: '' });
    expect(found).toMatchObject({
      entity: { articles: 2, spellings: expect.arrayContaining(['HGC']) },
    });
  });

  it('is asked for in full, where an article has its initials', async () => {
    expect(await answersTo(store(), 'Did the Harbour and Gas Commission open an inquiry?')).toEqual(
      [expect.stringContaining('The HGC opened an inquiry')],
    );
  });

  it('or a country has the officers that an article about it names by no more than their office', async () => {
    expect(await labelOf('finance minister of Norway')).toBe('Piet Visser');
    expect(await labelOf('finance minister of Poland')).toBeNull();
    expect(await labelOf('governor of Norway')).toBeNull();
    expect(await labelOf('president of Kyrgyzstan')).toBe('Erkin Zhumaliev');
    expect(await who(store(), 'president of Kyrgyzstan', { since: '' })).toMatchObject({
      entity: { articles: 2 },
    });
  });
});

it('an office that a later article says was left differs from none; one of the same day does', async () => {
  const differ = async (days: readonly string[]): Promise<boolean> => {
    const store = await storeOf(
      [
        'Alder Bank chief executive Ida Krull was dismissed on Monday.',
        'The former Alder Bank chief executive Ida Krull was charged on Friday.',
      ].map((text, n) => ({ outlet: 'Bay Post', text, date: days[n] ?? '' })),
    );
    const found = await who(store, 'Ida Krull', { since: '' });
    const told = found.by !== 'none' && (await roles(store, found.entity, { since: '' })).differ;
    await store.close();
    return told;
  };
  expect(await differ(['4 March 2024', '8 March 2024'])).toBe(false);
  expect(await differ(['4 March 2024', '4 March 2024'])).toBe(true);
});
