import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { storeError } from '../../faults.ts';
import { type Connection, connect } from './connection.ts';
import { migrate } from './migrations.ts';

/** How long a write waits for another process's; a batch takes well under a second. */
const WAIT_MS = 30_000;

/** Page cache in KiB; with it a process with a million passages stays far under 300 MB. */
const CACHE_KIB = 32_768;

/** Pages in the write-ahead log before they are put in their places: one that changes often goes once. */
const LOG_PAGES = 8000;

/** What the write-ahead log is cut back to after a checkpoint. */
const LOG_BYTES = 64 * 1024 * 1024;

/** Opens the database at a path, or `:memory:`, at this program's version. Throws plain sentences. */
export function openDatabase(path: string): Connection {
  if (path !== ':memory:') prepareFolder(path);
  const db = connect(path, WAIT_MS);
  try {
    db.exec(`PRAGMA cache_size = -${CACHE_KIB}`);
    db.exec('PRAGMA temp_store = MEMORY');
    // Before the journal is switched: that writes, and a stranger's file must stay as it was.
    migrate(db, path);
    db.one('PRAGMA journal_mode = WAL')();
    db.exec('PRAGMA synchronous = NORMAL');
    db.one(`PRAGMA wal_autocheckpoint = ${LOG_PAGES}`)();
    db.one(`PRAGMA journal_size_limit = ${LOG_BYTES}`)();
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepareFolder(path: string): void {
  // The driver would take an address for a server of its own kind and send the corpus there.
  if (/^[a-z][a-z0-9+.-]+:/i.test(path)) {
    throw storeError(`${path} is an address. Name a file for the store.`);
  }
  let isTaken = false;
  try {
    makeFolder(dirname(path));
    isTaken = isFolder(path);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw storeError(`The store ${path} cannot be made: ${said}.`, error);
  }
  if (isTaken) {
    throw storeError(`${path} is a folder. Name a file for the store, like ${path}/verbatim.db.`);
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** One folder after the other: where none can be made, such as in /proc, Node's own recursion never ends. */
function makeFolder(path: string): void {
  if (isFolder(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!isFolder(path)) throw error;
  }
}
