import { describe, expect, it } from 'vitest';
import type { Answer, AnswerBlock, FigureGroup, Numbered } from '../../answer/answer.ts';
import { answerOf, claim, figure, SOURCE } from '../answers.fixture.ts';
import { renderTerminal } from './render.ts';

const PLAIN = { columns: null, colour: false };

const shown = (...blocks: readonly AnswerBlock[]): string =>
  renderTerminal(answerOf(...blocks), PLAIN);

describe('an answer in the terminal', () => {
  it('gives claims with the numbers of their sources, and the list of these', () => {
    expect(shown({ kind: 'claims', label: 'Roles', claims: [claim('mayor Ada Byron')] })).toBe(
      [
        'Who: Ada',
        '',
        'Roles',
        '  mayor Ada Byron [1]',
        '',
        'Sources',
        '  [1] Hill Times; Ferry sinks; by Jo Lee; 2024-03-01',
        '    hill/ferry.txt; https://hill.example/ferry_1?a=1&b=2',
        '  [2] outlet not named in the file; 2024-03-01',
        '    hill/ferry.txt',
        '',
      ].join('\n'),
    );
  });

  it('sets a note off from a list before it, and not from another note', () => {
    const text = shown(
      { kind: 'note', text: 'Taken for Ada.' },
      { kind: 'note', text: 'Two roles.' },
      { kind: 'claims', label: '', claims: [claim('Ada sails.')] },
      { kind: 'more', page: 2 },
      { kind: 'note', text: 'Still reading.' },
    );
    expect(text).toContain(
      'Taken for Ada.\nTwo roles.\n\n  Ada sails. [1]\n\nThere is more: --page 2.\nStill reading.\n',
    );
  });

  it('says how many origins stand behind a claim that several carry', () => {
    const reprinted = claim('The ferry sank.', 1, {
      articles: 3,
      reprints: [claim('The ferry has sunk.', 3), claim('It sank.', 2), claim('It sank!', 2)],
    });
    const text = shown({ kind: 'claims', label: 'Passages', claims: [reprinted] });
    expect(text).toContain('\n    1 origin, 3 articles; nearly the same in [2][3]\n');
  });

  it('gives figures with their verdict and what is computed, labelled so', () => {
    const boats = figure('three boats', 'boats', claim('More than three boats sank.'), {
      ...{ verdict: 'differ', origins: 2, computed: ['1 + 2 = 3'] },
    });
    const figures = boats.figures.map((one) => ({ ...one, qualifier: 'more than' as const }));
    const text = shown({ kind: 'figures', label: '', groups: [{ ...boats, figures }] });
    expect(text).toContain('The figures differ.');
    expect(text).toContain('three boats (more than): More than three boats sank. [1]');
    expect(text).toContain('1 + 2 = 3 (computed)');
  });

  const single = (low: number, unit: string, source: number): FigureGroup<Numbered> =>
    figure(String(low), unit, claim(`By then ${low} had sunk.`, source));

  it('sets single figures of one kind under one heading, with their days where these differ, and says of a toll that it rose', () => {
    const boats = (low: number, source: number) => single(low, 'boats', source);
    const text = shown({ kind: 'figures', label: '', groups: [boats(5, 1), boats(7, 2)] });
    expect(text.match(/^boats$/gm)).toHaveLength(1);
    expect(text).toContain('2 single figures, not compared with each other.');
    expect(text).toContain('5 (boats): By then 5 had sunk. [1]');
    const early = { ...SOURCE, n: 2, published: '2024-02-27' };
    const block = { kind: 'figures', label: '', groups: [boats(5, 1), boats(7, 2)] } as const;
    const days = renderTerminal({ ...answerOf(block), sources: [SOURCE, early] }, PLAIN);
    expect(days).toContain('7 (boats, published 2024-02-27): By then 7 had sunk. [2]');
    const figures = [boats(7, 1), boats(5, 2)].flatMap((group) => group.figures);
    const risen: FigureGroup<Numbered> = {
      ...boats(7, 1),
      verdict: 'compatible',
      later: 'higher',
      figures,
    };
    const toll = shown({ kind: 'figures', label: '', groups: [risen] });
    expect(toll).toContain('boats\nLater figures are higher. 1 origin.');
  });

  it('says the day of a figure that stands alone, and where another heading has one of another day', () => {
    const block = {
      kind: 'figures',
      label: '',
      groups: [single(5, 'boats', 1), single(7, 'buoys', 2)],
    } as const;
    expect(shown(block)).toContain('7 (buoys): By then 7 had sunk. [2]');
    const alone = shown({ kind: 'figures', label: '', groups: [single(5, 'boats', 1)] });
    expect(alone).toContain('5 (boats, published 2024-03-01): By then 5 had sunk. [1]');
    const both = shown({
      kind: 'figures',
      label: 'Figures of both',
      groups: [single(5, 'boats', 1)],
    });
    expect(both).toContain('\n\nFigures of both\n\nboats\nOne figure.');
    const early = { ...SOURCE, n: 2, published: '2024-02-27' };
    const days = renderTerminal({ ...answerOf(block), sources: [SOURCE, early] }, PLAIN);
    expect(days).toContain('5 (boats, published 2024-03-01): By then 5 had sunk. [1]');
    expect(days).toContain('7 (buoys, published 2024-02-27): By then 7 had sunk. [2]');
  });

  it('gives quotes with their speakers, and moments with their days', () => {
    const text = shown(
      { kind: 'quotes', quotes: [{ speaker: null, claim: claim('“It sank.”') }] },
      {
        kind: 'timeline',
        moments: [
          {
            from: '2024-03-01',
            to: '2024-03-02',
            computed: true,
            claim: claim('It sank.'),
            also: [],
          },
          {
            from: '2024-03-03',
            to: '2024-03-03',
            computed: false,
            claim: claim('It rose.'),
            also: [claim('It was raised.', 2)],
          },
        ],
      },
    );
    expect(text).toContain('speaker not named: “It sank.” [1]');
    expect(text).toContain('2024-03-01 to 2024-03-02 (computed): It sank. [1]');
    expect(text).toContain('2024-03-03: It rose. [1]\n    also told in [2]');
  });

  it.each([
    ['2024-02-01', '2024-02-29', '2024-02'],
    ['1940-01-01', '1940-12-31', '1940'],
    ['2024-02-01', '2024-02-28', '2024-02-01 to 2024-02-28'],
    ['2023-12-01', '2024-01-31', '2023-12-01 to 2024-01-31'],
  ])('names a whole month or year as such: %s to %s', (from, to, named) => {
    const moment = { from, to, computed: true, claim: claim('It sank.'), also: [] };
    const text = shown({ kind: 'timeline', moments: [moment] });
    expect(text).toContain(`${named} (computed): It sank.`);
  });

  it('lists articles once, with what they share, and no list of sources again', () => {
    const text = shown({
      kind: 'articles',
      articles: [{ source: 1, passages: 4, shares: [{ with: 2, passages: 3 }] }],
    });
    expect(text).toContain('4 sentences; 3 sentences also in [2]');
    expect(text.match(/hill\/ferry\.txt/g)).toHaveLength(1);
  });

  it('gives names, suggestions, commands and own lines', () => {
    const text = shown(
      {
        kind: 'names',
        names: [
          { name: 'Ada Byron', kind: 'person', spellings: ['Ada Byron', 'Ada'], articles: 2 },
        ],
      },
      { kind: 'suggestions', label: 'Look alike', names: ['Ida', 'Eda'] },
      {
        kind: 'commands',
        commands: [
          {
            usage: '/who <name>',
            summary: 'Who somebody is',
            options: [{ usage: '--size', help: 'Passages' }],
          },
        ],
      },
      { kind: 'lines', lines: ['one line'] },
    );
    expect(text).toContain('Ada Byron: person, 2 articles; spelt Ada Byron, Ada');
    expect(text).toContain('Look alike: Ida, Eda');
    expect(text).toContain('  /who <name>: Who somebody is\n    --size: Passages\n');
    expect(text).toContain('  one line\n');
  });
});

