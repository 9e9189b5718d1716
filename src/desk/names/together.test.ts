import { describe, expect, it } from 'vitest';
import { openTexts } from '../newsroom.fixture.ts';
import { quotesOn } from '../question/said.ts';
import { quotes } from './quotes.ts';
import { who } from './who.ts';

const ARTICLES = [
  'Mayor Ida Moll opened the port of Orlu on Monday. Moll and other members of the council had warned of a “slow leak” in the dam. “We will mend it,” Moll said.',
  "The dam of Orlu leaks. 'We told them in August. I do not wish to say more today,' Ida Moll said.\n\n“I do not know,” said Emil Garza, a guard.\n\n“The wall moved and the water came through. I ran down the hill.\n\n“I think of it every night.”",
  '“I know little of whales. We will ask the museum,” Ida Moll said.\n\nThe museum of Oslo may want it.\n\n“It will cost nothing,” Moll said.',
];

const ALL = { since: '' };
const PAGE = { size: 8, page: 1 };

describe('what somebody said', () => {
  const store = openTexts(ARTICLES);

  const quotesOf = async (name: string, topic = '') => {
    const found = await who(store(), name, ALL);
    if (found.by === 'none') return [];
    const { items } = await (topic === ''
      ? quotes(store(), found.entity, ALL, PAGE)
      : quotesOn(store(), found.entity, topic, ALL, PAGE));
    return items.map(({ speaker, claim }) => [speaker, claim.text]);
  };

  it('together with others stands under the words of the source for them all', async () => {
    const together = [
      'Moll and other members of the council',
      'Moll and other members of the council had warned of a “slow leak” in the dam.',
    ];
    const said = await quotesOf('Ida Moll');
    expect(said).toContainEqual(together);
    expect(said).toContainEqual(['Ida Moll', '“We will mend it,” Moll said.']);
    expect(await quotesOf('Ida Moll', 'leak')).toContainEqual(together);
  });

  it('of a thing is what names it; a sentence of the paragraph before brings in no more', async () => {
    const [first = '', ...others] = (await quotesOf('Ida Moll', 'museum')).map(([, text]) => text);
    expect(first).toContain('ask the museum');
    expect(others).toEqual([]);
    expect((await quotesOf('Ida Moll', 'Oslo')).map(([, text]) => text)).toEqual([
      '“It will cost nothing,” Moll said.',
    ]);
  });

  it('is whole in single marks, and in paragraphs that run on', async () => {
    expect(await quotesOf('Ida Moll')).toContainEqual([
      'Ida Moll',
      "'We told them in August. I do not wish to say more today,' Ida Moll said.",
    ]);
    expect(await quotesOf('Emil Garza')).toEqual([
      ['Emil Garza', '“I do not know,” said Emil Garza, a guard.'],
      ['Emil Garza', '“The wall moved and the water came through. I ran down the hill.'],
      ['Emil Garza', '“I think of it every night.”'],
    ]);
  });
});
