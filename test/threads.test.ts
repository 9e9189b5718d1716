import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Answer } from '../src/answer/answer.ts';
import type { Platform } from '../src/platform/platform.ts';
import type { Outcome, Post } from '../src/schedule/posting/post.ts';
import { digest } from '../src/store/ledger.fixture.ts';
import { addMessage } from './discord/state/world.ts';
import { openNewsroom } from './newsroom.ts';

const TEXT =
  'The harbour at Elmport was dredged for the first time since the war, and the mud was spread over the fields behind the dunes. ';

/** A digest that no single message holds. */
const LONG: Answer = {
  command: 'digest',
  input: {},
  tone: 'found',
  title: 'Digest: harbours',
  blocks: [
    {
      kind: 'claims',
      label: '1 origin, 1 article',
      claims: Array.from({ length: 40 }, (_, n) => ({
        text: `Item ${n + 1}: ${TEXT.repeat(4)}`,
        cited: [{ source: 1, start: n, end: n + 1 }] as const,
        ...{ origins: 1, articles: 1, reprints: [] },
      })),
    },
  ],
  sources: [
    {
      ...{ n: 1, file: 'a.txt', outlet: 'Elm Gazette', agency: null, authors: [], title: 'Mud' },
      ...{ url: null, published: '2024-05-02', updated: null },
    },
  ],
};

const NEVER = new AbortController().signal;

let room: Awaited<ReturnType<typeof openNewsroom>>;

beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.end());

const platform = (name: Platform['name']): Platform =>
  room.platforms.find((one) => one.name === name) as Platform;

const postTo = (channel: string, workspace: string, said: Partial<Post> = {}): Post => ({
  ...{
    key: 'abcde-1',
    slot: 0,
    late: false,
    tells: null,
    upTo: 1,
    tries: 1,
    firstTried: Date.now(),
  },
  subscription: digest('abcde', { channel, workspace }),
  ...said,
});

const onDiscord = (said: Partial<Post> = {}): Promise<Outcome> => {
  const { channel, guild } = room.discord;
  return platform('Discord').post(postTo(channel.id, guild.id, said), LONG, NEVER);
};

const onSlack = (said: Partial<Post> = {}): Promise<Outcome> => {
  const { channels, id } = room.slack.team;
  return platform('Slack').post(postTo(channels.general, id, said), LONG, NEVER);
};

const FAILS = { kind: 'retry', afterMs: null } as const;

describe('a long digest on Discord', { timeout: 80_000 }, () => {
  const inChannel = () => room.discord.messagesIn(room.discord.channel);
  const inThread = () => {
    const thread = room.discord.world.channels.get(inChannel()[0]?.id ?? '');
    return thread ? room.discord.messagesIn(thread) : [];
  };

  it('is one message, and the rest of it in one thread under it', async () => {
    const outcome = await onDiscord();
    const [first, ...others] = inChannel();
    expect(outcome).toEqual({ kind: 'sent', message: first?.id });
    expect(others).toEqual([]);
    expect(inThread().length).toBeGreaterThan(2);
    const told = [...room.shown.discord(), ...inThread().map((one) => JSON.stringify(one))].join();
    for (let n = 1; n <= 40; n++) expect(told).toContain(`Item ${n}: The`);
    expect(room.discord.faults).toEqual([]);
  });

  it('goes on where it was broken off, also after Discord has forgotten the nonces', async () => {
    const path = /^\/channels\/\d+\/messages$/;
    const skipped = { kind: 'late', ms: 1, method: 'POST', path, times: 2 } as const;
    room.discord.play(skipped);
    room.discord.play({ kind: 'drop', when: 'after', method: 'POST', path });
    const firstTried = room.clock.now();
    expect(await onDiscord()).toMatchObject(FAILS);
    const before = inThread().length;
    room.forward(3_600_000);
    expect(await onDiscord({ tries: 2, firstTried })).toMatchObject({ kind: 'sent' });
    expect(inChannel()).toHaveLength(1);
    expect(inThread().length).toBeGreaterThan(before);
    const nonces = inThread().map(({ nonce }) => nonce);
    expect(new Set(nonces).size).toBe(nonces.length);
    expect(room.discord.faults).toEqual([]);
  });

  it('is found among all that was said since', async () => {
    const firstTried = room.clock.now();
    const { message } = (await onDiscord()) as { message: string };
    const { world, channel, user } = room.discord;
    room.forward(3_600_000);
    for (let n = 0; n < 230; n++)
      addMessage(world, { channel_id: channel.id, author: user, content: `${n}` });
    expect(await onDiscord({ tries: 2, firstTried })).toEqual({ kind: 'sent', message });
  });

  it('stands in the channel where the bot may make no thread', async () => {
    room.discord.channel.lacks = 'threads';
    expect(await onDiscord()).toMatchObject({ kind: 'sent' });
    expect(inChannel().length).toBeGreaterThan(2);
  });
});

describe('a long digest on Slack', { timeout: 60_000 }, () => {
  const all = () => room.slack.state.messages.filter(({ byBot }) => byBot);

  it('is one message, and the rest of it in the thread under it', async () => {
    const outcome = await onSlack();
    const [first, ...others] = all();
    expect(outcome).toEqual({ kind: 'sent', message: first?.ts });
    expect(others.length).toBeGreaterThan(0);
    expect(others.map(({ thread }) => thread)).toEqual(others.map(() => first?.ts));
    expect(room.slack.faults).toEqual([]);
  });

  it('goes on where it was broken off', async () => {
    const on = 'chat.postMessage';
    room.slack.play({ on, kind: 'late', ms: 1 });
    room.slack.play({ on, kind: 'drop', when: 'after' });
    expect(await onSlack()).toMatchObject(FAILS);
    const before = all().length;
    expect(before).toBe(2);
    expect(await onSlack({ tries: 2 })).toMatchObject({ kind: 'sent' });
    const keys = all().map(({ metadata }) => metadata?.event_payload.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(room.slack.faults).toEqual([]);
  });

  it('waits for a token that was taken away', async () => {
    await room.slack.revoke(room.slack.team);
    expect(await onSlack()).toMatchObject({ kind: 'retry', error: /token/ });
    expect(all()).toEqual([]);
  });
});
