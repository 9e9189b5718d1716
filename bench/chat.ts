import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { displayed } from '../test/discord/displayed.ts';
import { type DiscordServer, startDiscord } from '../test/discord/server.ts';
import { ended, settingsOf } from '../test/run.ts';
import { type SlackServer, startSlack } from '../test/slack/server.ts';
import { quantile } from './cpu.ts';
import { writeCorpus } from './loading.ts';
import { NOUNS, UNITS } from './synthetic/words.ts';

const AT_ONCE = 20;
/** Rounds at most while the corpus is read, and once it is read. */
const ROUNDS = { early: 10, late: 5 };
const PAUSE_MS = 1_000;

/** Milliseconds until a command was acknowledged and until its words stood; null: never. */
interface Took {
  readonly ack: number | null;
  readonly done: number | null;
}

/** A platform that commands are typed on; each round has people of its own, who all ask once. */
type Ask = (round: number, n: number) => Promise<Took>;

const question = (n: number): readonly [command: string, option: string, words: string] =>
  n % 2 === 0
    ? ['numbers', 'topic', UNITS[n % UNITS.length] ?? '']
    : ['ask', 'question', `What was said of the ${NOUNS[n % NOUNS.length]}?`];

function onDiscord(discord: DiscordServer): Ask {
  const users = Array.from({ length: AT_ONCE }, (_, n) => discord.addUser(`asker${n}`));
  const channels = users.map((_, n) => discord.addChannel(discord.guild, `desk-${n}`));
  return async (round, n) => {
    const [command, option, words] = question(round + n);
    const [user, channel] = [users[n] ?? discord.user, channels[n] ?? discord.channel];
    const asked = await discord.slash(user, channel, command, { [option]: words });
    return { ack: asked.ackMs, done: asked.doneMs };
  };
}

function onSlack(slack: SlackServer): Ask {
  const { people, channels } = slack.team;
  return async (round, n) => {
    const [command, , words] = question(round + n);
    const began = performance.now();
    const asked = await slack.slash(people.ada, channels.general, `/${command}`, words);
    await asked.reply();
    const done = performance.now() - began;
    return { ack: asked.ack?.ms ?? null, done };
  };
}

const line = (name: string, took: readonly Took[]): string => {
  const [acks, dones] = [took.map(({ ack }) => ack), took.map(({ done }) => done)].map((list) =>
    list.filter((ms) => ms !== null).sort((a, b) => a - b),
  ) as [number[], number[]];
  const missed = took.length * 2 - acks.length - dones.length;
  return `  ${name}: ${took.length} commands, acknowledged p99 ${quantile(acks, 0.99).toFixed(0)} ms (at most 100), answered p95 ${quantile(dones, 0.95).toFixed(0)} ms (at most 500), ${missed} never`;
};

/** Whether the corpus is still being read: the bot says so where it finds nothing. */
async function isReading({ slash, user, channel }: DiscordServer): Promise<boolean> {
  const { reply } = await slash(user, channel, 'who', { name: 'Zyxovich' });
  return displayed(reply).includes('still being read');
}

const round = (ask: Ask, n: number): Promise<Took[]> =>
  Promise.all(Array.from({ length: AT_ONCE }, (_, each) => ask(n, each)));

/** Asks the program, as `npm start` runs it, 20 commands at once while it loads `count` articles. */
export async function chatting(count: number): Promise<readonly string[]> {
  const { folder, store, remove } = await writeCorpus(count, 1);
  const [discord, slack] = await Promise.all([startDiscord(), startSlack()]);
  const main = fileURLToPath(new URL('../src/main.js', import.meta.url));
  const bot = spawn(process.execPath, [...process.execArgv, main], {
    env: {
      ...process.env,
      CORPUS: folder,
      STORE: store,
      ...settingsOf.discord(discord),
      ...settingsOf.slack(slack),
    },
    stdio: ['ignore', 'ignore', 'ignore'],
  });
  try {
    await Promise.all([discord.until(() => discord.isReady(), 60_000), slack.connected()]);
    await discord.until(() => discord.world.commands.length > 0);
    const slackTook = await round(onSlack(slack), 0);
    const ask = onDiscord(discord);
    const early: Took[] = [];
    for (let n = 0; n < ROUNDS.early && (await isReading(discord)); n++) {
      early.push(...(await round(ask, n)));
      await sleep(PAUSE_MS);
    }
    while (await isReading(discord)) await sleep(PAUSE_MS);
    const late: Took[] = [];
    for (let n = 0; n < ROUNDS.late; n++) {
      late.push(...(await round(ask, n)));
      await sleep(PAUSE_MS);
    }
    return [
      `${AT_ONCE} commands at once while ${count} articles are loaded`,
      line('Slack while loading', slackTook),
      line('Discord while loading', early),
      line('Discord once all is read', late),
    ];
  } finally {
    await ended(bot);
    await Promise.all([discord.stop(), slack.stop(), remove()]);
  }
}
