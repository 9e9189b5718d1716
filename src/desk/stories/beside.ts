import { isTime } from '../../brief/passages/setting.ts';
import { standing, tellsNothing } from '../../brief/reprints/standing.ts';
import { contentWords, stem } from '../../brief/words/content.ts';
import { type Word, words } from '../../brief/words/words.ts';
import type { ArticleHead, Store, StoredPassage } from '../../store/store.ts';
import { headsOf } from '../claims/provenance.ts';
import { folded, holdsAsked } from '../question/coverage.ts';
import type { Term } from '../question/question.ts';

/** Articles that are looked through, and passages in each. */
const MOST_ARTICLES = 12;
const MOST_PASSAGES = 40;
/** Sentences that say what an article is about, with its title. */
const OPENING = 2;

/**
 * Sentences without a topic's words, from articles whose title or opening has them all: those that
 * share a word, no name, with it and whose first name stands there or in another sentence. `passages` are those on the topic.
 */
export async function passagesBeside(
  store: Store,
  passages: readonly StoredPassage[],
  terms: readonly Term[],
): Promise<readonly StoredPassage[]> {
  const heads = (await headsOf(store, passages)).slice(0, MOST_ARTICLES);
  const ids = heads.map(({ id }) => id);
  const wholes = await store.openings(ids, MOST_PASSAGES);
  const known = new Set(passages.map(({ id }) => id));
  const isAsked = holdsAsked(terms);
  return wholes.flatMap((own, at) => {
    const opening = openingOf(heads[at], own);
    if (!isAsked(folded(opening))) return [];
    const isOfIt = ofStory(opening, own);
    return own.filter(
      (passage) =>
        !(known.has(passage.id) || tellsNothing(standing(passage.text))) && isOfIt(passage),
    );
  });
}

const openingOf = (head: ArticleHead | undefined, own: readonly StoredPassage[]): string =>
  [head?.title ?? '', ...own.slice(0, OPENING).map(({ text }) => text)].join('. ');

/** Tells whether a passage of an article is of what it opens with: it shares a word with that, and its first name is no new one. */
function ofStory(
  opening: string,
  own: readonly StoredPassage[],
): (passage: StoredPassage) => boolean {
  const told = new Set(contentWords(opening));
  const once = new Set<string>();
  const known = new Set(words(opening).map(({ key }) => key));
  for (const { text } of own)
    for (const key of new Set(words(text).map((word) => word.key)))
      (once.has(key) ? known : once).add(key);
  return ({ text }) => {
    const first = firstName(words(text));
    const shared = words(text).some(
      (word) => !(word.number || word.name || isTime(word)) && told.has(stem(word.key)),
    );
    return shared && (first.length === 0 || first.some((key) => known.has(key)));
  };
}

/** The words of the first name among some words: "Jane", "Roe". */
function firstName(all: readonly Word[]): readonly string[] {
  const from = all.findIndex((word) => word.name && !isTime(word));
  if (from < 0) return [];
  const rest = all.slice(from);
  const end = rest.findIndex(({ name }) => !name);
  return rest.slice(0, end < 0 ? rest.length : end).map(({ key }) => key);
}
