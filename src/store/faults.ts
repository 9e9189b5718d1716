/** What to do about a failure of the database, by the driver's code; the file's name goes first. */
const SENTENCES: Readonly<Record<string, string>> = {
  SQLITE_NOTADB: 'is not a store. Move it away or name another file; a load builds a new one.',
  SQLITE_CORRUPT: 'is damaged. Move it away and load the corpus again; a load builds a new one.',
  SQLITE_CANTOPEN: 'cannot be opened. Check that the folder can be written to.',
  SQLITE_READONLY: 'cannot be written to. Check its permissions.',
  SQLITE_PERM: 'may not be opened. Check its permissions.',
  SQLITE_FULL: 'cannot grow: the disk is full. Make room and load again; nothing is half-written.',
  SQLITE_IOERR: 'could not be read or written: the disk reported an error.',
  SQLITE_BUSY: 'is being written by another process. Try again when it has finished.',
  SQLITE_LOCKED: 'is being written by another process. Try again when it has finished.',
};

/** An error with a sentence for whoever runs the program. */
export function storeError(message: string, cause?: unknown): Error {
  const error = new Error(message, cause === undefined ? {} : { cause });
  error.name = 'StoreError';
  return error;
}

/** The same error as a sentence that names the file and what to do; others are given back as is. */
export function explained(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const primary = String(error.code).split('_').slice(0, 2).join('_');
  const sentence = SENTENCES[primary];
  return sentence === undefined
    ? error
    : storeError(`The store ${path} ${sentence} (${error.message})`, error);
}
