import { type Exchange, eventParcel, exchange, type Place } from './exchange.ts';
import { shownView } from './methods/views.ts';
import type { Json, Team, Token } from './shapes.ts';
import { channelOf, directWith, type State, teamOf, userOf } from './state.ts';
import type { Ack, How, Wire } from './wire.ts';

/** What happens round the bot. */
export interface Happening {
  /** Opens the App Home: its Home tab, or the conversation with the agent (`messages`). */
  openHome(user: string, tab?: 'home' | 'messages', how?: How): Promise<Exchange>;
  /** Looks at another channel while the agent's pane is open. */
  look(user: string, channel: string): Promise<Exchange>;
  /** Opens a thread of the older assistant pane. */
  startThread(user: string): Promise<Exchange>;
  /** Adds somebody to a channel: with the bot's own id, invites the bot. */
  join(user: string, channel: string): Promise<Exchange>;
  /** Takes somebody, or the bot, out of a channel. */
  leave(user: string, channel: string): Promise<Exchange>;
  /** Takes the bot's token away, and says so. */
  revoke(team: Team): Promise<Exchange>;
  /** Takes the app out of a workspace: its token, then `tokens_revoked` and `app_uninstalled`. */
  uninstall(team: Team): Promise<Exchange>;
  /** Asks an HTTP endpoint to prove itself; the answer is in `ack.body`. */
  challenge(words: string): Promise<Ack | null>;
  /** Sends the same thing once more, as Slack does when it got no answer. */
  again(made: Exchange, how?: How): Promise<Exchange>;
}

/** The verbs of happening. */
export function happening(state: State, wire: Wire): Happening {
  const tell = (team: string, event: Json, place: Place) =>
    exchange(state, wire, eventParcel(state, team, event), place);
  const gone = (team: Team, become: Token['state']): Promise<Exchange> => {
    const token = state.tokens.get(team.botToken);
    if (token) token.state = become;
    const event = { type: 'tokens_revoked', tokens: { oauth: [], bot: [team.botUser] } };
    return tell(team.id, event, { user: team.botUser, channel: null });
  };
  const member = (type: string, user: string, channel: string): Promise<Exchange> => {
    const { team, kind } = channelOf(state, channel);
    const channel_type = kind === 'public' ? 'C' : 'G';
    const inviter = teamOf(state, team).people.ada;
    const event = { type, user, channel, channel_type, team, inviter };
    return tell(team, event, { user, channel });
  };

  return {
    openHome: (user, tab = 'home', how = {}) => {
      const { team } = userOf(state, user);
      const channel = directWith(state, user).id;
      const view = tab === 'home' ? state.homes.get(user) : undefined;
      const event = {
        type: 'app_home_opened',
        user,
        channel,
        tab,
        ...(view ? { view: shownView(state, view) } : {}),
        ...(tab === 'messages' ? { context: {} } : {}),
      };
      const place = { user, channel: tab === 'home' ? null : channel };
      return exchange(state, wire, eventParcel(state, team, event), place, { how });
    },
    look: (user, value) => {
      const { team } = userOf(state, user);
      const channel = directWith(state, user).id;
      const entities = [{ type: 'slack#/types/channel_id', value, team_id: team }];
      const event = { type: 'app_context_changed', user, channel, context: { entities } };
      return tell(team, event, { user, channel });
    },
    startThread: (user) => {
      const { team } = userOf(state, user);
      const channel = directWith(state, user).id;
      const context = { team_id: team, enterprise_id: null };
      const thread = state.ts();
      const assistant_thread = { user_id: user, context, channel_id: channel, thread_ts: thread };
      const event = { type: 'assistant_thread_started', assistant_thread };
      return tell(team, event, { user, channel, thread });
    },
    join: (user, channel) => {
      channelOf(state, channel).members.add(user);
      return member('member_joined_channel', user, channel);
    },
    leave: (user, channel) => {
      channelOf(state, channel).members.delete(user);
      return member('member_left_channel', user, channel);
    },
    revoke: (team) => gone(team, 'token_revoked'),
    uninstall: async (team) => {
      await gone(team, 'account_inactive');
      const place = { user: team.botUser, channel: null };
      return tell(team.id, { type: 'app_uninstalled' }, place);
    },
    challenge: (words) => {
      const payload = { token: 'a-verification-token', challenge: words, type: 'url_verification' };
      return wire.send({ type: 'events_api', payload });
    },
    again: ({ parcel, place }, how) => exchange(state, wire, parcel, place, { how }),
  };
}
