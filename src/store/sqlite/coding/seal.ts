import { hash32 } from './hash.ts';

const DIGITS = 8;

/** Plain data as JSON behind a hash of it. JSON also carries what SQLite's text cannot: NUL, lone surrogates. */
export function seal(data: unknown): string {
  const json = JSON.stringify(data);
  return hash32(json).toString(16).padStart(DIGITS, '0') + json;
}

/** What was sealed in this process, unchecked. */
export const opened = <Data>(sealed: string): Data => JSON.parse(sealed.slice(DIGITS)) as Data;

/**
 * The sealed data, or null when it is not what was sealed. It is read as bytes (`cast(… AS BLOB)`):
 * on text that is no UTF-8, as a damaged disk gives, the driver aborts the process.
 */
export function unseal<Data>(bytes: Uint8Array): Data | null {
  const sealed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const json = sealed.slice(DIGITS);
  if (hash32(json) !== Number.parseInt(sealed.slice(0, DIGITS), 16)) return null;
  return JSON.parse(json) as Data;
}
