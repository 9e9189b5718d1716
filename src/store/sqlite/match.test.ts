import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from './connection.ts';
import { matchText } from './match.ts';

describe('the text of a full-text search', () => {
  it('joins groups and their words', () => {
    expect(matchText([['flood', 'high water'], ['dam']], 'all')).toBe(
      '("flood" OR "high water") AND ("dam")',
    );
    expect(matchText([['flood'], ['dam']], 'any')).toBe('("flood") OR ("dam")');
  });

  it('leaves out stop words, marks and doubles, and is nothing when nothing is left', () => {
    expect(matchText([['the'], ['dam', 'dam', '—'], ['of', '']], 'all')).toBe('("dam")');
    expect(matchText([['the state of the union is']], 'all')).toBe('(NEAR("state" "union", 2))');
    expect(matchText([['head of the port police of Al-Noor, the']], 'all')).toBe(
      '(NEAR("head" "port police" "Al-Noor,", 5))',
    );
    expect(matchText([['The Hague court of appeal']], 'all')).toBe(
      '(NEAR("Hague court" "appeal", 1))',
    );
    expect(matchText([['of the'], ['?!']], 'any')).toBeNull();
    expect(matchText([], 'any')).toBeNull();
  });

  it('has no more words than it can afford, some of every group', () => {
    const groups = Array.from({ length: 6 }, (_, g) =>
      Array.from({ length: 40 }, (_, n) => `dam${g}x${n}`),
    );
    const text = matchText(groups, 'all') ?? '';
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
      fc.property(fc.array(fc.array(words)), fc.constantFrom('all', 'any'), (groups, match) => {
        const text = matchText(groups, match);
        if (text !== null) expect(ask(text)).toEqual([]);
      }),
    );
    db.close();
  });
});
