import type { Draft } from '../../answer/answer.ts';
import type { Desk } from '../../desk/desk.ts';
import type { Place } from '../../place.ts';
import { Refusal } from '../../refusal.ts';
import type { Ledger, Subscription } from '../../store/ledger.ts';
import type { Clock } from '../clock.ts';
import { type Filings, newsDraft } from '../posting/news.ts';
import { firstSlot } from '../posting/planner.ts';
import { zoneNamed } from '../zones/zones.ts';
import { findFor, listFor, MOST, mayChange, noSuch, tooMany } from './access.ts';
import { ALL_NEWS, digestTerms, type Terms, watchTerms } from './terms.ts';
import { whereIn, whereWords } from './where.ts';

type Kind = Subscription['kind'];

/** What a command may ask of digests and watches. Each throws a Refusal that says what to do. */
export interface Subscriptions {
  create(place: Place, kind: Kind, terms: Terms): Promise<Subscription>;
  /** Those of this channel and those the asker made; in a direct message all the asker made. */
  list(place: Place, kind: Kind): Promise<readonly Subscription[]>;
  /** One that the asker may change. */
  mine(place: Place, kind: Kind, id: string): Promise<Subscription>;
  /** What the next post of one that the asker may see would say as things are. */
  preview(place: Place, kind: Kind, id: string, desk: Desk): Promise<Draft>;
  edit(place: Place, kind: Kind, id: string, terms: Terms): Promise<Subscription>;
  pause(place: Place, kind: Kind, id: string): Promise<Subscription>;
  resume(place: Place, kind: Kind, id: string): Promise<Subscription>;
  remove(place: Place, kind: Kind, id: string): Promise<Subscription>;
  /** Puts a post into the outbox out of turn. */
  postNow(place: Place, kind: Kind, id: string): Promise<Subscription>;
}

/** What subscriptions are kept with. */
export interface SubscriptionParts {
  readonly store: Filings & { readonly ledger: Ledger; mark(): Promise<number> };
  readonly clock: Pick<Clock, 'now'>;
  /** Gives numbers from 0 to 1. */
  readonly dice: () => number;
  /** Fewest minutes between two posts of a digest. */
  readonly minMinutes: number;
  /** Called when something was put into the outbox out of turn. */
  readonly hurry: () => void;
}

/** Subscriptions over a ledger. */
export function openSubscriptions(parts: SubscriptionParts): Subscriptions {
  const { store, clock, dice, minMinutes, hurry } = parts;
  const { ledger } = store;

  const mine = async (place: Place, kind: Kind, id: string): Promise<Subscription> => {
    const found = await findFor(ledger, place, kind, id);
    if (await mayChange(place, found)) return found;
    throw new Refusal(
      'not allowed',
      `${found.id} was made by somebody else.`,
      'Only its maker may change it, or somebody who may decide what is posted in its channel.',
    );
  };
  const changed = async (next: Subscription): Promise<Subscription> => {
    const timed = { ...next, next: firstSlot(next, clock.now()) };
    const done = await ledger.change(timed, MOST);
    if (done === 'changed') return timed;
    throw done === 'unknown' ? noSuch(next.kind, next.id, []) : tooMany(done);
  };

  return {
    create: async (place, kind, terms) => {
      const made = await madeAs(terms, kind, place, parts);
      return add(ledger, { ...made, next: firstSlot(made, clock.now()) }, dice);
    },
    list: (place, kind) => listFor(ledger, place, kind),
    mine,
    preview: async (place, kind, id, desk) =>
      newsDraft(desk, store, await findFor(ledger, place, kind, id), await store.mark()),
    edit: async (place, kind, id, terms) =>
      changed(await changedAs(terms, await mine(place, kind, id), place, minMinutes)),
    pause: async (place, kind, id) => {
      const found = await mine(place, kind, id);
      if (found.paused === null) await ledger.pause(found.id, 'asked', clock.now());
      return (await ledger.find(found.id)) ?? found;
    },
    resume: async (place, kind, id) => changed({ ...(await mine(place, kind, id)), paused: null }),
    remove: async (place, kind, id) => {
      const found = await mine(place, kind, id);
      await ledger.remove(found.id);
      return found;
    },
    postNow: async (place, kind, id) => {
      const found = await mine(place, kind, id);
      if (found.paused !== null)
        throw new Refusal(
          'not allowed',
          `${found.id} is paused.`,
          `Write /${kind} resume ${found.id} first.`,
        );
      // When a post of it waits already, that one is it.
      await ledger.planNow(found.id, clock.now());
      hurry();
      return found;
    },
  };
}

/** Letters and digits that are not taken for each other when they are read and typed. */
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';
const ID_LENGTH = 5;

/** An id to type, one of 14 million. `dice` gives numbers from 0 to 1. */
const newId = (dice: () => number): string =>
  Array.from({ length: ID_LENGTH }, () => LETTERS[Math.floor(dice() * LETTERS.length)]).join('');

/** A new one as somebody says it. */
async function madeAs(
  terms: Terms,
  kind: Kind,
  place: Place,
  { store, clock, dice, minMinutes }: SubscriptionParts,
): Promise<Subscription> {
  const where = await whereIn(terms.where ?? '', place);
  const zone = zoneNamed(terms.zone || (await place.zone()) || 'UTC');
  const common = {
    ...{ id: newId(dice), ...where, maker: place.user, zone, what: { ...ALL_NEWS, ...terms.what } },
    ...{ paused: null, next: null, last: null, error: null, created: clock.now() },
  };
  return kind === 'digest'
    ? { ...common, kind, ...digestTerms(terms, minMinutes, null), mark: 0 }
    : { ...common, kind, ...watchTerms(terms, null), mark: await store.mark() };
}

/** One that stands with what somebody says of it, and all else as it was. */
async function changedAs(
  terms: Terms,
  before: Subscription,
  place: Place,
  minMinutes: number,
): Promise<Subscription> {
  const stays = terms.where === undefined || terms.where === whereWords(before);
  const common = {
    ...(stays ? null : await whereIn(terms.where ?? '', place)),
    what: { ...before.what, ...terms.what },
    zone: terms.zone === undefined ? before.zone : zoneNamed(terms.zone),
  };
  return before.kind === 'digest'
    ? { ...before, ...common, ...digestTerms(terms, minMinutes, before) }
    : { ...before, ...common, ...watchTerms(terms, before) };
}

/** Keeps a new one under an id of its own. */
async function add(ledger: Ledger, made: Subscription, dice: () => number): Promise<Subscription> {
  const done = await ledger.add(made, MOST);
  if (done === 'added') return made;
  if (done === 'taken') return add(ledger, { ...made, id: newId(dice) }, dice);
  throw tooMany(done);
}
