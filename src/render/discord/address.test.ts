import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effects } from '../../../test/discord/effects.ts';
import { addressOf } from './address.ts';

describe('a source’s address on Discord', () => {
  it.each([
    'https://hill.example/a_b__c/ferry-(2)?x=1&y=%20#top',
    'http://hill.example:8080/',
    'https://hill.example/@desk',
  ])('links %s as it is, without a preview', (url) => {
    expect(addressOf(url)).toBe(`<${url}>`);
  });

  it.each([
    ['another scheme', 'javascript:alert(1)', 'javascript\\:alert(1)'],
    [
      'a way out of the brackets',
      'https://a.example/> **x**',
      'https\\://a.example/> \\*\\*x\\*\\*',
    ],
    [
      'a name before the host',
      'https://bank.example@evil.example/',
      'https\\://bank.example\\@evil.example/',
    ],
    ['a ping', 'https://a.example/@everyone', 'https\\://a.example/\\@everyone'],
    [
      'the middle of a masked link',
      'https://a.example/](https://evil.example)',
      'https\\://a.example/\\]\\(https\\://evil.example)',
    ],
    ['no host', 'https://', 'https\\://'],
  ])('shows one with %s as plain words', (_, url, shown) => {
    expect(addressOf(url)).toBe(shown);
  });

  it('is a link or nothing, beside a mark', () => {
    const parts = [
      'https://',
      'a.example/',
      '](https://e.example)',
      '[',
      ')',
      '>',
      '<',
      '*',
      '_',
      '|',
      '`',
      '@everyone',
      ' ',
      '\\',
      'x',
    ];
    const url = fc
      .array(fc.constantFrom(...parts), { maxLength: 8 })
      .map((some) => `https://a.example/${some.join('')}`);
    fc.assert(
      fc.property(url, (address) => {
        const found = effects(`-# [1] Outlet; ${addressOf(address)}`).map(({ kind, text }) => ({
          kind,
          text,
        }));
        const link = { kind: 'url', text: `<${address}>` };
        const [first, ...rest] = found;
        expect(first?.kind).toBe('subtext');
        expect([[], [link]]).toContainEqual(rest);
      }),
      { numRuns: 500 },
    );
  });

  it('links up to 512 characters, and shows a longer one as plain words', () => {
    const long = `https://a.example/${'x'.repeat(494)}`;
    expect(addressOf(long)).toBe(`<${long}>`);
    expect(addressOf(`${long}x`)).toBe(`${long}x`.replace(':', '\\:'));
  });
});
