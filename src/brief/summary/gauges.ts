import type { Span } from '../../news/span.ts';
import { stem } from '../words/content.ts';
import { stopWords } from '../words/stopwords.ts';
import type { Word } from '../words/words.ts';

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

/** What a noun measures, under its first name: "salary" for "pay"; null for other nouns. */
export const gaugeNamed = (noun: string): string | null => gauges.get(stem(noun)) ?? null;

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

/** The content words of a figure's clause, the nearest before it first, then those behind it. */
const beside = (all: readonly Word[], text: string, [from, to]: Span): readonly string[] => {
  const cuts = (start: number, end: number): boolean => /[,;:()—–]/.test(text.slice(start, end));
  const before = all.filter(({ end }) => end <= from).reverse();
  const behind = all.filter(({ start }) => start >= to);
  const near = [
    ...upTo(before, ({ end }) => cuts(end, from)),
    ...upTo(behind, ({ start }) => cuts(to, start)),
  ];
  return near.map(({ key }) => stem(key));
};

const firstIn = <T>(words: readonly string[], table: ReadonlyMap<string, T>): T | null =>
  words.map((word) => table.get(word)).find((found) => found !== undefined) ?? null;

/** What the figure at a place of a passage measures: the nearest such noun of its clause, if any. */
export const gaugeOf = (all: readonly Word[], text: string, span: Span): string | null =>
  firstIn(beside(all, text, span), gauges);

/** Which way something went. */
export type Course = 'up' | 'down';

const RISES =
  'rise rose risen climb jump shot surge soar gain increase grow grew grown rally hike up raise leap advance';
const FALLS =
  'fall fell fallen drop decline decrease slump plunge lose lost shrink shrank cut down slip sink sank tumble slide slid dip reduce';

/** Words in the forms that stem apart: "decline", "declined", "declining". */
const formsOf = (list: string): readonly string[] =>
  list.split(' ').flatMap((word) => ['', 'd', 'ed', 'ing'].map((ending) => stem(word + ending)));

const courses: ReadonlyMap<string, Course> = new Map([
  ...formsOf(RISES).map((word) => [word, 'up'] as const),
  ...formsOf(FALLS).map((word) => [word, 'down'] as const),
]);

/** Whether the figure at a place of a passage is of a rise or a fall, as the nearest word says. */
export const courseOf = (all: readonly Word[], text: string, span: Span): Course | null =>
  firstIn(beside(all, text, span), courses);