describe('the screen', () => {
  const HOSTILE = 'Mayor \u001B[2J\u009B31m\u202Eada\u0007 of\r\nElm';

  it('is never steered by the words of a source, a file or an asker', () => {
    const answer = answerOf({ kind: 'claims', label: HOSTILE, claims: [claim(HOSTILE)] });
    const hostile: Answer = {
      ...answer,
      title: HOSTILE,
      sources: [{ ...SOURCE, title: HOSTILE, file: HOSTILE, outlet: HOSTILE, url: HOSTILE }],
    };
    const text = renderTerminal(hostile, PLAIN);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202A-\u202E]/u);
  });

  it('is kept to its width, down to a narrow one, without losing a word', () => {
    const words =
      'The ferry that sank off Elm on Friday was older than anybody on board of it'.repeat(3);
    for (const columns of [20, 33, 80]) {
      const answer = answerOf({ kind: 'claims', label: 'Passages', claims: [claim(words)] });
      const text = renderTerminal(answer, { columns, colour: false });
      expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
        Math.max(columns, 24),
      );
      expect(text.replace(/\s+/g, ' ')).toContain(`${words} [1]`);
    }
  });

  it('has what goes on in the next row set in under what it goes on from', () => {
    const [heads, sinks] = ['The mayor of Elm spoke.', 'The ferry sank off Elm at noon on Friday.'];
    const answer = answerOf(
      { kind: 'note', text: heads },
      { kind: 'claims', label: '', claims: [claim(sinks, 1, { articles: 2 })] },
    );
    expect(renderTerminal(answer, { columns: 26, colour: false })).toContain(
      [
        'The mayor of Elm spoke.',
        '',
        '  The ferry sank off Elm',
        '    at noon on Friday. [1]',
        '    1 origin, 2 articles',
      ].join('\n'),
    );
  });

  it('has colours only where they are wanted', () => {
    const answer = answerOf({ kind: 'note', text: 'Nothing found.' });
    expect(renderTerminal(answer, { columns: 80, colour: true })).toContain('\u001B[');
    expect(renderTerminal(answer, { columns: 80, colour: false })).not.toContain('\u001B');
  });
});
