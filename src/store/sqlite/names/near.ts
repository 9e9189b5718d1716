import { fold } from '../../../reading/fold.ts';
import type { NameRow } from '../../store.ts';
import type { Connection } from '../database/connection.ts';
import type { FindNames } from './names.ts';
import { likeWords, type Shelves, shelve } from './trigrams.ts';

/** Letters a mistyped word may be longer or shorter by. */
const LENGTH_OFF = 2;

/** Words of names that are tried for each word asked for. */
const WORDS_TRIED = 20;

/** Least share of trigrams (Dice) a word must have in common with what was typed. */
const LEAST_ALIKE = 0.3;

/** Names tried for each word, most articles first. */
const NAMES_TRIED = 50;

/** Words with so many names whose names are remembered until the next write. */
const REMEMBERED = 200;

interface Likeness {
  readonly row: NameRow;
  readonly alike: number;
}

/** Names whose words look like the words given: by the trigrams they share. */
export function nearNames(db: Connection, { byKeys }: FindNames) {
  const all = db.one<[string]>('SELECT json_group_array(word) FROM name_words');
  /* There are 20 to 50 times fewer words than names: all of them are looked at. */
  let kept: Shelves | null = null;
  /* The names of given names, which are many and are asked for again and again. */
  const common = new Map<string, readonly NameRow[]>();

  const wordsLike = (word: string): [word: string, alike: number][] => {
    kept ??= shelve(JSON.parse(all()?.[0] ?? '[]') as string[]);
    return likeWords(kept, word, LEAST_ALIKE, LENGTH_OFF)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .slice(0, WORDS_TRIED);
  };

  const namesWith = (word: string): readonly NameRow[] => {
    const known = common.get(word);
    if (known !== undefined) return known;
    const rows = byKeys([word], NAMES_TRIED);
    if (rows.length < NAMES_TRIED) return rows;
    if (common.size >= REMEMBERED) common.clear();
    common.set(word, rows);
    return rows;
  };

  /** Names with a word like this one, each with how alike its likest word is. */
  const namesLike = (word: string): Map<number, Likeness> => {
    const best = new Map<number, Likeness>();
    for (const [like, alike] of wordsLike(word)) {
      for (const row of namesWith(like)) {
        if (!best.has(row.id)) best.set(row.id, { row, alike });
      }
    }
    return best;
  };

  const find = (words: string, limit: number): readonly NameRow[] => {
    const total = new Map<number, Likeness>();
    const wanted = fold(words).split(' ');
    for (const word of new Set(wanted.filter((each) => each !== ''))) {
      for (const [id, { row, alike }] of namesLike(word)) {
        total.set(id, { row, alike: alike + (total.get(id)?.alike ?? 0) });
      }
    }
    return [...total.values()]
      .sort((a, b) => b.alike - a.alike || b.row.articles - a.row.articles || a.row.id - b.row.id)
      .slice(0, limit)
      .map(({ row }) => row);
  };

  return {
    find,
    /** Forgets the words of names after a write. */
    clear: (): void => {
      kept = null;
      common.clear();
    },
  };
}
