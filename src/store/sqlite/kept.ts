import type { Connection } from './database/connection.ts';

/** Small texts kept under keys, such as what a button asks for. */
export function keepTexts(db: Connection) {
  const put = db.run(
    `INSERT INTO kept(key, text, until) VALUES (?, ?, ?)
       ON CONFLICT(key) DO UPDATE SET text = excluded.text, until = excluded.until`,
  );
  const prune = db.run('DELETE FROM kept WHERE until < ?');
  const drop = db.run('DELETE FROM kept WHERE key = ?');
  const find = db.one<[text: string]>(
    'SELECT text FROM kept WHERE key = ? AND (until IS NULL OR until >= ?)',
  );
  return {
    keep: (key: string, text: string, lifeMs: number | null): void => {
      prune(Date.now());
      put(key, text, lifeMs === null ? null : Date.now() + lifeMs);
    },
    kept: (key: string): string | null => find(key, Date.now())?.[0] ?? null,
    drop: (key: string): void => void drop(key),
  };
}
