import { hash32 } from './hash.ts';

const DIGITS = 8;

/** Plain data as JSON behind a hash of it. JSON also carries what SQLite's text cannot: NUL, lone surrogates. */
export function seal(data: unknown): string {
  const json = JSON.stringify(data);
  return hash32(json).toString(16).padStart(DIGITS, '0') + json;
}

/** The sealed data, or null when it is not what was sealed. */
export function unseal<Data>(sealed: string): Data | null {
  const json = sealed.slice(DIGITS);
  if (hash32(json) !== Number.parseInt(sealed.slice(0, DIGITS), 16)) return null;
  return JSON.parse(json) as Data;
}
