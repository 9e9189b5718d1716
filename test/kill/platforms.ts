import { pageKey, postKey } from '../../src/schedule/posting/post.ts';
import type { Subscription } from '../../src/store/ledger.ts';
import { startDiscord } from '../discord/server.ts';
import { settingsOf } from '../run.ts';
import { startSlack } from '../slack/server.ts';

/** Where something is posted. */
type Where = Pick<Subscription, 'platform' | 'workspace' | 'channel'>;

/** A Discord and a Slack that are posted to and count what stands there. */
export type Platforms = Awaited<ReturnType<typeof openPlatforms>>;

/** Channels of each platform, and requests that go wrong: one in so many. */
const CHANNELS = 40;
const ONE_IN = 12;

/**
 * A Discord that remembers nonces for some milliseconds and a Slack that takes one post a second in
 * each channel. Both take what is posted at once and answer late, or drop the connection, so that
 * senders die between sending and marking.
 */
export async function openPlatforms(nonceMs: number, slowestMs: number, posts: number) {
  const [discord, slack] = await Promise.all([
    startDiscord({ nonceMs }),
    startSlack({ paced: true }),
  ]);
  for (let n = 0; n < 5 * posts; n++) {
    const when = n % (2 * ONE_IN) === 0 ? 'before' : 'after';
    const trouble =
      n % ONE_IN === 0
        ? ({ kind: 'drop', when } as const)
        : ({ kind: 'late', ms: Math.random() * slowestMs } as const);
    discord.play({ ...trouble, method: 'POST', path: /^\/channels\/\d+\/messages$/ });
    slack.play({ ...trouble, on: 'chat.postMessage' });
  }
  const { guild, world } = discord;
  const { state, team } = slack;
  const places: Where[] = [];
  for (let n = 0; n < CHANNELS; n++) {
    const { id } = discord.addChannel(guild, `channel-${n}`);
    places.push({ platform: 'discord', workspace: guild.id, channel: id });
    const channel = state.id('C');
    const members = new Set([team.botUser]);
    const kind = 'public' as const;
    state.channels.set(channel, {
      ...{ id: channel, team: team.id, name: `channel-${n}`, kind, members, archived: false },
    });
    places.push({ platform: 'slack', workspace: team.id, channel });
  }
  /** Ids of the messages that stand there for a page of a post, from 1. */
  const standing = (id: string, slot: number, page: number): readonly string[] => {
    const key = pageKey(postKey(id, slot, null), page);
    return [
      ...[...world.messages.values()].filter((one) => one.nonce === key).map((one) => one.id),
      ...state.messages
        .filter(({ metadata }) => metadata?.event_payload?.key === key)
        .map(({ ts }) => ts),
    ];
  };
  const env = { ...settingsOf.discord(discord), ...settingsOf.slack(slack) };
  return {
    ...{ env, places, standing },
    /** What broke a rule of a platform. */
    faults: () => [...discord.faults, ...slack.faults],
    /** How often messages were looked for before a further try. */
    looks: () =>
      discord.requests.filter(({ method, path }) => method === 'GET' && /messages$/.test(path))
        .length +
      slack.calls.filter(({ method }) => /^conversations\.(?:history|replies)$/.test(method))
        .length,
    close: async (): Promise<void> => {
      await Promise.all([discord.stop(), slack.stop()]);
    },
  };
}
