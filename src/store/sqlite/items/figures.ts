import type { StoredFigure } from '../../store.ts';
import type { Connection } from '../database/connection.ts';
import type { Scope } from '../texts/filter.ts';
import type { readItems } from './items.ts';
import { newestEntries, newestFirst } from './newest.ts';

/** Figures by what is counted or by what happened to it. */
export function findFigures(db: Connection, items: ReturnType<typeof readItems>) {
  const units = db.list(
    `SELECT json_group_array(id) FROM units WHERE unit IN (SELECT value FROM json_each(?))`,
  );
  const common = db.rows<[unit: string, figures: number]>(
    'unit, figures',
    'FROM units ORDER BY figures DESC, unit LIMIT ?',
  );
  const counted = db.rows<[unit: string, figures: number]>(
    'unit, figures',
    `FROM units WHERE unit IN (SELECT value FROM json_each(?)) ORDER BY figures DESC, unit`,
  );
  const byUnit = newestEntries(db, 'figure_units', 'unit');
  const byAct = newestEntries(db, 'figure_acts', 'act');

  return {
    units: (most: number, named: readonly string[]) => {
      const found = new Map([...common(most), ...counted(JSON.stringify(named))]);
      return [...found]
        .map(([unit, figures]) => ({ unit, figures }))
        .sort((a, b) => b.figures - a.figures);
    },
    find: (
      by: { units: readonly string[]; acts: readonly string[] },
      scope: Scope,
      limit: number,
    ): readonly StoredFigure[] => {
      const found = byUnit(units(JSON.stringify(by.units)), scope, limit);
      const happened = byAct(by.acts, scope, limit);
      return items.of('figures', newestFirst([...found, ...happened]).slice(0, limit));
    },
  };
}
