import { words } from '../words/words.ts';

/** A quotation of one speaker: where it stands and its words. */
interface Quotation {
  readonly article: string;
  readonly text: string;
}

/** Fewer words in two articles may have been said twice. */
const ENOUGH = 6;

/**
 * Groups the quotations of one speaker that give the same words, whole or cut, whatever the
 * sentence around them says; of a few words only within one article. Lists of positions, in order.
 */
export const groupQuotations = (quotations: readonly Quotation[]): readonly number[][] => {
  const all = quotations.map(({ article, text }) => {
    const keys = words(text).map(({ key }) => key);
    return { article, length: keys.length, padded: ` ${keys.join(' ')} ` };
  });
  const groups: number[][] = [];
  for (const [at, one] of all.entries()) {
    const home = groups.find((group) => group.some((other) => isSame(all[other] ?? one, one)));
    if (home) home.push(at);
    else groups.push([at]);
  }
  return groups;
};

/** A quotation as it is compared: its words between blanks. */
interface Worded {
  readonly article: string;
  readonly length: number;
  readonly padded: string;
}

function isSame(a: Worded, b: Worded): boolean {
  if (a.article === b.article) return a.padded === b.padded;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return shorter.length >= ENOUGH && longer.padded.includes(shorter.padded);
}
