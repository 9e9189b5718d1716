import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../clean.ts';
import { ESCAPES, escapeDiscord } from './escape.ts';

/** What Discord shows of text in which nothing is left to act on. */
const shown = (text: string): string => text.replace(/\\([^0-9A-Za-z\s])/g, '$1');

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

  it('are exactly the words again without the backslashes', () => {
    fc.assert(
      fc.property(HOSTILE, (words) => {
        expect(shown(escapeDiscord(words))).toBe(clean(words));
      }),
    );
  });

  it('leave no sign of the table without its backslash', () => {
    fc.assert(
      fc.property(HOSTILE, (words) => {
        const bare = escapeDiscord(words).replace(/\\[^0-9A-Za-z\s]/g, 'x');
        for (const { character } of ESCAPES.slice(0, 10)) expect(bare).not.toMatch(character);
        expect(bare).not.toMatch(/[\n\r]|https?:|^\s*(?:[-+>]|\d+[.)])/i);
      }),
    );
  });
});
