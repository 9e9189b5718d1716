import type { Connection } from '../database/connection.ts';
import { indexWords } from '../words/words.ts';
import { removeEntries } from './entries-removal.ts';

/** Removes documents and all that was read from them; call it within a transaction. */
export function removeDocuments(db: Connection): (files: readonly string[]) => void {
  const documentsAt = db.list(
    'SELECT json_group_array(id) FROM documents WHERE file IN (SELECT value FROM json_each(?))',
  );
  const articlesOf = db.list(
    `SELECT json_group_array(id) FROM (SELECT id FROM articles
       WHERE document IN (SELECT value FROM json_each(?)) ORDER BY id)`,
  );
  const stopWaiting = db.all<[number]>(
    `DELETE FROM unindexed WHERE article IN (SELECT value FROM json_each(?)) RETURNING article`,
  );
  const dropEntries = removeEntries(db);
  const words = indexWords(db);
  const ofArticles = [
    'DELETE FROM texts WHERE article IN (SELECT value FROM json_each(?))',
    'DELETE FROM readings WHERE article IN (SELECT value FROM json_each(?))',
    'DELETE FROM articles WHERE id IN (SELECT value FROM json_each(?))',
  ].map(db.run);
  const ofDocuments = [
    'DELETE FROM skips WHERE document IN (SELECT value FROM json_each(?))',
    'DELETE FROM documents WHERE id IN (SELECT value FROM json_each(?))',
  ].map(db.run);

  return (files) => {
    const gone = JSON.stringify(documentsAt(JSON.stringify(files)));
    const numbers = articlesOf(gone);
    const unindexed = new Set(stopWaiting(JSON.stringify(numbers)).map(([article]) => article));
    const indexed = numbers.filter((article) => !unindexed.has(article));
    for (const article of indexed) dropEntries(article);
    for (const remove of ofArticles) remove(JSON.stringify(numbers));
    for (const remove of ofDocuments) remove(gone);
    for (const article of indexed) words.remove(article);
  };
}
