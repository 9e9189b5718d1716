import { shownView } from '../calls/methods/views.ts';
import type { Json, Team, Token } from '../state/shapes.ts';
import { directWith, type State, userOf } from '../state/state.ts';
import { type Exchange, eventParcel, exchange, type Place } from '../wire/exchange.ts';
import type { How, Wire } from '../wire/wire.ts';

/** What happens round the bot. */
export interface Happening {
  /** Opens the App Home: its Home tab, or the conversation with the agent (`messages`). */
  openHome(user: string, tab?: 'home' | 'messages', how?: How): Promise<Exchange>;
  /** Takes the bot's token away, and says so. */
  revoke(team: Team): Promise<Exchange>;
  /** Takes the app out of a workspace: its token, then `tokens_revoked` and `app_uninstalled`. */
  uninstall(team: Team): Promise<Exchange>;
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
    revoke: (team) => gone(team, 'token_revoked'),
    uninstall: async (team) => {
      await gone(team, 'account_inactive');
      const place = { user: team.botUser, channel: null };
      return tell(team.id, { type: 'app_uninstalled' }, place);
    },
    again: ({ parcel, place }, how) => exchange(state, wire, parcel, place, { how }),
  };
}
