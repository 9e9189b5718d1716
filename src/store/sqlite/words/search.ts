import type { Hit, Search } from '../../store.ts';
import { articleOf, LAST_PASSAGE } from '../coding/ids.ts';
import type { Connection } from '../database/connection.ts';
import { newestIn, passagesOf, type Scope } from '../texts/filter.ts';
import type { Sources } from '../texts/sources.ts';
import { bm25, highest } from './bm25.ts';
import { allOf, matchTexts } from './match.ts';

/** Matches that are ranked: the newest ones. */
const RANKED = 2000;

/** How rare words are is told by how far back the newest so many passages with them reach. */
const SAMPLED = 100;

/** Searches that are remembered: one answer makes the same one for what holds all words and for what is around. */
const REMEMBERED = 4;

/** Searching, which remembers its last searches until `clear` is called after a write. */
export interface Searching {
  find(query: Search, scope: Scope): readonly Hit[];
  clear(): void;
}

/**
 * The newest matches by id, and BM25 among these. FTS5 has a bm25() of its own, which goes through all
 * passages that hold a word, once for each word of a search.
 */
export function searchPassages(db: Connection, sources: Sources): Searching {
  const newest = db.list(
    `SELECT json_group_array(rowid) FROM (SELECT rowid FROM passage_words
       WHERE passage_words MATCH ? AND rowid BETWEEN cast(? AS INTEGER) AND cast(? AS INTEGER)
       ORDER BY rowid DESC LIMIT ?)`,
  );
  const filed = db.list('SELECT json_array(sum(size)) FROM articles WHERE id BETWEEN ? AND ?');
  const lengthsOf = readLengths(db);

  const matching = (text: string, scope: Scope): number[] =>
    newestIn(scope, RANKED, (range, most) => newest(text, ...passagesOf(range), most), articleOf);

  const reachOf = (text: string): number =>
    newest(text, 0, LAST_PASSAGE, SAMPLED)[SAMPLED - 1] ?? 0;

  /** The rarest first: what is common is then looked for among few. */
  const inOrder = (texts: readonly string[]): readonly string[] =>
    texts
      .map((text) => ({ text, reach: reachOf(text) }))
      .sort((a, b) => a.reach - b.reach)
      .map(({ text }) => text);

  const search = ({ groups, match, limit }: Search, scope: Scope): readonly Hit[] => {
    const each = matchTexts(groups);
    const isOne = match === 'all' && each.length > 1;
    const texts = isOne ? [allOf(each.length > 2 ? inOrder(each) : each)] : each;
    const lists = texts.map((text) => matching(text, scope));
    const ids = newestOf(lists);
    const [last, first] = [ids[0], ids.at(-1)];
    if (last === undefined || first === undefined) return [];
    const [among = 0] = filed(articleOf(first), articleOf(last));
    const scores = bm25(ids, lengthsOf(ids), lists, among);
    const best = highest(scores, limit);
    const scored = new Map(best.map((at) => [ids[at] as number, scores[at] as number]));
    const passages = sources.passages([...scored.keys()]);
    return passages.map((passage) => ({ passage, score: scored.get(passage.id) ?? 0 }));
  };

  const last = new Map<string, readonly Hit[]>();
  return {
    find: (query, scope) => {
      const key = JSON.stringify(query);
      const found = last.get(key) ?? search(query, scope);
      last.delete(key);
      last.set(key, found);
      const [oldest] = last.keys();
      if (last.size > REMEMBERED && oldest !== undefined) last.delete(oldest);
      return found;
    },
    clear: () => last.clear(),
  };
}

/** Ids of all lists, each once, newest first, as many as are ranked. */
function newestOf(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists;
  if (others.length === 0) return first;
  const rising = Float64Array.from(lists.flat()).sort();
  const ids: number[] = [];
  for (let at = rising.length - 1; at >= 0 && ids.length < RANKED; at--) {
    if (rising[at] !== ids.at(-1)) ids.push(rising[at] as number);
  }
  return ids;
}

/** How many words passages have, by the lengths FTS5 keeps: fts5.html#fts5_data_structures. */
function readLengths(db: Connection): (ids: readonly number[]) => readonly number[] {
  // Of each record the first number, of one or two bytes: the words of the first column.
  const joined = db.one<[string]>(
    `SELECT group_concat(substr(coalesce(hex(sz), '') || '0000', 1, 4), '')
       FROM json_each(?) AS wanted LEFT JOIN passage_words_docsize AS kept ON kept.id = wanted.value`,
  );
  return (ids) => {
    const bytes = Buffer.from(joined(JSON.stringify(ids))?.[0] ?? '', 'hex');
    return ids.map((_, n) => {
      const [high, low] = [bytes[2 * n] ?? 0, bytes[2 * n + 1] ?? 0];
      return high < 0x80 ? high : ((high & 0x7f) << 7) | (low & 0x7f);
    });
  };
}
