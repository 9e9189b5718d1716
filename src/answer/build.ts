import type { Claim } from '../news/claim.ts';
import type { Answer, AnswerBlock, Draft, DraftBlock, Tone } from './answer.ts';
import { own } from './words.ts';

/** A line of Verbatim's own words. */
export const note = (text: string) => ({ kind: 'note', text }) as const;

/** Claims under a label; no block when there are none. */
export const claims = (label: string, list: readonly Claim[]): DraftBlock[] =>
  list.length > 0 ? [{ kind: 'claims', label, claims: list }] : [];

/** Names under a label, as a suggestion; no block when there are none. */
export const suggestions = (label: string, names: readonly string[]): DraftBlock[] =>
  names.length > 0 ? [{ kind: 'suggestions', label, names: [...new Set(names)] }] : [];

/** How to go on from this page, or that there is no such page; no block on the last one. */
export const more = (listed: Listing, page: number): DraftBlock[] => {
  if (listed.more) return [{ kind: 'more', page: page + 1 }];
  return page > 1 && listed.items.length === 0 ? [note(own.noPage(page))] : [];
};

/** One page of a list, and whether more follows. */
interface Listing {
  readonly items: readonly unknown[];
  readonly more: boolean;
}

/** An answer with news in it. */
export const found = (title: string, ...blocks: readonly DraftBlock[]): Draft => ({
  tone: 'found',
  title,
  blocks,
});

/** A whole answer of Verbatim's own words alone, which cites nothing. */
export const ownAnswer = (
  command: string,
  tone: Tone,
  title: string,
  blocks: readonly AnswerBlock[] = [],
): Answer => ({ command, input: {}, tone, title, blocks, sources: [] });

/** What more an answer without news says. */
interface Instead {
  /** First day that was searched, ISO; '' for all. */
  readonly since?: string;
  /** The page that was asked for. */
  readonly page?: number;
  /** Names that look alike. */
  readonly near?: readonly string[];
  /** What there is of it all the same, in Verbatim's own words. */
  readonly there?: string;
}

/** An answer without news: what was searched, since when, what there is instead, and what looks alike; or that the page is not there. */
export const nothing = (
  title: string,
  searched: { readonly articles: number; readonly passages: number },
  { since = '', page = 1, near = [], there = '' }: Instead = {},
): Draft => ({
  tone: 'nothing',
  title,
  blocks:
    page > 1
      ? [note(own.noPage(page))]
      : [
          note(searched.articles === 0 && since === '' ? own.emptyCorpus : own.nothing),
          note(own.searched(searched.articles, searched.passages)),
          ...(since === '' ? [] : [note(own.nothingSince(since))]),
          ...(there === '' ? [] : [note(there)]),
          ...suggestions(own.near, near),
        ],
});
