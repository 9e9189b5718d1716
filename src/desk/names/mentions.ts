import type { Claim } from '../../news/claim.ts';
import type { Appearance, Store } from '../../store/store.ts';
import { claimPage } from '../claims/claims.ts';
import type { Entity, Listed, Page, Scope } from '../desk.ts';
import { enoughFor, filterOf, mapPage } from '../scope.ts';
import { tellingFirst } from './telling.ts';

/** Newest articles whose mentions are looked at. */
const MOST_APPEARANCES = 100;
/** The newest of them, which are put in order; on every page the same ones, so that pages go on from each other. */
const ORDERED = 25;
/** Mentions looked at in one article; more, up to so many in all, where there are few articles. */
const MENTIONS_EACH = 4;
const MENTIONS = 100;

const dayOf = ({ published }: Appearance): string => published?.slice(0, 10) ?? '';

/** The newest day first, of each the articles that are most about whom they mention. */
const inOrder = (a: Appearance, b: Appearance): number =>
  dayOf(b).localeCompare(dayOf(a)) || b.mentions.length - a.mentions.length;

/**
 * Passages that mention a name, those that tell most of it first, newest day first, of each day from the article that
 * mentions it most; one for each reprint.
 */
export async function mentions(
  store: Store,
  entity: Entity,
  scope: Scope,
  page: Page,
): Promise<Listed<Claim>> {
  const needed = enoughFor(page);
  const appearances = await store.appearances(
    entity.names,
    filterOf(scope, entity.strangers),
    Math.min(MOST_APPEARANCES, Math.max(ORDERED, needed)),
  );
  const newest = appearances.slice(0, ORDERED).sort(inOrder);
  const first = [...newest, ...appearances.slice(ORDERED)];
  const each = Math.max(MENTIONS_EACH, Math.ceil(MENTIONS / Math.max(1, first.length)));
  const found = await store.passagesAt(
    first.map(({ article, mentions: spans }) => ({ article, spans: spans.slice(0, each) })),
  );
  const telling = tellingFirst(first, found, needed);
  const shown = telling.length > 0 ? telling : found.flat().slice(0, needed);
  return mapPage(await claimPage(store, shown, page), (one) => one.claim);
}
