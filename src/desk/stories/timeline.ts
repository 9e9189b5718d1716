import type { MomentShown } from '../../answer/answer.ts';
import { groupEvents } from '../../brief/stories/events.ts';
import type { Citation, Claim } from '../../news/claim.ts';
import { placeIn } from '../../news/passage.ts';
import type { Store, StoredMoment, StoredPassage } from '../../store/store.ts';
import { claimPage } from '../claims/claims.ts';
import { leans } from '../claims/support.ts';
import type { Page, Scope, Timeline } from '../desk.ts';
import { passagesOnTopic } from '../question/passages.ts';
import { termsOf } from '../question/question.ts';
import { filterOf } from '../scope.ts';
import { passagesBeside } from './beside.ts';
import { hourOf } from './hours.ts';
import { endOf, placing, tellsDay } from './placing.ts';

/** Dated passages looked at: the latest ones. */
const MOST_MOMENTS = 120;
/** Days of a topic's own sentences that are too few for a timeline. */
const FEW = 5;
/** Sentences that are shown with a day which is not known. */
const MOST_UNDATED = 8;

/** A happening that is shown: its passage, and those of other articles that tell of the same event. */
interface Event {
  readonly moment: StoredMoment;
  readonly others: readonly StoredPassage[];
}

/** The event's best telling first: one that stands alone, then the one nearest to the head of its article. */
const best = (a: StoredMoment, b: StoredMoment): number =>
  Number(leans(a.passage)) - Number(leans(b.passage)) || a.passage.index - b.passage.index;

/** Moments in the order of the happenings, those of one event together. */
function eventsOf(moments: readonly StoredMoment[]): readonly Event[] {
  const inOrder = [...moments].sort(
    (a, b) => compare(a.from, b.from) || compare(endOf(a), endOf(b)) || hourOf(a) - hourOf(b),
  );
  const happenings = inOrder.map((moment) => ({
    ...{ passage: moment.passage, from: moment.from, to: endOf(moment) },
    at: placeIn(moment.passage, moment.span)[0],
  }));
  return groupEvents(happenings).flatMap((group) => {
    const [moment, ...rest] = group.flatMap((at) => inOrder[at] ?? []).sort(best);
    return moment ? [{ moment, others: rest.map(({ passage }) => passage) }] : [];
  });
}

/** Dated passages in the order of the happenings; see `Desk.timeline`. */
export async function timeline(
  store: Store,
  topic: string,
  scope: Scope,
  page: Page,
): Promise<Timeline> {
  const { moments, others } =
    topic === ''
      ? { moments: await store.moments(filterOf(scope), MOST_MOMENTS), others: [] }
      : await toldOn(store, topic, scope);
  const events = eventsOf(placing(moments));
  const eventOf = new Map(events.map((event) => [event.moment.passage.id, event]));
  const claimed = await claimPage(
    store,
    events.map(({ moment }) => moment.passage),
    page,
  );
  const shown = claimed.items.flatMap((one) => {
    const event = one.run.members.map((id) => eventOf.get(id)).find((known) => known !== undefined);
    return event ? [{ ...one, event }] : [];
  });
  const also = await alsoTold(store, shown);
  const items = shown.map(({ claim, event: { moment } }): MomentShown<Citation> => {
    const to = endOf(moment);
    const computed = moment.computed || to !== moment.to;
    return { from: moment.from, to, computed, claim, also: also.get(moment.passage.id) ?? [] };
  });
  const undated = page.page > 1 ? [] : await undatedIn(store, others);
  return { items, more: claimed.more, undated };
}

/** What other articles say of each event that is shown, without reprints of what is shown, by passage id. */
async function alsoTold(
  store: Store,
  shown: readonly { readonly covers: readonly number[]; readonly event: Event }[],
): Promise<ReadonlyMap<number, readonly Claim[]>> {
  const told = await Promise.all(
    shown.map(async ({ covers, event }) => {
      const others = event.others.filter(({ id }) => !covers.includes(id));
      const { items } = await claimPage(store, others, { size: others.length, page: 1 });
      return [event.moment.passage.id, items.map(({ claim }) => claim)] as const;
    }),
  );
  return new Map(told);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What is told on a topic: its dated passages and, where these are few, all others of its articles. */
async function toldOn(store: Store, topic: string, scope: Scope) {
  const terms = await termsOf(store, topic);
  const passages = await passagesOnTopic(store, terms, scope, { size: MOST_MOMENTS / 4, page: 1 });
  const own = await store.momentsIn(passages.map(({ id }) => id));
  if (own.length >= FEW) return { moments: own, others: [] };
  const beside = await passagesBeside(store, passages, terms);
  const moments = [...own, ...(await store.momentsIn(beside.map(({ id }) => id)))];
  const dated = new Set(moments.map(({ passage }) => passage.id));
  return { moments, others: [...passages, ...beside].filter(({ id }) => !dated.has(id)) };
}

/** Passages that tell a day and stand alone, in the order of their articles. */
async function undatedIn(
  store: Store,
  passages: readonly StoredPassage[],
): Promise<readonly Claim[]> {
  const articles = [...new Set(passages.map(({ article }) => article))];
  const told = passages
    .filter((passage) => tellsDay(passage.text) && !leans(passage))
    .sort((a, b) => articles.indexOf(a.article) - articles.indexOf(b.article) || a.index - b.index);
  const { items } = await claimPage(store, told, { size: MOST_UNDATED, page: 1 });
  return items.map(({ claim }) => claim);
}
