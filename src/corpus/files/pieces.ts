import { closeSync, constants, fstatSync, open, read } from 'node:fs';
import { promisify } from 'node:util';
import type { Skip } from '../../news/article.ts';
import { LIMITS } from '../limits.ts';
import { type Found, reasonOf } from './walk.ts';

/** Bytes of a document: all of them, or whole lines of a large `.jsonl`. */
export interface Piece {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The number of its first line; 1 for a whole document. */
  readonly firstLine: number;
}

/* Not those of `node:fs/promises`: with a handle for each a file costs more than twice as much. */
const openFile = promisify(open);
const readFrom = promisify(read);
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

const NEWLINE = 0x0a;
const LINES = /\.(?:jsonl|ndjson)$/i;

/**
 * The bytes of a document, a few megabytes at a time. What cannot be opened or is no file any more is
 * one skip; a pipe put in its place is never waited for, a link never followed.
 */
export async function* piecesOf(found: Found): AsyncGenerator<Piece | Skip> {
  const { file } = found;
  let opened: number | undefined;
  try {
    opened = await openFile(found.path, FLAGS);
    const state = fstatSync(opened);
    if (!state.isFile()) throw new Error('it is not a file');
    const large = state.size > LIMITS.pieceBytes && LINES.test(file);
    if (large && (await hasSingleByteLineEnds(opened))) yield* linesOf(file, opened);
    else if (state.size <= LIMITS.documentBytes)
      yield { file, bytes: await bytesAt(opened, 0, state.size), firstLine: 1 };
    else throw new Error(`it has more than ${LIMITS.documentBytes} bytes and is no UTF-8`);
  } catch (error) {
    yield { file, reason: 'unreadable', detail: `It cannot be read: ${reasonOf(error)}.` };
  } finally {
    if (opened !== undefined) closeSync(opened);
  }
}

/** So many bytes of a file from a place on, fewer at its end. */
async function bytesAt(opened: number, from: number, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafeSlow(size);
  let filled = 0;
  while (filled < size) {
    const { bytesRead } = await readFrom(opened, bytes, filled, size - filled, from + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

/** UTF-16 cannot be cut at line feed bytes; a zero byte or its mark at the start gives it away. */
async function hasSingleByteLineEnds(opened: number): Promise<boolean> {
  const start = await bytesAt(opened, 0, 4);
  return (start[0] ?? 0) < 0xfe && !start.includes(0);
}

/** Whole lines in pieces; a line over the limit is left out without ever being held. */
async function* linesOf(file: string, opened: number): AsyncGenerator<Piece | Skip> {
  let kept = Buffer.alloc(0);
  let firstLine = 1;
  let dropping = false;
  for (let at = 0; ; ) {
    const chunk = await bytesAt(opened, at, LIMITS.pieceBytes);
    if (chunk.length === 0) break;
    at += chunk.length;
    let fresh = chunk;
    if (dropping) {
      const end = fresh.indexOf(NEWLINE);
      if (end < 0) continue;
      fresh = fresh.subarray(end + 1);
      firstLine += 1;
      dropping = false;
    }
    kept = Buffer.concat([kept, fresh]);
    const end = kept.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const bytes = kept.subarray(0, end);
      yield { file, bytes, firstLine };
      firstLine += countLines(bytes);
      kept = kept.subarray(end);
    }
    if (kept.length > LIMITS.lineBytes) {
      yield tooLong(file, firstLine);
      kept = Buffer.alloc(0);
      dropping = true;
    }
  }
  if (kept.length > 0) yield { file, bytes: kept, firstLine };
}

/** The skip of a line that is over the limit. */
export const tooLong = (file: string, line: number): Skip => ({
  file: `${file}#${line}`,
  reason: 'too large',
  detail: `The line has more than ${LIMITS.lineBytes} bytes.`,
});

function countLines(bytes: Buffer): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}
