import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayed, formattedTexts } from './displayed.ts';
import { effects, plain, unseen } from './effects.ts';
import { read } from './markdown/read.ts';

const kinds = (text: string): string[] => effects(text).map(({ kind }) => kind);

describe('what Discord does to a text', () => {
  it.each([
    ['<@1>', ['user']],
    ['<@!80351110224678912>', ['user']],
    ['<@&1>', ['role']],
    ['<#1>', ['channel']],
    ['<@$1>', ['game']],
    ['hi @everyone and @here', ['everyone', 'everyone']],
    ['</digest create:12>', ['command']],
    ['<id:customize> <id:linked-roles:5>', ['navigation', 'navigation']],
    ['<:cat:12> <a:cat:12> :cat:', ['emoji', 'emoji', 'emoji']],
    ['<t:1> <t:-5:R> <t:1618953630:S>', ['timestamp', 'timestamp', 'timestamp']],
    ['[a](http://b.example)', ['link']],
    ['[a](<https://b.example> "t")', ['link']],
    ['[**a**](https://b.example/(c))', ['link', 'bold']],
    ['see https://b.example/x_y_z, there', ['url']],
    ['xhttps://b.example', ['url']],
    ['<https://b.example>', ['url']],
    ['<a@b.example> <+4930123456>', ['email', 'phone']],
    ['# a', ['heading']],
    ['a\n### b\n', ['heading']],
    ['-# a', ['subtext']],
    ['> a\n> b\nc', ['quote']],
    ['>>> a\n\nb', ['quote']],
    ['> # a', ['quote', 'heading']],
    ['- a\n* b\n12. c', ['list', 'list', 'list']],
    ['- # a', ['list', 'heading']],
    ['a\n1. b\n  2. c', ['list', 'list']],
    [
      '**a** __b__ *c* _d_ ~~e~~ ||f||',
      ['bold', 'underline', 'italic', 'italic', 'strike', 'spoiler'],
    ],
    ['***a***', ['bold', 'italic']],
    ['`a <@1>` ``b`c``', ['code', 'code']],
    ['```js\n<@1> # a\n```', ['codeblock']],
    ['a_b_ c', ['italic']],
  ])('finds the effects of %j', (text, found) => {
    expect(kinds(text).sort()).toEqual([...found].sort());
  });

  it.each([
    'plain words, 5 * 3 * 2 = 30 and 2 > 1',
    '\\<@1> \\@everyone \\<#1> \\<t:1>',
    '\\# a\n\\> b\n\\- c\n\\-# d',
    '1\\. a',
    '\\*\\*a\\*\\* \\_b\\_ \\~\\~c\\~\\~ \\|\\|d\\|\\| \\`e\\`',
    '\\[a\\](b)',
    '[a](b) [a](javascript:x) [a] (c)',
    'snake_case_name and a#b, C#',
    '#tag #### four -5 +5 1.5 1.a',
    'at 10:30:45, a:b',
    '< @1> <@a> <#> <t:x>',
    'ten >five, a > b',
    'unclosed **bold, `code and ||spoiler',
    'www.b.example a@b.example',
  ])('finds none in %j', (text) => {
    expect(effects(text)).toEqual([]);
  });

  it('shows escaped text as it was before it was escaped', () => {
    const marks = fc.constantFrom(
      '*',
      '_',
      '~',
      '|',
      '`',
      '<',
      '>',
      '@',
      '#',
      '[',
      ']',
      '(',
      ')',
      '-',
      ':',
      '\\',
      '.',
      '/',
    );
    const words = fc.stringMatching(/^[a-z 0-9]{0,4}$/);
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, words, fc.constant('\n'))), (parts) => {
        const text = parts.join('');
        const escaped = text.replace(/[^\w\s]|_/g, '\\$&');
        expect(effects(escaped)).toEqual([]);
        expect(plain(escaped)).toBe(text);
      }),
    );
  });

  it('reads every character of any text exactly once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(
          read(text)
            .map(({ raw }) => raw)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('names what cannot be seen or turns the direction', () => {
    expect(unseen('a\u200bb\u202ec')).toEqual(['\u200b', '\u202e']);
    expect(unseen('naïve خبر')).toEqual([]);
  });
});

describe('what a reader sees', () => {
  it('is the words of a text without its marks', () => {
    expect(plain('# A\n**b** [c](https://d.example) \\*e\\* <t:0> <@7>')).toBe(
      'A\nb c *e* 1970-01-01T00:00:00.000Z @7',
    );
    expect(plain('- a\n2. b\n> c\nd')).toBe('• a\n2. b\nc\nd');
  });

  it('goes through content, embeds and components in order', () => {
    const message = {
      content: '**Hello**',
      embeds: [
        {
          author: { name: 'An *author*' },
          title: 'A title',
          description: 'Some \\*words\\*',
          fields: [{ name: 'One', value: '1' }],
          footer: { text: 'the end' },
        },
      ],
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: '-# small' },
            {
              type: 9,
              components: [{ type: 10, content: 'beside' }],
              accessory: { type: 2, style: 5, label: 'Open', url: 'https://a.example' },
            },
            { type: 1, components: [{ type: 2, style: 1, custom_id: 'm', label: 'More' }] },
          ],
        },
      ],
    };
    expect(displayed(message).split('\n')).toEqual([
      'Hello',
      'An *author*',
      'A title',
      'Some *words*',
      'One',
      '1',
      'the end',
      'small',
      'beside',
      '[Open](https://a.example)',
      '[More]',
    ]);
    expect(formattedTexts(message)).not.toContain('An *author*');
    expect(displayed(null)).toBe('');
  });
});
