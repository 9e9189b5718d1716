import { describe, expect, it } from 'vitest';
import type { Citation, Claim } from '../news/claim.ts';
import type { DraftBlock, FigureGroup } from './answer.ts';
import { allClaims, mapClaims, mapReprints } from './visit.ts';

const claim = (text: string, reprints: readonly Claim[] = []): Claim => ({
  text,
  cited: [{ article: 'a', span: [0, text.length] }],
  origins: 1,
  articles: 1,
  reprints,
});

const group = (label: string, ...texts: readonly string[]): FigureGroup<Citation> => ({
  label,
  verdict: 'agree',
  later: null,
  origins: 1,
  computed: [],
  figures: texts.map((text) => ({
    low: 3,
    high: 3,
    qualifier: 'exactly',
    unit: 'boats',
    shown: '3',
    claim: claim(text),
    origins: 1,
  })),
});

/** A block of every kind that holds claims, each claim a letter. */
const BLOCKS: readonly DraftBlock[] = [
  { kind: 'claims', label: 'Roles', claims: [claim('a', [claim('b', [claim('c')])]), claim('d')] },
  { kind: 'figures', label: '', groups: [group('boats', 'e', 'f'), group('crews', 'g')] },
  { kind: 'quotes', quotes: [{ speaker: null, claim: claim('h') }] },
  {
    kind: 'timeline',
    moments: [
      {
        from: '2024-01-01',
        to: '2024-01-01',
        computed: true,
        claim: claim('i'),
        also: [claim('j')],
      },
    ],
  },
  { kind: 'note', text: 'Own words' },
];

const lettersOf = (blocks: readonly DraftBlock[]): string =>
  allClaims(blocks)
    .map(({ text }) => text)
    .join('');

describe('visiting claims', () => {
  it('meets every claim once, reprints after their first, in reading order', () => {
    expect(lettersOf(BLOCKS)).toBe('abcdefghij');
  });

  it('leaves blocks without claims as they are', () => {
    const note: DraftBlock = { kind: 'note', text: 'Own words' };
    expect(mapClaims<Citation, Citation, string>(note, () => null)).toBe(note);
  });

  it('drops a group, a quote or a block when its last claim goes', () => {
    const without = (letters: string) =>
      BLOCKS.map((block) =>
        mapClaims<Citation, Citation, string>(block, (one) =>
          letters.includes(one.text) ? null : one,
        ),
      ).filter((block) => block !== null);
    expect(lettersOf(without('g'))).toBe('abcdefhij');
    const kinds = without('adefghi').map(({ kind }) => kind);
    expect(kinds).toEqual(['note']);
    const [, figures] = without('g');
    expect(figures?.kind === 'figures' && figures.groups.map(({ label }) => label)).toEqual([
      'boats',
    ]);
  });

  it('drops a claim’s reprints with it, and one of them alone', () => {
    const chain = claim('a', [claim('b', [claim('c')]), claim('d')]);
    const without = (letter: string) =>
      mapReprints<Citation, Citation>(chain, (one) => (one.text === letter ? null : one));
    expect(without('a')).toBeNull();
    expect(without('b')?.reprints.map(({ text }) => text)).toEqual(['d']);
  });
});
