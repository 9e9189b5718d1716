import { shownMessage } from '../../state/messages.ts';
import type { Channel, Json, Message } from '../../state/shapes.ts';
import { directWith, type State } from '../../state/state.ts';
import { type Asked, channelIn, type Method, refuse } from './method.ts';

const READ = {
  token: 'bot',
  scopes: ['channels:read', 'groups:read', 'im:read'],
} as const;
const HISTORY = {
  token: 'bot',
  scopes: ['channels:history', 'groups:history', 'im:history'],
} as const;

const shown = (channel: Channel, bot: string): Json => ({
  id: channel.id,
  created: 1_700_000_000,
  is_archived: channel.archived,
  is_im: channel.kind === 'im',
  is_org_shared: false,
  context_team_id: channel.team,
  ...(channel.kind === 'im'
    ? { user: [...channel.members].find((one) => one !== bot), is_user_deleted: false }
    : {
        name: channel.name,
        name_normalized: channel.name,
        is_channel: channel.kind === 'public',
        is_group: channel.kind === 'private',
        is_private: channel.kind === 'private',
        is_mpim: false,
        is_general: channel.name === 'general',
        is_member: channel.members.has(bot),
      }),
});

const KINDS = { public_channel: 'public', private_channel: 'private', im: 'im' } as const;

function list({ state, team, args }: Asked): Json {
  const kinds = String(args.types ?? 'public_channel')
    .split(',')
    .map((kind) => KINDS[kind.trim() as keyof typeof KINDS]);
  const all = [...state.channels.values()].filter(
    (channel) =>
      channel.team === team.id &&
      kinds.includes(channel.kind) &&
      !(args.exclude_archived && channel.archived) &&
      (channel.kind === 'public' || channel.members.has(team.botUser)),
  );
  const { page, next } = paged(all, args);
  return {
    channels: page.map((channel) => shown(channel, team.botUser)),
    response_metadata: { next_cursor: next },
  };
}

function paged<T>(all: readonly T[], args: Json): { page: readonly T[]; next: string } {
  const limit = Math.min(Number(args.limit) || 100, 1000);
  const from = Number(Buffer.from(String(args.cursor ?? ''), 'base64').toString()) || 0;
  const end = from + limit;
  return {
    page: all.slice(from, end),
    next: end < all.length ? Buffer.from(String(end)).toString('base64') : '',
  };
}

function open({ state, team, args }: Asked): Json {
  const user = state.users.get(String(args.users));
  if (user?.team !== team.id) refuse('user_not_found');
  const { id } = directWith(state, user.id);
  return { channel: { id }, no_op: true, already_open: true };
}

function members(asked: Asked): Json {
  const channel = channelIn(asked, asked.args.channel);
  const { page, next } = paged([...channel.members], asked.args);
  return { members: page, response_metadata: { next_cursor: next } };
}

function join(asked: Asked): Json {
  const channel = channelIn(asked, asked.args.channel);
  if (channel.archived) refuse('is_archived');
  if (channel.kind !== 'public') refuse('method_not_supported_for_channel_type');
  channel.members.add(asked.team.botUser);
  return { channel: shown(channel, asked.team.botUser) };
}

function past(asked: Asked, pick: (message: Message) => boolean): Json {
  const { state, team, args } = asked;
  const channel = channelIn(asked, args.channel);
  if (!channel.members.has(team.botUser)) refuse('not_in_channel');
  const [oldest, latest] = [Number(args.oldest ?? 0), Number(args.latest ?? Infinity)];
  const all = state.messages.filter(
    (one) =>
      one.channel === channel.id &&
      !one.only &&
      !one.deleted &&
      Number(one.ts) >= oldest &&
      Number(one.ts) <= latest &&
      pick(one),
  );
  return { ...answered(state, args.ts ? all : all.reverse(), args), pin_count: 0 };
}

function answered(state: State, all: readonly Message[], args: Json): Json {
  const { page, next } = paged(all, args);
  const messages = page.map((one) => {
    const { metadata, ...rest } = shownMessage(state, one);
    return args.include_all_metadata && metadata ? { ...rest, metadata } : rest;
  });
  return { messages, has_more: next !== '', response_metadata: { next_cursor: next } };
}

/** The `conversations.` methods. */
export const CONVERSATIONS: Readonly<Record<string, Method>> = {
  'conversations.list': { ...READ, needs: [], run: list },
  'conversations.open': { token: 'bot', scopes: ['im:write'], needs: ['users'], run: open },
  'conversations.members': { ...READ, needs: ['channel'], run: members },
  'conversations.join': {
    token: 'bot',
    scopes: ['channels:join'],
    needs: ['channel'],
    run: join,
  },
  'conversations.history': {
    ...HISTORY,
    needs: ['channel'],
    run: (asked) => past(asked, ({ thread }) => thread === null),
  },
  'conversations.replies': {
    ...HISTORY,
    needs: ['channel', 'ts'],
    run: (asked) =>
      past(asked, ({ ts, thread }) => ts === asked.args.ts || thread === asked.args.ts),
  },
};
