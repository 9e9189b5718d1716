import type { Handles } from '../coding/handles.ts';
import { passageId } from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';
import { countNames } from '../names/name-index.ts';

/** Writes what articles can be found by, but for words: names, quotes, figures, days. */
export interface Entries {
  add(article: number, handles: Handles): void;
  /** Writes what is counted over articles; call it before the transaction ends. */
  settle(): void;
}

/** Tables of three columns, each a key and two numbers. */
const TABLES = ['appearances', 'quotes', 'figure_units', 'figure_acts', 'moments'] as const;
type Rows = Readonly<
  Record<(typeof TABLES)[number], (readonly [string | number, number, number])[]>
>;

/** Starts the entries of one transaction. */
export function indexEntries(db: Connection): () => Entries {
  const index = countNames(db);
  const counted = countUnits(db);
  // All rows of a table in one statement: half the cost of single ones.
  const writers = TABLES.map((table) => ({
    table,
    write: db.run(
      `INSERT INTO ${table}
         SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
    ),
  }));

  return () => {
    const names = index.counting();
    const units = counted();
    const rows: Rows = {
      appearances: [],
      quotes: [],
      figure_units: [],
      figure_acts: [],
      moments: [],
    };
    const add = (article: number, handles: Handles): void => {
      const id = (passage: number): number => passageId(article, passage);
      names.add(handles.names);
      handles.names.forEach((name, n) => {
        rows.appearances.push([name.id, article, n]);
      });
      for (const [name, passage, n] of handles.quotes) rows.quotes.push([name, id(passage), n]);
      for (const [unit, act, passage, n] of handles.figures) {
        rows.figure_units.push([units.add(unit), id(passage), n]);
        if (act !== null) rows.figure_acts.push([act, id(passage), n]);
      }
      for (const [day, passage, n] of handles.moments) rows.moments.push([day, id(passage), n]);
    };
    const settle = (): void => {
      names.settle();
      units.settle();
      for (const { table, write } of writers) write(JSON.stringify(rows[table]));
    };
    return { add, settle };
  };
}

/** Starts counting the figures of each unit within one transaction. */
function countUnits(db: Connection) {
  const idOf = db.one<[number]>(
    `INSERT INTO units(unit, figures) VALUES (?, 0)
       ON CONFLICT(unit) DO UPDATE SET figures = figures RETURNING id`,
  );
  const count = db.run('UPDATE units SET figures = figures + ? WHERE id = ?');
  return () => {
    const ids = new Map<string, number>();
    const noted = new Map<number, number>();
    return {
      add: (unit: string): number => {
        const id = ids.get(unit) ?? idOf(unit)?.[0] ?? 0;
        ids.set(unit, id);
        noted.set(id, (noted.get(id) ?? 0) + 1);
        return id;
      },
      settle: (): void => {
        for (const [id, figures] of noted) count(figures, id);
      },
    };
  };
}
