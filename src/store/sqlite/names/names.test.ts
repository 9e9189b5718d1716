import { describe, expect, it } from 'vitest';
import { openDatabase } from '../database/open.ts';
import { findNames } from './names.ts';

/** 1,500 banks in 1 to 40 articles each; one in 50 is of a harbour, and three harbours are no banks. */
const NAMES = Array.from({ length: 1503 }, (_, id) => {
  const isHarbor = id % 50 === 0 || id >= 1500;
  const keys = [...(isHarbor ? ['harbor'] : []), ...(id < 1500 ? ['bank'] : [])];
  return { id, keys, articles: ((id * 7) % 40) + 1 };
});

function found(): ReturnType<typeof findNames> {
  const db = openDatabase(':memory:');
  const addName = db.run('INSERT INTO names VALUES (?, ?, ?, ?)');
  const addKey = db.run('INSERT INTO name_keys VALUES (?, ?)');
  for (const { id, keys, articles } of NAMES) {
    addName(id, `Name ${id}`, 'organisation', articles);
    for (const key of keys) addKey(key, id);
  }
  return findNames(db);
}

/** The ids of the best names, by looking at every one. */
function best(asked: readonly string[], limit: number): readonly number[] {
  return NAMES.map((name) => ({ ...name, met: name.keys.filter((key) => asked.includes(key)) }))
    .filter(({ met }) => met.length > 0)
    .sort((a, b) => b.met.length - a.met.length || b.articles - a.articles || a.id - b.id)
    .slice(0, limit)
    .map(({ id }) => id);
}

describe('names by key', () => {
  const { byKeys } = found();

  it.each([
    [['bank'], 60],
    [['harbor'], 60],
    [['harbor', 'bank'], 60],
    [['bank', 'harbor', 'elm'], 20],
    [['elm', 'bank'], 5],
    [['elm', 'bank'], 1490],
  ])('by %j are the best %i of all, however many have a key', (keys, limit) => {
    expect(byKeys(keys, limit).map(({ id }) => id)).toEqual(best(keys, limit));
  });
});
