import { fold } from '../../reading/fold.ts';
import type { NameRow } from '../store.ts';
import type { Connection } from './connection.ts';
import { trigrams } from './name-index.ts';
import { type NameColumns, nameRow } from './names.ts';

/** Letters a mistyped word may be longer or shorter by. */
const LENGTH_OFF = 2;

/** Words of names that are tried for each word asked for. */
const WORDS_TRIED = 20;

/** Least share of trigrams (Dice) a word must have in common with what was typed. */
const LEAST_ALIKE = 0.3;

/** Names tried for each word, most articles first. */
const NAMES_TRIED = 50;

interface Likeness {
  readonly row: NameRow;
  readonly alike: number;
}

/** Names whose words look like the words given: by the trigrams they share. */
export function nearNames(db: Connection) {
  const sharing = db.all<[word: string, shared: number]>(
    `SELECT name_words.word, count(*) AS shared FROM name_trigrams
       JOIN name_words ON name_words.id = name_trigrams.word
       WHERE trigram IN (SELECT value FROM json_each(?)) AND length BETWEEN ? AND ?
       GROUP BY name_words.id ORDER BY shared DESC LIMIT ${WORDS_TRIED * 5}`,
  );
  const named = db.all<NameColumns>(
    `SELECT id, label, kind, articles FROM names
       WHERE id IN (SELECT name FROM name_keys WHERE key = ?)
       ORDER BY articles DESC, id LIMIT ${NAMES_TRIED}`,
  );

  const wordsLike = (word: string): [word: string, alike: number][] => {
    const pieces = trigrams(word);
    const [low, high] = [word.length - LENGTH_OFF, word.length + LENGTH_OFF];
    return sharing(JSON.stringify(pieces), low, high)
      .map(([other, shared]): [string, number] => [
        other,
        (2 * shared) / (pieces.length + trigrams(other).length),
      ])
      .filter(([, alike]) => alike >= LEAST_ALIKE)
      .sort((a, b) => b[1] - a[1])
      .slice(0, WORDS_TRIED);
  };

  /** Names with a word like this one, each with how alike its likest word is. */
  const namesLike = (word: string): Map<number, Likeness> => {
    const best = new Map<number, Likeness>();
    for (const [like, alike] of wordsLike(word)) {
      for (const row of named(like).map(nameRow)) {
        if (!best.has(row.id)) best.set(row.id, { row, alike });
      }
    }
    return best;
  };

  return (words: string, limit: number): readonly NameRow[] => {
    const total = new Map<number, Likeness>();
    for (const word of new Set(
      fold(words)
        .split(' ')
        .filter((each) => each !== ''),
    )) {
      for (const [id, { row, alike }] of namesLike(word)) {
        total.set(id, { row, alike: alike + (total.get(id)?.alike ?? 0) });
      }
    }
    return [...total.values()]
      .sort((a, b) => b.alike - a.alike || b.row.articles - a.row.articles || a.row.id - b.row.id)
      .slice(0, limit)
      .map(({ row }) => row);
  };
}
