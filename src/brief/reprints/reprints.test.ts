import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupReprints } from './reprints.ts';

const together = (...texts: readonly string[]): boolean =>
  groupReprints(texts.map((text, at) => ({ article: `a${at}`, text }))).length === 1;

const HARBOUR =
  'The harbour authority of Tarnby closed its northern pier on Monday after divers found cracks in eleven of the forty pillars.';

describe('sentences that are reprints', () => {
  it('joins the same sentence in two articles', () => {
    expect(together(HARBOUR, HARBOUR)).toBe(true);
  });

  it('joins spellings, quotation marks and small edits', () => {
    expect(
      together(
        'Mr Oduya said the centre would “organise a programme” for U.S. visitors and defend its licence.',
        'Oduya said the center would "organize a program" for US visitors and defend its license.',
      ),
    ).toBe(true);
  });

  it('joins a cut with the whole', () => {
    expect(
      together(
        HARBOUR,
        'The harbour authority of Tarnby closed its northern pier on Monday after divers found cracks in eleven of the forty pillars, the worst damage since the storm of 1987, and asked the ministry for money to repair it before winter.',
      ),
    ).toBe(true);
  });

  it('joins two cuts that share little through the long version', () => {
    const first =
      'The bakery on Quince Street reopened after the flood with a line of customers around the corner';
    const second =
      'the owners promised to keep the old oven running until the new one arrives from Lisbon';
    expect(together(`${first}.`, `${first}, and ${second}.`, `${second}.`)).toBe(true);
  });

  it('reads a number in words and in digits as the same', () => {
    expect(
      together(
        'The rescue boat reached all six sailors within an hour of the first call, the coast guard said.',
        'The rescue boat reached all 6 sailors within an hour of the first call, the coast guard said.',
      ),
    ).toBe(true);
  });
});

describe('sentences that are not', () => {
  it('keeps sentences apart that are equal but for a number', () => {
    expect(together(HARBOUR, HARBOUR.replace('eleven', 'twelve'))).toBe(false);
  });

  it('keeps them apart although a cut without the number is like both', () => {
    const groups = groupReprints(
      [
        'Rangers counted 41 herons at the lake this spring, the most since the survey began, the park said.',
        'Rangers counted herons at the lake this spring, the most since the survey began, the park said.',
        'Rangers counted 43 herons at the lake this spring, the most since the survey began, the park said.',
      ].map((text, at) => ({ article: `a${at}`, text })),
    );
    expect(groups.find((group) => group.includes(0))).not.toContain(2);
  });

  it('keeps a statement and its denial apart', () => {
    expect(
      together(
        'The minister was told about the leak before the plant reported it to the public.',
        'The minister was not told about the leak before the plant reported it to the public.',
      ),
    ).toBe(false);
  });

  it('keeps sentences apart that are equal but for a name', () => {
    expect(
      together(
        'Police in Varberg arrested a man on suspicion of setting fire to two parked cars overnight.',
        'Police in Ystad arrested a man on suspicion of setting fire to two parked cars overnight.',
      ),
    ).toBe(false);
  });

  it('keeps two reports apart that share a quotation', () => {
    expect(
      together(
        '“We will rebuild every house on this street,” Mayor Ana Kos told residents gathered outside the ruined school on Monday evening.',
        'Speaking on local radio, the mayor attacked slow federal aid but pledged: “We will rebuild every house on this street.”',
      ),
    ).toBe(false);
  });

  it('keeps a shared phrase from making a reprint', () => {
    expect(
      together(
        'The new ferry carries more than 300 passengers.',
        'On its first day the airport handled more than 300 passengers, and by evening the ministry of transport called the opening a success.',
      ),
    ).toBe(false);
  });

  it('keeps a long name from making a reprint', () => {
    const name = 'Ada Maria Josefa Wilhelmina Carla Agneta Elsie Louise Lorne';
    const born = `Lorne was born ${name} on June 4, 1947, in the old harbour of Tarnby.`;
    expect(together(born, `She was christened ${name}.`)).toBe(false);
    expect(together(born, `Baptised ${name}, she grew up in the north of the island.`)).toBe(false);
  });
});

