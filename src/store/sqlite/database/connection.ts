import Database from 'libsql';
import { explained } from '../../faults.ts';

/** What a statement takes and gives. */
export type Value = string | number | bigint | null | Uint8Array;
type Row = readonly Value[];

/**
 * One open database. Statements are prepared once and take plain parameters.
 * The driver aborts the process on a lone object as parameter and turns numbers into REAL, so
 * parameters always go in as one list, and SQL casts where FTS5 needs an integer.
 */
export interface Connection {
  /** All rows, each a list of its columns. */
  all<Columns extends Row>(sql: string): (...params: Row) => Columns[];
  /** All rows of plain columns, `rest` being what follows their names: as JSON, ten times quicker than `all`. */
  rows<Columns extends Row>(columns: string, rest: string): (...params: Row) => Columns[];
  /** The first row or undefined. */
  one<Columns extends Row>(sql: string): (...params: Row) => Columns | undefined;
  /** The list in the single JSON column of the first row. */
  list(sql: string): (...params: Row) => number[];
  /** Runs it; gives how many rows changed. */
  run(sql: string): (...params: Row) => number;
  /** Runs an INSERT of one row: half of what `run` costs, where the driver makes an object to say what changed. */
  insert(sql: string): (...params: Row) => void;
  exec(sql: string): void;
  /** Runs `work` in one transaction that sees one state; `write` takes the write lock first. */
  transaction<Result>(mode: 'read' | 'write', work: () => Result): Result;
  close(): void;
}

/** Opens a database file or `:memory:`; errors of the driver come out as plain sentences. */
export function connect(path: string, waitMs: number): Connection {
  const guard = <Result>(work: () => Result): Result => {
    try {
      return work();
    } catch (error) {
      throw explained(error, path);
    }
  };
  const db = guard(() => new Database(path, { timeout: waitMs }));
  const prepare = (sql: string) => guard(() => db.prepare(sql).raw());
  const exec = (sql: string) => guard(() => void db.exec(sql));
  const list = <Item>(sql: string) => {
    const statement = prepare(sql);
    return (...params: Row) =>
      guard(() => JSON.parse((statement.get([...params]) as [string])[0]) as Item[]);
  };

  return {
    all: <Columns extends Row>(sql: string) => {
      const statement = prepare(sql);
      return (...params: Row) => guard(() => statement.all([...params]) as unknown as Columns[]);
    },
    one: <Columns extends Row>(sql: string) => {
      const statement = prepare(sql);
      return (...params: Row) => guard(() => statement.get([...params]) as unknown as Columns);
    },
    rows: (columns, rest) =>
      list(`SELECT json_group_array(json_array(${columns})) FROM (SELECT ${columns} ${rest})`),
    list,
    run: (sql) => {
      const statement = guard(() => db.prepare(sql));
      return (...params) => guard(() => statement.run([...params]).changes);
    },
    insert: (sql) => {
      const statement = guard(() => db.prepare(sql));
      return (...params) => guard(() => void statement.get([...params]));
    },
    exec,
    transaction: (mode, work) => {
      exec(mode === 'write' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      try {
        const result = work();
        exec('COMMIT');
        return result;
      } catch (error) {
        if (db.inTransaction) exec('ROLLBACK');
        throw error;
      }
    },
    close: () => db.close(),
  };
}
