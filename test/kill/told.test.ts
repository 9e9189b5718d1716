import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { digest } from '../../src/store/ledger.fixture.ts';
import { openStore } from '../../src/store/open.ts';
import { startDiscord } from '../discord/server.ts';
import { settingsOf } from '../run.ts';
import { startSlack } from '../slack/server.ts';
import { directWith } from '../slack/state/state.ts';
import { RULE, START } from './clock.ts';
import { senders } from './senders.ts';

const SENDER = fileURLToPath(new URL('sender.ts', import.meta.url));
const SPEED = 12;
/** A lease and a minute of the planner by the senders' clocks. */
const [LEASE_MS, MINUTE_MS] = [60_000 / SPEED, 60_000 / SPEED];

it('tells the makers of what is paused once, whenever the process is killed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-told-'));
  const STORE = join(folder, 'store.db');
  const { ledger, close } = await openStore(STORE);
  const [discord, slack] = await Promise.all([startDiscord(), startSlack()]);
  const gone = discord.addChannel(discord.guild, 'gone');
  discord.world.channels.delete(gone.id);
  const due = { zone: 'UTC', rule: RULE, next: START, empty: 'say' } as const;
  const onDiscord = { ...due, workspace: discord.guild.id, maker: discord.user.id };
  const { people, channels } = slack.team;
  const onSlack = { ...due, platform: 'slack', workspace: slack.team.id } as const;
  await ledger.add(digest('d-gone', { ...onDiscord, channel: gone.id }));
  await ledger.add(digest('s-old', { ...onSlack, channel: channels.old, maker: people.ada }));
  // What is told arrives at once and is answered late, so that it stands there unmarked.
  discord.play({ kind: 'late', ms: 3_000, method: 'POST', path: /^\/channels\/\d+\/messages$/ });
  slack.play({ kind: 'late', ms: 3_000, on: 'chat.postMessage' });
  const begun = String(Date.now());
  const pair = senders(
    (env) =>
      spawn(
        process.execPath,
        ['--import', import.meta.resolve('tsx'), SENDER, begun, String(SPEED)],
        {
          stdio: ['ignore', 'ignore', 'inherit'],
          env: { ...process.env, ...env },
        },
      ),
    {
      ...settingsOf.discord(discord),
      ...settingsOf.slack(slack),
      STORE,
      CORPUS: folder,
    },
  );
  const paused = async () => (await ledger.list({}, 9)).every((one) => one.paused === 'gone');
  const told = () => [
    discord.messagesIn(discord.dm(discord.user)).length,
    slack.state.messages.filter(
      ({ channel, byBot }) => byBot && channel === directWith(slack.state, people.ada).id,
    ).length,
  ];
  try {
    pair.start();
    await expect.poll(paused, { timeout: 20_000, interval: 5 }).toBe(true);
    await pair.kill(0);
    await pair.kill(1);
    pair.start();
    await expect.poll(told, { timeout: 20_000 }).toEqual([1, 1]);
    await pair.kill(0);
    await pair.kill(1);
    pair.start();
    await pause(LEASE_MS + 2 * MINUTE_MS);
    expect(told()).toEqual([1, 1]);
    expect([...discord.faults, ...slack.faults]).toEqual([]);
  } finally {
    for (const n of [0, 1]) await pair.kill(n);
    await Promise.all([discord.stop(), slack.stop()]);
    await close();
    rmSync(folder, { recursive: true });
  }
}, 90_000);
