import { fold } from '../../reading/fold.ts';
import { Refusal } from '../../refusal.ts';
import type { ArticleHead, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';

/** Newest articles that are looked through for a side, and how many of them at once. */
const MOST_LISTED = 1000;
const LISTED_AT_ONCE = 200;

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

/** The articles an outlet, agency, file or number of the list of sources stands for. */
export function pick(
  heads: readonly ArticleHead[],
  words: string,
): { label: string; articles: ArticleHead[] } {
  const wanted = fold(words);
  const numbered = NUMBER.test(words.trim()) ? heads[Number(words) - 1] : undefined;
  if (numbered)
    return { label: numbered.outlet ?? numbered.agency ?? numbered.file, articles: [numbered] };
  const tests: readonly ((head: ArticleHead) => boolean)[] = [
    byOutlet(words),
    ({ agency }) => isNamed(agency, wanted),
    ({ file }) => fold(file) === wanted || fold(file).startsWith(`${wanted} `),
    ({ outlet, agency }) =>
      [outlet, agency].some((name) => name !== null && fold(name).includes(wanted)),
    ({ file }) => wanted.length >= 3 && fold(file).includes(wanted),
  ];
  const test = tests.find((one) => heads.some(one));
  const articles = test ? heads.filter(test) : [];
  if (articles.length === 0)
    throw new Refusal(
      'unknown source',
      `No article is from "${words}".`,
      'Type /sources for the outlets, agencies and files there are.',
    );
  return { label: words, articles };
}
