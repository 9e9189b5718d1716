import { describe, expect, it } from 'vitest';
import { article } from '../passages.fixture.ts';
import { countOrigins, readProvenance } from './origins.ts';

const FLOOD = 'The river Ostra burst its banks on Tuesday night and flooded the old town of Velm.';
const BRIDGE =
  'Engineers closed the stone bridge after its middle arch moved by several centimetres.';
const SCHOOL = 'Two schools took in families whose ground floors had filled with mud and oil.';
const OWN =
  'Shop owners interviewed by this paper said no siren had sounded before the water came.';

const first = article('first', FLOOD, BRIDGE, SCHOOL);

describe('counting origins', () => {
  it('counts a reprint once, however many carry it', () => {
    const all = [...first, ...article('second', FLOOD), ...article('third', FLOOD)];
    expect(countOrigins(all.filter(({ text }) => text === FLOOD))).toBe(1);
  });

  it('counts two reports in their own words as two', () => {
    const other = article('other', 'Velm woke up under water on Wednesday when the Ostra rose.');
    expect(countOrigins([...first.slice(0, 1), ...other])).toBe(2);
  });

  it('counts nothing for no passages', () => {
    expect(countOrigins([])).toBe(0);
  });

  it('takes articles that are half reprints of each other for one line of reporting', () => {
    const copy = article('copy', FLOOD, SCHOOL, OWN);
    const provenance = readProvenance([...first, ...copy]);
    expect(countOrigins([...first.slice(1, 2), ...copy.slice(2)], provenance)).toBe(1);
  });

  it('takes articles that share one sentence for two', () => {
    const partly = article('partly', FLOOD, OWN, 'The mayor walked the streets.', 'It rained on.');
    const provenance = readProvenance([...first, ...partly]);
    expect(countOrigins([...first.slice(1, 2), ...partly.slice(1, 2)], provenance)).toBe(2);
  });

  it('takes articles of one agency, or of one outlet, for one line of reporting', () => {
    const later = article('later', 'By Thursday the water had gone and the clearing began.');
    const other = article('other', 'The Ostra fell below its banks again on Thursday.');
    const all = [...first, ...later, ...other];
    const asked = [...first.slice(0, 1), ...later, ...other];
    const houses = new Map([
      ['first', 'velm post'],
      ['later', 'velm post'],
      ['other', 'coast wire'],
    ]);
    expect(countOrigins(asked, readProvenance(all, houses))).toBe(2);
    expect(countOrigins(asked, readProvenance(all))).toBe(3);
  });

  it('counts reports that are given to the same named source once', () => {
    const here = article('here', 'The Ostra Water Board said 140 pumps were at work by noon.');
    const there = article(
      'there',
      'The Water Board confirmed in a statement that the dam had held.',
      '“More than 140 pumps are in use,” the statement said.',
    );
    const passages = [...here, ...there];
    const asked = [...here, ...there.slice(1)];
    expect(countOrigins(asked, readProvenance(passages))).toBe(1);
    expect(countOrigins(asked)).toBe(2);
  });
});
