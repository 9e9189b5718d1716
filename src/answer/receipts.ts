import type { Claim } from '../news/claim.ts';
import { wordsAt } from '../news/span.ts';
import type { DraftBlock } from './answer.ts';
import { mapClaims, mapReprints } from './visit.ts';

/** Blocks whose every claim was held against its source, and the claims that failed. */
export interface Checked {
  readonly blocks: readonly DraftBlock[];
  readonly failed: readonly Claim[];
}

/** Whether every citation of the claim has exactly the claim's words at its span. */
export const stands = (claim: Claim, texts: ReadonlyMap<string, string>): boolean =>
  claim.text.length > 0 &&
  claim.cited.every(({ article, span }) => {
    const text = texts.get(article);
    return text !== undefined && wordsAt(text, span) === claim.text;
  });

/** Leaves out every claim whose words do not stand where it says; `texts` are the sources by article. */
export function check(blocks: readonly DraftBlock[], texts: ReadonlyMap<string, string>): Checked {
  const failed: Claim[] = [];
  const one = (claim: Claim) => {
    if (stands(claim, texts)) return claim;
    failed.push(claim);
    return null;
  };
  const sound = blocks
    .map((block) => mapClaims(block, (claim) => mapReprints(claim, one)))
    .filter((block) => block !== null);
  return { blocks: sound, failed };
}
