import type { Draft, DraftBlock } from '../../answer/answer.ts';
import { claims, found, note } from '../../answer/build.ts';
import { counted, origins, own } from '../../answer/words.ts';
import type { Beat, Desk, FreshStory } from '../../desk/desk.ts';
import type { Subscription } from '../../store/ledger.ts';
import type { Post } from './post.ts';

/** What knows which articles were filed between two marks. */
export interface Filings {
  filedSince(mark: number, upTo: number, limit: number): Promise<readonly string[]>;
}

/** Newest of the articles filed since the last post that are looked at, and how many may have been filed. */
const MOST_ARTICLES = 2_000;
const MOST_FILED = 100_000;

/** What a digest or a watch is about, in words of its maker. */
function subjectOf({ what: { topic, names, outlets } }: Subscription): string {
  const about = [...(topic === null ? [] : [topic]), ...names].join(', ') || own.allNews;
  return outlets.length === 0 ? about : `${about} (${outlets.join(', ')})`;
}

const beatOf = ({ what: { topic, names, outlets } }: Subscription): Beat => ({
  topic: topic ?? '',
  names,
  outlets,
});

/**
 * What is new for a digest or a watch among the articles that were filed after its mark and up to
 * another: a block for each story, newest first. A reprint is never new; the tone is `nothing` when
 * nothing is.
 */
export async function newsDraft(
  desk: Pick<Desk, 'fresh'>,
  filings: Filings,
  subscription: Subscription,
  upTo: number,
): Promise<Draft> {
  const filed = await filings.filedSince(subscription.mark, upTo, MOST_FILED);
  const articles = filed.slice(-MOST_ARTICLES);
  const stories = await desk.fresh(articles, beatOf(subscription), subscription.what.size);
  const title = own.posted[subscription.kind](subjectOf(subscription));
  if (stories.length === 0) return { tone: 'nothing', title, blocks: [note(own.nothingNew)] };
  return found(
    title,
    ...stories.flatMap((story) => claims(headingOf(story, stories), story.claims)),
  );
}

/** How widely a story is told; nothing where every story of the post is told by one article. */
function headingOf({ origins: lines, articles }: FreshStory, all: readonly FreshStory[]): string {
  if (articles > 1) return origins(lines, articles);
  return all.some((story) => story.articles > 1) ? counted(articles, 'article') : '';
}

/** That a post comes late, and when it was due; no block when it does not. */
export const lateness = ({ late, slot, subscription: { zone } }: Post): DraftBlock[] =>
  late ? [note(own.late(timeIn(zone, slot), zone))] : [];

/** "Mon, 2 June 2025, 08:00" in a zone. */
const timeIn = (zone: string, at: number): string =>
  new Intl.DateTimeFormat('en-GB', {
    ...{ weekday: 'short', day: 'numeric', month: 'long', year: 'numeric' },
    ...{ hour: '2-digit', minute: '2-digit', timeZone: zone },
  }).format(at);
