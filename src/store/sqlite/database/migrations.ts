import { storeError } from '../../faults.ts';
import type { Connection } from './connection.ts';
import { MIGRATIONS } from './schema.ts';

/** "VRBT": marks a SQLite file as a store of this program. */
const APPLICATION = 0x56524254;

const number = (db: Connection, sql: string): number => db.one<[number]>(sql)()?.[0] ?? 0;

/** Brings a store to this program's version, step by step, each in a transaction of its own. */
export function migrate(db: Connection, path: string, steps: readonly string[] = MIGRATIONS): void {
  refuseStrangers(db, path, steps.length);
  while (number(db, 'PRAGMA user_version') < steps.length) {
    db.transaction('write', () => {
      const version = number(db, 'PRAGMA user_version');
      const step = steps[version];
      if (step === undefined) return;
      db.exec(step);
      db.exec(`PRAGMA application_id = ${APPLICATION}`);
      db.exec(`PRAGMA user_version = ${version + 1}`);
    });
  }
}

/** Throws on another program's database and on a store of a newer version. */
function refuseStrangers(db: Connection, path: string, newest: number): void {
  const application = number(db, 'PRAGMA application_id');
  const tables = number(db, 'SELECT count(*) FROM sqlite_schema');
  if (tables > 0 && application !== APPLICATION) {
    throw storeError(`${path} is a database of another program. Name another file for the store.`);
  }
  const version = number(db, 'PRAGMA user_version');
  if (version > newest) {
    throw storeError(
      `The store ${path} was written by a newer Verbatim (version ${version}, this one reads up ` +
        `to ${newest}). Update Verbatim, or name another file for the store.`,
    );
  }
}