describe('sentences with quotes', () => {
  const PLEDGE = 'will be mended in a manner and on a day that suit the town, and not before';
  const said = (...speakers: readonly (readonly [words: string, ...names: string[]])[]) =>
    groupReprints(
      speakers.map(([text, ...names], at) => ({ article: `a${at}`, text, speakers: names })),
    ).length === 1;

  it('are no reprints when the speakers are known and differ', () => {
    const words = `“The roof ${PLEDGE}.”`;
    expect(said([words, 'Ada Lorne'], [words, 'Piet Visser'])).toBe(false);
    expect(
      said(
        [`“The roof ${PLEDGE},” the mayor said.`, 'Ada Lorne'],
        [`The roof “${PLEDGE}”, he said.`, 'Piet Visser'],
      ),
    ).toBe(false);
  });

  it('are reprints when one of them names nobody', () => {
    expect(said([`“The roof ${PLEDGE}.”`, 'Ada Lorne'], [`“The roof ${PLEDGE}.”`])).toBe(true);
  });

  it('are not joined through one that names nobody', () => {
    const words = `“The roof ${PLEDGE}.”`;
    const groups = groupReprints([
      { article: 'a', text: words, speakers: ['Ada Lorne'] },
      { article: 'b', text: words },
      { article: 'c', text: words, speakers: ['Piet Visser'] },
    ]);
    expect(groups.find((group) => group.includes(0))).not.toContain(2);
  });

  it.each([
    ['Ada Lorne', 'Lorne'],
    ['Mikhail Petrov', 'Michail Petrow'],
    ['Mike Sandor', 'Michael J. Sandor'],
    ['K. Oduya', 'Kemi Oduya'],
    ['Tarnby Harbour Authority', 'THA'],
    ['Harbour Authority', 'Tarnby Harbour Authority'],
  ])('take %s and %s for one speaker', (one, other) => {
    const words = `“The roof ${PLEDGE}.”`;
    expect(said([words, one], [words, other])).toBe(true);
  });

  it.each([
    ['Ada Lorne', 'Ben Lorne'],
    ['Ada Lorne', 'Ada Visser'],
    ['Tarnby Council', 'Tarnby Harbour Authority'],
  ])('do not take %s and %s for one', (one, other) => {
    const words = `“The roof ${PLEDGE}.”`;
    expect(said([words, one], [words, other])).toBe(false);
  });

  it('may be cuts of one in which both speak', () => {
    const both = `“The roof ${PLEDGE},” Lorne said, but Visser called it “a ruin of a plan”.`;
    const one = `“The roof ${PLEDGE},” Lorne said.`;
    expect(said([both, 'Ada Lorne', 'Piet Visser'], [one, 'Lorne'])).toBe(true);
  });
});

describe('short formulas', () => {
  const formula = 'She declined to comment.';

  it('are not joined by themselves', () => {
    expect(together(formula, formula)).toBe(false);
  });

  it('are joined in articles that share a full sentence', () => {
    const groups = groupReprints([
      { article: 'a', text: HARBOUR },
      { article: 'a', text: formula },
      { article: 'b', text: HARBOUR },
      { article: 'b', text: formula },
    ]);
    expect(groups).toEqual([
      [0, 2],
      [1, 3],
    ]);
  });
});

describe('the grouping', () => {
  const sentence = fc
    .array(
      fc.constantFrom('the', 'boat', 'sank', 'near', 'Riga', '12', '13', 'not', 'at', 'dawn'),
      {
        maxLength: 14,
      },
    )
    .map((list) => list.join(' '));

  it('gives every passage exactly once, groups by their first', () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 12 }), (texts) => {
        const groups = groupReprints(texts.map((text, at) => ({ article: `a${at % 3}`, text })));
        expect(groups.flat().sort((a, b) => a - b)).toEqual(texts.map((_, at) => at));
        const firsts = groups.map((group) => group[0]);
        expect(firsts).toEqual([...firsts].sort((a, b) => (a ?? 0) - (b ?? 0)));
      }),
    );
  });

  it('does not depend on which of two passages comes first', () => {
    fc.assert(
      fc.property(
        sentence,
        fc.nat(13),
        fc.constantFrom('12', 'not', 'Riga', 'the'),
        (a, at, put) => {
          const b = a.split(' ').toSpliced(at, 1, put).join(' ');
          expect(together(a, b)).toBe(together(b, a));
        },
      ),
    );
  });
});
