import { adjectivesOf } from '../../meaning/adjectives.ts';
import { fold } from '../../reading/fold.ts';
import type { Appearance, NameRow, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';

const MOST_ROWS = 60;
/** Appearances whose passages are looked at for what an office is of. */
const MOST_LOOKED_AT = 24;

/** "Mayor of Leeds", "head of the search agency": an office and what it is of. */
const OF = /^(.+?)\s(?:of|for|at|to)\s(?:the\s)?(.+)$/i;

/** Names that were given a role of these words, or the office in a passage that names what it is of. */
export async function roleHolders(
  store: Store,
  words: string,
  scope: Scope,
): Promise<readonly NameRow[]> {
  const role = words.replace(/^\s*(?:the|an?)\s/i, '');
  const held = await store.roles(fold(role).split(' '), filterOf(scope), MOST_ROWS);
  const holders = held.length > 0 ? held : await holdersBeside(store, role, scope);
  return store.nameRows([...new Set(holders.map(({ name }) => name))]);
}

/**
 * "Norlandish Governor Ann Poe" is the governor of Norland, and so is "Governor Ann Poe" in a passage that says
 * "Norland" or "Norlandish".
 */
async function holdersBeside(
  store: Store,
  words: string,
  scope: Scope,
): Promise<readonly Appearance[]> {
  const [, office, whole] = OF.exec(words) ?? [];
  if (office === undefined || whole === undefined) return [];
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
  return held.filter((_, at) =>
    told[at]?.some(({ text }) => forms.some((form) => ` ${fold(text)} `.includes(form))),
  );
}
