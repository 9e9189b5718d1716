import { wordsAt } from '../../../news/span.ts';
import type { Handles } from '../coding/handles.ts';
import { passageId } from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';
import { passagesOf } from '../texts/filter.ts';

/**
 * The full-text tables. FTS5 writes a segment whenever a row id falls and whenever a statement on
 * another table can fail half-way, so in a transaction these go last, by rising article.
 */
export interface Words {
  add(article: number, text: string, handles: Handles): void;
  remove(article: number): void;
}

const TABLES = ['passage_words', 'role_words'] as const;

/** Writes the words of passages and roles. */
export function indexWords(db: Connection): Words {
  const words = db.insert('INSERT INTO passage_words(rowid, text, lemmas) VALUES (?, ?, ?)');
  const role = db.insert('INSERT INTO role_words(rowid, role) VALUES (?, ?)');
  const removed = TABLES.map((table) =>
    db.run(`DELETE FROM ${table} WHERE rowid BETWEEN cast(? AS INTEGER) AND cast(? AS INTEGER)`),
  );
  return {
    add: (article, text, { passages, lemmas, roles }) => {
      passages.forEach((span, index) => {
        words(passageId(article, index), wordsAt(text, span), lemmas[index] ?? '');
      });
      roles.forEach((span, n) => {
        role(passageId(article, n), wordsAt(text, span));
      });
    },
    remove: (article) => {
      for (const remove of removed) remove(...passagesOf({ low: article, high: article }));
    },
  };
}
