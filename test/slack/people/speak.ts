import { keepFaults } from '../calls/methods/method.ts';
import { answer } from '../calls/response-urls.ts';
import { judgeMessage } from '../judging/judge.ts';
import { addMessage, changeMessage, shownMessage } from '../state/messages.ts';
import type { Json, Message } from '../state/shapes.ts';
import { channelOf, directWith, type State, teamOf, userOf } from '../state/state.ts';
import { type Exchange, eventParcel, exchange, meansFor } from '../wire/exchange.ts';
import { changedEvent, hearsOf, messageEvent } from '../wire/message-events.ts';
import type { How, Wire } from '../wire/wire.ts';

/** Where in a channel something is said, and how it travels. */
interface Said extends How {
  /** The timestamp of the message it answers. */
  readonly thread?: string;
}

/** What people say and type. */
export interface Speaking {
  /** Types a slash command: `command` with its slash, `text` as typed. */
  slash(user: string, channel: string, command: string, text: string, how?: How): Promise<Exchange>;
  /** Says something in a channel that does not name the bot; it hears of it as `hears` has it. */
  say(user: string, channel: string, text: string, said?: Said): Promise<Exchange>;
  /** Names the bot in a channel, before the text. */
  mention(user: string, channel: string, text: string, said?: Said): Promise<Exchange>;
  /** Writes to the bot alone; with or without a thread. */
  dm(user: string, text: string, said?: Said): Promise<Exchange>;
  /** Writes other words over a message of one's own. */
  edit(message: Message, text: string): Promise<Exchange>;
  /** Another bot names this one in a channel. */
  botSays(channel: string, text: string): Promise<Exchange>;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string): string => text.replace(/[&<>]/g, (one) => ESCAPES[one] ?? one);

/** Typed words as Slack stores them: escaped, with addresses and known people in angle brackets. */
const stored = (state: State, team: string, text: string): string =>
  escaped(text)
    .replace(/https?:\/\/[^\s|]+/g, (url) => `<${url}>`)
    .replace(/@([a-z]+)/g, (whole, name) => {
      const { people, botUser } = teamOf(state, team);
      const id = { ...people, verbatim: botUser }[name as keyof typeof people];
      return id ? `<@${id}>` : whole;
    });

/** The verbs of speaking; `hears` are the `message.` events the app is subscribed to. */
export function speaking(
  state: State,
  wire: Wire,
  base: string,
  hears: readonly string[],
): Speaking {
  const put = (user: string, channel: string, text: string, said: Said): Message => {
    const { team } = userOf(state, user);
    const body = { text: stored(state, team, text), blocks: [richText(text)] };
    const at = { channel, team, user, byBot: false, body };
    return addMessage(state, at, { thread: said.thread ?? null });
  };
  const tell = (message: Message, type: string, how: How): Promise<Exchange> => {
    const { user, channel, team } = message;
    const parcel = eventParcel(state, team, messageEvent(state, message, type));
    const thread = message.thread ?? message.ts;
    return exchange(state, wire, parcel, { user, channel, thread }, { how });
  };
  const untold = (message: Message): Exchange => ({
    ack: null,
    parcel: eventParcel(state, message.team, messageEvent(state, message)),
    place: { user: message.user, channel: message.channel },
    responseUrl: null,
    triggerId: null,
    deeds: () => [],
    next: () => Promise.reject(new Error('the bot does not hear of this message')),
    reply: () => Promise.reject(new Error('the bot does not hear of this message')),
  });
  return {
    slash: async (user, channel, command, text, how) => {
      const means = meansFor(state, base, 'commands', { user, channel });
      const { team, name } = userOf(state, user);
      const payload = {
        token: 'a-verification-token',
        team_id: team,
        team_domain: teamOf(state, team).domain,
        channel_id: channel,
        channel_name: channelOf(state, channel).name,
        user_id: user,
        user_name: name,
        command,
        text: escaped(text),
        api_app_id: state.appId,
        is_enterprise_install: 'false',
        response_url: means.responseUrl,
        trigger_id: means.triggerId,
      };
      const place = { user, channel };
      const parcel = { type: 'slash_commands', payload } as const;
      const made = await exchange(state, wire, parcel, place, { how, means });
      const body = made.ack?.status === 200 ? made.ack.body : {};
      const hook = state.hooks.get(means.path ?? '');
      if (hook && means.path && (body.text || body.blocks)) {
        keepFaults(state, judgeMessage(body, 'response_url'), `ack of ${command}`);
        answer(state, means.path, hook, body);
      }
      return made;
    },
    say: async (user, channel, text, said = {}) => {
      const message = put(user, channel, text, said);
      return hearsOf(state, channel, hears) ? tell(message, 'message', said) : untold(message);
    },
    mention: async (user, channel, text, said = {}) => {
      const message = put(user, channel, `@verbatim ${text}`, said);
      const heard = hearsOf(state, channel, hears) ? tell(message, 'message', said) : null;
      const made = await tell(message, 'app_mention', said);
      await heard;
      return made;
    },
    dm: (user, text, said = {}) =>
      tell(put(user, directWith(state, user).id, text, said), 'message', said),
    edit: (message, text) => {
      const { user, channel, team } = message;
      const before = shownMessage(state, message);
      changeMessage(state, message, { text: stored(state, team, text) });
      const parcel = eventParcel(state, team, changedEvent(state, message, before));
      return exchange(state, wire, parcel, { user, channel });
    },
    botSays: (channel, text) => {
      const { team } = channelOf(state, channel);
      const { botUser } = teamOf(state, team);
      const body = { text: `<@${botUser}> ${escaped(text)}` };
      const message = addMessage(state, { channel, team, user: 'U0OTHERBOT', byBot: false, body });
      const event = { ...messageEvent(state, message, 'app_mention'), bot_id: 'B0OTHERBOT' };
      const parcel = eventParcel(state, team, event);
      return exchange(state, wire, parcel, { user: 'U0OTHERBOT', channel });
    },
  };
}

const richText = (text: string): Json => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: text || ' ' }] }],
});
