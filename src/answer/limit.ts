import type { DraftBlock } from './answer.ts';
import { mapClaims } from './visit.ts';

/** Claims of an answer, reprints counted, unless the asker sets a larger page (DESIGN, fine print). */
export const MOST_CLAIMS = 40;

/** The blocks with at most `most` claims in all: whole claims in reading order; reprints go first. */
export function limitClaims(blocks: readonly DraftBlock[], most: number): readonly DraftBlock[] {
  let left = most;
  return blocks
    .map((block) =>
      mapClaims(block, (claim) => {
        if (left <= 0) return null;
        left -= 1;
        const reprints = claim.reprints
          .slice(0, left)
          .map((reprint) => ({ ...reprint, reprints: [] }));
        left -= reprints.length;
        return { ...claim, reprints };
      }),
    )
    .filter((block) => block !== null);
}
