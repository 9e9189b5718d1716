import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayed, spoken } from './displayed.ts';
import { effects } from './effects.ts';

const mrkdwn = (text: string, more = {}) => ({
  text: 'x',
  blocks: [{ type: 'section', text: { type: 'mrkdwn', text, ...more } }],
});

const plain = (text: string, more = {}) => ({
  text: 'x',
  blocks: [{ type: 'header', text: { type: 'plain_text', text, ...more } }],
});

const rich = (...elements: object[]) => ({
  text: 'x',
  blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }],
});

const kinds = (message: Parameters<typeof effects>[0]): readonly string[] =>
  effects(message).map(({ kind, what }) => `${kind} ${what}`);

describe('what Slack acts on in a message', () => {
  it('acts on control sequences in top-level text and in mrkdwn', () => {
    const text = '<@U1> <#C2|news> <!channel> <!subteam^S3> <https://a.example|here>';
    const all = ['user U1', 'channel C2', 'broadcast channel', 'usergroup S3'];
    expect(kinds({ text })).toEqual([...all, 'link https://a.example']);
    expect(kinds(mrkdwn(text))).toEqual([...all, 'link https://a.example']);
  });

  it('formats marks that hug words and leaves the others', () => {
    expect(kinds(mrkdwn('*b* _i_ ~s~ `c`'))).toEqual(['bold b', 'italic i', 'strike s', 'code c']);
    expect(kinds(mrkdwn('```x y```'))).toEqual(['code x y']);
    expect(kinds(mrkdwn('5 * 3 * 2, snake_case_word, ~ 10, a*b*c'))).toEqual([]);
    expect(kinds(mrkdwn('&gt; quoted'))).toEqual(['quote  quoted']);
    expect(kinds(mrkdwn('at 10:30:45, :wave:'))).toEqual(['emoji wave']);
  });

  it('makes links of bare addresses unless the text is verbatim', () => {
    const address = 'see https://a.example/b';
    expect(kinds(mrkdwn(address))).toEqual(['link https://a.example/b']);
    expect(kinds(mrkdwn('(www.a.example), b@c.example or 3.5'))).toEqual([
      'link www.a.example',
      'link b@c.example',
    ]);
    expect(kinds(mrkdwn(address, { verbatim: true }))).toEqual([]);
    expect(kinds({ text: address, mrkdwn: false })).toEqual([]);
  });

  it('acts on nothing in rich text but on what the program asks for', () => {
    const hostile = '<!channel> <@U1> *b* `c` :wave: https://a.example > q';
    expect(kinds(rich({ type: 'text', text: hostile }))).toEqual([]);
    expect(effects(rich({ type: 'link', url: 'https://a.example', text: '1' }))).toEqual([
      {
        kind: 'link',
        what: 'https://a.example',
        by: 'element',
        where: '/blocks/0/elements/0/elements/0',
      },
    ]);
    expect(kinds(rich({ type: 'broadcast', range: 'here' }))).toEqual(['broadcast here']);
  });

  it('turns names of emoji in plain text into pictures, unless told not to', () => {
    expect(kinds(plain('So :wave: <!here> *b*'))).toEqual(['emoji wave']);
    expect(kinds(plain('So :wave:', { emoji: false }))).toEqual([]);
  });

  it('notices words that turn the writing round', () => {
    expect(effects(rich({ type: 'text', text: 'a \u202e b' }))).toMatchObject([
      { kind: 'direction' },
    ]);
    expect(kinds(rich({ type: 'text', text: 'a \u2067b\u2069 c' }))).toEqual([]);
    expect(effects({ text: 'a \u2067b' })).toMatchObject([{ kind: 'direction', where: '/text' }]);
  });

  it('acts on no words whatever in rich text and in plain text without emoji', () => {
    const hostile = fc
      .array(fc.constantFrom(...'*_~`>&<!@|:#[]()', '<!here>', '<@U1>', 'a', ' ', '\n', '&gt;'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(kinds(rich({ type: 'text', text }))).toEqual([]);
        expect(kinds(plain(text, { emoji: false }))).toEqual([]);
        expect(displayed(rich({ type: 'text', text }))).toBe(text);
      }),
    );
  });

  it('reads markdown blocks as markdown', () => {
    const text = '# Head\n- one\n[x](https://a.example) **b**';
    expect(kinds({ blocks: [{ type: 'markdown', text }] })).toEqual([
      'link https://a.example',
      'bold b',
      'heading Head',
      'list one',
    ]);
  });
});

describe('what a reader sees of a message', () => {
  it('shows escapes as the characters they stand for, and links by their words', () => {
    const text = 'A &amp; B &lt;c&gt; <https://a.example|here>';
    expect(displayed(mrkdwn(text))).toBe('A & B <c> here');
    expect(spoken({ text })).toBe('A & B <c> here');
  });

  it('shows lists, quotes, tables and buttons in reading order', () => {
    const section = (text: string) => ({
      type: 'rich_text_section',
      elements: [{ type: 'text', text }],
    });
    expect(
      displayed({
        blocks: [
          {
            type: 'rich_text',
            elements: [
              { type: 'rich_text_list', style: 'ordered', elements: [section('a'), section('b')] },
              { type: 'rich_text_quote', elements: [{ type: 'text', text: 'R&D' }] },
            ],
          },
          {
            type: 'table',
            rows: [
              [
                { type: 'raw_text', text: 'x' },
                { type: 'raw_text', text: 'y' },
              ],
            ],
          },
          { type: 'divider' },
          {
            type: 'actions',
            elements: [{ type: 'button', text: { type: 'plain_text', text: 'More' } }],
          },
        ],
      }),
    ).toBe('1. a\n2. b\nR&D\nx | y\n[More]');
  });
});
