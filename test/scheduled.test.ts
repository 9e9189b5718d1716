import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { load } from '../src/load/load.ts';
import { digest } from '../src/store/ledger.fixture.ts';
import { openStore } from '../src/store/open.ts';
import { displayed } from './discord/displayed.ts';
import { type DiscordServer, startDiscord } from './discord/server.ts';
import { SAMPLE } from './opened.ts';
import { ended, run, settingsOf, start } from './run.ts';

let folder: string;
let discord: DiscordServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-scheduled-'));
  discord = await startDiscord();
});
afterAll(async () => {
  await discord.stop();
  await rm(folder, { recursive: true, force: true });
});

const settings = (store: string) => ({
  STORE: join(folder, store),
  ...settingsOf.discord(discord),
});

/** The minute that has begun, and a rule of which it is today's slot. */
function thisMinute(): { readonly slot: number; readonly rule: string } {
  const slot = Math.floor(Date.now() / 60_000) * 60_000;
  return { slot, rule: `daily ${new Date(slot).toISOString().slice(11, 16)}` };
}

/** Reads the corpus into a store and puts a digest there that is due. */
async function withDigest(store: string, id: string): Promise<void> {
  const opened = await openStore(join(folder, store));
  await load(SAMPLE, opened);
  const { ledger, close } = opened;
  const { slot, rule } = thisMinute();
  const where = { workspace: discord.guild.id, channel: discord.channel.id };
  const what = { topic: null, names: [], outlets: [], size: 6 };
  await ledger.add(digest(id, { ...where, what, rule, zone: 'UTC', next: slot, late: 'post' }));
  await close();
}

const messages = () => discord.messagesIn(discord.channel).map(displayed);

describe('the program', { timeout: 60_000 }, () => {
  it('posts what is due when it starts, once, and tells the operator of it', async () => {
    await withDigest('posted.db', 'abcde');
    const bot = start([], settings('posted.db'));
    expect(await discord.until(() => messages().length > 0, 20_000)).toBe(true);
    expect(messages()[0]).toContain('Digest: all news');
    const { stdout } = await run(['digests', '--json', '--store', join(folder, 'posted.db')]);
    expect(JSON.parse(stdout)).toMatchObject({
      tone: 'found',
      blocks: [{ kind: 'subscriptions', subscriptions: [{ id: 'abcde', error: null }] }],
    });
    expect(stdout).toMatch(/"last":\s*"\d{4}-/);
    expect(await ended(bot)).toMatchObject({ status: 0 });
    expect(messages()).toHaveLength(1);
    expect(discord.faults).toEqual([]);
  });

  it('ends within five seconds while a post is under way, and leaves it to the next start', async () => {
    await withDigest('stopped.db', 'fghij');
    const path = /^\/channels\/\d+\/messages$/;
    const before = messages().length;
    discord.play({ kind: 'late', ms: 20_000, method: 'POST', path });
    const bot = start([], settings('stopped.db'));
    expect(await discord.until(() => messages().length > before, 20_000)).toBe(true);
    const { status, took } = await ended(bot);
    expect(status).toBe(0);
    expect(took).toBeLessThan(5_000);
    const { ledger, close } = await openStore(join(folder, 'stopped.db'));
    expect(await ledger.find('fghij')).toMatchObject({ last: null });
    await close();
  });
});
