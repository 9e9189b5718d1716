import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pino from 'pino';
import type { House } from '../src/ask.ts';
import { openDigests } from '../src/bot/digests.ts';
import { openChat } from '../src/chat/open.ts';
import { loadCommands } from '../src/commands.ts';
import { load } from '../src/load/load.ts';
import { rereader } from '../src/load/reread.ts';
import { connectDiscord } from '../src/platform/discord/connect.ts';
import type { Platform } from '../src/platform/platform.ts';
import { mediumFor } from '../src/platform/slack/app/medium.ts';
import { connectSlack } from '../src/platform/slack/connect.ts';
import { discordMedium } from '../src/render/discord/render.ts';
import { type Clock, wallClock } from '../src/schedule/clock.ts';
import type { Digest, Subscription, Watch } from '../src/store/ledger.ts';
import { openThread, type Thread } from '../src/thread/open.ts';
import { displayed as onDiscord } from './discord/displayed.ts';
import { type DiscordServer, startDiscord } from './discord/server.ts';
import { displayed as onSlack } from './slack/displayed.ts';
import { type SlackServer, startSlack } from './slack/server.ts';
import { settingsFor } from './slack/settings.ts';

/** The machine's clock, which can be put forward. */
function forwardClock() {
  let ahead = 0;
  const clock: Clock = { ...wallClock, now: () => Date.now() + ahead };
  const forward = (ms: number): void => {
    ahead += ms;
  };
  return { clock, forward };
}

const NEVER = new AbortController().signal;
const MOST_MS = 25_000;
const MINUTE_MS = 60_000;

/** Settles when something holds; rejects when it does not within some seconds. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + MOST_MS;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error('it never came to hold');
    await pause(20);
  }
}

interface Servers {
  readonly discord: DiscordServer;
  readonly slack: SlackServer;
}

interface Connecting extends Servers {
  readonly house: House;
  readonly store: Thread['store'];
  readonly log: pino.Logger;
}

/** The bot connected to both. */
export const connectBoth = ({
  house,
  store,
  log,
  discord,
  slack,
}: Connecting): Promise<Platform[]> =>
  Promise.all([
    connectDiscord({
      ...{ token: discord.token, apiUrl: discord.api, log, signal: NEVER },
      chat: openChat(house, store, discordMedium),
    }),
    connectSlack(settingsFor(slack), {
      chat: openChat(house, store, mediumFor(house.commands, '')),
      ...{ keeping: store, knows: () => store.totals({}), log },
    }),
  ]);

/** What a digest or a watch has of which a test says nothing. */
const usual = (
  { platform }: Partial<Subscription>,
  { discord, slack, clock }: Servers & { readonly clock: Clock },
) => ({
  ...{ id: 'first', zone: 'UTC', paused: null, last: null, error: null, mark: 0 },
  ...{ created: clock.now(), next: null },
  what: { topic: null, names: [], outlets: [], size: 8 },
  ...(platform === 'slack'
    ? {
        workspace: slack.team.id,
        channel: slack.team.channels.general,
        maker: slack.team.people.ada,
      }
    : { workspace: discord.guild.id, channel: discord.channel.id, maker: discord.user.id }),
});

/**
 * The program's parts on a Discord and a Slack of their own, over a folder of articles and a store in
 * memory, with a clock that can be put forward.
 */
export async function openNewsroom() {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-digests-'));
  const { store, openDesk } = await openThread(':memory:');
  const { clock, forward } = forwardClock();
  const [discord, slack] = await Promise.all([
    startDiscord({ clock }),
    startSlack({ now: clock.now }),
  ]);
  const faults: unknown[] = [];
  const bare: House = {
    commands: await loadCommands(),
    desk: openDesk({ reread: rereader(folder) }),
    now: () => new Date(clock.now()),
    readSoFar: () => null,
    log: (fault) => void faults.push(fault),
  };
  const log = pino({ level: 'error' }, { write: (line) => void faults.push(line) });
  const { house, begin } = openDigests({ house: bare, store, log, clock, minMinutes: 1 });
  const platforms = await connectBoth({ house, store, log, discord, slack });
  let wake = async (): Promise<void> => {};
  const schedule = begin(
    () => platforms,
    (tick) => {
      wake = tick;
      return { stop: () => {} };
    },
  );
  const nextMinute = (): number => Math.ceil(clock.now() / MINUTE_MS) * MINUTE_MS;
  const shown = {
    discord: (channel = discord.channel) => discord.messagesIn(channel).map(onDiscord),
    slack: (channel = slack.team.channels.general) =>
      slack.state.messages.filter((one) => one.channel === channel && one.byBot).map(onSlack),
  };
  const room = { discord, slack, clock };
  return {
    ...room,
    ...{ store, ledger: store.ledger, forward, faults, shown, until, house, platforms },
    digest: (said: Partial<Digest> = {}) =>
      store.ledger.add({
        ...usual(said, room),
        ...{ kind: 'digest', platform: 'discord', rule: 'every minute' },
        ...{ empty: 'silent', late: 'post', next: nextMinute() },
        ...said,
      } as Digest),
    watch: (said: Partial<Watch> = {}) =>
      store.ledger.add({
        ...usual(said, room),
        ...{ kind: 'watch', platform: 'discord', windowMinutes: 10, quiet: null },
        ...said,
      } as Watch),
    /** Files an article and whatever else is new in the folder, as `load` does. */
    file: async (name: string, text: string): Promise<void> => {
      await writeFile(join(folder, name), text);
      await load(folder, store);
    },
    /**
     * A minute begins, so that no other does while it is worked on; settles when what is due is
     * under way.
     */
    minute: async (): Promise<void> => {
      forward(nextMinute() - clock.now() + 1);
      await wake();
      await pause(50);
    },
    end: async (): Promise<void> => {
      await schedule.stop();
      await Promise.all(platforms.map((platform) => platform.stop()));
      await Promise.all([discord.stop(), slack.stop()]);
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}
