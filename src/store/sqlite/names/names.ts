import type { NameKind } from '../../../news/reading.ts';
import type { NameRow } from '../../store.ts';
import type { Connection } from '../database/connection.ts';

/** Columns of a row of `names`. */
export type NameColumns = [id: number, label: string, kind: NameKind, articles: number];

/** The columns of `names`, in their order. */
export const NAME_COLUMNS = 'id, label, kind, articles';

/** A row of `names` as the interface has it. */
export const nameRow = ([id, label, kind, articles]: Readonly<
  [...NameColumns, ...unknown[]]
>): NameRow => ({
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
  const byKeys = db.rows<[...NameColumns, keys: number]>(
    `${NAME_COLUMNS}, keys`,
    `FROM names JOIN
       (WITH counted AS MATERIALIZED
          (SELECT name, count(*) + EXISTS(SELECT 1 FROM name_keys WHERE key = ?2 AND name = own.name) AS keys
             FROM name_keys AS own WHERE key IN (SELECT value FROM json_each(?1)) GROUP BY name)
        SELECT name, keys FROM counted
          WHERE keys >= (SELECT min(keys) FROM (SELECT keys FROM counted ORDER BY keys DESC LIMIT ?3)))
       ON id = name ORDER BY keys DESC, articles DESC, id LIMIT ?3`,
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
  const byIds = db.rows<NameColumns>(
    NAME_COLUMNS,
    `FROM (SELECT value AS wanted, key AS place FROM json_each(?))
       JOIN names ON id = wanted ORDER BY place`,
  );
  /** The key of very many names, and the most common of these: others that have no other key come behind them. */
  const commonBy = (keys: readonly string[], limit: number) => {
    const key = keys.find((one) => hasMany(one)) ?? '';
    const rows = key === '' ? [] : common(key, limit);
    return rows.length < limit ? { key: '', rows: [] } : { key, rows };
  };
  return {
    byKeys: (keys: readonly string[], limit: number): readonly NameRow[] => {
      const { key, rows } = commonBy(keys, limit);
      const others = keys.filter((one) => one !== key);
      const found = others.length > 0 ? byKeys(JSON.stringify(others), key, limit) : [];
      const own = new Set(found.map(([id]) => id));
      const alone = rows.flatMap((row) => (own.has(row[0]) ? [] : [[...row, 1] as const]));
      return [...found, ...alone].sort(bestFirst).slice(0, limit).map(nameRow);
    },
    byIds: (ids: readonly number[]): readonly NameRow[] => byIds(JSON.stringify(ids)).map(nameRow),
  };
}

/** Looks up names. */
export type FindNames = ReturnType<typeof findNames>;

type Keyed = readonly [...NameColumns, keys: number];

const bestFirst = (a: Keyed, b: Keyed): number => b[4] - a[4] || b[3] - a[3] || a[0] - b[0];
