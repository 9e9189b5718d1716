import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readDocument } from './document.ts';

const BODY = [
  'The harbour of Westport was closed on Monday after a ferry struck the northern pier, officials said.',
  '“We heard a loud bang,” said Mara Lindqvist, who works at the fish market. “Then everybody ran.”',
  'He was 71.',
];
const TEXT = BODY.join('\r\n\r\n');
const read = (file: string, words: string | Uint8Array): ReturnType<typeof readDocument> =>
  readDocument(file, typeof words === 'string' ? Buffer.from(words) : words);

describe('reading a document', () => {
  test('keeps the characters of a .txt as they are, without the byte order mark', async () => {
    const { articles } = await read('a/b.txt', `\uFEFF${TEXT}`);
    expect(articles).toHaveLength(1);
    expect(articles[0]).toMatchObject({ file: 'a/b.txt', text: TEXT, own: true, title: null });
    expect(articles[0]?.body.map((span) => TEXT.slice(...span))).toEqual(BODY);
  });

  test.each([
    ['Mara Lindqvist', ['Mara Lindqvist']],
    ['Play Facebook', []],
    ['Getty Images Mara Lindqvist', []],
    ['Article Excerpt', []],
  ])('takes "%s" above the text for authors: %j', async (line, authors) => {
    const { articles } = await read(
      'a.txt',
      `Source: Bay Post\n\nMay 4, 2021\n\n${line}\n\n${TEXT}`,
    );
    expect(articles[0]?.authors).toEqual(authors);
  });

  test('names an encoding it had to guess', async () => {
    const { articles, notices } = await read('a.txt', iconv.encode(TEXT, 'windows-1252'));
    expect(articles[0]?.text).toBe(TEXT);
    expect(notices).toEqual([{ file: 'a.txt', detail: 'Its encoding was guessed: windows-1252.' }]);
  });

  test.each([
    ['binary', Buffer.alloc(100)],
    ['binary', Buffer.from('%PDF-1.4 …')],
    ['empty', Buffer.from('')],
    ['empty', Buffer.from(' \r\n\u00A0\t')],
    ['empty', Buffer.from('Menu\n\nHome\n\nCookie Settings')],
    [
      'not English',
      Buffer.from('El ministro dimitió el viernes tras varias semanas de protestas.'),
    ],
  ])('skips what is %s', async (reason, bytes) => {
    const { articles, skips } = await readDocument('a.txt', bytes);
    expect(articles).toEqual([]);
    expect(skips).toMatchObject([{ file: 'a.txt', reason }]);
  });

  test('names the language of what is not English', async () => {
    const { skips } = await read(
      'a.txt',
      'Der Minister trat am Freitag nach langen Protesten zurück.',
    );
    expect(skips[0]?.detail).toBe('It is in German.');
  });

  test('gives an article that only says when it was updated that date as published too', async () => {
    const { articles } = await read(
      'a.txt',
      `Ferry strikes pier\n\nUpdated: May 3, 2021\n\n${TEXT}`,
    );
    expect(articles[0]).toMatchObject({ published: '2021-05-03', updated: '2021-05-03' });
  });

  test('takes the day it was published on from its address, where nothing else says it', async () => {
    const link = '"url": "https://post.example/2021/may/02/ferry"';
    const published = async (file: string, text: string): Promise<string | null | undefined> =>
      (await read(file, text)).articles[0]?.published;
    const json = (more: string): string => `{${link}${more}, "text": ${JSON.stringify(TEXT)}}`;
    expect(await published('a.json', json(''))).toBe('2021-05-02');
    expect(await published('a.json', json(', "updated": "2021-05-02T10:15Z"'))).toBe(
      '2021-05-02T10:15Z',
    );
    expect(await published('a.json', json(', "updated": "2021-06-30"'))).toBe('2021-05-02');
    expect(await published('a.json', json(', "published": "2021-05-01"'))).toBe('2021-05-01');
  });

  test('gives the same text in the same file the same id, and every other another', async () => {
    const id = async (file: string, text: string): Promise<string | undefined> =>
      (await read(file, text)).articles[0]?.id;
    const first = await id('a.txt', TEXT);
    expect(first).toMatch(/^[0-9a-f]{16}$/);
    expect(await id('a.txt', TEXT)).toBe(first);
    expect(await id('b.txt', TEXT)).not.toBe(first);
    expect(await id('a.txt', `${TEXT}\n`)).not.toBe(first);
    const twice = await read('a.jsonl', `${JSON.stringify({ text: TEXT })}\n`.repeat(2));
    expect(new Set(twice.articles.map((article) => article.id)).size).toBe(2);
  });

  test('gives spans that stand in the text in order, without space at their ends, whatever is read', async () => {
    const piece = fc.constantFrom(
      'The ferry struck the pier. ',
      'He was 71.',
      'By Jane Roe',
      'May 3, 2021 ',
      ' date 2021-05-03 ',
      'WESTPORT (AP) — ',
      'Source: ',
      'https://a.example/b',
      'Related',
      '(ANI)',
      '— Jim (@jim) May 3, 2021',
      '<p>',
      '</div>',
      '# ',
      '---\n',
      '"',
      '\n',
      '\r\n\r\n',
      ' ',
      '\u00A0',
      '😀',
    );
    const words = fc.oneof(
      fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    const name = fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.json', 'a.jsonl');
    await fc.assert(
      fc.asyncProperty(name, words, async (file, text) => {
        const { articles } = await read(file, text);
        for (const article of articles) {
          let end = 0;
          for (const span of article.body) {
            const own = article.text.slice(...span);
            expect(span[0]).toBeGreaterThanOrEqual(end);
            expect(own).not.toBe('');
            expect(own.trim()).toBe(own);
            end = span[1];
          }
          expect(end).toBeLessThanOrEqual(article.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });
});
