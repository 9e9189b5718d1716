import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../database/connection.ts';
import { allOf, matchTexts } from './match.ts';

const shuffled = (words: number[]) =>
  fc.shuffledSubarray(words, { minLength: words.length, maxLength: words.length });

describe('the text of a full-text search', () => {
  it('joins groups and their words', () => {
    const each = matchTexts([['flood', 'high water'], ['dam'], ['sluice'], ['weir']]);
    expect(each).toEqual(['("flood" OR "high water")', '("dam")', '("sluice")', '("weir")']);
    expect(allOf(each.slice(0, 2))).toBe('("flood" OR "high water") AND ("dam")');
    expect(allOf(each)).toBe(
      '((((("flood" OR "high water") AND ("dam")) NOT "") AND ("sluice")) NOT "") AND ("weir")',
    );
  });

  it('leaves out stop words, marks and doubles, and is nothing when nothing is left', () => {
    expect(matchTexts([['the'], ['dam', 'dam', '—'], ['of', '']])).toEqual(['("dam")']);
    expect(matchTexts([['the state of the union is']])).toEqual(['(NEAR("state" "union", 2))']);
    expect(matchTexts([['head of the port police of Al-Noor, the']])).toEqual([
      '(NEAR("head" "port police" "Al-Noor,", 5))',
    ]);
    expect(matchTexts([['The Hague court of appeal']])).toEqual([
      '(NEAR("Hague court" "appeal", 1))',
    ]);
    expect(matchTexts([['of the'], ['?!'], ['Hi']])).toEqual([]);
    expect(matchTexts([])).toEqual([]);
  });

  it('has no more words than it can afford, some of every group', () => {
    const groups = Array.from({ length: 6 }, (_, g) =>
      Array.from({ length: 40 }, (_, n) => `dam${g}x${n}`),
    );
    const text = matchTexts(groups).join(' ');
    expect(text.match(/"/g)?.length).toBeLessThanOrEqual(64);
    for (let g = 0; g < 6; g++) expect(text).toContain(`"dam${g}x0"`);
  });

  it('is never taken as syntax, whatever the words', () => {
    const db = connect(':memory:', 0);
    db.exec("CREATE VIRTUAL TABLE pages USING fts5(text, content='', tokenize='porter')");
    const ask = db.all('SELECT rowid FROM pages WHERE pages MATCH ?');
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[a-z"'():^*{}+\-\0 ]{1,12}$/),
      fc.constantFrom('AND', 'NOT a', 'NEAR(a b, 2)', 'text : a', '-text:a', '"', '^a', 'a"*'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(words)), (groups) => {
        const each = matchTexts(groups);
        for (const text of each) expect(ask(text)).toEqual([]);
        if (each.length > 0) expect(ask(allOf(each))).toEqual([]);
      }),
    );
    db.close();
  });

  it('of all words finds what holds them all, however many and in whatever order', () => {
    const db = connect(':memory:', 0);
    db.exec("CREATE VIRTUAL TABLE pages USING fts5(text, content='', tokenize='porter')");
    const add = db.run('INSERT INTO pages(rowid, text) VALUES (?, ?)');
    const ask = db.list(
      'SELECT json_group_array(rowid) FROM (SELECT rowid FROM pages WHERE pages MATCH ? ORDER BY rowid DESC)',
    );
    const isIn = (page: number, word: number): boolean => page % (word + 2) < 2;
    const all = Array.from({ length: 24 }, (_, word) => word);
    const pages = Array.from({ length: 500 }, (_, page) => page + 1);
    for (const page of pages) {
      add(page, all.map((word) => (isIn(page, word) ? `dam${word}` : '')).join(' '));
    }
    fc.assert(
      fc.property(fc.subarray(all, { minLength: 1 }).chain(shuffled), (words) => {
        const texts = matchTexts(words.map((word) => [`dam${word}`]));
        const held = pages.filter((page) => words.every((word) => isIn(page, word)));
        expect(ask(allOf(texts))).toEqual(held.reverse());
      }),
    );
    db.close();
  });
});
