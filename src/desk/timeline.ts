import type { MomentShown } from '../answer/answer.ts';
import type { Citation } from '../news/claim.ts';
import type { Store, StoredMoment } from '../store/store.ts';
import { passagesOn } from './answers.ts';
import { claimPage } from './claims.ts';
import type { Listed, Page, Scope } from './desk.ts';
import { termsOf } from './question.ts';
import { filterOf } from './scope.ts';

/** Dated passages looked at: the latest ones. */
const MOST_MOMENTS = 120;

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
  const firsts = new Map<number, StoredMoment>();
  for (const moment of moments) {
    const other = firsts.get(moment.passage.id);
    if (!other || moment.span[0] < other.span[0]) firsts.set(moment.passage.id, moment);
  }
  const inOrder = [...firsts.values()].sort(
    (a, b) => compare(a.from, b.from) || compare(a.to, b.to),
  );
  const claimed = await claimPage(
    store,
    inOrder.map(({ passage }) => passage),
    page,
  );
  const shown = claimed.items.flatMap(({ run, claim }): MomentShown<Citation>[] => {
    const moment = run.members.map((member) => firsts.get(member)).find((one) => one !== undefined);
    return moment ? [{ from: moment.from, to: moment.to, computed: moment.computed, claim }] : [];
  });
  return { items: shown, more: claimed.more };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

async function momentsOn(
  store: Store,
  topic: string,
  scope: Scope,
): Promise<readonly StoredMoment[]> {
  const terms = await termsOf(store, topic);
  const passages = await passagesOn(store, terms, scope, { size: MOST_MOMENTS / 4, page: 1 });
  return store.momentsIn(passages.map(({ id }) => id));
}
