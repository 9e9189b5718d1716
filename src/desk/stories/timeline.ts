import type { MomentShown } from '../../answer/answer.ts';
import { groupEvents } from '../../brief/stories/events.ts';
import type { Citation, Claim } from '../../news/claim.ts';
import { placeIn } from '../../news/passage.ts';
import type { Store, StoredMoment, StoredPassage } from '../../store/store.ts';
import { claimPage } from '../claims/claims.ts';
import { leans } from '../claims/support.ts';
import type { Listed, Page, Scope } from '../desk.ts';
import { passagesOnTopic } from '../question/passages.ts';
import { termsOf } from '../question/question.ts';
import { filterOf } from '../scope.ts';
import { momentsBeside } from './beside.ts';
import { hourOf } from './hours.ts';
import { endOf, placing } from './placing.ts';

/** Dated passages looked at: the latest ones. */
const MOST_MOMENTS = 120;
/** Days of a topic's own sentences that are too few for a timeline. */
const FEW = 5;

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
): Promise<Listed<MomentShown<Citation>>> {
  const moments =
    topic === ''
      ? await store.moments(filterOf(scope), MOST_MOMENTS)
      : await momentsOn(store, topic, scope);
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
  return { items, more: claimed.more };
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

async function momentsOn(
  store: Store,
  topic: string,
  scope: Scope,
): Promise<readonly StoredMoment[]> {
  const terms = await termsOf(store, topic);
  const passages = await passagesOnTopic(store, terms, scope, { size: MOST_MOMENTS / 4, page: 1 });
  const moments = await store.momentsIn(passages.map(({ id }) => id));
  return moments.length < FEW
    ? [...moments, ...(await momentsBeside(store, passages, terms))]
    : moments;
}
