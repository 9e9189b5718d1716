import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filing } from '../fixture.contract.ts';
import type { Connection } from './connection.ts';
import { passageId } from './ids.ts';
import { openDatabase } from './open.ts';
import { BUCKETS, bucketOf, byBucket, LOGGED, lastMerged, PAIR } from './pairs.ts';
import { readSketches } from './sharing.ts';
import { shingles } from './shingling.ts';
import { keepSketches } from './sketches.ts';

describe('sketches of passages', () => {
  let db: Connection;
  beforeEach(() => {
    db = openDatabase(':memory:');
  });
  afterEach(() => db.close());

  const add = (article: number, ...passages: string[]): void => {
    const [read] = filing({ file: 'a', passages }).articles;
    const sketches = keepSketches(db);
    if (read) sketches.add(article, read.article.text, read.reading);
    db.transaction('write', sketches.settle);
  };
  /** Fills the log with pairs of no passage, so that the next ones are dealt out. */
  const deal = (): void => {
    const pairs = Uint32Array.from({ length: LOGGED * PAIR }, (_, i) => (i * 2654435761) >>> 0);
    db.run('INSERT INTO sketch_log(pairs) VALUES (?)')(Buffer.from(pairs.buffer));
  };
  const rows = (table: string) => db.one<[number]>(`SELECT count(*) FROM ${table}`)()?.[0];

  it('are found in the log and in the chunks it is dealt out to, newest first', () => {
    const words = 'Nine herons came back to the quiet lake this spring.';
    const [hash = 0] = shingles(words);
    const find = (most: number) => readSketches(db).find([hash], most).get(hash);
    expect(find(9)).toEqual([]);
    const wanted: number[] = [];
    for (let turn = 1; turn <= 17; turn++) {
      if (turn > 1) deal();
      add(turn * 2 ** 20, 'Rain fell.', words);
      wanted.unshift(passageId(turn * 2 ** 20, 1));
      expect(find(99)).toEqual(wanted);
    }
    expect(rows('sketch_log')).toBe(0);
    expect(rows('sketches')).toBeLessThanOrEqual(BUCKETS);
    expect(find(3)).toEqual(wanted.slice(0, 3));
  });

  it('are joined in every fourth turn, and those again', () => {
    expect([1, 3, 4, 5, 8, 16, 17, 64].map(lastMerged)).toEqual([0, 2, 0, 4, 4, 0, 16, 0]);
  });

  it('are all dealt out, each to its bucket', () => {
    const pair = fc.tuple(...Array.from({ length: PAIR }, () => fc.nat(2 ** 32 - 1)));
    fc.assert(
      fc.property(fc.array(fc.array(pair)), (lists) => {
        const dealt = byBucket(lists.map((pairs) => Uint32Array.from(pairs.flat())));
        const wanted = Array.from({ length: BUCKETS }, (): number[] => []);
        for (const pair of lists.flat()) wanted[bucketOf(pair[0] ?? 0)]?.push(...pair);
        expect(dealt.map((pairs) => [...pairs])).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  it('write nothing for a passage without words', () => {
    add(7, '—');
    expect(rows('sketch_log')).toBe(0);
  });
});
