import type { Place } from '../../../place.ts';
import type { Client } from '../calls/client.ts';
import { faultOf } from '../calls/fault.ts';
import { type Paged, pagesOf } from '../calls/pages.ts';
import { persist } from '../calls/persist.ts';

/** Who does something, and in which channel. */
interface Caller {
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
export function placeAt(client: Client, { team, channel, user }: Caller): Place {
  return {
    platform: 'slack',
    workspace: team,
    channel,
    user,
    direct: isDirect(channel),
    mayDecide: async (wanted) => {
      const members = await listAll(
        (at) => client.conversations.members({ channel: wanted, ...at }),
        (page) => page.members,
      );
      if (members === 'refused') return false;
      // Only members write commands in a channel.
      if (members === 'no scope') return wanted === channel;
      return members.includes(user) || isAdmin(client, user);
    },
    channelNamed: async (name) => {
      // An organisation's token lists no channel but of the workspace that is named.
      const all = await listAll(
        (at) => client.conversations.list({ ...KINDS, team_id: team, ...at }),
        (page) => page.channels,
      );
      if (all === 'refused' || all === 'no scope') return null;
      return all.find((one) => one.name === name.toLowerCase())?.id ?? null;
    },
    channels: async () => [],
    directChannel: async () => {
      const opened = await patiently(() => client.conversations.open({ users: user }));
      return opened.channel?.id ?? '';
    },
    zone: async () => (await userOf(client, user)).tz ?? null,
  };
}

const KINDS = { types: 'public_channel,private_channel', exclude_archived: true } as const;

const patiently = async <T>(call: () => Promise<T>): Promise<T> =>
  (await persist(call, { more: MORE_TRIES })) as T;

/** What all pages hold; 'no scope' where the bot may not ask, 'refused' where Slack gives nothing for any other reason. */
async function listAll<Page extends Paged, Item>(
  pageAt: (at: { readonly limit: number; readonly cursor?: string }) => Promise<Page>,
  heldBy: (page: Page) => readonly Item[] | undefined,
): Promise<readonly Item[] | 'refused' | 'no scope'> {
  const all: Item[] = [];
  const page = (next: object) => patiently(() => pageAt({ limit: PAGE, ...next }));
  try {
    for await (const held of pagesOf(page, MOST_PAGES)) all.push(...(heldBy(held) ?? []));
    return all;
  } catch (thrown) {
    const fault = faultOf(thrown);
    if (fault.kind !== 'refused') throw thrown;
    return fault.code === 'missing_scope' ? 'no scope' : 'refused';
  }
}

/** What Slack tells of a user; nothing where the bot may not ask. */
async function userOf(client: Client, user: string) {
  try {
    return (await patiently(() => client.users.info({ user }))).user ?? {};
  } catch (thrown) {
    if (faultOf(thrown).kind === 'refused') return {};
    throw thrown;
  }
}

const isAdmin = async (client: Client, user: string): Promise<boolean> => {
  const { is_admin = false, is_owner = false } = await userOf(client, user);
  return is_admin || is_owner;
};
