import { describe, expect, it } from 'vitest';
import { openTexts } from '../newsroom.fixture.ts';
import { who } from './who.ts';

const ARTICLES = [
  'Tarko said on Monday that he would sail from Orlu with Ines Vold and Bram Koss. Tarko said so in Orlu.',
  'Tarko raised a hand on Tuesday and left. The boat was seen in Orlu with Ines Vold and Bram Koss.',
  'Deputies of the Alder County Sheriff’s Office came first. The Alder Sheriff’s Office gave this account on Friday.',
  "Two men were held by the Alder Sheriff's Office on Sunday, and one of them was set free.",
  'Harbour Airlines cut two routes on Monday. Harbour said that fuel was dear. Harbour’s chief, Ida Moll, was away.',
  'The Harbour Republic of Nord opened a port on Monday. The Harbour Republic of Nord has three.',
  'The Harbour Republic of Nord paid for it on Friday, said an aide of Gerd P. Moltke.',
  'Shares of GM fell on Monday, and GM cut its forecast for the year.',
  'Sooner Halvik, a hotel owner, came to Orlu on Sunday. Halvik was tired.',
  'NPBA’s administrator, Vera Lind, met the crews of Orlu on Sunday.',
];

describe('one name', () => {
  const store = openTexts(ARTICLES);
  const find = async (words: string) => {
    const found = await who(store(), words, { since: '' });
    return found.by === 'none'
      ? null
      : {
          label: found.entity.label,
          articles: found.entity.articles,
          others: found.others.map(({ label }) => label),
        };
  };

  it('is one word that reads as somebody here and as a body there, in articles of one story', async () => {
    expect(await find('Tarko')).toMatchObject({ articles: 2, others: [] });
  });

  it('is no other name than itself, with another apostrophe', async () => {
    expect(await find("Alder Sheriff's Office")).toMatchObject({
      articles: 2,
      others: ['Alder County Sheriff’s Office'],
    });
  });

  it('is the body that articles call by one word of it, not one that only has the word', async () => {
    expect(await find('Harbour')).toMatchObject({
      label: 'Harbour Airlines',
      others: [expect.stringMatching(/^Harbour Republic/)],
    });
  });

  it('of somebody is no body with the same initials', async () => {
    expect(await find('Gerd Moltke')).toMatchObject({ label: 'Gerd P. Moltke', others: [] });
    expect(await find('Greta S. Molander')).toBeNull();
  });

  it('is found by words of which the reading takes some for no name', async () => {
    expect(await find('sooner Halvik')).toMatchObject({ label: 'Halvik' });
    expect(await find('Rather Halvik')).toBeNull();
  });

  it('is found by an office behind its body, and by another word for a head', async () => {
    for (const words of ['NPBA administrator', 'NPBA’s administrator', 'NPBA chief'])
      expect(await find(words)).toMatchObject({ label: 'Vera Lind' });
    expect(await find('NPBA treasurer')).toBeNull();
    expect(await find('NPBA boat')).toBeNull();
  });
});
