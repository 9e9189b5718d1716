import type { Place } from '../../../place.ts';
import type { Client } from '../calls/client.ts';
import { faultOf } from '../calls/fault.ts';
import { persist } from '../calls/persist.ts';

/** Who does something, and in which channel. */
interface Doer {
  readonly team: string;
  readonly channel: string;
  readonly user: string;
}

/** Tries after the first: somebody waits. */
const MORE_TRIES = 2;

/** Pages of members or channels that are looked through, and what each holds. */
const MOST_PAGES = 20;
const PAGE = 1000;

/** Whether a channel is a direct message, by its id. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

/**
 * Where somebody asks, and what they may decide there: the members of a channel, and the
 * workspace's admins.
 */
export function placeAt(client: Client, { team, channel, user }: Doer): Place {
  return {
    platform: 'slack',
    workspace: team,
    channel,
    user,
    direct: isDirect(channel),
    mayDecide: async (wanted) => {
      const members = await through(
        client,
        'conversations.members',
        { channel: wanted },
        'members',
      );
      if (members === 'unseen') return false;
      // Without the scope to look: only members write commands in a channel.
      if (members === 'untold') return wanted === channel;
      return members.includes(user) || isAdmin(client, user);
    },
    channelNamed: async (name) => {
      // An organisation's token lists no channel but of the workspace that is named.
      const asked = { ...KINDS, team_id: team };
      const all = await through(client, 'conversations.list', asked, 'channels');
      if (all === 'unseen' || all === 'untold') return null;
      return all.find((one) => one.name === name.toLowerCase())?.id ?? null;
    },
    channels: async () => [],
    directChannel: async () => {
      const opened = await ask<Opened>(client, 'conversations.open', { users: user });
      return opened.channel?.id ?? '';
    },
    zone: async () => (await userOf(client, user)).tz ?? null,
  };
}

const KINDS = { types: 'public_channel,private_channel', exclude_archived: true } as const;

interface Channel {
  readonly id: string;
  readonly name?: string;
}

/** What pages hold, by the name of their list. */
interface Lists {
  readonly channels: readonly Channel[];
  readonly members: readonly string[];
}

interface Paged extends Partial<Lists> {
  readonly response_metadata?: { readonly next_cursor?: string };
}

interface Opened {
  readonly channel?: { readonly id: string };
}

interface User {
  readonly tz?: string;
  readonly is_admin?: boolean;
  readonly is_owner?: boolean;
}

const ask = async <T>(client: Client, method: string, args: object): Promise<T> =>
  (await persist(() => client.apiCall(method, { ...args }), { more: MORE_TRIES })) as T;

/**
 * What all pages hold; 'untold' where the bot lacks the scope to ask, 'unseen' where Slack gives
 * nothing for any other reason.
 */
async function through<List extends keyof Lists>(
  client: Client,
  method: string,
  args: object,
  list: List,
): Promise<readonly Lists[List][number][] | 'unseen' | 'untold'> {
  const all: Lists[List][number][] = [];
  let cursor = '';
  try {
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const asked = { ...args, limit: PAGE, ...(cursor === '' ? {} : { cursor }) };
      const { [list]: held, response_metadata } = await ask<Paged>(client, method, asked);
      all.push(...(held ?? []));
      cursor = response_metadata?.next_cursor ?? '';
      if (cursor === '') break;
    }
    return all;
  } catch (thrown) {
    const fault = faultOf(thrown);
    if (fault.kind !== 'refused') throw thrown;
    return fault.code === 'missing_scope' ? 'untold' : 'unseen';
  }
}

/** What Slack tells of a user; nothing where the bot may not ask. */
async function userOf(client: Client, user: string): Promise<User> {
  try {
    return (await ask<{ readonly user?: User }>(client, 'users.info', { user })).user ?? {};
  } catch (thrown) {
    if (faultOf(thrown).kind === 'refused') return {};
    throw thrown;
  }
}

const isAdmin = async (client: Client, user: string): Promise<boolean> => {
  const { is_admin = false, is_owner = false } = await userOf(client, user);
  return is_admin || is_owner;
};
