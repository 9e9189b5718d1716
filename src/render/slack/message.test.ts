import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayed, spoken } from '../../../test/slack/displayed.ts';
import { effects } from '../../../test/slack/effects.ts';
import { judgeMessage } from '../../../test/slack/judging/judge.ts';
import type { Answer, AnswerBlock, Source } from '../../answer/answer.ts';
import { claim, figure, SOURCE } from '../answers.fixture.ts';
import { clean } from '../clean.ts';
import { renderTerminal } from '../terminal/render.ts';
import { slackMessage } from './message.ts';
import { renderSlack } from './render.ts';

const answerOf = (title: string, sources: readonly Source[], ...blocks: AnswerBlock[]): Answer => ({
  command: 'who',
  input: {},
  tone: 'found',
  title,
  blocks,
  sources,
});

const BUTTONS = [
  { label: 'More', id: '["answer",2,"who",{"name":"Ada"}]', of: null },
  { label: 'Sources', id: '["sources",1,"who",{"name":"Ada"}]', of: null },
];

const messagesOf = (answer: Answer) =>
  renderSlack(answer).map((page) => slackMessage(page, BUTTONS));

describe('an answer on Slack', () => {
  const [message] = messagesOf(
    answerOf(
      'Who: Ada',
      [SOURCE, { ...SOURCE, n: 2, outlet: null, title: null, url: 'javascript:alert(1)' }],
      { kind: 'note', text: 'Taken for Ada Byron.' },
      { kind: 'claims', label: 'Roles', claims: [claim('mayor Ada Byron')] },
      {
        kind: 'claims',
        label: 'Passages',
        claims: [claim('The ferry\nsank.', 1, { articles: 2, reprints: [claim('It sank.', 2)] })],
      },
    ),
  );

  it('reads as it does in the terminal, with buttons under it', () => {
    expect(displayed(message as never)).toBe(
      [
        'Who: Ada',
        'Taken for Ada Byron.',
        'Roles',
        '• mayor Ada Byron [1]',
        'Passages',
        '• The ferry sank. [1]',
        '• 1 origin, 2 articles; nearly the same in [2]',
        'Sources',
        '[1] Hill Times; Ferry sinks; 2024-03-01; https://hill.example/ferry_1?a=1&b=2',
        '[2] outlet not named in the file; hill/ferry.txt; 2024-03-01; javascript:alert(1)',
        '[More] [Sources]',
      ].join('\n'),
    );
  });

  it('says all of it in its top-level text too, for screen readers and notifications', () => {
    expect(
      spoken(message as never)
        .split('\n')
        .filter(Boolean),
    ).toEqual([
      'Who: Ada',
      'Taken for Ada Byron.',
      'Roles',
      'mayor Ada Byron [1]',
      'Passages',
      'The ferry sank. [1]',
      '1 origin, 2 articles; nearly the same in [2]',
      'Sources',
      '[1] Hill Times; Ferry sinks; 2024-03-01; https://hill.example/ferry_1?a=1&b=2',
      '[2] outlet not named in the file; hill/ferry.txt; 2024-03-01; javascript:alert(1)',
    ]);
  });

  it('links a source only where its address is http or https', () => {
    expect(effects(message as never)).toEqual([
      expect.objectContaining({ kind: 'link', what: SOURCE.url, by: 'element' }),
    ]);
  });

  it('gives a title that Slack would have escaped, or a long one, as rich text', () => {
    for (const title of ['Who: Q&A <b>', `Who: ${'long '.repeat(60)}`]) {
      const [shown] = messagesOf(answerOf(title, [], { kind: 'note', text: 'R&D' }));
      expect(shown?.blocks.map(({ type }) => type)).toEqual(['rich_text', 'rich_text', 'actions']);
      expect(displayed(shown as never)).toContain(title.trim());
    }
  });
});

describe('a long answer on Slack', () => {
  it('is as many messages as it takes, each passage whole, once and in order', () => {
    const texts = Array.from(
      { length: 90 },
      (_, i) => `${i}: ${'It sank & rose again. '.repeat(i % 30)}`,
    );
    const answer = answerOf('Who: Ada', [SOURCE], {
      kind: 'claims',
      label: 'Passages',
      claims: texts.map((text) => claim(text)),
    });
    const messages = messagesOf(answer);
    expect(messages.length).toBeGreaterThan(2);
    const rows = messages.flatMap((message) => displayed(message as never).split('\n'));
    expect(rows.filter((row) => row.startsWith('• '))).toEqual(
      texts.map((text) => `• ${text} [1]`),
    );
    expect(rows.filter((row) => row.startsWith('[1] '))).toHaveLength(messages.length);
    for (const message of messages) expect(judgeMessage(message, 'response_url')).toEqual([]);
  });
});

const HOSTILE = [
  '<!channel> <!here|here> <@U0123ABCD> <#C0123ABCD|x> <!subteam^S01|@all> <!date^1^{date}|x>',
  '<https://evil.example|the bank> [a](https://evil.example) https://evil.example',
  '*b* _i_ ~s~ `c` ```p``` > q &gt; q :tada: @channel @everyone # h\n• list\n1. one',
  'a\u202Egnp.exe \u200B\u2066x\u2069 \u0000\u001B[2J \uD83D &amp;lt;',
] as const;

const words = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc.stringMatching(/^[<>&!@#*_~`:|a-z ^-]{1,40}$/),
);

const hostile = fc
  .record({
    title: words,
    label: words,
    texts: fc.array(words, { minLength: 1, maxLength: 60 }),
    repeated: fc.integer({ min: 1, max: 60 }),
    url: fc.oneof(words, fc.webUrl(), fc.constant(`https://long.example/${'a'.repeat(4000)}`)),
  })
  .map(({ title, label, texts, repeated, url }) =>
    answerOf(
      title,
      [{ ...SOURCE, outlet: label, title, file: label, url }],
      { kind: 'note', text: title },
      { kind: 'claims', label, claims: texts.map((text) => claim(text.repeat(repeated))) },
      {
        kind: 'figures',
        label: '',
        groups: texts.map((text) => figure(title, label, claim(text), { verdict: 'differ' })),
      },
      { kind: 'suggestions', label: 'Alike', names: texts },
    ),
  );

describe('words of sources and askers on Slack', () => {
  it('keep every limit, and are neither read, linked, formatted nor pinged by', () => {
    fc.assert(
      fc.property(hostile, (answer) => {
        for (const message of messagesOf(answer)) {
          expect(judgeMessage(message, 'chat.postMessage')).toEqual([]);
          const { url } = answer.sources[0] as Source;
          for (const effect of effects(message as never)) {
            expect(effect).toMatchObject({ kind: 'link', by: 'element' });
            expect([url]).toContain(effect.what);
          }
          expect(message.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
          expect(JSON.stringify(message)).not.toMatch(/mrkdwn"[,}]|\\u202e|\\u200b/i);
        }
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('are the words of the terminal, in its order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 9 }),
        (texts) => {
          const answer = answerOf('Who: Ada', [SOURCE], {
            kind: 'claims',
            label: 'Passages',
            claims: texts.map((text) => claim(text)),
          });
          const terminal = renderTerminal(answer, { columns: null, colour: false }).split('\n');
          const lines = texts.map((text) => `${clean(text)} [1]`);
          const [message] = messagesOf(answer);
          for (const shown of [
            terminal.map((row) => row.trim()),
            displayed(message as never)
              .split('\n')
              .map((row) => row.replace(/^• /, '')),
            spoken(message as never).split('\n'),
          ])
            expect(shown.filter((row) => lines.includes(row))).toEqual(lines);
        },
      ),
    );
  });
});
