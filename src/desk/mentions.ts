import type { QuoteShown } from '../answer/answer.ts';
import { countOrigins } from '../brief/origins.ts';
import type { Citation, Claim } from '../news/claim.ts';
import type { Role } from '../news/reading.ts';
import { cover, overlaps, type Span, wordsAt } from '../news/span.ts';
import { fold } from '../reading/fold.ts';
import type { Appearance, Store, StoredPassage } from '../store/store.ts';
import { claimPage } from './claims.ts';
import type { Entity, Listed, Page, Roles, Scope } from './desk.ts';
import { officesDiffer } from './offices.ts';
import { provenanceOf } from './provenance.ts';
import { enoughFor, filterOf, mapPage } from './scope.ts';

/** Appearances looked at for roles: the newest ones say who somebody is now. */
const MOST_APPEARANCES = 100;
const MOST_ROLES = 12;
/** Passages whose origins are counted for one wording of a role. */
const MOST_COUNTED = 12;
/** Mentions looked at in one article. */
const MENTIONS_EACH = 4;

/** The passages of an article that hold any of the spans, in order. */
async function passagesAt(
  store: Store,
  article: string,
  spans: readonly Span[],
): Promise<StoredPassage[]> {
  const passages = await store.passages(article, 0, Number.MAX_SAFE_INTEGER);
  return passages.filter(({ span }) => spans.some((one) => overlaps(span, one)));
}

/** A role with its name, as it stands in one article. */
interface Cut {
  readonly article: string;
  readonly span: Span;
  readonly text: string;
  /** The offices in it; a mere title or rank is none. */
  readonly offices: readonly string[];
}

/** A leading article or determiner belongs to the cut, so that it reads on its own. */
const DETERMINER = /(?:^|\s)((?:the|a|an)\s+)$/i;

/** A form of address says nothing of who somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|messrs)\.?$/i;

/** One cut for each mention that has roles: the shortest that holds the name and all of them. */
function cutsOf({ article, roles: given }: Appearance, text: string): Cut[] {
  const byMention = new Map<number, Role[]>();
  for (const role of given)
    byMention.set(role.mention[0], [...(byMention.get(role.mention[0]) ?? []), role]);
  return [...byMention.values()].flatMap((own): Cut[] => {
    const [start, end] = cover(...(own.flatMap(({ span, mention }) => [span, mention]) as [Span]));
    const lead = DETERMINER.exec(text.slice(Math.max(0, start - 5), start))?.[1]?.length ?? 0;
    const span: Span = [start - lead, end];
    if (own.every((role) => ADDRESS.test(wordsAt(text, role.span)))) return [];
    const offices = own
      .filter(({ kind }) => kind === 'office')
      .map((role) => wordsAt(text, role.span));
    return [{ article, span, text: wordsAt(text, span), offices }];
  });
}

/** Every role given to a name, each wording once, newest first; offices before mere titles. */
export async function roles(store: Store, entity: Entity, scope: Scope): Promise<Roles> {
  const appearances = (
    await store.appearances(entity.names, filterOf(scope), MOST_APPEARANCES)
  ).filter((appearance) => appearance.roles.length > 0);
  const texts = await store.texts(appearances.map(({ article }) => article));
  const cuts = appearances.flatMap((appearance) => {
    const text = texts.get(appearance.article);
    return text === undefined ? [] : cutsOf(appearance, text);
  });
  const alike = new Map<string, Cut[]>();
  for (const cut of cuts) alike.set(fold(cut.text), [...(alike.get(fold(cut.text)) ?? []), cut]);
  const groups = [...alike.values()].sort((a, b) => rank(a) - rank(b)).slice(0, MOST_ROLES);
  const claims: Claim[] = [];
  for (const group of groups) claims.push(await roleClaim(store, group));
  return { claims, differ: officesDiffer([...new Set(cuts.flatMap((cut) => cut.offices))]) };
}

const rank = ([first]: readonly Cut[]): number => (first && first.offices.length > 0 ? 0 : 1);

/** Cuts that differ at most in case, accents and marks: the first wording, with the others under it. */
async function roleClaim(store: Store, cuts: readonly Cut[]): Promise<Claim> {
  const onceEach = [...new Map(cuts.map((cut) => [cut.article, cut])).values()];
  const passages: StoredPassage[] = [];
  for (const { article, span } of onceEach.slice(0, MOST_COUNTED))
    passages.push(...(await passagesAt(store, article, [span])));
  const byText = new Map<string, Cut[]>();
  for (const cut of onceEach) byText.set(cut.text, [...(byText.get(cut.text) ?? []), cut]);
  const claims = [...byText.values()].map(
    (same): Claim => ({
      text: same[0]?.text ?? '',
      cited: same.map(
        ({ article, span }): Citation => ({ article, span }),
      ) as unknown as Claim['cited'],
      origins: 1,
      articles: same.length,
      reprints: [],
    }),
  );
  const [head, ...reprints] = claims as [Claim, ...Claim[]];
  return {
    ...head,
    origins: countOrigins(passages, await provenanceOf(store, passages)),
    articles: onceEach.length,
    reprints,
  };
}

/** Passages that mention a name, newest article first, one for each reprint. */
export async function mentions(
  store: Store,
  entity: Entity,
  scope: Scope,
  page: Page,
): Promise<Listed<Claim>> {
  const needed = enoughFor(page);
  const appearances = await store.appearances(
    entity.names,
    filterOf(scope),
    Math.min(needed, MOST_APPEARANCES),
  );
  const passages: StoredPassage[] = [];
  for (const { article, mentions: spans } of appearances) {
    passages.push(...(await passagesAt(store, article, spans.slice(0, MENTIONS_EACH))));
    if (passages.length >= needed) break;
  }
  return mapPage(await claimPage(store, passages, page), (one) => one.claim);
}

/** A speaker's quotes, newest first, one for each reprint, each in the passages it stands in. */
export async function quotes(
  store: Store,
  entity: Entity,
  scope: Scope,
  page: Page,
): Promise<Listed<QuoteShown<Citation>>> {
  const found = await store.quotes(entity.names, filterOf(scope), enoughFor(page));
  const passages = new Map(found.map(({ passage }) => [passage.id, passage]));
  const claimed = await claimPage(store, [...passages.values()], page);
  return mapPage(claimed, (one) => ({ speaker: entity.label, claim: one.claim }));
}
