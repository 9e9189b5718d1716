import type { Told } from '../news/passage.ts';
import type { Figure } from '../news/reading.ts';
import type { Counted } from './figures/interval.ts';

/** A figure of a passage for a test: its words, and what was read of it. */
export const figure = (
  passage: Told,
  words: string,
  unit: string,
  read: Partial<Figure> & { readonly counts?: string } = {},
): Counted => {
  const start = passage.text.indexOf(words);
  const digits = Number(words.replace(/[^\d.]/g, ''));
  const { counts, ...rest } = read;
  const what = counts === undefined ? -1 : passage.text.indexOf(counts);
  return {
    span: [start, start + words.length],
    low: digits,
    high: digits,
    qualifier: 'exactly',
    unit,
    what: counts === undefined ? null : [what, what + counts.length],
    act: null,
    ...rest,
    passage,
  };
};
