import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
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

const NEWLINE = 0x0a;
const LINES = /\.(?:jsonl|ndjson)$/i;

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
    const large = state.size > LIMITS.pieceBytes && LINES.test(file);
    if (large && (await hasSingleByteLineEnds(handle))) yield* linesOf(file, handle, signal);
    else if (state.size <= LIMITS.documentBytes)
      yield { file, bytes: await handle.readFile(), firstLine: 1 };
    else throw new Error(`it has more than ${LIMITS.documentBytes} bytes and is no UTF-8`);
  } catch (error) {
    signal?.throwIfAborted();
    yield { file, reason: 'unreadable', detail: `It cannot be read: ${reasonOf(error)}.` };
  } finally {
    await handle?.close();
  }
}

/** UTF-16 cannot be cut at line feed bytes; a zero byte or its mark at the start gives it away. */
async function hasSingleByteLineEnds(handle: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(4);
  const { bytesRead } = await handle.read(start, 0, start.length, 0);
  const [first = 0] = start;
  return first < 0xfe && !start.subarray(0, bytesRead).includes(0);
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
  for (let at = 0; ; ) {
    signal?.throwIfAborted();
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, at);
    if (bytesRead === 0) break;
    at += bytesRead;
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
