import type { Claim } from '../news/claim.ts';
import type { Block, FigureGroup } from './answer.ts';

/** What becomes of a claim: another claim, or null when it has to go. */
export type OnClaim<A, B> = (claim: Claim<A>) => Claim<B> | null;

const kept = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);

const withClaim = <A, B, T extends { readonly claim: Claim<A> }>(
  items: readonly T[],
  on: OnClaim<A, B>,
): (Omit<T, 'claim'> & { claim: Claim<B> })[] =>
  kept(
    items.map((item) => {
      const claim = on(item.claim);
      return claim && { ...item, claim };
    }),
  );

const figureGroups = <A, B>(groups: readonly FigureGroup<A>[], on: OnClaim<A, B>) =>
  groups
    .map((group) => ({ ...group, figures: withClaim(group.figures, on) }))
    .filter((group) => group.figures.length > 0);

/**
 * The block with every claim replaced in reading order; null when no claim of it is left. `beside` is for
 * claims that only stand beside another one.
 */
export function mapClaims<A, B, R>(
  block: Block<A, R>,
  on: OnClaim<A, B>,
  beside: OnClaim<A, B> = on,
): Block<B, R> | null {
  switch (block.kind) {
    case 'claims': {
      const claims = kept(block.claims.map(on));
      return claims.length > 0 ? { ...block, claims } : null;
    }
    case 'figures': {
      const groups = figureGroups(block.groups, on);
      return groups.length > 0 ? { ...block, groups } : null;
    }
    case 'quotes': {
      const quotes = withClaim(block.quotes, on);
      return quotes.length > 0 ? { ...block, quotes } : null;
    }
    case 'timeline': {
      const moments = kept(
        block.moments.map((moment) => {
          const claim = on(moment.claim);
          return claim && { ...moment, claim, also: kept(moment.also.map(beside)) };
        }),
      );
      return moments.length > 0 ? { ...block, moments } : null;
    }
    // What holds claims is written above: it is no block of the other kind, and would not compile here.
    default:
      return block;
  }
}

/** A claim and its reprints, each replaced; null when the claim itself has to go. */
export function mapReprints<A, B>(
  claim: Claim<A>,
  one: (claim: Claim<A>) => Omit<Claim<B>, 'reprints'> | null,
): Claim<B> | null {
  const own = one(claim);
  return (
    own && { ...own, reprints: kept(claim.reprints.map((reprint) => mapReprints(reprint, one))) }
  );
}

/** Every claim of the blocks with its reprints, in reading order. */
export function allClaims<C, R>(blocks: readonly Block<C, R>[]): Claim<C>[] {
  const found: Claim<C>[] = [];
  const collect = (claim: Claim<C>): Claim<C> => {
    found.push(claim);
    claim.reprints.forEach(collect);
    return claim;
  };
  for (const block of blocks) mapClaims(block, collect);
  return found;
}
