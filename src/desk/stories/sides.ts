import { fold } from '../../reading/fold.ts';
import { Refusal } from '../../refusal.ts';
import type { ArticleHead, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';

/** Newest articles that are looked through for a side, and how many of them at once. */
const MOST_LISTED = 1000;
const LISTED_AT_ONCE = 200;

/** Outlets that are named where the words may mean several. */
const MOST_NAMED = 5;

const NUMBER = /^[1-9]\d{0,3}$/;

/**
 * The newest articles: all that sides are looked for among, or as many as give each of them `enough`
 * to compare.
 */
export async function listed(
  store: Store,
  sides: readonly string[],
  scope: Scope,
  enough: number,
): Promise<readonly ArticleHead[]> {
  const heads: ArticleHead[] = [];
  while (heads.length < MOST_LISTED && !sides.every((words) => isFull(heads, words, enough))) {
    const last = heads.at(-1)?.id;
    const page = { limit: LISTED_AT_ONCE, ...(last === undefined ? {} : { after: last }) };
    const next = await store.articles(filterOf(scope), page);
    if (next.length === 0) break;
    heads.push(...next);
  }
  return heads;
}

/** Whether later articles would change nothing: the words are a number, or the outlet of enough. */
const isFull = (heads: readonly ArticleHead[], words: string, enough: number): boolean =>
  NUMBER.test(words.trim())
    ? heads.length >= Number(words)
    : heads.filter(byOutlet(words)).length >= enough;

const initials = (name: string): string => fold(name.match(/\b\p{Lu}/gu)?.join('') ?? '');

/** Whether a name is the words, or they are its initials. */
const isNamed = (name: string | null, wanted: string): boolean =>
  name !== null && (fold(name) === wanted || initials(name) === wanted);

const byOutlet = (words: string): ((head: ArticleHead) => boolean) => {
  const wanted = fold(words);
  return ({ outlet }) => isNamed(outlet, wanted);
};

/** The articles that one side stands for, and what it is called. */
interface Picked {
  readonly label: string;
  readonly articles: readonly ArticleHead[];
}

/**
 * The articles an outlet, agency, file or number of the list of sources stands for; words of a name do where they
 * are no other's. Throws a Refusal where there is none, or where several are meant.
 */
export function pick(heads: readonly ArticleHead[], words: string): Picked {
  const wanted = fold(words);
  const numbered = NUMBER.test(words.trim()) ? heads[Number(words) - 1] : undefined;
  if (numbered)
    return { label: numbered.outlet ?? numbered.agency ?? numbered.file, articles: [numbered] };
  const tests: readonly ((head: ArticleHead) => boolean)[] = [
    byOutlet(words),
    ({ agency }) => isNamed(agency, wanted),
    ({ file }) => fold(file) === wanted || fold(file).startsWith(`${wanted} `),
  ];
  const test = tests.find((one) => heads.some(one));
  if (test) return { label: words, articles: heads.filter(test) };
  const partly = pickByPart(heads, words, wanted) ?? {
    label: words,
    articles: wanted.length < 3 ? [] : heads.filter(({ file }) => fold(file).includes(wanted)),
  };
  if (partly.articles.length > 0) return partly;
  throw new Refusal(
    'unknown source',
    `No article is from "${words}".`,
    'Type /sources for the outlets, agencies and files there are.',
  );
}

/** The articles of the outlet or agency whose name has these words; null for none. */
function pickByPart(heads: readonly ArticleHead[], words: string, wanted: string): Picked | null {
  const isPart = (name: string): boolean =>
    wanted !== '' && ` ${fold(name)} `.includes(` ${wanted} `);
  const namesOf = ({ outlet, agency }: ArticleHead): string[] =>
    [outlet, agency].filter((name) => name !== null).filter(isPart);
  const [label, ...others] = [...new Set(heads.flatMap(namesOf))];
  if (label === undefined) return null;
  if (others.length > 0)
    throw new Refusal(
      'unknown source',
      `"${words}" may be ${[label, ...others].slice(0, MOST_NAMED).join(' or ')}.`,
      'Write the whole name.',
    );
  return { label, articles: heads.filter((head) => namesOf(head).length > 0) };
}
