import type { QuoteShown } from '../../answer/answer.ts';
import { groupQuotations } from '../../brief/passages/quotations.ts';
import { countOrigins } from '../../brief/reprints/origins.ts';
import type { Citation, Claim } from '../../news/claim.ts';
import { placeIn } from '../../news/passage.ts';
import { wordsAt } from '../../news/span.ts';
import type { Store, StoredPassage, StoredQuote } from '../../store/store.ts';
import { type Claimed, claimPage } from '../claims/claims.ts';
import { provenanceOf } from '../claims/provenance.ts';
import type { Entity, Listed, Page, Scope } from '../desk.ts';
import { enoughFor, filterOf } from '../scope.ts';

/** A long interview is fetched whole, so that it can be shown from its beginning. */
const IN_ONE_ARTICLE = 40;

/** Quotes in the order of their articles, those of one article as it tells them. */
function asTold(quotes: readonly StoredQuote[]): readonly StoredQuote[] {
  const articles = [...new Set(quotes.map(({ passage }) => passage.article))];
  const place = new Map(articles.map((article, at) => [article, at]));
  const placeOf = ({ passage }: StoredQuote): number => place.get(passage.article) ?? 0;
  return [...quotes].sort((a, b) => placeOf(a) - placeOf(b) || a.span[0] - b.span[0]);
}

/** Whose words they are: the source's own words for somebody who spoke with others, "Poe and two pilots". */
export const speakerIn = ({ passage, by }: StoredQuote, { kind, label }: Entity): string => {
  const words = by === null ? '' : wordsAt(passage.text, placeIn(passage, by));
  return kind === 'person' && / and /.test(words) ? words : label;
};

/** A speaker's quotes, newest article first, once each, in the passages they stand in; see `Desk.quotes`. */
export async function quotes(
  store: Store,
  entity: Entity,
  scope: Scope,
  page: Page,
): Promise<Listed<QuoteShown<Citation>>> {
  const newest = await store.quotes(
    entity.names,
    filterOf(scope, entity.strangers),
    enoughFor(page) + IN_ONE_ARTICLE,
  );
  const found = asTold(newest);
  const quotations = found.map(({ passage, span }) => ({
    article: passage.article,
    text: wordsAt(passage.text, placeIn(passage, span)),
  }));
  const groups = groupQuotations(quotations).map((group) =>
    group.flatMap((at) => found[at]?.passage ?? []),
  );
  const speakers = new Map(found.map((quote) => [quote.passage.id, speakerIn(quote, entity)]));
  const firsts = new Map(groups.flatMap(([first]) => (first ? [[first.id, first]] : [])));
  const { items, more } = await claimPage(store, [...firsts.values()], page);
  const shown = items.map(async (claimed) => {
    const others = groups
      .filter(([first]) => claimed.run.members.includes(first?.id ?? -1))
      .flatMap((group) => group.slice(1));
    const speaker = speakers.get(claimed.run.id) ?? entity.label;
    return { speaker, claim: await withOthers(store, claimed, others) };
  });
  return { items: await Promise.all(shown), more };
}

/** A claim with the passages of other articles that tell of the same words in their own. */
async function withOthers(
  store: Store,
  { run, claim, covers }: Claimed,
  passages: readonly StoredPassage[],
): Promise<Claim> {
  const carriers = new Set(
    [claim, ...claim.reprints].flatMap(({ cited }) => cited.map(({ article }) => article)),
  );
  const others = passages.filter(
    ({ id, article }) => !covers.includes(id) && !carriers.has(article),
  );
  if (others.length === 0) return claim;
  const told = await claimPage(store, others, { size: others.length, page: 1 });
  const reprints = told.items.flatMap(({ claim: one }) => [
    { ...one, reprints: [] },
    ...one.reprints,
  ]);
  const articles = new Set([...carriers, ...others.map(({ article }) => article)]).size;
  const provenance = await provenanceOf(store, [run, ...others]);
  return {
    ...claim,
    origins: countOrigins([run, ...others], provenance),
    articles,
    reprints: [...claim.reprints, ...reprints],
  };
}
