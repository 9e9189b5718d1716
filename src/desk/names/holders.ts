import { adjectivesOf } from '../../meaning/adjectives.ts';
import { fold } from '../../reading/fold.ts';
import { OFFICE_MODIFIERS, OFFICES } from '../../reading/tables/offices.ts';
import type { Appearance, NameRow, Store, StoredPassage } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';
import { within } from './labels.ts';

const MOST_ROWS = 60;
/** Appearances whose passages are looked at for what an office is of. */
const MOST_LOOKED_AT = 24;

/** Sentences that open an article: what its offices are of stands there, where it does not beside them. */
const LEAD = 2;

/** "Mayor of Leeds", "head of the search agency": an office and what it is of. */
const OF = /^(.+?)\s(?:of|for|at|to)\s(?:the\s)?(.+)$/i;

/** "Leeds mayor", "the search agency's head": what an office is of, and the office. */
const OWNED = /^(.+?)(?:['’]s|s['’])?\s((?:\p{Ll}+\s)?\p{Ll}+)$/u;

/** What whoever stands at the top of a body may be called besides. */
const TOP = 'chief head boss leader director administrator president chairman chairwoman'.split(
  ' ',
);

interface Parts {
  readonly office: string;
  readonly whole: string;
}

/** An office and what it is of; null where the words name none. */
function partsOf(words: string): Parts | null {
  const [, office, whole] = OF.exec(words) ?? [];
  if (office !== undefined && whole !== undefined) return { office, whole };
  const [, body, own] = OWNED.exec(words) ?? [];
  if (body === undefined || own === undefined) return null;
  const last = own.split(' ').at(-1) ?? '';
  if (!(OFFICES.has(last) || last === 'board')) return null;
  return OFFICE_MODIFIERS.has(own.split(' ')[0] ?? '') || own === last
    ? { office: own, whole: body }
    : { office: last, whole: words.slice(0, -last.length).trim() };
}

/** A text as places are looked for in it: "Norland's mayor" names Norland. */
const withoutOwners = (text: string): string => ` ${fold(text.replace(/['’]s\b/gu, ''))} `;

/** Names that were given a role of these words, or the office in a passage that names what it is of. */
export async function roleHolders(
  store: Store,
  words: string,
  scope: Scope,
): Promise<readonly NameRow[]> {
  const role = words.replace(/^\s*(?:the|an?)\s/i, '');
  const held = await store.roles(fold(role).split(' '), filterOf(scope), MOST_ROWS);
  const parts = partsOf(role);
  const holders = held.length > 0 || parts === null ? held : await holdersOf(store, parts, scope);
  return store.nameRows([...new Set(holders.map(({ name }) => name))]);
}

/** Those who hold an office of a body; where it has a chief by no such word, whoever else is at its top. */
async function holdersOf(
  store: Store,
  { office, whole }: Parts,
  scope: Scope,
): Promise<readonly Appearance[]> {
  const called = /^(?:boss|chief|head|leader)$/.test(office) ? [office, ...TOP] : [office];
  for (const one of called) {
    const held = await holdersBeside(store, { office: one, whole }, scope);
    if (held.length > 0) return held;
  }
  return [];
}

/**
 * "Norlandish Governor Ann Poe" is the governor of Norland, and so is "Governor Ann Poe" in a passage that says
 * "Norland" or "Norlandish" or, where there is none, in an article that opens with it.
 */
async function holdersBeside(
  store: Store,
  { office, whole }: Parts,
  scope: Scope,
): Promise<readonly Appearance[]> {
  const filter = filterOf(scope);
  const asked = fold(office).split(' ');
  const adjectives = adjectivesOf(whole).map(fold);
  const named = await Promise.all(
    adjectives.map((adjective) => store.roles([adjective, ...asked], filter, MOST_ROWS)),
  );
  if (named.some((rows) => rows.length > 0)) return named.flat();
  const forms = [fold(whole), ...adjectives].map((form) => ` ${form} `);
  const held = await store.roles(asked, filter, MOST_LOOKED_AT);
  const told = await store.passagesAt(
    held.map(({ article, roles }) => ({ article, spans: roles.map(({ span }) => span) })),
  );
  const names = (texts: readonly StoredPassage[] = []): boolean =>
    texts.some(({ text }) => forms.some((form) => withoutOwners(text).includes(form)));
  const beside = held.filter((_, at) => names(told[at]));
  return beside.length > 0 ? beside : holdersIn(store, held, fold(office), names);
}

/** Holders of no more than a bare office, in articles whose opening names what it is of. */
async function holdersIn(
  store: Store,
  held: readonly Appearance[],
  office: string,
  names: (opening: readonly StoredPassage[]) => boolean,
): Promise<readonly Appearance[]> {
  const texts = await store.texts(held.map(({ article }) => article));
  const bare = ({ article, roles }: Appearance): boolean => {
    const text = texts.get(article) ?? '';
    const given = roles.filter(({ span }) => within(office.split(' '), text.slice(...span)));
    // "Poe, president from 2011 to 2017": behind a name there is more to tell.
    return given.every(
      ({ span, mention }) => fold(text.slice(...span)) === office && span[0] < mention[0],
    );
  };
  const others = new Set(held.filter((one) => !bare(one)).map(({ name }) => name));
  const leads = await store.openings(
    held.map(({ article }) => article),
    LEAD - 1,
  );
  return held.filter(({ name }, at) => !others.has(name) && names(leads[at] ?? []));
}
