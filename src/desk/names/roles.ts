import { MOST_CITED } from '../../answer/limit.ts';
import { countOrigins, type Provenance } from '../../brief/reprints/origins.ts';
import { lemmas } from '../../meaning/morphy.ts';
import type { Claim } from '../../news/claim.ts';
import type { Role } from '../../news/reading.ts';
import { cover, type Span, wordsAt } from '../../news/span.ts';
import { fold } from '../../reading/fold.ts';
import type { Appearance, Store, StoredPassage } from '../../store/store.ts';
import { claimOf } from '../claims/claims.ts';
import { provenanceOf } from '../claims/provenance.ts';
import type { Entity, Roles, Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';
import { describedAt } from './descriptions.ts';
import { officesDiffer } from './offices.ts';
import { personDescribedAt } from './person-descriptions.ts';

/** Appearances looked at for roles: the newest ones say who somebody is now. */
const MOST_APPEARANCES = 60;
const MOST_ROLES = 12;
/** Newest of them that are looked at for what somebody or something is said to be, and mentions in each. */
const MOST_DESCRIBED = 40;
const MOST_MENTIONS = 12;

/** A role with its name, as it stands in one article. */
interface Cut {
  readonly article: string;
  /** The day its article was published; '' when that is not known. */
  readonly day: string;
  readonly span: Span;
  readonly text: string;
  /** Whether it gives an office, not a mere title or rank. */
  readonly isOffice: boolean;
  /** The offices that its article gives as held. */
  readonly offices: readonly string[];
}

/** A leading article, or whose the office is, belongs to the cut: "the", "the zoo's", "Ada Poe's". */
const DETERMINER =
  /(?:^|[\s([“"‘])((?:(?:the|an?)\s(?:\p{L}[\p{L}.-]*\s)?\p{L}[\p{L}.-]*(?:['’]s|s['’])|(?:\p{Lu}[\p{L}.-]*\s){0,2}\p{Lu}[\p{L}.-]*(?:['’]s|s['’])|(?:[Tt]he|[Aa]n?)\s\p{L}+-\p{L}+|[Tt]he|[Aa]n?)\s+)$/u;
const LONGEST_DETERMINER = 48;

/** A form of address says nothing of who somebody is. */
const ADDRESS = /^(?:mr|mrs|ms|miss|messrs)\.?$/i;

/** Where what an office is of begins. */
const OF = /\s(?:of|for|at|on|in|to)\s/;

/** "Presidents Ada Poe and Ed Roe", "MPs Ada Poe and Ed Roe": a title of several reads wrong beside one of them. */
const isOfSeveral = (role: string): boolean => {
  const [noun = ''] = role.split(OF);
  const last = noun.split(/[\s-]+/).at(-1) ?? '';
  const [single] = lemmas(last.toLowerCase(), 'n');
  return (
    /^\p{Lu}{2,}s$/u.test(last) ||
    (/[^s]s$/i.test(last) && single !== undefined && single !== last.toLowerCase())
  );
};

/** "co-hosts Ada Poe| and Ed Roe": the others of whom a title of several is told. */
const OTHERS =
  /^(?:,\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}){0,3},?\sand\s\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}/u;

/** What somebody or something is said to be, once for each mention; `describe` finds the words. */
const descriptionsOf = (
  { article, published, mentions }: Appearance,
  text: string,
  describe: (text: string, mention: Span) => Span | null,
): Cut[] =>
  mentions.slice(0, MOST_MENTIONS).flatMap((mention): Cut[] => {
    const span = describe(text, mention);
    if (span === null) return [];
    const words = { text: wordsAt(text, span), isOffice: false, offices: [] };
    return [{ article, day: dayOf(published), span, ...words }];
  });

/** A role before a name with what is told behind it: "MP Ada Poe, who heads the port". */
function withRest(cut: Cut, mentions: readonly Span[], text: string): Cut {
  const mention = mentions.find(([, end]) => end === cut.span[1]);
  const told = mention ? personDescribedAt(text, mention) : null;
  const span: Span = [cut.span[0], told?.[1] ?? cut.span[1]];
  return { ...cut, span, text: wordsAt(text, span) };
}

/** Roles, and what else is told of somebody. */
function personCuts(appearance: Appearance, text: string): Cut[] {
  const { mentions } = appearance;
  const held = cutsOf(appearance, text);
  const isGiven = ([start]: Span): boolean => held.some(({ span }) => covers(span, [start, start]));
  const others = { ...appearance, mentions: mentions.filter((mention) => !isGiven(mention)) };
  return [
    ...held.map((cut) => withRest(cut, mentions, text)),
    ...descriptionsOf(others, text, personDescribedAt),
  ];
}

const dayOf = (published: string | null): string => published?.slice(0, 10) ?? '';

/** "The former mayor", "then mayor": an office somebody has left. */
const LEFT = /^(?:(?:the|an?)\s)?(?:ex|former|then)[\s-]/i;

/** The offices that cuts give as held, without those that an article of a day before gave and this one says were left. */
const heldIn = (cuts: readonly Cut[]): readonly string[] => {
  const firstDay = cuts.flatMap(({ day }) => day || []).sort()[0] ?? '';
  return cuts.flatMap(({ day, offices }) =>
    day > firstDay ? offices.filter((office) => !LEFT.test(office)) : offices,
  );
};

/** "Ada Poe, who was mayor" may be so still, or be the former one. */
const mayBeOver = (text: string, { span, mention }: Role): boolean =>
  /\bwho(?:\s\p{Ll}+ly)?\s(?:had been|once|served|was)\s/u.test(text.slice(mention[1], span[0]));

const LONGEST_BRACKET = 48;

/** Where a cut ends that leaves no bracket open, if it closes soon: "Ada Poe (mayor of Elm)". */
function closed(text: string, start: number, end: number): number {
  if (text.lastIndexOf('(', end) <= Math.max(start, text.lastIndexOf(')', end - 1))) return end;
  const close = text.slice(end, end + LONGEST_BRACKET).search(/[().\n]/);
  return close >= 0 && text[end + close] === ')' ? end + close + 1 : end;
}

/** One cut for each mention that has roles: the shortest that holds the name and all of them. */
function cutsOf({ article, published, roles: given }: Appearance, text: string): Cut[] {
  const byMention = new Map<number, Role[]>();
  for (const role of given)
    byMention.set(role.mention[0], [...(byMention.get(role.mention[0]) ?? []), role]);
  return [...byMention.values()].flatMap((own): Cut[] => {
    const [start, end] = cover(...(own.flatMap(({ span, mention }) => [span, mention]) as [Span]));
    const lead =
      DETERMINER.exec(text.slice(Math.max(0, start - LONGEST_DETERMINER), start))?.[1]?.length ?? 0;
    const told = own.map((role) => wordsAt(text, role.span)).filter((role) => !ADDRESS.test(role));
    if (told.length === 0) return [];
    const others = told.every(isOfSeveral) ? OTHERS.exec(text.slice(end)) : [''];
    if (others === null) return [];
    const span: Span = [start - lead, closed(text, start, end + (others[0]?.length ?? 0))];
    const offices = own.filter(({ kind }) => kind === 'office');
    const held = offices.filter((role) => !mayBeOver(text, role));
    const words = {
      text: wordsAt(text, span),
      offices: held.map((role) => wordsAt(text, role.span)),
    };
    return [{ article, day: dayOf(published), span, isOffice: offices.length > 0, ...words }];
  });
}

/** Every role given to a name, or what an organisation is said to be, each wording once, newest first; offices before mere titles. */
export async function roles(store: Store, entity: Entity, scope: Scope): Promise<Roles> {
  const isBody = entity.kind === 'organisation';
  const found = await store.appearances(
    entity.names,
    filterOf(scope, entity.strangers),
    isBody ? MOST_DESCRIBED : MOST_APPEARANCES,
  );
  const appearances = found.filter(
    (appearance, at) => at < MOST_DESCRIBED || appearance.roles.length > 0,
  );
  const cutsIn = (appearance: Appearance, text: string): Cut[] =>
    isBody ? descriptionsOf(appearance, text, describedAt) : personCuts(appearance, text);
  const texts = await store.texts(appearances.map(({ article }) => article));
  const cuts = appearances.flatMap((appearance) => {
    const text = texts.get(appearance.article);
    return text === undefined ? [] : cutsIn(appearance, text);
  });
  const alike = new Map<string, Cut[]>();
  for (const cut of cuts) alike.set(fold(cut.text), [...(alike.get(fold(cut.text)) ?? []), cut]);
  const groups = [...alike.values()]
    .map(onePerArticle)
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, MOST_ROLES);
  const carried = await carriers(store, groups);
  const provenance = await provenanceOf(store, [...carried.values()]);
  const claims = groups.map((group) => roleClaim(group, carried, provenance));
  return { claims, differ: officesDiffer([...new Set(heldIn(cuts))]) };
}

const rank = ([first]: readonly Cut[]): number => (first?.isOffice ? 0 : 1);

const onePerArticle = (cuts: readonly Cut[]): readonly Cut[] =>
  cuts.filter(({ article }, at) => cuts.findIndex((cut) => cut.article === article) === at);

/** The passages of roles that several articles give, by cut, as many as are cited: these have origins to count. */
async function carriers(
  store: Store,
  groups: readonly (readonly Cut[])[],
): Promise<Map<Cut, StoredPassage>> {
  const counted = groups
    .filter((group) => group.length > 1)
    .flatMap((group) => group.slice(0, MOST_CITED));
  const found = await store.passagesAt(
    counted.map(({ article, span }) => ({ article, spans: [span] })),
  );
  return new Map(
    counted.flatMap((cut, at) => {
      const own = found[at]?.find(({ span }) => covers(span, cut.span));
      return own ? [[cut, own] as const] : [];
    }),
  );
}

const covers = ([start, end]: Span, [from]: Span): boolean => start <= from && from < end;

/** Cuts that differ at most in case, accents and marks: the first wording, with the others under it. */
function roleClaim(
  cuts: readonly Cut[],
  carried: ReadonlyMap<Cut, StoredPassage>,
  provenance: Provenance,
): Claim {
  const passages = cuts.flatMap((cut) => carried.get(cut) ?? []);
  const [first, ...others] = cuts as [Cut, ...Cut[]];
  return { ...claimOf(first, others), origins: Math.max(1, countOrigins(passages, provenance)) };
}
