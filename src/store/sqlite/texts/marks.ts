import type { Connection } from '../database/connection.ts';

/** Marks: the order in which articles were filed; the same article again keeps its own. */
export function keepMarks(db: Connection) {
  const note = db.run('INSERT OR IGNORE INTO filed(article) SELECT value FROM json_each(?)');
  const newest = db.one<[number | null]>('SELECT max(mark) FROM filed');
  const since = db.all<[string]>(
    `SELECT article FROM filed JOIN articles ON articles.key = filed.article
       WHERE mark > ? AND mark <= ? ORDER BY mark LIMIT ?`,
  );
  return {
    /** Call it in the transaction that files the articles. */
    note: (articles: readonly string[]): void => void note(JSON.stringify(articles)),
    mark: (): number => newest()?.[0] ?? 0,
    filedSince: (mark: number, upTo: number, limit: number): readonly string[] =>
      since(mark, upTo, limit).map(([article]) => article),
  };
}
