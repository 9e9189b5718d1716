import type { Span } from '../../../news/span.ts';

/**
 * Index of the first item that passes, in a list where all after it pass too; the list's length
 * when none does. Takes logarithmic time, so that one long sentence costs no more than many.
 */
export function firstThat<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passes(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first of some words that begins at or behind a place of the text; their number when none does. */
export const wordFrom = (words: readonly { readonly span: Span }[], place: number): number =>
  firstThat(words, ({ span }) => span[0] >= place);

/** How many words before a place in its sentence are looked at: more never make one phrase. */
export const REACH_WORDS = 120;

/** Index of the last item before `end` that passes, within reach; -1 when none does. */
export function lastBefore<T>(
  items: readonly T[],
  end: number,
  passes: (item: T, index: number) => boolean,
): number {
  const stop = Math.max(0, end - REACH_WORDS);
  for (let i = Math.min(end, items.length) - 1; i >= stop; i--)
    if (passes(items[i] as T, i)) return i;
  return -1;
}
