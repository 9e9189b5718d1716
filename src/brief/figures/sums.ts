import { placeIn } from '../../news/passage.ts';
import { type Counted, intervalOf } from './interval.ts';
import type { Alike } from './parted.ts';
import { isPart } from './portion.ts';
import { measureOf } from './units.ts';

/** A total with parts that add up to it. Computed, not said by anyone. */
export interface SumCheck<F extends Counted = Counted> {
  readonly total: F;
  readonly parts: readonly F[];
}

const exact = (figure: Counted): boolean => {
  const { low, high } = intervalOf(figure);
  return low === high && figure.qualifier === 'exactly' && low > 0;
};

const byPassage = <F extends Counted>(figures: readonly F[]): readonly (readonly F[])[] => {
  const passages = new Map<number, F[]>();
  for (const figure of figures.filter(exact)) {
    const known = passages.get(figure.passage.id);
    if (known) known.push(figure);
    else passages.set(figure.passage.id, [figure]);
  }
  return [...passages.values()].map((own) => [...own].sort((a, b) => a.span[0] - b.span[0]));
};

/** The figures behind a total, of its unit, up to where they reach it; null when they do not. */
const partsOf = <F extends Counted>(total: F, behind: readonly F[]): readonly F[] | null => {
  const parts: F[] = [];
  let sum = 0;
  for (const part of behind) {
    if (part.unit !== total.unit || sum + part.low > total.low) return null;
    parts.push(part);
    sum += part.low;
    if (sum === total.low) return parts.length > 1 ? parts : null;
  }
  return null;
};

/** What says before the first part that parts follow. */
const INTRODUCED =
  /\b(?:including|comprising|made up of|of (?:them|these|those|which|whom)|with)\b|[:(—–]/i;
const LINK = /\b(?:at|by|for|from|in|near|of|on|to|under)\b/i;

/** Whether a number is one of a list with those behind it: "three died in Elm, two in Oak and one in Ash". */
const isListed = (total: Counted, parts: readonly Counted[]): boolean => {
  const { text } = total.passage;
  const places = [total, ...parts].map(({ span }) => placeIn(total.passage, span));
  const behind = places.map(([, end], i) => text.slice(end, places[i + 1]?.[0]));
  if (INTRODUCED.test(behind[0] ?? '')) return false;
  const links = new Set(behind.map((words) => LINK.exec(words)?.[0].toLowerCase()));
  return isPart(total) || (links.size === 1 && !links.has(undefined));
};

/** Totals whose parts stand behind them in one passage. */
const within = <F extends Counted>(own: readonly F[]): readonly SumCheck<F>[] =>
  own.flatMap((total, at) => {
    const parts = partsOf(total, own.slice(at + 1));
    return parts && !isListed(total, parts) ? [{ total, parts }] : [];
  });

/**
 * Counts in one passage, with their total of a like unit elsewhere in its article. Measures ("four
 * years") and equal counts are left out: too many sums of them hold by chance.
 */
const across = <F extends Counted>(
  parts: readonly F[],
  totals: readonly F[],
  alike: Alike,
): readonly SumCheck<F>[] => {
  const [first] = parts;
  if (!first || parts.length < 2 || measureOf(first.unit) !== null) return [];
  if (parts.every(({ low }) => low === first.low)) return [];
  const sum = parts.reduce((so_far, part) => so_far + part.low, 0);
  const total = totals.find(
    (one) =>
      one.passage.id !== first.passage.id &&
      one.passage.article === first.passage.article &&
      one.low === sum &&
      alike(one.unit, first.unit),
  );
  return total ? [{ total, parts }] : [];
};

/**
 * Totals that are the sum of at least two other exact figures: behind them in the same passage
 * ("52 goals, including 30 at home, 21 away and one in the cup"), or of one unit and act in another
 * passage of the article. Only sums that hold are given.
 */
export const sumChecks = <F extends Counted>(
  figures: readonly F[],
  alike: Alike = (a, b) => a === b,
): readonly SumCheck<F>[] => {
  const totals = figures.filter(exact);
  return byPassage(figures).flatMap((own) => {
    const found = within(own);
    if (found.length > 0) return found;
    const parts = own.filter(({ unit, act }) => unit === own[0]?.unit && act === own[0]?.act);
    return across(parts, totals, alike);
  });
};
