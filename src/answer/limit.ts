import type { DraftBlock } from './answer.ts';
import { allClaims, mapClaims } from './visit.ts';

/** Claims of an answer, reprints counted, unless the asker sets a larger page. */
export const MOST_CLAIMS = 40;

/** The blocks with at most `most` claims in all: whole claims in reading order, then reprints. */
export function limitClaims(blocks: readonly DraftBlock[], most: number): readonly DraftBlock[] {
  let claims = most;
  let reprints = most - Math.min(most, mainClaims(blocks));
  return blocks
    .map((block) =>
      mapClaims(block, (claim) => {
        if (claims <= 0) return null;
        claims -= 1;
        const kept = claim.reprints.slice(0, reprints);
        reprints -= kept.length;
        return { ...claim, reprints: kept };
      }),
    )
    .filter((block) => block !== null);
}

/** Claims that are no reprint of another; a claim's reprints have none of their own. */
const mainClaims = (blocks: readonly DraftBlock[]): number => {
  const all = allClaims(blocks);
  return all.length - all.reduce((sum, { reprints }) => sum + reprints.length, 0);
};
