import type { Numbered } from '../answer/answer.ts';
import { origins, own } from '../answer/words.ts';
import type { Claim } from '../news/claim.ts';
import { type Group, line, marked, news, type Run, said } from './line.ts';

type ClaimShown = Claim<Numbered>;

/** The numbers of the sources that a claim's own words stand in. */
export const citedBy = (claim: ClaimShown): number[] => claim.cited.map(({ source }) => source);

/** How widely a claim is carried; where only nearly so, by the numbers of those sources alone. */
const carried = ({ origins: lines, articles, reprints }: ClaimShown): Run[] =>
  reprints.length === 0
    ? [said(origins(lines, articles))]
    : [said(`${origins(lines, articles)}; ${own.reprint} `), marked(reprints.flatMap(citedBy))];

/** A claim with its citations after whatever leads to it, and how widely it is carried. */
export const claimGroup = (claim: ClaimShown, lead: readonly Run[] = []): Group => [
  line(1, [...lead, news(claim.text), said(' '), marked(citedBy(claim))]),
  ...(claim.articles > 1 ? [line(2, carried(claim), 'note')] : []),
];
