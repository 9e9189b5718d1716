import { describe, expect, it } from 'vitest';
import { answers } from '../answers.ts';
import { openTexts } from '../newsroom.fixture.ts';

const ARTICLES = [
  'A fire destroyed the old bakery of Elm on Friday night. Nobody was hurt, Mayor Ida Moll said. Its owner, Ada Roe, lost two ovens. She hopes to open again by the first of May. The cause was a cracked flue.',
  'The port of Brack was closed by fog. Ferries waited for 11 hours off the pier. Its harbour master, Nils Orm, called it “a grey wall”.',
  'The mill of Nerva let 40 workers go in May. Its owner, Oto Lund, paid them for a year.',
  'Councillors in Tamora raised the tax on boats. Trader Karl Lund said that he would not pay it.',
];

describe('what comes near to a question', () => {
  const store = openTexts(ARTICLES);
  const shown = async (question: string): Promise<readonly string[]> => {
    const found = await answers(store(), question, { since: '' }, { size: 5, page: 1 });
    return [...found.items, ...found.near].map(({ text }) => text);
  };

  it.each([
    ['When will the burnt bakery of Ada Roe in Elm be open again?', 'by the first of May'],
    ['Who lost ovens in the fire at the bakery of Elm?', 'Ada Roe'],
    ['What did Nils Orm compare the fog over the port to?', '“a grey wall”'],
    ['How many people did the mill of Nerva let go?', '40 workers'],
    ['How many hours did the ferries wait in the fog at Brack?', '11 hours'],
    ['How many workers did the mill of Nerva boot out?', '40 workers'],
  ])(
    'has part of its words, the rest around it, and the kind of answer it asks for: %s',
    async (question, words) => {
      expect((await shown(question))[0]).toContain(words);
    },
  );

  it.each([
    ['When will the bakery of Zarn welcome customers again?'],
    ['What are the names of the customers of the burnt bakery in Elm?'],
    ['How many cakes burnt in the bakery in Elm?'],
    ['Why did the astronauts leave the telescope?'],
  ])('is nothing where it could only mislead: %s', async (question) => {
    expect(await shown(question)).toEqual([]);
  });

  it('fills a page that answers leave room on, without what answers already', async () => {
    const found = await answers(
      store(),
      'When did the fire destroy the bakery of Elm?',
      ...([{ since: '' }, { size: 5, page: 1 }] as const),
    );
    const texts = [...found.items, ...found.near].map(({ text }) => text);
    expect(found.items[0]?.text).toContain('on Friday night');
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.length).toBeLessThanOrEqual(5);
  });
});
