import { describe, expect, it } from 'vitest';
import { coverage, folded, isOnlyWord, often, ownCoverage } from './coverage.ts';
import type { Term } from './question.ts';

const term = (asked: string, weight = 1, ...near: string[]): Term => ({
  ...{ asked, kind: 'word', forms: [asked, ...near], weight },
});

describe('how much a text holds of what is asked', () => {
  const text = folded('The ferry left; other ferries stayed, and the ferry’s crew slept.');

  it('counts each term once, a word near in meaning for less', () => {
    expect(coverage(text, [term('ferry'), term('strike')])).toBe(0.5);
    expect(coverage(text, [term('boat', 1, 'ferry')])).toBe(0.6);
  });

  it.each([
    ['land', 'The balloon landed in a field.', 1],
    ['land', 'The landlord sold it.', 0],
    ['plan', 'They planned a port.', 1],
    ['deny', 'Elm denied it.', 1],
    ['fire', 'He was fired.', 1],
    ['fire', 'He came first.', 0],
    ['car', 'He drew a card.', 0],
  ])('knows a short word by its endings: "%s" in "%s"', (asked, words, held) => {
    expect(coverage(folded(words), [term(asked)])).toBe(held);
  });

  it.each([
    ['order', 'They left in order to sleep.', 0],
    ['order', 'They left by order of the mayor.', 1],
    ['course', 'Of course they slept.', 0],
  ])('takes no word out of a set phrase: "%s" in "%s"', (asked, words, held) => {
    expect(coverage(folded(words), [term(asked)])).toBe(held);
  });

  it('tells words made of the asked one from those near in meaning', () => {
    const asked = [term('explosion', 1, 'explode', 'burst')];
    expect(ownCoverage(folded('The can exploded at noon.'), asked)).toBe(1);
    expect(coverage(folded('The can exploded at noon.'), asked)).toBe(1);
    expect(ownCoverage(folded('Crowds burst into the yard.'), asked)).toBe(0);
  });

  it('knows a surname by its capital, where that is all there is of the name', () => {
    const name: Term = { ...term('Ann Winter'), kind: 'name', forms: ['Ann Winter', 'Winter'] };
    expect(isOnlyWord('The zoo fed it all winter.', name)).toBe(true);
    expect(isOnlyWord('Winter fed it all winter.', name)).toBe(false);
    expect(isOnlyWord('ANN WINTER TELLS ALL', name)).toBe(false);
    expect(isOnlyWord('The zoo fed it all winter.', term('winter'))).toBe(false);
  });

  it('weighs a term that comes again more, and ever less so', () => {
    const [once, twice, thrice] = [['crew'], ['the'], ['ferry']].map(([word = '']) =>
      often(text, [term(word)]),
    ) as [number, number, number];
    expect(once).toBe(1);
    expect(twice).toBeCloseTo((2 * 2.2) / 3.2);
    expect(thrice).toBeCloseTo((3 * 2.2) / 4.2);
    expect(often(text, [term('strike'), term('')])).toBe(1);
  });

  it('goes by what tells most', () => {
    expect(often(text, [term('ferry', 3), term('crew', 1)])).toBeGreaterThan(
      often(text, [term('ferry', 1), term('crew', 3)]),
    );
  });
});
