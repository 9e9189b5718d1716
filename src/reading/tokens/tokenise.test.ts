import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Span, wordsAt } from '../../news/span.ts';
import { tokenise } from './tokenise.ts';

const words = (text: string): string[] =>
  tokenise(text, [[0, text.length]])
    .flat()
    .map(({ text: own }) => own);

describe('tokens', () => {
  it('carry their place in the whole text', () => {
    const text = 'Nothing here. The ship struck a rock.';
    const tokens = tokenise(text, [[14, text.length]]).flat();
    expect(tokens.map(({ span }) => wordsAt(text, span))).toEqual(words(text.slice(14)));
    expect(tokens.find(({ lower }) => lower === 'struck')).toMatchObject({
      pos: 'VERB',
      lemma: 'strike',
      spaced: true,
    });
  });

  it('keep an address whole', () => {
    expect(words('See https://tarn.example/a,b?c=d today')).toEqual([
      'See',
      'https://tarn.example/a,b?c=d',
      'today',
    ]);
  });

  it('keep an endless word whole', () => {
    const endless = 'ab'.repeat(20_000);
    expect(words(`It wrote ${endless} twice.`)).toEqual(['It', 'wrote', endless, 'twice', '.']);
  });

  it('are the same for a possessive, whatever was read before', () => {
    const parts = ['Quorvane', '’s', 'hat'];
    expect(words('Quorvane’s hat')).toEqual(parts);
    words('It was Quorvane’s.');
    expect(words('Quorvane’s hat')).toEqual(parts);
  });

  it.each([
    'A master’s degree by a master’s pupil.',
    "He said: 'But why?' 'But yes.'",
    'Well... no.',
  ])('are the same the second time: %s', (text) => {
    const once = tokenise(text, [[0, text.length]]).flat();
    expect(tokenise(text, [[0, text.length]]).flat()).toEqual(once);
    expect(once.map((token) => token.text)).not.toContain("'But");
  });

  it('are told apart though their letters give the same hash', () => {
    expect(words('Aa BB Aa AaBB BBAa')).toEqual(['Aa', 'BB', 'Aa', 'AaBB', 'BBAa']);
  });

  it('are the same after very many other words', () => {
    const once = words('The quorl struck.');
    for (let first = 0; first < 60_000; first += 10_000)
      words(Array.from({ length: 10_000 }, (_, n) => `x${first + n}`).join(' '));
    expect(words('The quorl struck.')).toEqual(once);
  });

  it('are those of each stretch alone, however many are read together', () => {
    const text = `The ship struck. No!  She sank... Why? ${'a'.repeat(300)} It was cold.`;
    const stretches: Span[] = [
      [0, 16],
      [16, 16],
      [17, 22],
      [22, 38],
      [38, text.length],
    ];
    expect(tokenise(text, stretches)).toEqual(
      stretches.flatMap((stretch) => tokenise(text, [stretch])),
    );
  });

  it('have a dictionary form even where wink has none', () => {
    const text = 'They cannot stay.';
    for (const { lemma } of tokenise(text, [[0, text.length]]).flat()) expect(lemma).not.toBe('');
  });

  it('cover every character that is no space, in order, whatever the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...' \u00A0\u2007\u3000\uFEFFab’\'s."“-é5%$/:😀'),
    });
    fc.assert(
      fc.property(text, (written) => {
        let at = 0;
        for (const { span, text: own } of tokenise(written, [[0, written.length]]).flat()) {
          expect(wordsAt(written, span)).toBe(own);
          expect(
            written
              .slice(at, span[0])
              .replace(/\uFEFF/g, '')
              .trim(),
          ).toBe('');
          at = span[1];
        }
        expect(
          written
            .slice(at)
            .replace(/\uFEFF/g, '')
            .trim(),
        ).toBe('');
      }),
    );
  });
});
