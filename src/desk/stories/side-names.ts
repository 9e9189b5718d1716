import { fold } from '../../reading/fold.ts';
import { Refusal } from '../../refusal.ts';
import type { ArticleHead, Store } from '../../store/store.ts';
import type { Scope } from '../desk.ts';
import { filterOf } from '../scope.ts';

/** Newest articles that are looked through for a side, how many of them first, and at most at once. */
const MOST_LISTED = 2000;
const FIRST_LISTED = 50;
const LISTED_AT_ONCE = 400;

/** Outlets that are named where the words may mean several. */
const MOST_NAMED = 5;

const NUMBER = /^[1-9]\d{0,3}$/;

/** The newest articles: as many as give each side `enough` to compare, if they are to be had. */
export async function listed(
  store: Store,
  sides: readonly string[],
  scope: Scope,
  enough: number,
): Promise<readonly ArticleHead[]> {
  const heads: ArticleHead[] = [];
  let limit = FIRST_LISTED;
  while (heads.length < MOST_LISTED && !sides.every((words) => isFull(heads, words, enough))) {
    const last = heads.at(-1)?.id;
    const page = { limit, ...(last === undefined ? {} : { after: last }) };
    const next = await store.articles(filterOf(scope), page);
    if (next.length === 0) break;
    heads.push(...next);
    limit = Math.min(2 * limit, LISTED_AT_ONCE);
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

/** One side of a comparison: what it is called, and which articles are its own. */
export interface Named {
  readonly label: string;
  readonly holds: (head: ArticleHead) => boolean;
}

/** The sides that two words stand for, as `sideNamed` finds them; two articles of one outlet are called by their files. */
export function sidesNamed(
  heads: readonly ArticleHead[],
  [a, b]: readonly [string, string],
): readonly [Named, Named] {
  const [first, second] = [sideNamed(heads, a), sideNamed(heads, b)];
  if (first.label !== second.label) return [first, second];
  const byFile = ({ label, holds }: Named): Named => {
    const [own, ...others] = heads.filter(holds);
    return { label: own && others.length === 0 ? own.file : label, holds };
  };
  return [byFile(first), byFile(second)];
}

/**
 * The outlet, agency, file or number of the list of sources that words stand for, by the articles there are; words
 * of a name do where they are no other's. Throws a Refusal where there is none, or where several are meant.
 */
function sideNamed(heads: readonly ArticleHead[], words: string): Named {
  const wanted = fold(words);
  const numbered = NUMBER.test(words.trim()) ? heads[Number(words) - 1] : undefined;
  if (numbered)
    return {
      label: numbered.outlet ?? numbered.agency ?? numbered.file,
      holds: ({ id }) => id === numbered.id,
    };
  const tests: readonly Named['holds'][] = [
    byOutlet(words),
    ({ agency }) => isNamed(agency, wanted),
    ({ file }) => fold(file) === wanted || fold(file).startsWith(`${wanted} `),
  ];
  const holds = tests.find((one) => heads.some(one));
  if (holds) return { label: words, holds };
  const partly = byPart(heads, words, wanted);
  if (partly) return partly;
  const inFile: Named['holds'] = ({ file }) => wanted.length >= 3 && fold(file).includes(wanted);
  if (heads.some(inFile)) return { label: words, holds: inFile };
  throw new Refusal(
    'unknown source',
    `No article is from "${words}".`,
    'Two outlets, agencies or files are compared, which /sources lists. For one topic, ask /brief or /sources with it.',
  );
}

/** The outlet or agency whose name has these words; null for none. */
function byPart(heads: readonly ArticleHead[], words: string, wanted: string): Named | null {
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
  return { label, holds: (head) => namesOf(head).length > 0 };
}
