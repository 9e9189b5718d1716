import type { Reading } from '../../../news/reading.ts';
import { nameId } from '../coding/ids.ts';
import type { Connection, Value } from '../database/connection.ts';
import { countNames } from '../names/name-index.ts';
import { passagesOf } from '../texts/filter.ts';
import { readReadings } from '../texts/readings.ts';

/** Tables that find passages by a key, the key's column, and the keys a reading has in them. */
const INDEXES = [
  { table: 'figure_acts', key: 'act', keys: (r: Lists) => r.figures.map(({ act }) => act) },
  { table: 'moments', key: 'day', keys: (r: Lists) => r.moments.map(({ from }) => from) },
] as const;

type Lists = Pick<Reading, 'names' | 'figures' | 'moments'>;

/** Removes what an article can be found by, but for its words. */
export function removeEntries(db: Connection): (article: number) => void {
  const readings = readReadings(db);
  const indexes = INDEXES.map(({ table, key, keys }) => ({ keys, ...keyed(db, table, key) }));
  const dropNames = removeNames(db);
  const dropUnits = removeUnits(db);

  return (article) => {
    const [low, high] = passagesOf({ low: article, high: article });
    const lists = listsOf(readings, article);
    for (const { keys, scan, remove } of indexes) {
      const found: Iterable<Value> = lists ? new Set(keys(lists)) : scan(low, high);
      for (const key of found) remove(key, low, high);
    }
    dropUnits(lists, low, high);
    dropNames(lists, article);
  };
}

/** What the keys are taken from; null when the reading is damaged, so that the tables are scanned. */
function listsOf(readings: ReturnType<typeof readReadings>, article: number): Lists | null {
  const names = readings.list('names', article);
  const figures = readings.list('figures', article);
  const moments = readings.list('moments', article);
  return names && figures && moments && { names, figures, moments };
}

function keyed(db: Connection, table: string, key: string) {
  const rows = db.all<[Value]>(
    `SELECT DISTINCT ${key} FROM ${table} WHERE passage BETWEEN ? AND ?`,
  );
  return {
    scan: (low: number, high: number): Value[] => rows(low, high).map(([found]) => found),
    remove: db.run(`DELETE FROM ${table} WHERE ${key} = ? AND passage BETWEEN ? AND ?`),
  };
}

function removeUnits(db: Connection) {
  const { scan, remove } = keyed(db, 'figure_units', 'unit');
  const idOf = db.one<[number]>('SELECT id FROM units WHERE unit = ?');
  const uncount = db.run('UPDATE units SET figures = figures - ? WHERE id = ?');
  const dropEmpty = db.run('DELETE FROM units WHERE id = ? AND figures <= 0');
  return (lists: Lists | null, low: number, high: number): void => {
    const units = lists
      ? [...new Set(lists.figures.map(({ unit }) => unit))].map((unit) => idOf(unit)?.[0] ?? 0)
      : scan(low, high);
    for (const unit of units) {
      uncount(remove(unit, low, high), unit);
      dropEmpty(unit);
    }
  };
}

function removeNames(db: Connection) {
  const index = countNames(db);
  const scan = db.list('SELECT json_group_array(DISTINCT name) FROM appearances WHERE article = ?');
  const removeQuotes = keyed(db, 'quotes', 'name').remove;
  const remove = db.run('DELETE FROM appearances WHERE name = ? AND article = ?');
  return (lists: Lists | null, article: number): void => {
    const [low, high] = passagesOf({ low: article, high: article });
    const names = lists ? lists.names.map(({ label, kind }) => nameId(kind, label)) : scan(article);
    for (const name of new Set(names)) {
      removeQuotes(name, low, high);
      remove(name, article);
    }
    index.drop(names);
  };
}
