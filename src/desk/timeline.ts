import type { MomentShown } from '../answer/answer.ts';
import type { Citation } from '../news/claim.ts';
import type { Store, StoredMoment } from '../store/store.ts';
import { claimPage } from './claims.ts';
import type { Listed, Page, Scope } from './desk.ts';
import { passagesOn } from './passages.ts';
import { termsOf } from './question.ts';
import { filterOf } from './scope.ts';

/** Dated passages looked at: the latest ones. */
const MOST_MOMENTS = 120;

/** What runs from a date on: "since early March". */
const SINCE =
  /\bsince (?:(?:at least|about|around|early|late|mid) |(?:the )?(?:start|beginning|middle|end) of )?$/i;

const runsOn = ({ span, passage }: StoredMoment): boolean =>
  SINCE.test(passage.text.slice(0, span[0] - passage.span[0]));

/** Up to the day of publication for what runs on from a date; a later end stays. */
const endOf = (moment: StoredMoment): string => {
  const published = moment.passage.published?.slice(0, 10) ?? '';
  return runsOn(moment) && published > moment.to ? published : moment.to;
};

/** The moment a passage is placed by: its first one, but not one it only runs on from. */
function placing(moments: readonly StoredMoment[]): Map<number, StoredMoment> {
  const chosen = new Map<number, StoredMoment>();
  const weight = (moment: StoredMoment): number =>
    moment.span[0] + (runsOn(moment) ? Number.MAX_SAFE_INTEGER / 2 : 0);
  for (const moment of moments) {
    const other = chosen.get(moment.passage.id);
    if (!other || weight(moment) < weight(other)) chosen.set(moment.passage.id, moment);
  }
  return chosen;
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
  const firsts = placing(moments);
  const inOrder = [...firsts.values()].sort(
    (a, b) => compare(a.from, b.from) || compare(endOf(a), endOf(b)),
  );
  const claimed = await claimPage(
    store,
    inOrder.map(({ passage }) => passage),
    page,
  );
  const shown = claimed.items.flatMap(({ run, claim }): MomentShown<Citation>[] => {
    const moment = run.members.map((member) => firsts.get(member)).find((one) => one !== undefined);
    if (!moment) return [];
    const to = endOf(moment);
    return [{ from: moment.from, to, computed: moment.computed || to !== moment.to, claim }];
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
