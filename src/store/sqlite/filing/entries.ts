import type { Reading } from '../../../news/reading.ts';
import { passageId } from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';
import { countNames } from '../names/name-index.ts';

/** Writes what articles can be found by, but for words: names, quotes, figures, days. */
export interface Entries {
  add(article: number, reading: Reading): void;
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
    const add = (article: number, reading: Reading): void => {
      const ids = names.add(reading.names);
      ids.forEach((id, n) => {
        rows.appearances.push([id, article, n]);
      });
      addItems(rows, passageFinder(article, reading), reading, ids, units.add);
    };
    const settle = (): void => {
      names.settle();
      units.settle();
      for (const { table, write } of writers) write(JSON.stringify(rows[table]));
    };
    return { add, settle };
  };
}

/** Quotes, figures and moments, each under the passage it begins in. */
function addItems(
  rows: Rows,
  at: (position: number) => number | null,
  reading: Reading,
  ids: readonly number[],
  unitOf: (unit: string) => number,
): void {
  reading.quotes.forEach(({ span, speaker }, n) => {
    const passage = at(span[0]);
    const name = ids[reading.names.findIndex(({ label }) => label === speaker)];
    if (passage !== null && name !== undefined) rows.quotes.push([name, passage, n]);
  });
  reading.figures.forEach(({ span, unit, act }, n) => {
    const passage = at(span[0]);
    if (passage === null) return;
    rows.figure_units.push([unitOf(unit), passage, n]);
    if (act !== null) rows.figure_acts.push([act, passage, n]);
  });
  reading.moments.forEach(({ span, from }, n) => {
    const passage = at(span[0]);
    if (passage !== null) rows.moments.push([from, passage, n]);
  });
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

/** Finds the passage a position stands in, for positions that mostly grow. */
function passageFinder(
  article: number,
  { passages }: Reading,
): (position: number) => number | null {
  let index = 0;
  return (position) => {
    if ((passages[index]?.span[0] ?? 0) > position) index = 0;
    while ((passages[index]?.span[1] ?? Number.POSITIVE_INFINITY) <= position) index++;
    const span = passages[index]?.span;
    return span !== undefined && span[0] <= position ? passageId(article, index) : null;
  };
}
