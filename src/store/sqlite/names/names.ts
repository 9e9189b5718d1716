import type { NameKind } from '../../../news/reading.ts';
import type { NameRow } from '../../store.ts';
import type { Connection } from '../database/connection.ts';

/** Columns of a row of `names`. */
export type NameColumns = [id: number, label: string, kind: NameKind, articles: number];

/** The columns of `names`, in their order. */
export const NAME_COLUMNS = 'id, label, kind, articles';

/** A row of `names` as the interface has it. */
export const nameRow = ([id, label, kind, articles]: NameColumns): NameRow => ({
  id,
  label,
  kind,
  articles,
});

/** A key of so many names, "bank" or "Maria", is looked for among common names first. */
const MANY = 1000;

/** Names by any of some keys, most of these and then most articles first, or by their ids, in the order of these. */
export function findNames(db: Connection) {
  // Names with too few of the keys are not looked up: a given name's key alone can have thousands.
  const byKeys = db.rows<NameColumns>(
    NAME_COLUMNS,
    `FROM names JOIN
       (WITH counted AS MATERIALIZED
          (SELECT name, count(*) AS keys FROM name_keys
             WHERE key IN (SELECT value FROM json_each(?1)) GROUP BY name)
        SELECT name, keys FROM counted
          WHERE keys >= (SELECT min(keys) FROM (SELECT keys FROM counted ORDER BY keys DESC LIMIT ?2)))
       ON id = name ORDER BY keys DESC, articles DESC, id LIMIT ?2`,
  );
  const hasMany = db.one<[number]>(
    `SELECT 1 FROM name_keys WHERE key = ? LIMIT 1 OFFSET ${MANY - 1}`,
  );
  const common = db.rows<NameColumns>(
    NAME_COLUMNS,
    `FROM names INDEXED BY names_common
       WHERE articles > 3 AND EXISTS (SELECT 1 FROM name_keys WHERE key = ?1 AND name = id)
       ORDER BY articles DESC, id LIMIT ?2`,
  );
  const commonBy = (keys: readonly string[], limit: number): readonly NameColumns[] => {
    const [key = '', ...others] = keys;
    return others.length === 0 && hasMany(key) ? common(key, limit) : [];
  };
  const byIds = db.all<NameColumns>(
    `SELECT names.id, label, kind, articles FROM json_each(?) AS wanted
       JOIN names ON names.id = wanted.value ORDER BY wanted.key`,
  );
  return {
    byKeys: (keys: readonly string[], limit: number): readonly NameRow[] => {
      const found = commonBy(keys, limit);
      return (found.length < limit ? byKeys(JSON.stringify(keys), limit) : found).map(nameRow);
    },
    byIds: (ids: readonly number[]): readonly NameRow[] => byIds(JSON.stringify(ids)).map(nameRow),
  };
}
