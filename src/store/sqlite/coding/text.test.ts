import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode, decodeAt, encode } from './text.ts';

const graphemes = fc.string({ unit: 'grapheme' });

describe('stored text', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { coding, bytes } = encode(text);
        expect(decode(coding, bytes)).toBe(text);
      }),
    );
  });

  it('gives the words at a span alone, in either coding', () => {
    fc.assert(
      fc.property(graphemes, graphemes, graphemes, fc.boolean(), (before, words, after, isTorn) => {
        const text = `${before}${words}${after}${isTorn ? '\ud800' : ''}`;
        const { coding, bytes } = encode(text);
        expect(coding).toBe(isTorn ? 'utf16le' : 'utf8');
        const span = [before.length, before.length + words.length] as const;
        expect(decodeAt(coding, bytes, span)).toBe(words);
      }),
    );
  });

  it('ends where the bytes do', () => {
    const { coding, bytes } = encode('Fähre');
    expect(decodeAt(coding, bytes, [1, 99])).toBe('ähre');
    expect(decodeAt(coding, bytes, [50, 99])).toBe('');
  });
});
