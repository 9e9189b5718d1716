import { describe, expect, it } from 'vitest';
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
    ['no host', 'https://', 'https\\://'],
  ])('shows one with %s as plain words', (_, url, shown) => {
    expect(addressOf(url)).toBe(shown);
  });

  it('links up to 512 characters, and shows a longer one as plain words', () => {
    const long = `https://a.example/${'x'.repeat(494)}`;
    expect(addressOf(long)).toBe(`<${long}>`);
    expect(addressOf(`${long}x`)).toBe(`${long}x`.replace(':', '\\:'));
  });
});
