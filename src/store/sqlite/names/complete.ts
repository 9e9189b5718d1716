import { fold } from '../../../reading/fold.ts';
import type { NameRow } from '../../store.ts';
import type { Connection } from '../database/connection.ts';
import { NAME_COLUMNS, type NameColumns, nameRow } from './names.ts';

/** The most common names are kept folded in memory: they answer short beginnings by themselves. */
const COMMON = 5000;

/** Names looked at by key when the common ones do not fill the list. */
const RARE = 2000;

interface Folded {
  readonly row: NameRow;
  /** The folded label with a space before each word. */
  readonly words: string;
}

/** Names by the beginning of any of their words, most articles first. */
export function completeNames(db: Connection) {
  const most = `ORDER BY articles DESC, id LIMIT ${COMMON}`;
  const common = db.rows<NameColumns>(NAME_COLUMNS, `FROM names WHERE articles > 3 ${most}`);
  const all = db.rows<NameColumns>(NAME_COLUMNS, `FROM names ${most}`);
  const rare = db.rows<NameColumns>(
    NAME_COLUMNS,
    `FROM names WHERE id IN
       (SELECT name FROM name_keys WHERE key >= ? AND key < ? LIMIT ${RARE})
       ORDER BY articles DESC, id`,
  );
  let kept: readonly Folded[] | null = null;

  /* Names in few articles are not indexed by these: all are sorted where there are few others. */
  const mostCommon = (): readonly Folded[] => {
    const indexed = common();
    return (indexed.length < COMMON ? all() : indexed).map(nameRow).map(folded);
  };
  const folded = (row: NameRow): Folded => ({ row, words: ` ${fold(row.label)}` });

  return {
    /** Forgets the common names after a write. */
    clear: (): void => {
      kept = null;
    },
    find: (prefix: string, limit: number): readonly NameRow[] => {
      kept ??= mostCommon();
      const wanted = fold(prefix);
      const beginning = ` ${wanted}`;
      const found = kept.filter(({ words }) => wanted === '' || words.includes(beginning));
      if (found.length >= limit || kept.length < COMMON || wanted === '') {
        return found.slice(0, limit).map(({ row }) => row);
      }
      const [first = ''] = wanted.split(' ');
      const others = rare(first, `${first}\u{10ffff}`).map(nameRow).map(folded);
      const seen = new Set(found.map(({ row }) => row.id));
      const more = others.filter(
        ({ row, words }) => !seen.has(row.id) && words.includes(beginning),
      );
      return [...found, ...more].slice(0, limit).map(({ row }) => row);
    },
  };
}
