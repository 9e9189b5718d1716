import { standing } from '../../brief/reprints/standing.ts';
import type { Store, StoredPassage } from '../../store/store.ts';
import { coverage, folded } from './coverage.ts';
import { hitsOfAny, LOOKS, type Matter } from './passages.ts';
import type { Term } from './question.ts';

/** Hits that are weighed by what stands around them too: the best by their own words and those of their article's other hits. */
const MOST_WEIGHED = 30;

/**
 * How much a term counts that stands in none but this place. These shares and powers were found on questions
 * about real news, each quarter of the stories with those that suit the other three (docs/reading.md).
 */
const SHARE = { own: 1, title: 0.8, before: 0.7, behind: 0.4, opening: 0.4, elsewhere: 0.3 };
const POWER = { covers: 4, gives: 2, looks: 0.5 };
/**
 * A passage is near from here on: it and what stands around it hold so much of what the terms tell, or so much less
 * where they name two at least: few other stories name both.
 */
const NEAR = 0.46;
const NEAR_BOTH = 0.4;
const BOTH = 2;

/** What is worth less than this share of the best one only stands in its way. */
const WORTH = 0.2;

/** Sentences before and behind that a passage goes on from or leads to, and those that open its article. */
const BEFORE = 2;
const BEHIND = 1;
const OPENING = 2;

/** How much of each term a text or a place holds, 0 to 1, in their order. */
type Held = readonly number[];

/**
 * Passages that come near to what a question asks, best first: those that hold most of it, themselves or with the
 * sentences around and the title, and give what is asked for. None where the article does not name what it names.
 */
export async function nearest(
  store: Store,
  { terms, scope, gives }: Omit<Matter, 'page'>,
): Promise<readonly StoredPassage[]> {
  if (terms.length === 0) return [];
  const hits = (await hitsOfAny(store, terms, scope)).map(({ passage }) => passage);
  const own = new Map(hits.map((hit) => [hit.id, heldIn(hit.text, terms)]));
  const elsewhere = heldByArticle(hits, own);
  const worth = (passage: StoredPassage, held: Held): number =>
    covered(held, terms) ** POWER.covers *
    gives(passage) ** POWER.gives *
    LOOKS[standing(passage.text)] ** POWER.looks;
  const atHome = (hit: StoredPassage): Held =>
    most([own.get(hit.id) ?? [], shared(elsewhere.get(hit.article) ?? [], SHARE.elsewhere)]);
  const likely = best(hits, (hit) => worth(hit, atHome(hit))).slice(0, MOST_WEIGHED);
  const around = await heldAround(store, likely, terms);
  const all = new Map(
    likely.map((hit, at) => [hit.id, most([atHome(hit), around[at] ?? []])] as const),
  );
  const enough = terms.filter(({ kind }) => kind === 'name').length < BOTH ? NEAR : NEAR_BOTH;
  const isNear = ({ id }: StoredPassage): boolean => {
    const held = all.get(id) ?? [];
    return covered(held, terms) >= enough && terms.every((term, i) => !isName(term) || held[i]);
  };
  const near = likely.filter(isNear);
  const worthOf = (hit: StoredPassage): number => worth(hit, all.get(hit.id) ?? []);
  const least = WORTH * Math.max(0, ...near.map(worthOf));
  return best(near, worthOf).filter((hit) => worthOf(hit) >= least);
}

/** Whether a term names somebody or something, known or not. */
const isName = ({ kind, asked }: Term): boolean => kind === 'name' || /^\p{Lu}/u.test(asked);

const heldIn = (text: string, terms: readonly Term[]): Held => {
  const own = folded(text);
  return terms.map((term) => coverage(own, [term]));
};

const shared = (held: Held, share: number): Held => held.map((part) => part * share);

/** Of each term as much as the place holds that holds most of it. */
const most = (places: readonly Held[]): Held =>
  (places[0] ?? []).map((_, i) => Math.max(...places.map((held) => held[i] ?? 0)));

const covered = (held: Held, terms: readonly Term[]): number =>
  terms.reduce((sum, { weight }, i) => sum + weight * (held[i] ?? 0), 0) /
  terms.reduce((sum, { weight }) => sum + weight, 0);

function heldByArticle(
  hits: readonly StoredPassage[],
  own: ReadonlyMap<number, Held>,
): ReadonlyMap<string, Held> {
  const articles = new Map<string, Held>();
  for (const { id, article } of hits)
    articles.set(article, most([own.get(id) ?? [], articles.get(article) ?? []]));
  return articles;
}

/** What the sentences around each passage, its article's title and its opening hold of the terms. */
async function heldAround(
  store: Store,
  passages: readonly StoredPassage[],
  terms: readonly Term[],
): Promise<readonly Held[]> {
  const articles = [...new Set(passages.map(({ article }) => article))];
  const [heads, openings, rows] = await Promise.all([
    store.articles({ articles }, { limit: Math.max(1, articles.length) }),
    store.openings(articles, OPENING - 1),
    Promise.all(
      passages.map(({ article, index }) =>
        store.passages(article, Math.max(0, index - BEFORE), index + BEHIND),
      ),
    ),
  ]);
  const titles = new Map(heads.map(({ id, title }) => [id, heldIn(title ?? '', terms)]));
  const opened = new Map(articles.map((id, at) => [id, heldIn(textOf(openings[at]), terms)]));
  return passages.map(({ article, index }, at) => {
    const row = rows[at] ?? [];
    const before = row.filter((one) => one.index < index);
    const behind = row.filter((one) => one.index > index);
    return most([
      shared(titles.get(article) ?? [], SHARE.title),
      shared(opened.get(article) ?? [], SHARE.opening),
      shared(heldIn(textOf(before), terms), SHARE.before),
      shared(heldIn(textOf(behind), terms), SHARE.behind),
    ]);
  });
}

const textOf = (passages: readonly StoredPassage[] = []): string =>
  passages.map(({ text }) => text).join(' ');

const best = (
  passages: readonly StoredPassage[],
  worth: (passage: StoredPassage) => number,
): readonly StoredPassage[] =>
  passages
    .map((passage) => ({ passage, worth: worth(passage) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ passage }) => passage);
