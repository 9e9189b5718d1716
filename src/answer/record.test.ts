import { describe, expect, it } from 'vitest';
import type { ReadArticle } from '../news/reading.ts';
import { toRecord } from './record.ts';

const TEXT = 'Mayor Ada Byron said: “Three boats sank.”';

const READ: ReadArticle = {
  article: {
    id: '0123456789abcdef',
    file: 'boats.txt',
    title: 'Boats sink',
    outlet: 'Hill Times',
    authors: ['Jo Lee'],
    agency: null,
    published: '2024-03-01',
    updated: null,
    url: null,
    text: TEXT,
    own: true,
    body: [[0, TEXT.length]],
  },
  reading: {
    passages: [{ span: [0, TEXT.length], paragraph: 0, lemmas: ['sink'] }],
    names: [
      {
        label: 'Ada Byron',
        kind: 'person',
        mentions: [[6, 15]],
        roles: [{ span: [0, 5], mention: [6, 15], kind: 'title' }],
      },
    ],
    quotes: [{ span: [22, 41], speaker: 'Ada Byron', by: [6, 15], cue: [16, 20] }],
    figures: [
      {
        span: [23, 28],
        low: 3,
        high: 3,
        qualifier: 'exactly',
        unit: 'boats',
        what: [29, 34],
        act: 'sink',
      },
    ],
    moments: [],
  },
};

describe('a record of an export', () => {
  it('gives every place as a span of the file’s own characters', () => {
    const { sentences, names, quotes, figures, text } = toRecord(READ);
    expect(text).toBeNull();
    expect(sentences).toEqual([[0, 41]]);
    expect(names).toEqual([
      { name: 'Ada Byron', kind: 'person', mentions: [[6, 15]], roles: [[0, 5]] },
    ]);
    expect(quotes).toEqual([{ span: [22, 41], speaker: 'Ada Byron', by: [6, 15], cue: [16, 20] }]);
    expect(figures).toMatchObject([{ span: [23, 28], low: 3, high: 3, unit: 'boats' }]);
  });

  it('carries the text when the spans do not address the file', () => {
    const stored = { ...READ, article: { ...READ.article, own: false } };
    expect(toRecord(stored).text).toBe(TEXT);
  });

  it('has nothing that JSON would lose', () => {
    const record = toRecord(READ);
    expect(JSON.parse(JSON.stringify(record))).toEqual(record);
  });
});
