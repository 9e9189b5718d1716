import { createHash } from 'node:crypto';
import type { Piece } from '../corpus/files/pieces.ts';
import type { Found } from '../corpus/files/walk.ts';
import type { Known } from '../store/store.ts';
import type { Job } from './work.ts';

/** What is read and filed as a whole: a document, or a piece of a large `.jsonl`. */
export interface Unit extends Known {
  readonly job: Job;
}

/**
 * Grows whenever the same bytes would be read otherwise than before: what an older program read is
 * then read again.
 */
const READING_VERSION = 19;

/** Tells the bytes and the version of the reading. */
const fingerprint = (bytes: Uint8Array): string =>
  `${READING_VERSION}:${createHash('sha256').update(bytes).digest('hex')}`;

/** Whether a unit was read by this version of the reading. */
export const isCurrent = ({ hash }: Known): boolean => hash.startsWith(`${READING_VERSION}:`);

/** A piece under the name it is filed by: the document's own, or `feed.jsonl@512` from its first line. */
export const unitOf = ({ size, modified }: Found, piece: Piece): Unit => ({
  file: piece.firstLine === 1 ? piece.file : `${piece.file}@${piece.firstLine}`,
  hash: fingerprint(piece.bytes),
  size,
  modified,
  job: piece,
});

/** The document a unit is, or is a piece of. */
export const documentOf = (unit: string): string =>
  unit.replace(/(?<=\.(?:jsonl|ndjson))@\d+$/i, '');
