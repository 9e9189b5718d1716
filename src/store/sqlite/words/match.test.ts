import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connect } from '../database/connection.ts';
import { matchTexts } from './match.ts';

describe('the text of a full-text search', () => {
  it('joins groups and their words', () => {
    expect(matchTexts([['flood', 'high water'], ['dam']], 'all')).toEqual([
      '("flood" OR "high water") AND ("dam")',
    ]);
    expect(matchTexts([['flood'], ['dam']], 'any')).toEqual(['("flood")', '("dam")']);
  });

  it('leaves out stop words, marks and doubles, and is nothing when nothing is left', () => {
    expect(matchTexts([['the'], ['dam', 'dam', '—'], ['of', '']], 'all')).toEqual(['("dam")']);
    expect(matchTexts([['the state of the union is']], 'all')).toEqual([
      '(NEAR("state" "union", 2))',
    ]);
    expect(matchTexts([['head of the port police of Al-Noor, the']], 'all')).toEqual([
      '(NEAR("head" "port police" "Al-Noor,", 5))',
    ]);
    expect(matchTexts([['The Hague court of appeal']], 'all')).toEqual([
      '(NEAR("Hague court" "appeal", 1))',
    ]);
    expect(matchTexts([['of the'], ['?!'], ['Hi']], 'any')).toEqual([]);
    expect(matchTexts([], 'all')).toEqual([]);
  });

  it('has no more words than it can afford, some of every group', () => {
    const groups = Array.from({ length: 6 }, (_, g) =>
      Array.from({ length: 40 }, (_, n) => `dam${g}x${n}`),
    );
    const [text = ''] = matchTexts(groups, 'all');
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
        for (const text of matchTexts(groups, match)) expect(ask(text)).toEqual([]);
      }),
    );
    db.close();
  });
});
