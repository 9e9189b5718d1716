import { describe, expect, it } from 'vitest';
import type { Article } from '../news/article.ts';
import { holds, type Span, wordsAt } from '../news/span.ts';
import { read, readAll } from './read.ts';

const LINES = [
  'Harbour News',
  'At least 12 boats sank off Ardel on Wednesday, Mayor Lena Holt said.',
  '“We lost 12 boats and no lives,” she told reporters. “That is luck.”',
];
const text = LINES.join('\n');

const article: Article = {
  id: '0123456789abcdef',
  file: 'boats.txt',
  title: 'Harbour News',
  outlet: null,
  authors: [],
  agency: null,
  published: '2019-05-10',
  updated: null,
  url: null,
  text,
  own: true,
  body: LINES.slice(1).map((line) => [text.indexOf(line), text.indexOf(line) + line.length]),
};

describe('reading an article', () => {
  const reading = read(article);

  it('gives passages, names, quotes, figures and moments, all within the body', () => {
    expect(reading.passages.map(({ span }) => wordsAt(text, span))).toEqual([
      LINES[1],
      '“We lost 12 boats and no lives,” she told reporters.',
      '“That is luck.”',
    ]);
    expect(reading.passages[1]?.lemmas).toEqual(['lose', 'life', 'tell']);
    expect(reading.quotes.map(({ speaker }) => speaker)).toEqual(['Lena Holt', 'Lena Holt']);
    expect(reading.moments.map(({ from }) => from)).toEqual(['2019-05-08']);
    expect(reading.figures[0]).toMatchObject({ low: 12, high: null, qualifier: 'at least' });
    const spans = [
      ...reading.names.flatMap(({ mentions }) => mentions),
      ...[reading.quotes, reading.figures, reading.moments].flat().map(({ span }) => span),
    ];
    for (const span of spans) expect(article.body.some((part) => holds(part, span))).toBe(true);
  });

  it('reads each of several as it would alone, whatever stands in the others', () => {
    const others: readonly Article[] = [
      { ...article, text: text.replace('Ardel', 'Ar\u00ADdel'), body: [[13, text.length + 1]] },
      { ...article, body: [] },
      { ...article, published: null },
    ];
    expect(readAll([...others, article])).toEqual([...others, article].map(read));
  });

  it('reads the marks of UTF-8 that was taken for Latin-1, and points to them as they stand', () => {
    const meant = 'Ann Poe said: “The ferry’s late.” It left Westport’s pier.';
    const text = Buffer.from(meant, 'utf8').toString('latin1');
    const given = read({ ...article, text, body: [[0, text.length]] });
    const mean = (span: Span): string =>
      Buffer.from(wordsAt(text, span), 'latin1').toString('utf8');
    expect(given.passages).toHaveLength(2);
    expect(given.quotes.map(({ span, speaker }) => [mean(span), speaker])).toEqual([
      ['“The ferry’s late.”', 'Ann Poe'],
    ]);
    expect(given.names.flatMap(({ mentions }) => mentions.map(mean))).toContain('Westport');
  });

  it('reads words with hidden characters in them as they are seen, and points to them as they stand', () => {
    const hidden = text
      .replace('Ardel', 'Ar\u00ADdel')
      .replace('Lena', 'Le\u200Bna')
      .replace('12', '1\u20602');
    const from = hidden.indexOf('\n') + 1;
    const { passages, names, figures } = read({
      ...article,
      text: hidden,
      body: [[from, hidden.length]],
    });
    expect(names.map(({ label }) => label)).toEqual(reading.names.map(({ label }) => label));
    expect(figures[0]).toMatchObject({ low: 12, unit: 'boats' });
    expect(wordsAt(hidden, figures[0]?.span ?? [0, 0])).toBe('1\u20602');
    expect(wordsAt(hidden, passages[0]?.span ?? [0, 0])).toMatch(
      /^At least.*Ar\u00ADdel.*said\.$/u,
    );
    expect(passages[0]?.lemmas).toEqual(expect.arrayContaining(['Ardel', 'Lena', '12']));
  });

  it('takes a closing mark that decoding broke for one', () => {
    const broken = 'Mayor Lena Holt called it “calm\uFFFD? and “dull.\uFFFD?';
    const { quotes } = read({ ...article, text: broken, body: [[0, broken.length]] });
    expect(quotes.map(({ span }) => wordsAt(broken, span))).toEqual([
      '“calm\uFFFD?',
      '“dull.\uFFFD?',
    ]);
  });

  it('is the same every time', () => {
    expect(read(article)).toEqual(reading);
  });
});
