import type { Reading } from '../../news/reading.ts';
import type { Connection } from './connection.ts';
import { passageId } from './ids.ts';
import { countNames } from './name-index.ts';

/** Writes what articles can be found by, but for words: names, quotes, figures, days. */
export interface Entries {
  add(article: number, reading: Reading): void;
  /** Writes what is counted over articles; call it before the transaction ends. */
  settle(): void;
}

/** Starts the entries of one transaction. */
export function indexArticles(db: Connection): () => Entries {
  const items = indexItems(db);
  const index = countNames(db);
  const appearance = db.run('INSERT INTO appearances(name, article, n) VALUES (?, ?, ?)');

  return () => {
    const names = index.counting();
    const add = (article: number, reading: Reading): void => {
      const ids = names.add(reading.names);
      ids.forEach((id, n) => {
        appearance(id, article, n);
      });
      items(article, reading, ids);
    };
    return { add, settle: names.settle };
  };
}

/** Quotes, figures and moments, each under the passage it begins in. */
function indexItems(db: Connection) {
  const figures = indexFigures(db);
  const quote = db.run('INSERT INTO quotes(name, passage, n) VALUES (?, ?, ?)');
  const moment = db.run('INSERT INTO moments(day, passage, n) VALUES (?, ?, ?)');

  return (article: number, reading: Reading, ids: readonly number[]): void => {
    const at = passageFinder(article, reading);
    reading.quotes.forEach(({ span, speaker }, n) => {
      const passage = at(span[0]);
      const name = ids[reading.names.findIndex(({ label }) => label === speaker)];
      if (passage !== null && name !== undefined) quote(name, passage, n);
    });
    reading.figures.forEach((figure, n) => {
      const passage = at(figure.span[0]);
      if (passage !== null) figures(figure, passage, n);
    });
    reading.moments.forEach(({ span, from }, n) => {
      const passage = at(span[0]);
      if (passage !== null) moment(from, passage, n);
    });
  };
}

function indexFigures(db: Connection) {
  const unit = db.one<[number]>(
    `INSERT INTO units(unit, figures) VALUES (?, 1)
       ON CONFLICT(unit) DO UPDATE SET figures = figures + 1 RETURNING id`,
  );
  const byUnit = db.run('INSERT INTO figure_units(unit, passage, n) VALUES (?, ?, ?)');
  const byAct = db.run('INSERT INTO figure_acts(act, passage, n) VALUES (?, ?, ?)');
  return (figure: Reading['figures'][number], passage: number, n: number): void => {
    byUnit(unit(figure.unit)?.[0] ?? 0, passage, n);
    if (figure.act !== null) byAct(figure.act, passage, n);
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
