import { fold } from '../../reading/fold.ts';
import { RANKS } from '../../reading/tables/titles.ts';

const isTitle = (word: string): boolean => RANKS.has(fold(word)) || RANKS.has(`${fold(word)}.`);

/** What an office is of follows it: "president of Norland". */
const OF: ReadonlySet<string> = new Set(['of', 'for', 'to', 'at', 'in', 'and']);

/** How many words in front of a name are titles: two in "Lt. Gen. Ann Poe", none in "mayor of Elm". */
export function titlesBefore(words: readonly string[]): number {
  const first = words.findIndex((word) => !isTitle(word));
  return first < 0 || OF.has(fold(words[first] ?? '')) ? 0 : first;
}

/** Words without the titles in front of the name. */
export function withoutTitles(words: string): string {
  const all = words.trim().split(/\s+/);
  return all.slice(titlesBefore(all)).join(' ');
}
