import { crc32 } from 'node:zlib';

const DIGITS = 8;

/** Plain data as JSON behind a hash of it. JSON also carries what SQLite's text cannot: NUL, lone surrogates. */
export function seal(data: unknown): string {
  const json = JSON.stringify(data);
  return hexOf(crc32(json)) + json;
}

const hexOf = (hash: number): string => (hash >>> 0).toString(16).padStart(DIGITS, '0');
const hashOf = (sealed: string): number => Number.parseInt(sealed.slice(0, DIGITS), 16);

/** Where sealed data stands: what is moved to another row or column is not what was sealed there. */
const placeOf = (article: number, column: string): number => crc32(`${article} ${column}`);

/** Sealed data for one column of one article. */
export const bound = (sealed: string, article: number, column: string): string =>
  hexOf(hashOf(sealed) ^ placeOf(article, column)) + sealed.slice(DIGITS);

/**
 * The sealed data, or null when it is not what was bound to this place. It is read as bytes (`cast(… AS BLOB)`):
 * on text that is no UTF-8, as a damaged disk gives, the driver aborts the process.
 */
export function unseal<Data>(bytes: Uint8Array, article: number, column: string): Data | null {
  const sealed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hash = hashOf(sealed.toString('latin1', 0, DIGITS));
  const json = sealed.subarray(DIGITS);
  if (crc32(json) !== (hash ^ placeOf(article, column)) >>> 0) return null;
  return JSON.parse(json.toString()) as Data;
}
