import { addHook, addTrigger } from '../calls/response-urls.ts';
import type { Deed, Json, Message } from '../state/shapes.ts';
import { type Hook, type State, teamOf, userOf } from '../state/state.ts';
import type { Ack, How, Parcel, Wire } from './wire.ts';

/** One thing a person did (or Slack told), and what the bot made of it. */
export interface Exchange {
  /** Null when the bot did not acknowledge within three seconds, or was not there. */
  readonly ack: Ack | null;
  /** What was sent, to be sent again by `again`. */
  readonly parcel: Parcel;
  readonly place: Place;
  /** The full address given as response_url; null where Slack gives none. */
  readonly responseUrl: string | null;
  readonly triggerId: string | null;
  /** What the bot has done about it up to now. */
  readonly deeds: () => readonly Deed[];
  /** Waits for a deed of one of these kinds (any, when none is named); throws after `ms`. */
  readonly next: (kinds?: readonly Deed['kind'][], ms?: number) => Promise<Deed>;
  /** Waits for the first message posted, shown to one alone, or written over; throws after 5 s. */
  readonly reply: () => Promise<Message>;
}

/** Where an exchange takes place, which is how the bot's deeds are known to belong to it. */
export interface Place {
  readonly user: string;
  readonly channel: string | null;
  /** The thread an answer may stand in; one in another thread is not about this. */
  readonly thread?: string | null;
}

/** What an interaction carries beside its payload: a response_url and a trigger. */
export interface Means {
  readonly responseUrl: string | null;
  readonly path: string | null;
  readonly triggerId: string;
}

/** Makes a trigger, and a response_url when it happens in a channel. */
export function meansFor(
  state: State,
  base: string,
  kind: 'commands' | 'actions' | 'app',
  { user, channel, thread = null }: Place,
  original: Message | null = null,
): Means {
  const triggerId = addTrigger(state, user);
  if (!channel) return { responseUrl: null, path: null, triggerId };
  const hook: Pick<Hook, 'user' | 'channel' | 'thread' | 'original'> = {
    user,
    channel,
    thread,
    original,
  };
  const path = addHook(state, kind, hook);
  return { responseUrl: `${base}${path}`, path, triggerId };
}

/** Sends a parcel and keeps watch over what comes of it. */
export async function exchange(
  state: State,
  wire: Wire,
  parcel: Parcel,
  place: Place,
  { how, means }: { how?: How | undefined; means?: Means | undefined } = {},
): Promise<Exchange> {
  const from = state.deeds.length;
  const vias = [means?.path, means?.triggerId].filter((via) => via != null);
  const ours = ({ via, channel, user, thread }: Deed): boolean =>
    via
      ? vias.includes(via)
      : (thread === null || place.channel === null || thread === place.thread) &&
        (channel === null || place.channel === null || channel === place.channel) &&
        (user === null || user === place.user);
  const ack = await wire.send(parcel, how);
  const deeds = () => state.deeds.slice(from).filter(ours);
  const next = (kinds: readonly Deed['kind'][] = [], ms = 5000): Promise<Deed> => {
    const fits = (deed: Deed) => ours(deed) && (kinds.length === 0 || kinds.includes(deed.kind));
    return awaited(state, deeds().find(fits), fits, ms);
  };
  return {
    ack,
    parcel,
    place,
    responseUrl: means?.responseUrl ?? null,
    triggerId: means?.triggerId ?? null,
    deeds,
    next,
    reply: async () => {
      const { message } = await next(['post', 'ephemeral', 'update']);
      if (!message) throw new Error('a deed of a message carries none');
      return message;
    },
  };
}

function awaited(
  state: State,
  already: Deed | undefined,
  fits: (deed: Deed) => boolean,
  ms: number,
): Promise<Deed> {
  if (already) return Promise.resolve(already);
  return new Promise((settle, fail) => {
    const watch = (deed: Deed): void => {
      if (!fits(deed)) return;
      clearTimeout(late);
      state.watchers.delete(watch);
      settle(deed);
    };
    const late = setTimeout(() => {
      state.watchers.delete(watch);
      fail(new Error(`the bot did nothing of the kind within ${ms} ms`));
    }, ms);
    state.watchers.add(watch);
  });
}

/** The wrapper round every event: https://docs.slack.dev/apis/events-api. */
export function eventParcel(state: State, team: string, event: Json): Parcel {
  const { botUser } = teamOf(state, team);
  return {
    type: 'events_api',
    payload: {
      token: 'a-verification-token',
      team_id: team,
      context_team_id: team,
      context_enterprise_id: null,
      api_app_id: state.appId,
      event: { event_ts: state.ts(), ...event },
      type: 'event_callback',
      event_id: state.id('Ev'),
      event_time: Math.floor(state.now() / 1000),
      authorizations: [
        {
          enterprise_id: null,
          team_id: team,
          user_id: botUser,
          is_bot: true,
          is_enterprise_install: false,
        },
      ],
      is_ext_shared_channel: false,
      event_context: `4-${team}`,
    },
  };
}

/** What every interactive payload begins with. */
export function interactive(state: State, user: string, type: string): Json {
  const { name, team } = userOf(state, user);
  const { domain } = teamOf(state, team);
  return {
    type,
    user: { id: user, username: name, name, team_id: team },
    api_app_id: state.appId,
    token: 'a-verification-token',
    team: { id: team, domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}
