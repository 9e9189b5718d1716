import { describe, expect, it } from 'vitest';
import { displayed } from '../../../test/discord/displayed.ts';
import type { User } from '../../../test/discord/state/shapes.ts';
import { sharedLive } from './bot.fixture.ts';

const WHO = { name: 'Byron' };

describe('a Discord in trouble', () => {
  let people = 0;
  let skewMs = 0;
  const live = sharedLive({
    clock: { now: () => Date.now() + skewMs },
    patience: { ackMs: 1_500 },
  });

  const slash = () => live.discord.slash(live.discord.user, live.discord.channel, 'who', WHO);
  const somebody = (): User => live.discord.addUser(`reader${++people}`);

  /** The messages a person gets in answer to one question, after so many tries to post one. */
  const answersTo = async (tries: number): Promise<readonly string[]> => {
    const user = somebody();
    const dm = live.discord.dm(user);
    const posts = () =>
      live.discord.requests.filter(
        ({ method, path }) => method === 'POST' && path === `/channels/${dm.id}/messages`,
      );
    await live.discord.say(user, dm, 'who is Reed?', { waitMs: 10_000 });
    await live.discord.until(() => posts().length >= tries);
    await live.discord.until(() => posts().length > tries, 100);
    expect(posts()).toHaveLength(tries);
    return live.discord.messagesIn(dm).slice(1).map(displayed);
  };

  it.each(['before', 'after'] as const)(
    'acknowledges once when the connection is lost %s',
    async (when) => {
      live.discord.play({ kind: 'drop', when, path: /\/callback$/ });
      const { ack, reply, followups } = await slash();
      expect(ack).toBe('deferred');
      expect(displayed(reply)).toContain('Ada Byron');
      expect(followups).toEqual([]);
    },
  );

  it.each(['before', 'after'] as const)(
    'answers when the connection is lost %s the answer came',
    async (when) => {
      live.discord.play({ kind: 'drop', when, method: 'PATCH', path: /^\/webhooks/ });
      const { reply, followups } = await slash();
      await live.discord.until(() => displayed(reply).includes('Ada Byron'));
      expect(displayed(reply)).toContain('Ada Byron');
      expect(followups).toEqual([]);
    },
  );

  it.each(['before', 'after'] as const)(
    'posts exactly one message when the connection is lost %s',
    async (when) => {
      live.discord.play({ kind: 'drop', when, method: 'POST', path: /\/messages$/, times: 2 });
      expect(await answersTo(3)).toEqual([expect.stringContaining('Jonas Reed')]);
    },
  );

  it('posts exactly one message when Discord fails after it', async () => {
    live.discord.play({
      kind: 'status',
      status: 502,
      method: 'POST',
      path: /\/messages$/,
      times: 5,
    });
    expect(await answersTo(6)).toEqual([expect.stringContaining('Jonas Reed')]);
  });

  it('posts exactly one message when Discord is late', async () => {
    live.discord.play({ kind: 'late', ms: 400, method: 'POST', path: /\/messages$/ });
    expect(await answersTo(1)).toHaveLength(1);
  });

  it.each(['user', 'shared', 'global'] as const)(
    'waits as long as it is told to (%s limit)',
    async (scope) => {
      live.discord.play({
        kind: 'limited',
        retryAfterSeconds: 0.5,
        scope,
        method: 'POST',
        path: /\/messages$/,
      });
      expect(await answersTo(2)).toHaveLength(1);
    },
  );

  it('lets an interaction go that Discord no longer knows, and writes that down', async () => {
    const before = live.logged.length;
    const asked = slash();
    skewMs += 4_000;
    const { ack, refused } = await asked;
    expect([ack, refused]).toEqual(['none', [10062]]);
    expect(live.logged.slice(before).join()).toContain('10062');
  });

  it('answers an interaction once, however often it is delivered', async () => {
    const { discord } = live;
    const before = discord.requests.length;
    const times = { times: 3 };
    const { reply, refused } = await discord.slash(
      discord.user,
      discord.channel,
      'who',
      WHO,
      times,
    );
    expect(refused).toEqual([]);
    expect(displayed(reply)).toContain('Ada Byron');
    expect(discord.requests.slice(before).map(({ method }) => method)).toEqual(['POST', 'PATCH']);
  });

  it('resumes when Discord asks it to come back, and misses nothing', async () => {
    const { gateway } = live.discord;
    const resumes = () => gateway.log.filter((line) => line === 'resume').length;
    const before = resumes();
    gateway.askToReconnect();
    await live.discord.until(() => resumes() > before);
    expect(displayed((await slash()).reply)).toContain('Ada Byron');
  });

  it.each([true, false])(
    'comes back when its session is over (resumable: %s)',
    async (resumable) => {
      const { gateway } = live.discord;
      const before = gateway.log.length;
      gateway.invalidate(resumable);
      await live.discord.until(
        () => gateway.log.slice(before).some((line) => /^(?:identify|resume)/.test(line)),
        12_000,
      );
      await live.discord.until(live.discord.isReady);
      expect(displayed((await slash()).reply)).toContain('Ada Byron');
    },
  );

  it('answers what was asked while the connection was gone', async () => {
    const { gateway } = live.discord;
    gateway.drop();
    expect(await answersTo(1)).toEqual([expect.stringContaining('Jonas Reed')]);
  });

  it('writes down neither words nor tokens', () => {
    const log = live.logged.join('');
    for (const secret of [live.discord.token, 'Byron', 'Reed', 'interaction:'])
      expect(log).not.toContain(secret);
  });
});
