import type { Store, StoredPassage } from '../../store/store.ts';
import type { Page, Scope } from '../desk.ts';
import { who } from '../names/who.ts';
import { enoughFor, filterOf } from '../scope.ts';
import { coverage, folded, namesStand } from './coverage.ts';
import { termsOf } from './question.ts';

/** "What did Jane Poe say about the bridge?": the speaker and the matter. */
const SAID_ABOUT =
  /^\s*what (?:did|does|do|has|have|had)\s(.+?)\s(?:say|said|tell|told|think)\s(?:about|of|on)\s(.+?)\s*\?*\s*$/i;
/** "What did the council say?": all that somebody said. */
const SAID = /^\s*what (?:did|does|has|have|had)\s(.+?)\s(?:say|said|tell|told)\s*\?*\s*$/i;
const SAYING =
  /\b(?:said|says|told|tells|added|wrote|announced|warned|insisted|argued|claimed|reported|denied|confirmed|stated|spoke of|according to|statement)\b/i;
/** Newest quotes of a speaker that are looked through. */
const MOST_QUOTES = 200;
/** Share of what the matter's words tell that a quote must hold with the sentences around it. */
const COVERED = 0.75;

/** Passages in which somebody is quoted on what a question asks, those that name it first; none when it asks for something else. */
export async function saidAbout(
  store: Store,
  question: string,
  scope: Scope,
): Promise<readonly StoredPassage[]> {
  const [, speaker, matter] = SAID_ABOUT.exec(question) ?? [];
  if (speaker === undefined || matter === undefined) return [];
  const found = await who(store, speaker, scope);
  const terms = await termsOf(store, matter);
  if (found.by === 'none' || terms.length === 0) return [];
  const quotes = await store.quotes(found.entity.names, filterOf(scope), MOST_QUOTES);
  const passages = [...new Map(quotes.map(({ passage }) => [passage.id, passage])).values()];
  const contexts = await Promise.all(
    passages.map(({ article, index }) => store.passages(article, Math.max(0, index - 1), index)),
  );
  const kept = passages.filter((_, at) => {
    const text = folded((contexts[at] ?? []).map((one) => one.text).join(' '));
    return coverage(text, terms) >= COVERED && namesStand(text, terms);
  });
  const own = ({ text }: StoredPassage): number => coverage(folded(text), terms);
  return kept.sort((a, b) => own(b) - own(a));
}

/** Passages that name a speaker as asked and tell what was said; null when a question asks for something else. */
export async function saidBy(
  store: Store,
  question: string,
  scope: Scope,
  page: Page,
): Promise<readonly StoredPassage[] | null> {
  const speaker = SAID.exec(question)?.[1];
  if (speaker === undefined) return null;
  const terms = await termsOf(store, speaker);
  if (terms.length === 0) return [];
  const groups = terms.map(({ kind, asked, forms }) => (kind === 'name' ? forms : [asked]));
  const query = { filter: filterOf(scope), limit: enoughFor(page) };
  const hits = await store.search({ ...query, groups, match: 'all' });
  return hits.flatMap(({ passage }) => (SAYING.test(passage.text) ? passage : []));
}
