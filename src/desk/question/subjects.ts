import { stopWords } from '../../brief/words/stopwords.ts';
import { words } from '../../brief/words/words.ts';
import { senses } from '../../meaning/dictionary.ts';
import { lemmas } from '../../meaning/morphy.ts';
import type { ArticleHead, Store } from '../../store/store.ts';

/** Newest articles that are looked at, and passages at the beginning of each. */
const MOST_ARTICLES = 500;
const LEAD = 5;
/** Milliseconds before it is asked again whether others were filed. */
const KEPT_MS = 30_000;
/** Fewer articles are a small corpus. */
const FEW = 50;
const SHORTEST = 3;

/** Nouns that say when or how much, not about what. */
const VAGUE: ReadonlySet<string> = new Set(
  `time day week month hour minute today tomorrow yesterday morning evening night weekend number part
  way lot kind first second third last half end beginning start rest case thousand million billion
  percent while more most many best`.split(/\s+/),
);

/** What the newest articles are about, in words of their headlines and leads, most common first. */
export type Subjects = () => Promise<readonly string[]>;

/** Keeps what the newest articles are about; looked up anew, while askers get what is kept, when others were filed. */
export function keepSubjects(store: Store): Subjects {
  let kept: readonly string[] | null = null;
  let looking: Promise<void> | null = null;
  let [mark, looked] = [-1, 0];
  const look = async (): Promise<void> => {
    const newest = await store.mark();
    if (newest !== mark) kept = await subjectsOf(store);
    [mark, looked] = [newest, performance.now()];
  };
  return async () => {
    if (kept !== null && performance.now() - looked < KEPT_MS) return kept;
    looking ??= look().finally(() => {
      looking = null;
    });
    if (kept === null) await looking;
    else looking.catch(() => {});
    return kept ?? [];
  };
}

async function subjectsOf(store: Store): Promise<readonly string[]> {
  const heads = await store.articles({}, { limit: MOST_ARTICLES });
  const articles = new Map<string, number>();
  for (const head of heads)
    for (const term of new Set(await termsOf(store, head)))
      articles.set(term, (articles.get(term) ?? 0) + 1);
  // A word of one article alone is what a small corpus is about, not a large one.
  const least = (term: string): number => (heads.length < FEW && !term.includes(' ') ? 1 : 2);
  return [...articles]
    .filter(([term, n]) => n >= least(term))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([term]) => term);
}

/** The nouns of an article's headline and lead, and what two of them stand for together. */
async function termsOf(store: Store, { id, title }: ArticleHead): Promise<string[]> {
  const lead = await store.passages(id, 0, LEAD - 1);
  return [title ?? '', ...lead.map(({ text }) => text)].flatMap(nounsIn);
}

function nounsIn(text: string): string[] {
  const terms: string[] = [];
  let before: { readonly noun: string; readonly end: number } | null = null;
  for (const { key, start, end, name, number } of words(text)) {
    const word = text.slice(start, end).toLowerCase();
    const noun = name || number || stopWords.has(key) ? null : nounOf(word);
    if (noun === null) {
      before = null;
      continue;
    }
    terms.push(noun);
    if (before !== null && text.slice(before.end, start) === ' ')
      terms.push(`${before.noun} ${noun}`);
    before = { noun: word, end };
  }
  return terms;
}

/** The noun of a word that is one at least as much as an adjective ("former"); null for others. */
function nounOf(word: string): string | null {
  const [noun] = word.length < SHORTEST ? [] : lemmas(word, 'n');
  if (noun === undefined || VAGUE.has(noun)) return null;
  return senses(noun, 'n').length >= senses(word, 'a').length ? noun : null;
}
