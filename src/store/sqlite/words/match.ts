import { fold } from '../../../reading/fold.ts';
import { STOP_WORDS } from './stop-words.ts';

/** Words of a search that are looked at; more add cost and hardly change the order. */
const MOST_WORDS = 24;

/**
 * Each group as an FTS5 query text, quoted so that nothing in it is syntax. Groups of which nothing is
 * left are left out.
 */
export function matchTexts(groups: readonly (readonly string[])[]): readonly string[] {
  const kept = groups
    .map((group) => [...new Set(group.flatMap((words) => phrase(words) ?? []))])
    .filter((group) => group.length > 0);
  return withinBudget(kept).map((group) => `(${group.join(' OR ')})`);
}

/**
 * What matches all of some texts. FTS5 looks for all sides of an AND by turns and makes one of ANDs in
 * brackets; behind a NOT the first ones stay together, and the others are only asked for what these hold.
 */
export const allOf = (texts: readonly string[]): string =>
  texts.reduce((before, text, n) =>
    n === 1 ? `${before} AND ${text}` : `((${before}) NOT "") AND ${text}`,
  );

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
