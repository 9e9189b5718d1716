import { unpack } from '../../parcel.ts';
import type { Filing, PackedFiling } from '../../store.ts';
import { sha256 } from '../coding/hash.ts';
import { bound } from '../coding/seal.ts';
import { encode } from '../coding/text.ts';
import type { Connection } from '../database/connection.ts';
import { keepMarks } from '../texts/marks.ts';
import { numberArticles } from '../texts/numbering.ts';
import { COLUMNS } from '../texts/readings.ts';
import type { Index } from './catching-up.ts';
import { removeDocuments } from './forget.ts';
import { makeReady, type ReadyArticle } from './ready.ts';

type Filed = ReadyArticle & { readonly document: number };

const articlesOf = (filing: Filing | PackedFiling): readonly ReadyArticle[] =>
  'packed' in filing ? unpack(filing.packed) : filing.articles.map(makeReady);

/** Files documents, all or none, each in place of what its path held before; the index waits. */
export function saveFilings(
  db: Connection,
  index: Index,
): (filings: readonly (Filing | PackedFiling)[]) => void {
  const remove = removeDocuments(db);
  const number = numberArticles(db);
  const insertDocument = db.one<[number]>(
    'INSERT INTO documents(file, hash, size, modified) VALUES (?, ?, ?, ?) RETURNING id',
  );
  const insertSkip = db.run(
    'INSERT INTO skips(document, n, file, reason, detail) VALUES (?, ?, ?, ?, ?)',
  );
  const insertArticle = db.insert(
    'INSERT INTO articles(id, key, document, size, head, passages) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const insertText = db.insert(
    'INSERT INTO texts(article, coding, text, hash) VALUES (?, ?, ?, ?)',
  );
  const insertLists = db.insert(
    `INSERT INTO readings(article, ${COLUMNS.join(', ')}) VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const marks = keepMarks(db);

  const fileDocument = ({ file, hash, size, modified, skips }: Filing | PackedFiling): number => {
    const id = insertDocument(file, hash, size, modified)?.[0] ?? 0;
    skips.forEach((left, n) => {
      insertSkip(id, n, left.file, left.reason, left.detail);
    });
    return id;
  };

  const fileArticle = (id: number, filed: Filed): void => {
    const { coding, bytes } = encode(filed.text);
    const head = bound(filed.head, id, 'head');
    insertArticle(id, filed.key, filed.document, filed.size, head, filed.passages);
    insertText(id, coding, bytes, sha256(bytes));
    insertLists(id, ...COLUMNS.map((column, i) => bound(filed.lists[i] ?? '', id, column)));
  };

  return (filings) => {
    // A path that comes twice is filed once, as it came last.
    const latest = [...new Map(filings.map((filing) => [filing.file, filing])).values()];
    db.transaction('write', () => {
      remove(latest.map(({ file }) => file));
      const filed = latest.flatMap((filing) => {
        const id = fileDocument(filing);
        return articlesOf(filing).map((read): Filed => ({ document: id, ...read }));
      });
      marks.note(filed.map(({ key }) => key));
      for (const { number: id, item } of number(filed)) {
        fileArticle(id, item);
        index.add(id, item);
      }
    });
    if (index.isFull()) index.catchUp();
  };
}
