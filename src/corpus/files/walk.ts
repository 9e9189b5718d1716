import type { Dirent } from 'node:fs';
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { Skip } from '../../news/article.ts';
import { LIMITS } from '../limits.ts';

/** A document in the corpus folder, not yet read. */
export interface Found {
  /** Path in the corpus folder, with `/`. */
  readonly file: string;
  /** Absolute path. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** When it changed last, in whole milliseconds; it, for who copies a file may keep the time of its bytes. */
  readonly modified: number;
}

const DOCUMENT = /\.(?:txt|md|markdown|html?|json|jsonl|ndjson)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;

const skip = (file: string, reason: Skip['reason'], detail: string): Skip => ({
  file,
  reason,
  detail,
});

/**
 * Every document under a folder, in the order of its paths, and what cannot be one.
 * Links are never followed: what a link within the folder leads to is reached by its own path, and a
 * link that leaves, loops or leads nowhere is a skip. Throws when the folder itself cannot be read.
 */
export async function* walk(root: string): AsyncGenerator<Found | Skip> {
  const top = await rootOf(root);
  const ahead = await entriesOf(top, '');
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    const { entry, file } = next;
    const path = join(top, file);
    if (entry.isDirectory()) {
      try {
        // One by one: a folder may hold more entries than a call takes arguments.
        for (const inside of await entriesOf(top, file)) ahead.push(inside);
      } catch (error) {
        yield skip(file, 'unreadable', `The folder cannot be read: ${reasonOf(error)}.`);
      }
    } else if (entry.isSymbolicLink()) {
      const fault = await faultOfLink(top, path, file);
      if (fault !== null) yield skip(file, 'link', fault);
    } else if (DOCUMENT.test(file)) {
      yield entry.isFile()
        ? await found(file, path)
        : skip(file, 'unreadable', 'It is not a file but a pipe, socket or device.');
    }
  }
}

async function rootOf(root: string): Promise<string> {
  try {
    const top = await realpath(root);
    if (!(await stat(top)).isDirectory()) throw new Error('it is not a folder');
    await readdir(top);
    return top;
  } catch (error) {
    throw new Error(`The corpus folder ${root} cannot be read: ${reasonOf(error)}.`);
  }
}

interface Ahead {
  readonly entry: Dirent;
  readonly file: string;
}

/** The entries of a folder, last first: the walk takes them from the end. */
async function entriesOf(top: string, folder: string): Promise<Ahead[]> {
  const entries = await readdir(join(top, folder), { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? 1 : -1))
    .map((entry) => ({ entry, file: folder === '' ? entry.name : `${folder}/${entry.name}` }));
}

async function found(file: string, path: string): Promise<Found | Skip> {
  try {
    const { size, mtimeMs, ctimeMs } = await lstat(path);
    if (size > LIMITS.documentBytes && !LINES.test(file)) {
      return skip(
        file,
        'too large',
        `It has ${size} bytes; a document may have ${LIMITS.documentBytes}.`,
      );
    }
    return { file, path, size, modified: Math.floor(Math.max(mtimeMs, ctimeMs)) };
  } catch (error) {
    return skip(file, 'unreadable', `It cannot be read: ${reasonOf(error)}.`);
  }
}

/** What is wrong with a link, as a sentence; null when it leads to something read by its own path. */
async function faultOfLink(top: string, path: string, file: string): Promise<string | null> {
  let target: string;
  let folder: boolean;
  try {
    target = await realpath(path);
    folder = (await stat(target)).isDirectory();
  } catch (error) {
    const loops = (error as NodeJS.ErrnoException).code === 'ELOOP';
    return loops ? 'It is a link that loops.' : 'It is a link that leads nowhere.';
  }
  if (!folder && !DOCUMENT.test(file)) return null;
  if (target !== top && !target.startsWith(top + sep)) return 'It is a link out of the folder.';
  if (`${dirname(path)}${sep}`.startsWith(target + sep)) return 'It is a link that loops.';
  const inner = target.slice(top.length + 1).split(sep);
  const hidden = inner.some((name) => name.startsWith('.') || name === 'node_modules');
  if (hidden || (!folder && !DOCUMENT.test(target))) {
    return 'It is a link to what is not read by itself.';
  }
  return null;
}

/** A failure of the system in words: its code, or its message. */
export const reasonOf = (error: unknown): string => {
  const { code, message, path } = error as NodeJS.ErrnoException;
  // Node gives names as text, and no text leads back to these.
  if (code === 'ENOENT' && path?.includes('\uFFFD')) return 'its name is no UTF-8';
  return REASONS[code ?? ''] ?? code ?? message;
};

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'it does not exist',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'it is not a folder',
  EISDIR: 'it is a folder',
  EMFILE: 'too many open files',
  EIO: 'the disk failed',
  ELOOP: 'it is a link',
};
