import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, AnswerBlock, Numbered, Source } from '../answer/answer.ts';
import type { Claim } from '../news/claim.ts';
import { answerOf as answerOfTwo, claim, SOURCE } from './answers.fixture.ts';
import { type Line, plainLine } from './line.ts';
import { type Page, pagesOf } from './pages.ts';

const MOST = 400;
const ROOM = { most: MOST, cost: (line: Line) => plainLine(line).length + 1 };

const source = (n: number): Source => ({ ...SOURCE, n, outlet: `Hill Times ${n}`, url: null });

const answerOf = (
  claims: readonly Claim<Numbered>[],
  more: readonly AnswerBlock[] = [],
): Answer => ({
  ...answerOfTwo({ kind: 'claims', label: 'Passages', claims }, ...more),
  sources: [1, 2, 3, 4, 5].map(source),
});

const linesOf = ({ title, sections, sources }: Page): Line[] => [
  title,
  ...sections.flatMap(({ groups }) => groups.flat()),
  ...sources,
];

const costOf = (page: Page): number =>
  linesOf(page).reduce((sum, line) => sum + ROOM.cost(line), 0);

const marksIn = (lines: readonly Line[]): Set<number> =>
  new Set(
    lines.flatMap(({ runs }) =>
      runs.flatMap((run) => (run.kind === 'citations' ? run.sources : [])),
    ),
  );

const claimsOf = fc.array(
  fc.tuple(fc.string({ minLength: 1, maxLength: 250 }), fc.integer({ min: 1, max: 5 })),
  { minLength: 1, maxLength: 30 },
);

describe('an answer as messages', () => {
  it('fits each one, with every claim once and in order, and the sources it cites and no others', () => {
    fc.assert(
      fc.property(claimsOf, (given) => {
        const pages = pagesOf(answerOf(given.map(([text, n]) => claim(text, n))), ROOM);
        for (const page of pages) {
          expect(costOf(page)).toBeLessThanOrEqual(MOST);
          const body = page.sections.flatMap(({ groups }) => groups.flat());
          expect([...marksIn(page.sources)].sort()).toEqual([...marksIn(body)].sort());
        }
        const shown = pages
          .flatMap(({ sections }) => sections.flatMap(({ groups }) => groups.flat()))
          .flatMap(({ indent, runs }) => (indent === 1 ? [runs[0]] : []))
          .map((run) => (run && 'text' in run ? run.text : ''));
        expect(shown).toEqual(given.map(([text]) => text));
      }),
    );
  });

  it('says which message of how many it is, only where there are several', () => {
    const [only, ...none] = pagesOf(answerOf([claim('It sank.', 1)]), ROOM);
    expect([only && plainLine(only.title), none]).toEqual(['Who: Ada', []]);
    const long = Array.from({ length: 9 }, (_, i) => claim('It sank at noon. '.repeat(6) + i, 1));
    const titles = pagesOf(answerOf(long), ROOM).map(({ title }) => plainLine(title));
    expect(titles.at(1)).toBe(`Who: Ada (2 of ${titles.length})`);
  });

  it('never cuts a claim that no message holds: it says where that one stands', () => {
    const pages = pagesOf(answerOf([claim('x'.repeat(MOST), 3), claim('It sank.', 2)]), ROOM);
    const texts = pages.flatMap(linesOf).map(plainLine);
    expect(texts).toContain('A passage too long for one message stands in [3]');
    expect(texts).toContain('It sank. [2]');
    expect(texts.join(' ')).not.toContain('xx');
  });

  it('lists no source twice where the answer is the list', () => {
    const sources: AnswerBlock = { kind: 'sources' };
    const pages = pagesOf({ ...answerOf([]), blocks: [sources] }, { ...ROOM, most: 2000 });
    expect(pages[0]?.sources).toEqual([]);
    expect(linesOf(pages[0] as Page).map(plainLine)).toContain(
      '[5] Hill Times 5; Ferry sinks; by Jo Lee; 2024-03-01',
    );
  });

  it('leaves it to a button to say that more follows', () => {
    const more: AnswerBlock = { kind: 'more', page: 2 };
    const given = [claim('It sank.', 1)];
    expect(pagesOf(answerOf(given, [more]), ROOM)).toEqual(pagesOf(answerOf(given), ROOM));
  });

  it('gives one message for an answer without words', () => {
    expect(pagesOf({ ...answerOf([]), blocks: [] }, ROOM)).toHaveLength(1);
  });
});
