import type { Numbered } from '../answer/answer.ts';
import { MOST_CITED } from '../answer/limit.ts';
import { origins, originsOfCited, own } from '../answer/words.ts';
import type { Claim } from '../news/claim.ts';
import { citations, type Group, line, news, ours, type Run } from './line.ts';

type ClaimShown = Claim<Numbered>;

/** The numbers of the sources that a claim's own words stand in. */
export const citedBy = (claim: ClaimShown): number[] => claim.cited.map(({ source }) => source);

/** How widely a claim is carried; where only nearly so, by the numbers of those sources alone. */
function carried(claim: ClaimShown): Run[] {
  const { origins: lines, articles } = claim;
  const near = [...new Set(claim.reprints.flatMap(citedBy))].sort((a, b) => a - b);
  const cited = new Set([...citedBy(claim), ...near]).size;
  const isCut = claim.cited.length === MOST_CITED && cited < articles;
  const widely = isCut ? originsOfCited(lines, cited, articles) : origins(lines, articles);
  return near.length === 0 ? [ours(widely)] : [ours(`${widely}; ${own.reprint} `), citations(near)];
}

/** A claim with its citations after whatever leads to it, and how widely it is carried. */
export const claimGroup = (claim: ClaimShown, lead: readonly Run[] = []): Group => [
  line(1, [...lead, news(claim.text), ours(' '), citations(citedBy(claim))]),
  ...(claim.articles > 1 ? [line(2, carried(claim), 'note')] : []),
];
