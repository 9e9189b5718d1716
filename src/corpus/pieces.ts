import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Skip } from '../news/article.ts';
import { LIMITS } from './limits.ts';
import { type Found, reasonOf } from './walk.ts';

/** Bytes of a document: all of them, or whole lines of a large `.jsonl`. */
export interface Piece {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The number of its first line; 1 for a whole document. */
  readonly firstLine: number;
}

const NEWLINE = 0x0a;

/**
 * The bytes of a document, a few megabytes at a time. What cannot be opened or is no file any more is
 * one skip; a pipe put in its place is never waited for, a link never followed.
 */
export async function* piecesOf(found: Found, signal?: AbortSignal): AsyncGenerator<Piece | Skip> {
  const { file } = found;
  let handle: FileHandle | undefined;
  try {
    handle = await open(
      found.path,
      constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
    );
    const state = await handle.stat();
    if (!state.isFile()) throw new Error('it is not a file');
    if (state.size <= LIMITS.documentBytes) {
      yield { file, bytes: await handle.readFile(), firstLine: 1 };
    } else {
      yield* linesOf(file, handle, signal);
    }
  } catch (error) {
    signal?.throwIfAborted();
    yield { file, reason: 'unreadable', detail: `It cannot be read: ${reasonOf(error)}.` };
  } finally {
    await handle?.close();
  }
}

/** Whole lines in pieces; a line over the limit is left out without ever being held. */
async function* linesOf(
  file: string,
  handle: FileHandle,
  signal: AbortSignal | undefined,
): AsyncGenerator<Piece | Skip> {
  let kept = Buffer.alloc(0);
  let firstLine = 1;
  let dropping = false;
  const chunk = Buffer.alloc(LIMITS.pieceBytes);
  for (;;) {
    signal?.throwIfAborted();
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, null);
    if (bytesRead === 0) break;
    let fresh = chunk.subarray(0, bytesRead);
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
