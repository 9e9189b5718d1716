import type { Span } from '../news/span.ts';
import { stem } from './content.ts';
import { stopWords } from './stopwords.ts';
import type { Word } from './words.ts';

/** What shares and sums of money measure, a line for each thing that has several names. */
const LINES = `
turnout
unemployment joblessness jobless
inflation
growth
support approval backing popularity
revenue turnover sales takings
profit earnings
loss
debt
deficit
budget
damage
fine penalty
bail bond
ransom
reward bounty
salary pay wage remuneration
bonus
price cost
dividend
valuation
donation
fee
tax
stake
majority margin lead
mortgage
rent
settlement
compensation
bailout
subsidy
`;

const gauges: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ');
      return names.map((name) => [stem(name), names[0] as string] as const);
    }),
);

/** Content words in which the noun that a figure measures is looked for. */
const REACH = 5;

/** The content words up to the end of the clause. */
const upTo = (words: readonly Word[], isCut: (word: Word) => boolean): readonly Word[] => {
  const end = words.findIndex(isCut);
  return words
    .slice(0, end < 0 ? words.length : end)
    .filter(({ key, number }) => !number && !stopWords.has(key))
    .slice(0, REACH);
};

/** What the figure at a place of a passage measures: the nearest such noun of its clause, if any. */
export const gaugeOf = (all: readonly Word[], text: string, [from, to]: Span): string | null => {
  const cuts = (start: number, end: number): boolean => /[,;:()—–]/.test(text.slice(start, end));
  const before = all.filter(({ end }) => end <= from).reverse();
  const behind = all.filter(({ start }) => start >= to);
  const near = [
    ...upTo(before, ({ end }) => cuts(end, from)),
    ...upTo(behind, ({ start }) => cuts(to, start)),
  ];
  return near.map(({ key }) => gauges.get(stem(key))).find((gauge) => gauge !== undefined) ?? null;
};
