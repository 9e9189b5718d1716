import { hash } from 'node:crypto';

/** Where FNV-1a starts, 32 bits (Fowler, Noll, Vo). */
export const FNV_OFFSET = 0x811c9dc5;
/** What it multiplies by. */
export const FNV_PRIME = 0x01000193;

/** SHA-256 of bytes. */
export const sha256 = (bytes: Uint8Array): Buffer => hash('sha256', bytes, 'buffer');

/** 32-bit hash of a text's UTF-16 units (FNV-1a, then mixed). */
export function hash32(text: string): number {
  let hash = FNV_OFFSET;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  return mix(hash);
}

/** Spreads a hash over all its bits (the finaliser of MurmurHash3). */
export function mix(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
