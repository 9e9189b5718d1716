import type { QuoteShown } from '../../answer/answer.ts';
import type { Citation } from '../../news/claim.ts';
import type { Store, StoredPassage, StoredQuote } from '../../store/store.ts';
import { claimPage } from '../claims/claims.ts';
import type { Entity, Listed, Page, Scope } from '../desk.ts';
import { speakerIn } from '../names/quotes.ts';
import { who } from '../names/who.ts';
import { enoughFor, filterOf, mapPage } from '../scope.ts';
import { coverage, folded, namesStand } from './coverage.ts';
import { passagesOn } from './passages.ts';
import { type Term, termsOf } from './question.ts';
import { isToldBy } from './told.ts';

/** "What did Jane Poe say about the bridge?": the speaker and the matter. */
const SAID_ABOUT =
  /^\s*what (?:did|does|do|has|have|had)\s(.+?)\s(?:say|said|tell|told|think)\s(?:about|of|on)\s(.+?)\s*\?*\s*$/i;
/** "What did the council say?": all that somebody said. */
const SAID = /^\s*what (?:did|does|has|have|had)\s(.+?)\s(?:say|said|tell|told)\s*\?*\s*$/i;
/** Newest quotes of a speaker that are looked through. */
const MOST_QUOTES = 200;
/** Sentences behind the first of a quote that are looked through. */
const SENTENCES = 4;
/** See `nearness`. */
const BEFORE = 2;
/** Share of what the matter's words tell that a quote must hold with the sentences around it. */
const COVERED = 0.75;

/**
 * Passages in which somebody is quoted on what a question asks, those that name it first, or else told to have said
 * something of it; null when it asks for something else.
 */
export async function saidAbout(
  store: Store,
  question: string,
  scope: Scope,
  page: Page,
): Promise<readonly StoredPassage[] | null> {
  const [, speaker, matter] = SAID_ABOUT.exec(question) ?? [];
  if (speaker === undefined || matter === undefined) return null;
  const terms = await termsOf(store, matter);
  if (terms.length === 0) return null;
  const found = await who(store, speaker, scope);
  const quoted = found.by === 'none' ? [] : await quotedOn(store, found.entity, terms, scope);
  if (quoted.length > 0) return quoted.map(({ passage }) => passage);
  const tellers = await termsOf(store, speaker);
  const passages = await passagesOn(store, [...tellers, ...terms], scope, page);
  return passages.filter(({ text }) => isToldBy(text, tellers));
}

/** A speaker's quotes on a topic, those that name it first, in the passages they stand in; see `Desk.quotes`. */
export async function quotesOn(
  store: Store,
  entity: Entity,
  topic: string,
  scope: Scope,
  page: Page,
): Promise<Listed<QuoteShown<Citation>>> {
  const quoted = await quotedOn(store, entity, await termsOf(store, topic), scope);
  const speakers = new Map(quoted.map((quote) => [quote.passage.id, speakerIn(quote, entity)]));
  const passages = quoted.map(({ passage }) => passage);
  const claimed = await claimPage(store, passages, page);
  return mapPage(claimed, ({ run, claim }) => ({
    speaker: speakers.get(run.id) ?? entity.label,
    claim,
  }));
}

/** A speaker's quotes on what the terms name, one of each passage. */
async function quotedOn(
  store: Store,
  { names, strangers }: Entity,
  terms: readonly Term[],
  scope: Scope,
): Promise<readonly StoredQuote[]> {
  if (terms.length === 0) return [];
  const newest = await store.quotes(names, filterOf(scope, strangers), MOST_QUOTES);
  const quotes = [...new Map(newest.map((quote) => [quote.passage.id, quote])).values()];
  const contexts = await Promise.all(
    quotes.map(({ passage: { article, index } }) =>
      store.passages(article, Math.max(0, index - 1), index + SENTENCES),
    ),
  );
  const found = quotes.map((quote, at) => ({
    quote,
    ...nearness(quote, contexts[at] ?? [], terms),
  }));
  const nearest = found.some(({ far }) => far < BEFORE) ? BEFORE - 1 : BEFORE;
  return found
    .filter(({ far }) => far <= nearest)
    .sort((a, b) => a.far - b.far || b.own - a.own)
    .map(({ quote }) => quote);
}

/**
 * How `far` what the terms name stands from a quote: 0 in its sentences, 1 in the one before in its paragraph, `BEFORE`
 * in that of the paragraph before, else infinitely; and how much of it its sentences hold.
 */
function nearness(
  { span, passage }: StoredQuote,
  around: readonly StoredPassage[],
  terms: readonly Term[],
): { far: number; own: number } {
  const upTo = around.filter(({ index, span: [from] }) => index <= passage.index || from < span[1]);
  const texts = [
    upTo.filter(({ index }) => index >= passage.index),
    upTo.filter(({ paragraph }) => paragraph === passage.paragraph),
    upTo,
  ].map((all) => folded(all.map(({ text }) => text).join(' ')));
  const far = texts.findIndex(
    (text) => coverage(text, terms) >= COVERED && namesStand(text, terms),
  );
  return { far: far < 0 ? Number.POSITIVE_INFINITY : far, own: coverage(texts[0] ?? '', terms) };
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
  return hits.flatMap(({ passage }) => (isToldBy(passage.text, terms) ? passage : []));
}
