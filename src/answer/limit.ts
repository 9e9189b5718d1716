import type { Citation, Claim } from '../news/claim.ts';
import type { DraftBlock } from './answer.ts';
import { mapClaims, type OnClaim } from './visit.ts';

/** Claims of an answer, reprints counted, unless the asker sets a larger page. */
export const MOST_CLAIMS = 40;

/** Places a claim is cited at; how many articles carry it is counted all the same. */
export const MOST_CITED = 6;

type Visit = OnClaim<Citation, Citation>;

/**
 * The blocks with at most `most` claims in all: whole claims in reading order, then what stands beside, then
 * reprints, one of each claim before a second of any; each cited at `MOST_CITED` places at most.
 */
export function limitClaims(blocks: readonly DraftBlock[], most: number): readonly DraftBlock[] {
  const beside = Math.max(0, most - reprintsOf(blocks, none).length);
  const kept = mapBlocks(blocks, first(most), first(beside));
  const reprints = reprintsOf(kept, same);
  const shares = dealt(reprints, most - reprints.length).values();
  const limited: Visit = (claim) => ({
    ...fewerCited(claim),
    reprints: claim.reprints.slice(0, shares.next().value).map(fewerCited),
  });
  return mapBlocks(kept, limited, limited);
}

const same: Visit = (claim) => claim;
const none: Visit = () => null;

/** Keeps so many claims and drops those behind them. */
function first(most: number): Visit {
  let left = most;
  return (claim) => (left-- > 0 ? claim : null);
}

function mapBlocks(blocks: readonly DraftBlock[], main: Visit, beside: Visit): DraftBlock[] {
  return blocks.map((block) => mapClaims(block, main, beside)).filter((block) => block !== null);
}

/** How many reprints each claim has, in reading order; those beside others only as far as `beside` keeps them. */
function reprintsOf(blocks: readonly DraftBlock[], beside: Visit): number[] {
  const counts: number[] = [];
  const count: Visit = (claim) => {
    counts.push(claim.reprints.length);
    return claim;
  };
  mapBlocks(blocks, count, (claim) => beside(claim) && count(claim));
  return counts;
}

/** So many dealt out, one to each who wants more before a second to any. */
function dealt(wanted: readonly number[], most: number): number[] {
  const given = wanted.map(() => 0);
  let left = most;
  for (let round = 0; round < Math.max(0, ...wanted); round++) {
    wanted.forEach((want, n) => {
      if (want > round && left-- > 0) given[n] = round + 1;
    });
  }
  return given;
}

function fewerCited(claim: Claim): Claim {
  const [first, ...rest] = claim.cited;
  return { ...claim, cited: [first, ...rest.slice(0, MOST_CITED - 1)] };
}
