import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_CITED } from '../../answer/limit.ts';
import type { Store } from '../../store/store.ts';
import type { Found } from '../desk.ts';
import { storeOf } from '../newsroom.fixture.ts';
import { roles } from './roles.ts';
import { who } from './who.ts';

const ARTICLES = [
  'Denver mayor Laura Brandt said on Monday that the bridge would be closed. Brandt thanked the crews.',
  'The mayor of Denver, Laura Brandt, opened a school on Tuesday. Brandt said that it had cost too much.',
  'Laura Brandt met President Hassan Rouhani in Vienna on Friday, officials said. Rouhani was late.',
  'President Hassan Ruhani spoke in Vienna on Saturday. Ruhani said that the talks had gone well.',
  'A storm hit Vienna on Sunday, and the river rose by two metres. Nobody was hurt in the city.',
  'The Kenyan coast was calm, Governor Peter Olande said on Monday.',
  'Shareholders of Alder Bank criticised chief executive Ida Krull on Friday.',
  'Attorney Vera Lind, of Lind Law Group, said on Friday that the docks were safe. Lind was cheered.',
  'Engineers of Brandt Bridges Ltd. looked at the bridge in Denver on Sunday and found no damage.',
];

describe('whom words mean', () => {
  let store: Store;

  beforeAll(async () => {
    store = await storeOf(ARTICLES.map((text) => ({ outlet: 'Hill Times', text })));
  });
  afterAll(() => store.close());

  const find = (words: string): Promise<Found> => who(store, words, { since: '' });

  it.each([
    ['brandt', 'name', 'Laura Brandt'],
    ['Laura Brandt', 'name', 'Laura Brandt'],
    ['VIENNA', 'name', 'Vienna'],
    ['Lind', 'name', 'Vera Lind'],
    ['Rouhani', 'name', 'Hassan Rouhani'],
    ['Ruhanni', 'spelling', 'Hassan Ruhani'],
    ['Bramdt', 'typo', 'Laura Brandt'],
    ['President Rouhani', 'name', 'Hassan Rouhani'],
    ['Gov. Olande', 'name', 'Peter Olande'],
    ['mayor of Denver', 'role', 'Laura Brandt'],
    ['governor of Kenya', 'role', 'Peter Olande'],
    ['chief executive of Alder Bank', 'role', 'Ida Krull'],
  ])('are, for "%s", found by %s: %s', async (words, by, label) => {
    expect(await find(words)).toMatchObject({ by, entity: { label } });
  });

  it('are one name in all its spellings, and the others are named', async () => {
    const found = await find('Ruhani');
    expect(found).toMatchObject({ entity: { articles: 2 } });
    expect(found.by !== 'none' && [...found.entity.spellings].sort()).toEqual(
      expect.arrayContaining(['Hassan Rouhani', 'Hassan Ruhani']),
    );
    const brandt = await find('Brandt');
    const others = brandt.by === 'none' ? [] : brandt.others;
    expect(others.some(({ label }) => label.startsWith('Brandt Bridges'))).toBe(true);
  });

  it('are a person in the same articles by full name, surname or a slip, and never father and son', async () => {
    const family = await storeOf(
      [
        'Edgar Brankov opened the port on Monday. Brankov thanked the crews, and then he went home.',
        'Mr Brankov refused to speak of the port on Tuesday, and his office closed early.',
        'Edgar Brankov Jr. left the board of the port on Friday. He had joined it in May.',
        'Rosa H. Varga and Rosa T. Varga spoke of the port on Sunday.',
      ].map((text) => ({ outlet: 'Hill Times', text })),
    );
    for (const words of ['Edgar Brankov', 'Brankov', 'Edgr Brankov'])
      expect(await who(family, words, { since: '' })).toMatchObject({
        entity: { label: 'Edgar Brankov', articles: 2 },
      });
    expect(await who(family, 'Edgar Brankov Jr', { since: '' })).toMatchObject({
      entity: { label: 'Edgar Brankov Jr.', articles: 1 },
    });
    expect(await who(family, 'Varga', { since: '' })).toMatchObject({
      others: [{ label: expect.stringMatching(/^Rosa .* Varga$/) }],
    });
    await family.close();
  });

  it('have a role whose origins are counted among as many articles as an answer cites', async () => {
    const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const things = [
      'a school',
      'the pier',
      'two ferries',
      'a bank',
      'the zoo',
      'his yard',
      'a mill',
    ];
    const town = await storeOf(
      days.map((day, at) => ({
        outlet: `Paper ${day}`,
        text: `Harbour mayor Hassan Olande opened ${things[at]} on ${day}. Olande was ${at + 40} minutes late.`,
      })),
    );
    const found = await who(town, 'Olande', { since: '' });
    if (found.by === 'none') throw new Error('nobody was found');
    const { claims } = await roles(town, found.entity, { since: '' });
    await town.close();
    expect(claims.map(({ text, origins, articles }) => [text, origins, articles])).toEqual([
      ['Harbour mayor Hassan Olande', MOST_CITED, days.length],
    ]);
  });

  it('have what else is told of them as roles, and a title of several with all of them', async () => {
    const town = await storeOf(
      [
        'Co-hosts Ada Krull and Tim Okembe left the show on Monday, and Vienna wept.',
        'Senator Ada Krull, who owns two ferries, met the crews in Vienna. Mayors Hassan Krull of Elm and others left.',
      ].map((text) => ({ outlet: 'Hill Times', text })),
    );
    const found = await who(town, 'Ada Krull', { since: '' });
    if (found.by === 'none') throw new Error('nobody was found');
    const { claims } = await roles(town, found.entity, { since: '' });
    await town.close();
    expect(claims.map(({ text }) => text).sort()).toEqual([
      'Co-hosts Ada Krull and Tim Okembe',
      'Senator Ada Krull, who owns two ferries',
    ]);
  });

  it('are nobody when no name is near, and what is near is only suggested', async () => {
    expect(await find('Okonkwo')).toEqual({ by: 'none', near: [] });
    expect(await find('Brandtmeyer')).toMatchObject({ by: 'none' });
    expect(await find('  ')).toEqual({ by: 'none', near: [] });
  });

  it('are a name by its initials, before a longer name that holds them', async () => {
    const town = await storeOf([
      {
        outlet: 'Hill Times',
        text: 'The World Health Organization opened an office in Vienna on Monday. The WHO Regional Office welcomed it.',
      },
      {
        outlet: 'Bay Post',
        text: 'The World Health Organization warned of a fever in Vienna on Tuesday, and doctors agreed.',
      },
    ]);
    expect(await who(town, 'WHO', { since: '' })).toMatchObject({
      entity: { label: 'World Health Organization' },
    });
    await town.close();
  });

  it('are a body, not a part of it that an article tells apart, nor one of another number', async () => {
    const town = await storeOf([
      {
        outlet: 'Hill Times',
        text: 'The Nordia Museum opened on Monday. The Nordia Museum Research Centre, which the Nordia Museum pays for, stays shut. The probe Halvar circled Mars, and engineers lost Halvar-7.',
      },
      {
        outlet: 'Bay Post',
        text: 'Sam Okembe wrote a book on the Nordia Museum, and Okembe will read from it in Vienna on Tuesday.',
      },
      {
        outlet: 'Bay Post',
        text: 'Samuel Okembe read in Vienna on Tuesday. Okembe was applauded, and Ida L.P. Krull thanked him. Ida P Krull sang.',
      },
    ]);
    const label = async (words: string) => {
      const found = await who(town, words, { since: '' });
      return found.by === 'none' ? null : [found.entity.label, found.entity.articles];
    };
    expect(await label('Nordia Museum')).toEqual(['Nordia Museum', 2]);
    expect(await label('Okembe')).toEqual(['Samuel Okembe', 2]);
    await town.close();
  });

  it('are nobody before the first day that is asked for', async () => {
    expect(await who(store, 'Brandt', { since: '2024-03-05' })).toMatchObject({ by: 'none' });
  });
});
