import { fold } from '../../reading/fold.ts';
import type { NameRow, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { companyOf, ONE_STORY } from './company.ts';
import { type Held, heldIn, isAnother, NOTHING } from './held.ts';
import { surnameOf } from './labels.ts';
import { gather, isProminent } from './one-name.ts';

/** Rows looked at for one surname. */
const MOST_ROWS = 60;
/** Newest articles that are looked through for what somebody is called, and beside whom. */
const MOST_ARTICLES = 20;
/** Spellings of a full name, and others of the surname, whose company is looked at. */
const MOST_BEARERS = 3;

/** The rows that are a person's, and the articles in which the surname alone is somebody else's. */
interface Own {
  readonly rows: readonly NameRow[];
  readonly strangers: readonly string[];
}

/** Who may be meant by a surname alone. */
interface Bearer {
  /** The rows of the one who was asked for, by full name. */
  readonly whole: readonly NameRow[];
  readonly rivals: readonly NameRow[];
  /** Whether all mean this one by it. */
  readonly isMain: boolean;
  /** Whether this one is the likeliest of all, where nothing else tells. */
  readonly isLikeliest: boolean;
}

/**
 * A person's rows with those of the surname alone, which is of the one whom all articles mean by it, or who has the
 * office that an article gives it, or of whose story the article is.
 */
export async function withSurname(
  store: Store,
  rows: readonly NameRow[],
  full: NameRow | undefined,
  scope: Scope,
): Promise<Own> {
  const surname = full?.kind === 'person' ? surnameOf(full.label) : null;
  if (!full || surname === null) return { rows, strangers: [] };
  const ids = new Set(rows.map(({ id }) => id));
  const others = (await store.names([surname], MOST_ROWS)).filter(({ id }) => !ids.has(id));
  const all = [...rows, ...others];
  const groups = others.length > 0 ? await gather(store, all, scope) : [rows];
  const home = groups.find((group) => group.some(({ id }) => id === full.id)) ?? [];
  const isAlone = ({ kind, label }: NameRow): boolean =>
    kind === 'person' && fold(label) === surname;
  const whole = [...new Set([...rows, ...home])].filter((row) => !isAlone(row));
  const bearers = all.filter(
    ({ kind, label }) => kind === 'person' && surnameOf(label) === surname,
  );
  const isMain = whole.some((row) => isProminent(row, bearers));
  const alone = all.filter((row) => isAlone(row) && (isMain || row.articles <= MOST_ARTICLES));
  if (alone.length === 0) return { rows: whole, strangers: [] };
  const rivals = bearers.filter((row) => !whole.includes(row));
  return withAlone(store, { whole, rivals, isMain, isLikeliest: home.some(isAlone) }, alone, scope);
}

const idOf = ({ id }: NameRow): number => id;

/** The rows with those of the surname alone, and the articles that give it to somebody of another office or story. */
async function withAlone(
  store: Store,
  { whole, rivals, isMain, isLikeliest }: Bearer,
  alone: readonly NameRow[],
  scope: Scope,
): Promise<Own> {
  const mine = whole.slice(0, MOST_BEARERS).map(idOf);
  const theirs = rivals.slice(0, MOST_BEARERS).map(idOf);
  const [held, called, company] = await Promise.all([
    heldIn(store, whole, scope, MOST_ARTICLES),
    heldIn(store, alone, scope, MOST_ARTICLES),
    companyOf(store, isMain ? [] : [...alone.map(idOf), ...mine, ...theirs], scope, MOST_ARTICLES),
  ]);
  const offices: Held = new Set([...held.values()].flatMap((own) => [...own]));
  const isOwn = (article: string): boolean => {
    const here = called.get(article) ?? NOTHING;
    if (isAnother(here, offices)) return false;
    if (isMain || (isLikeliest && company.isAlone(article))) return true;
    if (rivals.length === 0 && [...here].some((office) => offices.has(office))) return true;
    const likeness = company.likeness(article, mine);
    return likeness >= ONE_STORY && likeness > company.likeness(article, theirs);
  };
  const strangers = [...called.keys()].filter((article) => !held.has(article) && !isOwn(article));
  const isNobodys = strangers.length === called.size;
  return isNobodys ? { rows: whole, strangers: [] } : { rows: [...whole, ...alone], strangers };
}
