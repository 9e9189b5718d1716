import type { Skip, SkipReason } from '../../../news/article.ts';
import type { Known } from '../../store.ts';
import type { Connection } from '../database/connection.ts';

/** What was filed and what was left out. */
export function findDocuments(db: Connection) {
  const known = db.all<[file: string, hash: string, size: number, modified: number]>(
    'SELECT file, hash, size, modified FROM documents ORDER BY file',
  );
  const skips = db.all<[file: string, reason: SkipReason, detail: string]>(
    `SELECT skips.file, reason, detail FROM skips JOIN documents ON documents.id = document
       ORDER BY documents.file, n`,
  );
  return {
    known: (): readonly Known[] =>
      known().map(([file, hash, size, modified]) => ({ file, hash, size, modified })),
    skips: (): readonly Skip[] =>
      skips().map(([file, reason, detail]) => ({ file, reason, detail })),
  };
}

/** Takes over the size and time of documents whose bytes are the filed ones. */
export function touchDocuments(db: Connection): (documents: readonly Known[]) => void {
  const touch = db.run('UPDATE documents SET size = ?, modified = ? WHERE file = ? AND hash = ?');
  return (documents) => {
    for (const { file, hash, size, modified } of documents) touch(size, modified, file, hash);
  };
}
