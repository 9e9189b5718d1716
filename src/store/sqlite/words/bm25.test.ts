import { describe, expect, it } from 'vitest';
import { connect } from '../database/connection.ts';
import { bm25, highest } from './bm25.ts';

describe('BM25', () => {
  it('orders as FTS5 does, where no passage holds a word twice', () => {
    const db = connect(':memory:', 0);
    db.exec("CREATE VIRTUAL TABLE pages USING fts5(text, content='')");
    const file = db.run('INSERT INTO pages(rowid, text) VALUES (?, ?)');
    const pages = Array.from({ length: 60 }, (_, n) =>
      [
        `page${n}`,
        ...(n % 7 === 0 ? ['ferry'] : []),
        ...(n % 5 === 0 ? ['harbour'] : []),
        ...Array.from({ length: (n * 3) % 11 }, (_, at) => `filler${at}`),
      ].join(' '),
    );
    for (const [n, text] of pages.entries()) file(n + 1, text);
    const found = db.all<[number]>(
      'SELECT rowid FROM pages WHERE pages MATCH ? ORDER BY rank, rowid DESC',
    );
    for (const word of ['ferry', 'harbour']) {
      const ids = pages.flatMap((text, n) => (text.split(' ').includes(word) ? [n + 1] : []));
      const newest = ids.reverse();
      const lengths = newest.map((id) => pages[id - 1]?.split(' ').length ?? 0);
      const scores = bm25(newest, lengths, [newest], pages.length);
      const best = highest(scores, newest.length).map((at) => newest[at]);
      expect(best).toEqual(found(word).map(([id]) => id));
    }
    db.close();
  });

  it('puts what holds more and rarer words first, then the shorter, then the newer', () => {
    const scores = bm25(
      [9, 8, 7, 6, 5],
      [10, 10, 10, 9, 10],
      [
        [9, 8, 7, 6],
        [7, 5],
      ],
      100,
    );
    expect(highest(scores, 5).map((at) => [9, 8, 7, 6, 5][at])).toEqual([7, 5, 6, 9, 8]);
    expect(highest(scores, 2)).toEqual([2, 4]);
    expect(highest(scores, 0)).toEqual([]);
    expect(highest(new Float64Array(), 3)).toEqual([]);
  });

  it('is above 0 for what stands everywhere', () => {
    expect(bm25([2, 1], [4, 4], [[2, 1]], 2).every((score) => score > 0)).toBe(true);
  });
});
