import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  ARTICLES_A_DAY,
  articleOf,
  dayOfIds,
  firstArticle,
  indexOf,
  passageId,
} from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';
import { openDatabase } from '../database/open.ts';
import { numberArticles } from './numbering.ts';

const on = (published: string | null) => ({ published });

type Items = ReturnType<typeof on>[];

describe('numbers of articles', () => {
  let db: Connection;
  beforeEach(() => {
    db = openDatabase(':memory:');
  });
  afterEach(() => db.close());

  const fill = (...numbers: readonly number[]): void => {
    const insert = db.run(
      "INSERT INTO articles(id, key, document, size, head, passages) VALUES (?, ?, 1, 0, '', x'')",
    );
    for (const number of numbers) insert(number, `key ${number}`);
  };
  const numbers = (...items: Items) => numberArticles(db)(items).map(({ number }) => number);

  it('grow with the day, the undated first, and with filing within a day', () => {
    const day = firstArticle(dayOfIds('2020-02-02'));
    expect(numbers(on('2020-02-02'), on(null), on('2020-02-02T23:59+05:00'))).toEqual([
      0,
      day,
      day + 1,
    ]);
    fill(day, day + 4);
    expect(numbers(on('2020-02-02'))).toEqual([day + 5]);
  });

  it('fill the gaps of a day that is full, and end when there are none', () => {
    fill(1, 4, ARTICLES_A_DAY - 1);
    expect(numbers(on(null), on(null), on(null), on(null))).toEqual([0, 2, 3, 5]);
    const more = Array.from({ length: ARTICLES_A_DAY - 2 }).fill(on(null)) as Items;
    expect(() => numberArticles(db)(more)).toThrow('A day can have 1048576 articles');
  });

  it('stay exact in ids of passages, for any date', () => {
    for (const date of ['0001-01-01', '1799-12-31', '1800-01-01', '2024-02-29', '9999-12-31']) {
      const article = firstArticle(dayOfIds(date)) + ARTICLES_A_DAY - 1;
      const id = passageId(article, 65_535);
      expect(Number.isSafeInteger(id)).toBe(true);
      expect([articleOf(id), indexOf(id)]).toEqual([article, 65_535]);
    }
    expect(dayOfIds('2024-03-01') - dayOfIds('2024-02-28')).toBe(2);
    expect(dayOfIds('1800-01-01')).toBe(1);
    expect([dayOfIds(null), dayOfIds('last week')]).toEqual([0, 0]);
  });
});
