import { piecesOf } from '../corpus/files/pieces.ts';
import { type Found, walk } from '../corpus/files/walk.ts';
import type { Notice, Skip } from '../news/article.ts';
import type { Known, Store } from '../store/store.ts';
import { openPool } from './pool.ts';
import { readUnits } from './stream.ts';
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
  const { found, skips } = await look(corpus);
  const changed = found.filter((document) => !isUnchanged(document, known.get(document.file)));
  const here = new Set(found.map(({ file }) => file));
  const gone = [...known.keys()].filter((file) => !here.has(file));
  if (gone.length > 0) await store.forget(gone.flatMap((file) => names(known.get(file))));

  const all = changed.reduce((sum, { size }) => sum + size, 0);
  const done = { read: 0, bytes: 0, notices: [] as Notice[] };
  const whole: Known[] = [];
  if (changed.length > 0) {
    onProgress({ done: 0, all });
    const pool = openPool(all, niceness);
    try {
      await readUnits(
        changedUnits(changed, known, store, { skips, whole }),
        pool,
        async (filings, notices) => {
          await store.save(filings);
          done.read += filings.reduce((sum, { articles }) => sum + articles, 0);
          done.bytes += filings.reduce((sum, { bytes }) => sum + bytes, 0);
          done.notices.push(...notices);
          onProgress({ done: done.bytes, all });
        },
      );
      await store.touch(whole);
    } finally {
      await pool.close();
    }
  }
  return {
    read: done.read,
    unchanged: found.length - changed.length,
    forgotten: gone.length,
    skips: [...skips, ...(await store.skips())],
    notices: done.notices,
  };
}

const names = (units: readonly Known[] = []): string[] => units.map(({ file }) => file);

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

async function look(corpus: string): Promise<{ found: Found[]; skips: Skip[] }> {
  const found: Found[] = [];
  const skips: Skip[] = [];
  for await (const entry of walk(corpus)) {
    if ('reason' in entry) skips.push(entry);
    else found.push(entry);
  }
  return { found, skips };
}

/** What is noted while units are read: what is left out, and the pieces of documents that were gone through to their ends. */
interface Noted {
  readonly skips: Skip[];
  readonly whole: Known[];
}

/** The units of changed documents whose bytes differ; the others are only marked as seen. */
async function* changedUnits(
  documents: readonly Found[],
  known: ReadonlyMap<string, readonly Known[]>,
  store: Store,
  noted: Noted,
): AsyncGenerator<Unit> {
  for (const document of documents)
    yield* changedIn(document, known.get(document.file) ?? [], store, noted);
}

/**
 * Those of one document. A document in pieces is marked when all of them are filed, or a killed load
 * would leave it half-read for good.
 */
async function* changedIn(
  document: Found,
  filed: readonly Known[],
  store: Store,
  { skips, whole }: Noted,
): AsyncGenerator<Unit> {
  const before = new Map(filed.map((unit) => [unit.file, unit]));
  const pieces: Known[] = [];
  const left = skips.length;
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
  if (skips.length === left) whole.push(...pieces);
  if (before.size > 0) await store.forget([...before.keys()]);
}

/** When no document was changed: of a piece, that others of its document may be missing. */
const UNFINISHED = -1;
