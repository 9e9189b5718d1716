import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerBlock, Numbered } from '../../answer/answer.ts';
import { own } from '../../answer/words.ts';
import type { Claim } from '../../news/claim.ts';
import { answerOf, claim, figure } from '../answers.fixture.ts';
import { clean } from '../clean.ts';
import { plainLine } from '../line.ts';
import { sectionsIn } from '../sections.ts';
import { LIMITS } from './limits.ts';
import { discordMessage } from './message.ts';
import { renderDiscord } from './render.ts';

const shown = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

const claims = (...list: readonly Claim<Numbered>[]): AnswerBlock => ({
  kind: 'claims',
  label: 'Passages',
  claims: list,
});

describe('an answer on Discord', () => {
  it('has a heading, claims as a list with their marks, and a list of the sources', () => {
    const twice = claim('It sank.', 2, { articles: 2, origins: 2 });
    expect(renderDiscord(answerOf(claims(claim('The *Elm* ferry sank.'), twice)))).toEqual([
      {
        text: [
          '## Who: Ada',
          '### Passages',
          '- The \\*Elm\\* ferry sank. [1]',
          '- It sank. [2]',
          '-# 2 origins, 2 articles',
        ].join('\n'),
        sources: [
          '### Sources',
          '-# [1] Hill Times; Ferry sinks; 2024-03-01; <https://hill.example/ferry_1?a=1&b=2>',
          '-# [2] outlet not named in the file; hill/ferry.txt; 2024-03-01',
        ].join('\n'),
      },
    ]);
  });

  it('sets off what has no heading, and says in bold where figures differ', () => {
    const [page] = renderDiscord(
      answerOf(
        { kind: 'note', text: 'Taken for Ada.' },
        { kind: 'quotes', quotes: [{ speaker: 'Ada', claim: claim('“It sank.”') }] },
        {
          kind: 'figures',
          label: '',
          groups: [
            figure('3 boats', 'boats', claim('3 boats sank.'), { verdict: 'differ', origins: 2 }),
          ],
        },
      ),
    );
    expect(page?.text).toBe(
      [
        '## Who: Ada',
        '-# Taken for Ada.',
        '',
        '- Ada: “It sank.” [1]',
        '### boats',
        '**The figures differ. 2 origins.**',
        '- 3 boats: 3 boats sank. [1]',
      ].join('\n'),
    );
  });

  it('says the same words as every other place, in the same order', () => {
    const blocks: AnswerBlock[] = [
      claims(claim('One – “1. two” [sic] (three).'), claim('# Four ||five||', 2)),
      {
        kind: 'timeline',
        moments: [
          { from: '2024-03-01', to: '2024-03-02', computed: true, claim: claim('> Six'), also: [] },
        ],
      },
      { kind: 'lines', lines: ['seven', '- eight'] },
    ];
    const answer = answerOf(...blocks);
    const lines = sectionsIn(answer).flatMap(({ groups }) => groups.flat().map(plainLine));
    const [page] = renderDiscord(answer);
    expect(
      shown(page?.text ?? '')
        .split('\n')
        .slice(1)
        .filter((row) => row !== '')
        .map((row) => row.replace(/^(?:- |-# |### )/, '')),
    ).toEqual(lines);
  });

  it('shows a claim and its citation whole on one message, however many it takes', () => {
    const texts = fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 700 }), {
      minLength: 1,
      maxLength: 30,
    });
    fc.assert(
      fc.property(texts, (words) => {
        const pages = renderDiscord(answerOf(claims(...words.map((text) => claim(text)))));
        const rows = pages
          .flatMap(({ text }) => text.split('\n'))
          .filter((row) => row.startsWith('- '));
        expect(rows.map(shown)).toEqual(words.map((text) => `- ${clean(text)} [1]`));
        for (const { text, sources } of pages)
          expect(text.length + sources.length).toBeLessThanOrEqual(LIMITS.text.most);
      }),
      { numRuns: 40 },
    );
  });

  it('says where a claim stands that no message holds', () => {
    const [page] = renderDiscord(answerOf(claims(claim('word '.repeat(900)))));
    expect(page?.text).toContain(`**${own.tooLong} [1]**`);
  });
});

describe('a message on Discord', () => {
  const buttons = Array.from({ length: 6 }, (_, i) => ({
    label: `Button ${i}`,
    id: `${i}`,
    of: null,
  }));

  it('is one container with the texts, and rows of at most five buttons', () => {
    const message = discordMessage({ text: 'Words', sources: 'Sources' }, buttons);
    expect(message).toMatchObject({ flags: 32768, allowed_mentions: { parse: [] } });
    expect(message.components).toMatchObject([
      { type: 17, components: [{ type: 10, content: 'Words' }, { type: 14 }, { type: 10 }] },
      ...[buttons.slice(0, 5), buttons.slice(5)].map((row) => ({
        type: 1,
        components: row.map(({ label, id }) => ({ label, custom_id: id })),
      })),
    ]);
  });

  it('has a row for each digest, and none that goes beyond 40 components', () => {
    const many = Array.from({ length: 30 }, (_, i) => ({
      label: 'Edit',
      id: `${i}`,
      of: `${i % 10}`,
    }));
    const ofThree = many.sort((a, b) => Number(a.of) - Number(b.of));
    const [, ...rows] = discordMessage({ text: 'Words', sources: '' }, ofThree).components;
    expect(rows).toHaveLength(9);
    expect(rows.every((row) => 'components' in row && row.components.length === 3)).toBe(true);
  });

  it('has no empty text and no empty row', () => {
    expect(discordMessage({ text: 'Words', sources: '' }, []).components).toEqual([
      { type: 17, components: [{ type: 10, content: 'Words' }] },
    ]);
  });
});
