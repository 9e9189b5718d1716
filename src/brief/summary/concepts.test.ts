import { describe, expect, it } from 'vitest';
import { words } from '../words/words.ts';
import { readConcepts } from './concepts.ts';

const read = (...texts: readonly string[]) => readConcepts(texts.map((text) => words(text)));

describe('what passages say', () => {
  it('has one number for a stem in all its forms', () => {
    const { stems } = read('Ferries sank.', 'A ferry sank.');
    expect(stems[0]).toEqual(stems[1]);
  });

  it('has pairs of neighbouring words, but for two that say nothing', () => {
    const { concepts, pairs } = read('The ferry of the island');
    const found = (concepts[0] ?? []).map((concept) => pairs[concept]);
    expect(found.filter((isPair) => isPair === false)).toHaveLength(2);
    expect(found.filter((isPair) => isPair)).toHaveLength(3);
  });

  it('counts a name as one fact and a day as none', () => {
    const { facts } = read('On Tuesday the captain Marta Lind counted 61 passengers.');
    expect(facts[0]).toHaveLength(2);
  });
});
