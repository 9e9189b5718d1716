import { fold } from '../../reading/fold.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words of a search that are looked at; more add cost and hardly change the order. */
const MOST_WORDS = 32;

/** Groups as FTS5 query text, quoted so that nothing in them is syntax; null when nothing is left. */
export function matchText(
  groups: readonly (readonly string[])[],
  match: 'all' | 'any',
): string | null {
  const kept = groups
    .map((group) => [...new Set(group.flatMap((words) => phrase(words) ?? []))])
    .filter((group) => group.length > 0);
  const bounded = withinBudget(kept);
  if (bounded.length === 0) return null;
  return bounded.map((group) => `(${group.join(' OR ')})`).join(match === 'all' ? ' AND ' : ' OR ');
}

/** One word or phrase as a quoted string, or null when only marks or stop words are in it. */
export function phrase(words: string): string | null {
  const folded = fold(words).split(' ');
  if (folded.every((word) => word === '' || STOP_WORDS.has(word))) return null;
  return `"${words.replace(/["\0]/g, ' ')}"`;
}

/** Takes alternatives off the end of the longest groups until the words are few enough. */
function withinBudget(groups: readonly string[][]): string[][] {
  const each = Math.max(1, Math.floor(MOST_WORDS / Math.max(1, groups.length)));
  return groups.slice(0, MOST_WORDS).map((group) => group.slice(0, each));
}
