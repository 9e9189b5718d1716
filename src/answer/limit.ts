import type { Citation, Claim } from '../news/claim.ts';
import type { DraftBlock } from './answer.ts';
import { mapClaims, type OnClaim } from './visit.ts';

/** Claims of an answer, reprints counted, unless the asker sets a larger page. */
export const MOST_CLAIMS = 40;

/** Places a claim is cited at; how many articles carry it is counted all the same. */
export const MOST_CITED = 6;

/**
 * The blocks with at most `most` claims in all: whole claims in reading order, then reprints and what stands
 * beside; each cited at `MOST_CITED` places at most.
 */
export function limitClaims(blocks: readonly DraftBlock[], most: number): readonly DraftBlock[] {
  let claims = most;
  let spare = most - Math.min(most, mainClaims(blocks));
  const withReprints: OnClaim<Citation, Citation> = (claim) => {
    const reprints = claim.reprints.slice(0, spare);
    spare -= reprints.length;
    return { ...fewerCited(claim), reprints: reprints.map(fewerCited) };
  };
  const main: OnClaim<Citation, Citation> = (claim) => {
    if (claims <= 0) return null;
    claims -= 1;
    return withReprints(claim);
  };
  const beside: OnClaim<Citation, Citation> = (claim) => {
    if (spare <= 0) return null;
    spare -= 1;
    return withReprints(claim);
  };
  return blocks.map((block) => mapClaims(block, main, beside)).filter((block) => block !== null);
}

function fewerCited(claim: Claim): Claim {
  const [first, ...rest] = claim.cited;
  return { ...claim, cited: [first, ...rest.slice(0, MOST_CITED - 1)] };
}

/** Claims that are no reprint of another and stand beside none. */
function mainClaims(blocks: readonly DraftBlock[]): number {
  let count = 0;
  const one: OnClaim<Citation, Citation> = (claim) => {
    count += 1;
    return claim;
  };
  for (const block of blocks) mapClaims(block, one, () => null);
  return count;
}
