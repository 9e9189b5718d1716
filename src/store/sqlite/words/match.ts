import { fold } from '../../../reading/fold.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words of a search that are looked at; more add cost and hardly change the order. */
const MOST_WORDS = 24;

/**
 * Groups as FTS5 query texts, quoted so that nothing in them is syntax: one for all of them together, or
 * one for each. Groups of which nothing is left are left out.
 */
export function matchTexts(
  groups: readonly (readonly string[])[],
  match: 'all' | 'any',
): readonly string[] {
  const kept = groups
    .map((group) => [...new Set(group.flatMap((words) => phrase(words) ?? []))])
    .filter((group) => group.length > 0);
  const each = withinBudget(kept).map((group) => `(${group.join(' OR ')})`);
  return match === 'any' || each.length === 0 ? each : [each.join(' AND ')];
}

/**
 * One word or phrase as query text, or null when only marks or stop words are in it. Stop words in a
 * phrase ("director of the agency") only keep its parts near each other: looking for them is slow.
 */
export function phrase(words: string): string | null {
  const parts: string[][] = [];
  let stops = 0;
  let stopsInside = 0;
  for (const word of words.replace(/["\0]/g, ' ').split(/\s+/)) {
    const folded = fold(word);
    if (folded === '') continue;
    if (STOP_WORDS.has(folded)) {
      stops++;
      continue;
    }
    const last = parts.at(-1);
    if (last !== undefined && stops === stopsInside) last.push(word);
    else parts.push([word]);
    if (last === undefined) stops = 0;
    stopsInside = stops;
  }
  const quoted = parts.map((part) => `"${part.join(' ')}"`);
  if (quoted.length < 2) return quoted[0] ?? null;
  const between =
    parts
      .slice(1, -1)
      .flat()
      .join(' ')
      .match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return `NEAR(${quoted.join(' ')}, ${stopsInside + between})`;
}

/** Takes alternatives off the end of the longest groups until the words are few enough. */
function withinBudget(groups: readonly string[][]): string[][] {
  const each = Math.max(1, Math.floor(MOST_WORDS / Math.max(1, groups.length)));
  return groups.slice(0, MOST_WORDS).map((group) => group.slice(0, each));
}
