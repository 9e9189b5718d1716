import type { Place } from '../../place.ts';
import { Refusal } from '../../refusal.ts';
import type { Full, Ledger, Subscription } from '../../store/ledger.ts';
import { isDirect } from './where.ts';

type Kind = Subscription['kind'];

/** Most digests and watches of a channel and of a workspace; a listing holds as many. */
export const MOST = { channel: 10, workspace: 100 } as const;

/** Said when a channel or its workspace has as many as it may have. */
export const tooMany = (full: Full): Refusal =>
  new Refusal(
    'too many',
    `This ${full} has ${MOST[full]} digests and watches, the most it may have.`,
    'Remove one first: /digest list and /watch list show them.',
  );

/** The asker's own in this workspace and in direct messages, and those of this channel. */
export async function listFor(
  ledger: Ledger,
  place: Place,
  kind: Kind,
): Promise<readonly Subscription[]> {
  const { platform, user, channel, direct } = place;
  const workspace = { platform, workspace: place.workspace };
  const own = await ledger.list({ maker: user }, MOST.workspace);
  const here = direct ? [] : await ledger.list({ workspace, channel }, MOST.workspace);
  const near = own.filter(
    (one) =>
      one.platform === platform &&
      (one.workspace === place.workspace || (platform === 'discord' && (direct || isDirect(one)))),
  );
  const all = new Map([...near, ...here].map((one) => [one.id, one]));
  return [...all.values()]
    .filter((one) => one.kind === kind)
    .sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}

/** One by its id, which only those know who may see it. */
export async function findFor(
  ledger: Ledger,
  place: Place,
  kind: Kind,
  id: string,
): Promise<Subscription> {
  const wanted = id.trim().toLowerCase();
  const there = await listFor(ledger, place, kind);
  const found = there.find((one) => one.id === wanted) ?? (await ledger.find(wanted));
  if (found && (there.includes(found) || (await mayChange(place, found)))) {
    if (found.kind === kind) return found;
    throw new Refusal(
      'unknown subscription',
      `${found.id} is a ${found.kind}.`,
      `Write /${found.kind} in place of /${kind}.`,
    );
  }
  throw noSuch(
    kind,
    id,
    there.map((one) => one.id),
  );
}

/** Whether somebody made it, or may decide about its channel. */
export const mayChange = async (place: Place, one: Subscription): Promise<boolean> =>
  one.platform === place.platform &&
  (one.maker === place.user ||
    (one.workspace === place.workspace && !isDirect(one) && (await place.mayDecide(one.channel))));

/** Said when nobody has one by that id, or it may not be seen; names those that may. */
export const noSuch = (kind: Kind, id: string, there: readonly string[]): Refusal =>
  new Refusal(
    'unknown subscription',
    `There is no ${kind} "${id.slice(0, 40)}" of yours or of this channel.`,
    there.length > 0
      ? `Those are ${there.join(', ')}. /${kind} list shows them.`
      : `There is none yet: /${kind} create makes one.`,
  );
