import { fold, nameKeys } from '../../../reading/fold.ts';
import type { Named } from '../coding/handles.ts';
import type { Connection } from '../database/connection.ts';

/** Counts articles by name within one transaction. */
interface NameCount {
  /** Notes one article more for each of its names. */
  add(names: readonly Named[]): void;
  /** Writes what was noted. */
  settle(): void;
}

/** Keeps the table of names with how many articles each stands in, and what they are looked up by. */
export interface NameIndex {
  /** Starts counting for one transaction. */
  counting(): NameCount;
  /** Takes one article off each of these names; one that is left with none goes. */
  drop(names: readonly number[]): void;
}

interface Noted {
  readonly name: Named;
  articles: number;
}

/** Words of a label that are keys too: what typing and typos are looked up by. */
function nameWords(label: string, keys: readonly string[]): string[] {
  const known = new Set(keys);
  return [...new Set(fold(label).split(' '))].filter((word) => known.has(word));
}

/* What SQLite's text cannot carry: it would be read back as another label, or not at all. */
const UNFIT = /[\0\ud800-\udfff]/gu;

/** The index over `names`. */
export function countNames(db: Connection): NameIndex {
  const filed = db.list(
    'SELECT json_group_array(id) FROM names WHERE id IN (SELECT value FROM json_each(?))',
  );
  const count = db.run(
    `INSERT INTO names(id, label, kind, articles)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?) WHERE true
       ON CONFLICT(id) DO UPDATE SET articles = articles + excluded.articles`,
  );
  const uncount = db.one<[label: string, articles: number]>(
    'UPDATE names SET articles = articles - 1 WHERE id = ? RETURNING label, articles',
  );
  const remove = db.run('DELETE FROM names WHERE id = ?');
  const addKeys = db.run(
    `INSERT OR IGNORE INTO name_keys(key, name)
       SELECT value ->> 0, value ->> 1 FROM json_each(?) ORDER BY 1, 2`,
  );
  const removeKey = db.run('DELETE FROM name_keys WHERE key = ? AND name = ?');
  const addWords = db.run(
    'INSERT OR IGNORE INTO name_words(word) SELECT value FROM json_each(?) ORDER BY 1',
  );
  const removeWord = db.run(
    `DELETE FROM name_words
       WHERE word = ?1 AND NOT EXISTS (SELECT 1 FROM name_keys WHERE key = ?1)`,
  );

  const addLabels = (added: readonly Named[]): void => {
    const keyed = added.map(({ id, label }) => ({ id, label, keys: nameKeys(label) }));
    addKeys(JSON.stringify(keyed.flatMap(({ id, keys }) => keys.map((key) => [key, id]))));
    const words = new Set(keyed.flatMap(({ label, keys }) => nameWords(label, keys)));
    addWords(JSON.stringify([...words]));
  };
  const removeName = (name: number, label: string): void => {
    const keys = nameKeys(label);
    for (const key of keys) removeKey(key, name);
    for (const word of nameWords(label, keys)) removeWord(word);
    remove(name);
  };

  const counting = (): NameCount => {
    const noted = new Map<number, Noted>();
    return {
      add: (names) => {
        for (const [id, name] of new Map(names.map((one) => [one.id, one]))) {
          const known = noted.get(id);
          if (known) known.articles++;
          else noted.set(id, { name, articles: 1 });
        }
      },
      settle: () => {
        // By rising id, for neighbouring rows share a page.
        const rows = [...noted]
          .sort(([a], [b]) => a - b)
          .map(([id, { name, articles }]) => [
            id,
            name.label.replace(UNFIT, '\ufffd'),
            name.kind,
            articles,
          ]);
        const old = new Set(filed(JSON.stringify([...noted.keys()])));
        count(JSON.stringify(rows));
        addLabels([...noted.values()].flatMap(({ name }) => (old.has(name.id) ? [] : name)));
      },
    };
  };

  return {
    counting,
    drop: (names) => {
      for (const name of new Set(names)) {
        const [label, articles] = uncount(name) ?? ['', 1];
        if (articles <= 0) removeName(name, label);
      }
    },
  };
}
