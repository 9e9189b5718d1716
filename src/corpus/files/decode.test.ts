import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from './decode.ts';

const WORDS = 'The mayor’s café reopened — at last, “in style”, with a £5 menu. Nobody complained.';
const LATIN = 'The café in Málaga reopened on Monday, and the owner, José Núñez, was glad of it.';

describe('decoding a document', () => {
  test.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le'])(
    'reads %s by its mark and drops the mark',
    (name) => {
      const bytes = iconv.encode(WORDS, name, { addBOM: true });
      expect(decode(bytes)).toEqual({ text: WORDS, guess: null });
    },
  );

  test('reads UTF-8 without a mark as it stands, line ends included', () => {
    expect(decode(Buffer.from('One.\r\nTwo – é.\r'))).toEqual({
      text: 'One.\r\nTwo – é.\r',
      guess: null,
    });
  });

  test.each(['utf-16le', 'utf-16be'])('tells %s without a mark and says so', (name) => {
    const bytes = iconv.encode(LATIN, name, { addBOM: false });
    expect(decode(bytes)).toEqual({ text: LATIN, guess: name });
  });

  test('believes a declaration that fits and not one that does not', () => {
    const page = `<meta charset="iso-8859-1"><p>${WORDS}</p>`;
    const legacy = iconv.encode(page, 'windows-1252');
    expect(decode(legacy)).toEqual({ text: page, guess: null });
    expect(decode(Buffer.from(page))).toEqual({ text: page, guess: null });
    const wrong = page.replace('iso-8859-1', 'utf-8');
    expect(decode(iconv.encode(wrong, 'windows-1252'))?.text).toBe(wrong);
  });

  test('guesses a legacy encoding and names the guess', () => {
    expect(decode(iconv.encode(WORDS, 'windows-1252'))).toEqual({
      text: WORDS,
      guess: 'windows-1252',
    });
    expect(decode(iconv.encode(LATIN, 'latin1'))?.text).toBe(LATIN);
    expect(decode(iconv.encode(WORDS, 'macintosh'))).toEqual({ text: WORDS, guess: 'macintosh' });
    const russian =
      'Министр ушел в отставку в пятницу после нескольких недель протестов в столице.';
    expect(decode(iconv.encode(russian, 'windows-1251'))?.text).toBe(russian);
  });

  test.each([
    ['iso-8859-2', 'The mayor of Łódź, Małgorzata Żółkiewska, met the ships’ owners in Gdańsk.'],
    ['windows-1250', 'Andrzej Wiśniewski – a “hero” to some – left Łódź for Białystok.'],
    ['koi8-r', 'The paper Правда said on Monday that twelve boats had sunk off Мурманск.'],
    ['windows-1251', 'The paper “Правда” said on Monday that 12 boats had sunk off Мурманск.'],
    ['shift_jis', 'The mayor of Tokyo (東京) told the paper 朝日新聞 that twelve boats had sunk.'],
    ['windows-1252', 'The “Café São João”, in Besançon, said that £5 was Müller’s price.'],
  ])('tells %s by the words that come out of it', (name, words) => {
    const text = /^(?:iso|koi|shift)/.test(name) ? words.replaceAll('’', "'") : words;
    expect(decode(iconv.encode(text, name))).toEqual({ text, guess: name });
  });

  test('reads UTF-8 with a broken character as UTF-8 and says so', () => {
    const bytes = Buffer.concat([Buffer.from(WORDS), Buffer.from([0xe2, 0x80])]);
    const decoded = decode(bytes);
    expect(decoded?.text.startsWith(WORDS)).toBe(true);
    expect(decoded?.guess).toMatch(/UTF-8/);
  });

  test('takes nothing binary for text', () => {
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256));
    for (const bytes of [
      Buffer.alloc(500),
      noise,
      Buffer.from('%PDF-1.7 text'),
      Buffer.from('PK\x03\x04'),
    ]) {
      expect(decode(bytes)).toBeNull();
    }
  });

  test('never throws, and gives back any text that was written as UTF-8', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decode(bytes)));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = `The start. ${words.replaceAll('\0', '')}`;
        expect(decode(Buffer.from(text))?.text ?? text).toBe(Buffer.from(text).toString());
      }),
    );
  });
});
