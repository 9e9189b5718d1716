import type { Answer, AnswerBlock, FigureGroup, Numbered, Source } from '../answer/answer.ts';
import type { Claim } from '../news/claim.ts';

/** A claim of a source, but for what a test says of it. */
export const claim = (
  text: string,
  source = 1,
  more: Partial<Claim<Numbered>> = {},
): Claim<Numbered> => ({
  text,
  cited: [{ source, start: 0, end: text.length }],
  origins: 1,
  articles: 1,
  reprints: [],
  ...more,
});

/** A single figure of a claim, but for what a test says of its group. */
export const figure = (
  shown: string,
  unit: string,
  of: Claim<Numbered>,
  more: Partial<FigureGroup<Numbered>> = {},
): FigureGroup<Numbered> => ({
  ...{ label: unit, verdict: 'single', later: null, origins: 1, computed: [] },
  figures: [{ ...{ low: 3, high: 3, qualifier: 'exactly', origins: 1 }, unit, shown, claim: of }],
  ...more,
});

/** The first source of an answer. */
export const SOURCE: Source = {
  n: 1,
  file: 'hill/ferry.txt',
  outlet: 'Hill Times',
  agency: null,
  authors: ['Jo Lee'],
  title: 'Ferry sinks',
  url: 'https://hill.example/ferry_1?a=1&b=2',
  published: '2024-03-01',
  updated: null,
};

/** An answer of two sources, the second of which says nothing of itself. */
export const answerOf = (...blocks: readonly AnswerBlock[]): Answer => ({
  command: 'who',
  input: {},
  tone: 'found',
  title: 'Who: Ada',
  blocks,
  sources: [SOURCE, { ...SOURCE, n: 2, outlet: null, authors: [], url: null, title: null }],
});
