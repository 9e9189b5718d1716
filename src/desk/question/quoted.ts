import type { QuoteShown } from '../../answer/answer.ts';
import type { Citation } from '../../news/claim.ts';
import type { Store } from '../../store/store.ts';
import type { Entity, Found, Listed, Page, Quoted, Scope } from '../desk.ts';
import { quotes } from '../names/quotes.ts';
import { who } from '../names/who.ts';
import { filterOf } from '../scope.ts';
import { quotesOn } from './said.ts';

/** Other names the words may mean that are tried where the first one is not quoted. */
const MOST_OTHERS = 3;
const ONE = { size: 1, page: 1 };

/** What is asked of a speaker. */
interface Asked {
  readonly store: Store;
  readonly topic: string;
  readonly scope: Scope;
  readonly page: Page;
}

/** Whom the words mean as a speaker, and their quotes; see `Desk.quotes`. */
export async function quoted(
  store: Store,
  words: string,
  topic: string,
  scope: Scope,
  page: Page,
): Promise<Quoted> {
  const found = await who(store, words, scope);
  if (found.by === 'none') return { who: found, quotes: NONE, isHeard: false };
  const asked = { store, topic, scope, page };
  const first = await quotesOf(asked, found.entity);
  const isHeard =
    first.items.length > 0 ||
    ((topic !== '' || page.page > 1) &&
      (await quotesOf({ ...asked, topic: '', page: ONE }, found.entity)).items.length > 0);
  const isFull = /\s/.test(words.trim());
  const other = isHeard || isFull ? null : await otherQuoted(asked, found);
  return other ?? { who: found, quotes: first, isHeard };
}

const NONE: Quoted['quotes'] = { items: [], more: false };

const quotesOf = (
  { store, topic, scope, page }: Asked,
  entity: Entity,
): Promise<Listed<QuoteShown<Citation>>> =>
  topic === '' ? quotes(store, entity, scope, page) : quotesOn(store, entity, topic, scope, page);

/** The first other one whom the words may mean who is quoted; null where none is. */
async function otherQuoted(
  asked: Asked,
  { entity, others }: Exclude<Found, { by: 'none' }>,
): Promise<Quoted | null> {
  const { store, scope } = asked;
  for (const one of others.slice(0, MOST_OTHERS)) {
    // Whether there is a quote is told sooner than whose.
    if ((await store.quotes(one.names, filterOf(scope), 1)).length === 0) continue;
    const other = await who(store, one.label, scope);
    if (other.by === 'none') continue;
    const said = await quotesOf(asked, other.entity);
    const rest = [entity, ...others.filter(({ label }) => label !== one.label)];
    if (said.items.length > 0)
      return { who: { ...other, others: rest }, quotes: said, isHeard: true };
  }
  return null;
}
