import type { Reading } from '../../news/reading.ts';
import { wordsAt } from '../../news/span.ts';
import type { Connection } from './connection.ts';
import { passageId } from './ids.ts';
import { countNames, type NameCount } from './name-index.ts';
import { rolesOf } from './roles.ts';
import { shingles, shingleWord } from './shingling.ts';

/** Writes what articles can be found by: words, shingles, roles, names, quotes, figures, days. */
export interface Entries {
  add(article: number, text: string, reading: Reading): void;
  /** Writes what is counted over articles; call it before the transaction ends. */
  settle(): void;
}

/** Starts the entries of one transaction. */
export function indexArticles(db: Connection): () => Entries {
  const words = db.run('INSERT INTO passage_words(rowid, text, lemmas) VALUES (?, ?, ?)');
  const sketch = db.run('INSERT INTO shingles(rowid, hashes) VALUES (?, ?)');
  const role = db.run('INSERT INTO role_words(rowid, role) VALUES (?, ?)');
  const items = indexItems(db);
  const index = countNames(db);
  const appearance = db.run('INSERT INTO appearances(name, article, n) VALUES (?, ?, ?)');

  const add = (names: NameCount, article: number, text: string, reading: Reading): void => {
    reading.passages.forEach(({ span, lemmas }, index) => {
      const id = passageId(article, index);
      const passage = wordsAt(text, span);
      words(id, passage, lemmas.join(' '));
      const hashes = shingles(passage);
      if (hashes.length > 0) sketch(id, hashes.map(shingleWord).join(' '));
    });
    rolesOf(reading.names).forEach(({ span }, n) => {
      role(passageId(article, n), wordsAt(text, span));
    });
    const ids = names.add(reading.names);
    ids.forEach((id, n) => {
      appearance(id, article, n);
    });
    items(article, reading, ids);
  };
  return () => {
    const names = index.counting();
    return { add: (...read) => add(names, ...read), settle: names.settle };
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
