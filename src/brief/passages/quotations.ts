import { words } from '../words/words.ts';

/** A quotation of one speaker: where it stands and its words. */
interface Quotation {
  readonly article: string;
  readonly text: string;
}

/** Fewer words in two articles may have been said twice. */
const ENOUGH = 6;

const isWithin = (a: string, b: string): boolean => ` ${a} `.includes(` ${b} `);

/**
 * Groups the quotations of one speaker that give the same words, whole or cut, whatever the
 * sentence around them says; of a few words only within one article. Lists of positions, in order.
 */
export const groupQuotations = (quotations: readonly Quotation[]): readonly number[][] => {
  const keys = quotations.map(({ text }) =>
    words(text)
      .map(({ key }) => key)
      .join(' '),
  );
  const isSame = (a: number, b: number): boolean => {
    const [one = '', other = ''] = [keys[a], keys[b]];
    if (quotations[a]?.article === quotations[b]?.article) return one === other;
    const shorter = one.length < other.length ? one : other;
    if (shorter.split(' ').length < ENOUGH) return false;
    return isWithin(one, other) || isWithin(other, one);
  };
  const groups: number[][] = [];
  for (const at of quotations.keys()) {
    const home = groups.find((group) => group.some((other) => isSame(other, at)));
    if (home) home.push(at);
    else groups.push([at]);
  }
  return groups;
};
