import type { Connection } from './connection.ts';

/** Rows of one call: more would hardly save time, and long texts fill the memory. */
const AT_ONCE = 16;

type Joined = [sizes: string, bytes: Buffer | null];

/** The columns of a row one behind the other in bytes that many rows share: copy what is kept. */
export interface Row {
  readonly bytes: Buffer;
  /** Where each column begins, and where the last one ends. */
  readonly places: readonly number[];
}

/** The bytes of a column, in place. */
export const column = ({ bytes, places }: Row, n: number): Buffer =>
  bytes.subarray(places[n], places[n + 1]);

/** Columns that stand in every row as text. */
export const written = ({ bytes, places }: Row, n: number): string =>
  bytes.toString('utf8', places[n], places[n + 1]);

/**
 * Reads columns of the rows that `from` finds for each `wanted.number`, many rows in one call: a call
 * costs more than a row, and a row more than its bytes.
 */
export function readRows(
  db: Connection,
  columns: readonly string[],
  from: string,
): (numbers: readonly number[]) => ReadonlyMap<number, readonly Row[]> {
  const sizes = columns.map((name) => `octet_length(${name})`).join(', ');
  // Bytes that are no text stand being called text as long as the driver does not read them as such.
  const bytes = columns.map((name) => `cast(${name} AS TEXT)`).join(' || ');
  const joined = db.one<Joined>(
    `SELECT json_group_array(json_array(wanted.number, ${sizes})),
       cast(group_concat(${bytes}, '') AS BLOB)
     FROM (SELECT value AS number FROM json_each(?)) AS wanted CROSS JOIN ${from}`,
  );
  return (numbers) => {
    const found = new Map<number, Row[]>();
    for (let i = 0; i < numbers.length; i += AT_ONCE) {
      addRows(found, joined(JSON.stringify(numbers.slice(i, i + AT_ONCE))));
    }
    return found;
  };
}

function addRows(found: Map<number, Row[]>, [given, bytes]: Joined = ['[]', null]): void {
  if (bytes === null) return;
  let at = 0;
  for (const [number = 0, ...sizes] of JSON.parse(given) as number[][]) {
    const places = [at];
    for (const size of sizes) {
      at += size;
      places.push(at);
    }
    const rows = found.get(number);
    if (rows === undefined) found.set(number, [{ bytes, places }]);
    else rows.push({ bytes, places });
  }
}
