import type { Connection } from '../database/connection.ts';
import { phrase } from './match.ts';

/** Counts the passages that hold each word or phrase, no further than `most`. */
export function countPassages(
  db: Connection,
): (words: readonly string[], most: number) => readonly number[] {
  const count = db.list(
    `SELECT json_array(count(*)) FROM
       (SELECT 1 FROM passage_words WHERE passage_words MATCH ? LIMIT ?)`,
  );
  return (words, most) =>
    words.map((one) => {
      const text = phrase(one);
      return text === null ? 0 : (count(text, most)[0] ?? 0);
    });
}
