import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filing } from '../../fixture.contract.ts';
import { handlesOf } from '../coding/handles.ts';
import { passageId } from '../coding/ids.ts';
import { asBytes } from '../coding/numbers.ts';
import type { Connection } from '../database/connection.ts';
import { openDatabase } from '../database/open.ts';
import {
  BUCKETS,
  bucketOf,
  inBuckets,
  LOGGED,
  lastMerged,
  MOST_SHARING,
  PAIR,
  pairOf,
  passageAt,
  within,
  withoutStock,
} from './pairs.ts';
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
    if (read) sketches.add(article, read.article.text, handlesOf(read.reading));
    db.transaction('write', sketches.settle);
  };
  const full = asBytes(
    inBuckets(new Uint32Array(LOGGED * PAIR).map((_, i) => (i * 2654435761) >>> 0)),
  );
  /** Fills the log with pairs of no passage, so that the next ones are dealt out. */
  const deal = (): void => {
    db.run('INSERT INTO sketch_log(pairs) VALUES (?)')(full);
  };
  const rows = (table: string) => db.one<[number]>(`SELECT count(*) FROM ${table}`)()?.[0];

  it('are found in the log and in the chunks it is dealt out to, newest first', () => {
    const words = 'Nine herons came back to the quiet lake this spring.';
    const [hash = 0] = shingles(words);
    const kept = readSketches(db);
    const find = () => kept([hash]).get(hash);
    expect(find()).toEqual([]);
    const wanted: number[] = [];
    for (let turn = 1; turn <= 17; turn++) {
      if (turn > 1) deal();
      add(turn * 2 ** 20, 'Rain fell.', words);
      wanted.unshift(passageId(turn * 2 ** 20, 1));
      expect(find()).toEqual(wanted);
      expect(readSketches(db)([hash]).get(hash)).toEqual(wanted);
    }
    expect(rows('sketch_log')).toBe(0);
    expect(rows('sketches')).toBeLessThanOrEqual(BUCKETS);
  });

  it('keep the newest passages only of a stock phrase', () => {
    const ids = fc.uniqueArray(fc.nat(2 ** 20), { maxLength: 900 });
    fc.assert(
      fc.property(ids, ids, (stock, rare) => {
        const few = rare.slice(0, MOST_SHARING);
        const all = [
          ...stock.map((id) => pairOf(7, id * 2 ** 16)),
          ...few.map((id) => pairOf(9, id)),
        ];
        const kept = withoutStock(Uint32Array.from(all.flat()));
        const of = (hash: number) =>
          Array.from({ length: kept.length / PAIR }, (_, n) => n * PAIR)
            .filter((i) => kept[i] === hash)
            .map((i) => passageAt(kept, i));
        const newest = [...stock].sort((a, b) => b - a).slice(0, MOST_SHARING);
        expect(of(7)).toEqual(newest.map((id) => id * 2 ** 16).reverse());
        expect(of(9)).toEqual([...few].sort((a, b) => a - b));
      }),
    );
  });

  it('are joined in every fourth turn, and those again', () => {
    expect([1, 3, 4, 5, 8, 16, 17, 64].map(lastMerged)).toEqual([0, 2, 0, 4, 4, 0, 16, 0]);
  });

  it('are all dealt out, each to its bucket', () => {
    const pair = fc.tuple(...Array.from({ length: PAIR }, () => fc.nat(2 ** 32 - 1)));
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const dealt = inBuckets(Uint32Array.from(pairs.flat()));
        const wanted = Array.from({ length: BUCKETS }, (): number[] => []);
        for (const pair of pairs) wanted[bucketOf(pair[0] ?? 0)]?.push(...pair);
        expect(wanted.map((_, bucket) => [...within(dealt, bucket)])).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  });

  it('write nothing for a passage without words', () => {
    add(7, '—');
    expect(rows('sketch_log')).toBe(0);
  });
});
