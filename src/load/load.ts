import { piecesOf } from '../corpus/files/pieces.ts';
import { type Found, walk } from '../corpus/files/walk.ts';
import type { Notice, Skip } from '../news/article.ts';
import type { Known, Store } from '../store/store.ts';
import { readUnits } from './batches.ts';
import { openPool } from './pool.ts';
import { documentOf, isCurrent, type Unit, unitOf } from './unit.ts';

/** How far a load is: bytes of changed documents. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** What a load did. */
export interface Loaded {
  /** Articles read now. */
  readonly read: number;
  /** Documents that had not changed. */
  readonly unchanged: number;
  /** Documents that were forgotten, being gone. */
  readonly forgotten: number;
  /** Everything in the corpus that is not read, and why. */
  readonly skips: readonly Skip[];
  /** Documents read on a guess. */
  readonly notices: readonly Notice[];
}

/**
 * Brings the store in line with a corpus folder: reads what is new or changed, forgets what is gone.
 * May be killed at any moment; the next load goes on from there. Reading stays so many steps of
 * niceness behind what else the program does. Throws when the folder cannot be read.
 */
export async function load(
  corpus: string,
  store: Store,
  onProgress: (progress: Progress) => void = () => {},
  niceness = 0,
): Promise<Loaded> {
  const known = unitsByDocument(await store.known());
  const { found, skips } = await findDocuments(corpus);
  const changed = found.filter((document) => !isUnchanged(document, known.get(document.file)));
  const here = new Set(found.map(({ file }) => file));
  const gone = [...known.keys()].filter((file) => !here.has(file));
  if (gone.length > 0) await store.forget(gone.flatMap((file) => filesOf(known.get(file))));

  const { read, notices } =
    changed.length > 0
      ? await readChanged({ documents: changed, filed: known, store, skips }, onProgress, niceness)
      : { read: 0, notices: [] };
  return {
    read,
    unchanged: found.length - changed.length,
    forgotten: gone.length,
    skips: [...skips, ...(await store.skips())],
    notices,
  };
}

/** Documents that changed, what is filed of each by its path, and a list that takes what is left out. */
interface Changes {
  readonly documents: readonly Found[];
  readonly filed: ReadonlyMap<string, readonly Known[]>;
  readonly store: Store;
  readonly skips: Skip[];
}

/** Reads and files what changed; gives how many articles, and what was read on a guess. */
async function readChanged(
  changes: Changes,
  onProgress: (progress: Progress) => void,
  niceness: number,
): Promise<Pick<Loaded, 'read' | 'notices'>> {
  const { documents, store } = changes;
  const all = sumOf(documents, ({ size }) => size);
  const notices: Notice[] = [];
  const finished: Known[] = [];
  let [read, done] = [0, 0];
  onProgress({ done, all });
  const pool = openPool(all, niceness);
  try {
    await readUnits(changedUnits(changes, finished), pool, async (filings, noticed) => {
      await store.save(filings);
      read += sumOf(filings, ({ articles }) => articles);
      done += sumOf(filings, ({ bytes }) => bytes);
      notices.push(...noticed);
      onProgress({ done, all });
    });
    await store.touch(finished);
  } finally {
    await pool.close();
  }
  return { read, notices };
}

const sumOf = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

const filesOf = (units: readonly Known[] = []): string[] => units.map(({ file }) => file);

function unitsByDocument(units: readonly Known[]): Map<string, Known[]> {
  const byDocument = new Map<string, Known[]>();
  for (const unit of units) {
    const document = documentOf(unit.file);
    const list = byDocument.get(document);
    if (list) list.push(unit);
    else byDocument.set(document, [unit]);
  }
  return byDocument;
}

const isUnchanged = ({ size, modified }: Found, units: readonly Known[] = []): boolean =>
  units.length > 0 &&
  units.every((unit) => unit.size === size && unit.modified === modified && isCurrent(unit));

async function findDocuments(corpus: string): Promise<{ found: Found[]; skips: Skip[] }> {
  const found: Found[] = [];
  const skips: Skip[] = [];
  for await (const entry of walk(corpus)) {
    if ('reason' in entry) skips.push(entry);
    else found.push(entry);
  }
  return { found, skips };
}

/**
 * The units of changed documents whose bytes differ; the others are only marked as seen. `finished` takes
 * the pieces of documents that were read to their ends.
 */
async function* changedUnits(changes: Changes, finished: Known[]): AsyncGenerator<Unit> {
  for (const document of changes.documents) yield* changedIn(document, changes, finished);
}

/**
 * Those of one document. A document in pieces is marked when all of them are filed, or a killed load
 * would leave it half-read for good.
 */
async function* changedIn(
  document: Found,
  { filed, store, skips }: Changes,
  finished: Known[],
): AsyncGenerator<Unit> {
  const before = new Map(filed.get(document.file)?.map((unit) => [unit.file, unit]));
  const pieces: Known[] = [];
  const skipped = skips.length;
  for await (const piece of piecesOf(document)) {
    if ('reason' in piece) {
      skips.push(piece);
      continue;
    }
    const unit = unitOf(document, piece);
    const { job, ...seen } = unit;
    const isPiece = job.bytes.length < document.size;
    if (isPiece) pieces.push(seen);
    const same = before.get(unit.file)?.hash === unit.hash;
    before.delete(unit.file);
    if (!same) yield isPiece ? { ...unit, modified: UNFINISHED } : unit;
    else if (!isPiece) await store.touch([seen]);
  }
  // One of which something is left out is gone through again the next time, and says so again.
  if (skips.length === skipped) finished.push(...pieces);
  if (before.size > 0) await store.forget([...before.keys()]);
}

/** When no document was changed: of a piece, that others of its document may be missing. */
const UNFINISHED = -1;
