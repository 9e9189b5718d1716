import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effects, plain, unseen } from '../../../test/discord/effects.ts';
import { clean } from '../clean.ts';
import { escapeDiscord } from './escape.ts';

/** Signs and beginnings that Discord's markup is made of, mixed at will. */
const HOSTILE = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...'\\*_~|`<>@#[]():-+.! \n\t&/1a'.split(''),
        ...[
          '@everyone',
          '@here',
          '<@1>',
          '<@&2>',
          '<#3>',
          '</who:4>',
          '<:e:5>',
          '<a:e:5>',
          '<t:6:R>',
        ],
        ...['<id:customize>', '](', 'https://evil.example', 'discord.gg/x', ':smile:', '```', '||'],
        ...[
          '# ',
          '-# ',
          '> ',
          '>>> ',
          '- ',
          '1. ',
          '**',
          '__',
          '~~',
          '\u202E',
          '\u200B',
          '¯\\_(ツ)_/¯',
        ],
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('words on Discord', () => {
  it.each([
    ['a ping of all', '@everyone @here', '\\@everyone \\@here'],
    [
      'a ping of one, with both its signs escaped',
      '<@1> <@!1> <@&2>',
      '\\<\\@1> \\<\\@!1> \\<\\@&2>',
    ],
    [
      'a channel, a command, a time',
      '<#3> </who:4> <t:6:R>',
      '\\<\\#3> \\</who\\:4> \\<t\\:6\\:R>',
    ],
    ['emoji', ':smile: <:e:5>', '\\:smile: \\<\\:e\\:5>'],
    ['a masked link', '[a](https://b.example)', '\\[a\\]\\(https\\://b.example)'],
    ['an address', 'see https://b.example/a_b', 'see https\\://b.example/a\\_b'],
    ['an invitation', 'discord.gg/abc', 'discord\\.gg/abc'],
    ['headings, at either end', '# C#', '\\# C\\#'],
    ['small print', '-# tiny', '\\-\\# tiny'],
    ['block quotes', '>>> all', '\\>>> all'],
    ['lists', '  - one', '  \\- one'],
    ['numbered lists', '12. one', '12\\. one'],
    [
      'formats',
      '**a** __b__ ~~c~~ ||d|| `e`',
      '\\*\\*a\\*\\* \\_\\_b\\_\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`',
    ],
    ['line breaks', 'one\n# two', 'one \\# two'],
    ['a text turned round', 'a\u202Eb', 'a\uFFFDb'],
  ])('show %s as plain words', (_, words, escaped) => {
    expect(escapeDiscord(words)).toBe(escaped);
  });

  it('keep what needs no backslash', () => {
    const words = 'At 10 a.m. on Feb. 3, a US-backed group “said so”: 85% of $1.2 million, Kata’ib';
    expect(escapeDiscord(words)).toBe(words);
  });

  it('are read by Discord as nothing but themselves', () => {
    fc.assert(
      fc.property(HOSTILE, (words) => {
        const escaped = escapeDiscord(words);
        expect(effects(escaped)).toEqual([]);
        expect(unseen(escaped)).toEqual([]);
        expect(plain(escaped)).toBe(clean(words));
      }),
    );
  });

  it('do nothing beside words of ours, in a heading, a list, bold or small print', () => {
    const marks = [
      '',
      '## ',
      '### ',
      '- ',
      '-# ',
      '- **',
      '[1] ',
      '- [1][2]',
      '<https://a.example> ',
    ];
    fc.assert(
      fc.property(HOSTILE, fc.constantFrom(...marks), HOSTILE, (before, mark, after) => {
        const end = mark.endsWith('**') ? '**' : '';
        const around = (one: string, two: string) =>
          effects(`${mark}${one}x[1]${two}${end}\n${mark}x${end}\n`).map(({ kind }) => kind);
        expect(around(escapeDiscord(before), escapeDiscord(after))).toEqual(around('', ''));
      }),
      { numRuns: 500 },
    );
  });
});
