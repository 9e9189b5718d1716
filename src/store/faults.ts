/** What to do about a failure of the database, by SQLite's result code; the file's name goes first. */
const SENTENCES: Readonly<Record<number, string>> = {
  3: 'may not be opened. Check its permissions.',
  5: 'is being written by another process. Try again when it has finished.',
  6: 'is being written by another process. Try again when it has finished.',
  8: 'cannot be written to. Check its permissions and those of its folder.',
  10: 'could not be read or written: the disk reported an error.',
  11: 'is damaged. Move it away and load the corpus again; a load builds a new one.',
  13: 'cannot grow: the disk is full. Make room and load again; nothing is half-written.',
  14: 'cannot be opened. Check that the folder can be written to.',
  26: 'is not a store. Move it away or name another file; a load builds a new one.',
};

/* An extended code holds the primary one in its low byte (sqlite.org/rescode.html); a failure to connect has it in words only. */
const codeOf = (error: Error): number | null => {
  if ('rawCode' in error && typeof error.rawCode === 'number') return error.rawCode & 0xff;
  const said = /^ConnectionFailed\(.*: (\d+)"\)$/s.exec(error.message)?.[1];
  return said === undefined ? null : Number(said) & 0xff;
};

/** An error with a sentence for whoever runs the program. */
export function storeError(message: string, cause?: unknown): Error {
  const error = new Error(message, cause === undefined ? {} : { cause });
  error.name = 'StoreError';
  return error;
}

/** The same error as a sentence that names the file and what to do; others are given back as is. */
export function explained(error: unknown, path: string): unknown {
  if (!(error instanceof Error)) return error;
  const sentence = SENTENCES[codeOf(error) ?? 0];
  if (sentence === undefined) return error;
  // What a failure to connect says besides is the driver's own code.
  const said = 'rawCode' in error ? ` (${error.message})` : '';
  return storeError(`The store ${path} ${sentence}${said}`, error);
}
