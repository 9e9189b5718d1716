import { describe, expect, it } from 'vitest';
import { digest } from '../../store/ledger.fixture.ts';
import { openOffice, sharedStore, until } from './office.fixture.ts';
import { openOutbox } from './outbox.ts';
import type { Outcome, Post } from './post.ts';

const START = 1_000_000_000_000;
const HOUR_MS = 3_600_000;

type Office = ReturnType<typeof openOffice>;

const store = sharedStore();

/** An office with one post that waits in its outbox. */
async function withPost(answer: (post: Post) => Promise<Outcome>): Promise<Office> {
  const office = openOffice(store().ledger, START, answer);
  await office.ledger.add(digest('first', { next: START + HOUR_MS }));
  await office.ledger.planNow('first', START);
  return office;
}

const first = () => store().ledger.find('first');

describe('the outbox', () => {
  it('sends what waits with a key of its own, and says when it is late', async () => {
    const { sender, clock, tries } = await withPost(async ({ key }) => ({
      kind: 'sent',
      message: `message ${key}`,
    }));
    clock.move(6 * 60_000);
    const outbox = openOutbox(sender);
    await outbox.pump();
    await outbox.stop();
    expect(tries).toMatchObject([
      { key: `first-${START.toString(36)}`, late: true, tries: 1, firstTried: clock.now() },
    ]);
    expect(await first()).toMatchObject({
      last: { slot: START, at: clock.now(), message: `message first-${START.toString(36)}` },
    });
  });

  it('has only so many under way, and sends all', async () => {
    let [underWay, most] = [0, 0];
    const { sender, ledger, tries } = await withPost(async () => {
      most = Math.max(most, ++underWay);
      await new Promise((resolve) => setTimeout(resolve, 1));
      underWay--;
      return { kind: 'nothing' };
    });
    for (let n = 0; n < 60; n++) {
      await ledger.add(digest(`d${n}`, { next: START + HOUR_MS }));
      await ledger.planNow(`d${n}`, START - 1);
    }
    const outbox = openOutbox(sender);
    await outbox.pump();
    await until(() => tries.length === 61);
    await outbox.stop();
    expect(most).toBe(16);
    expect(new Set(tries.map(({ key }) => key)).size).toBe(61);
    expect(await first()).toMatchObject({ last: { message: null } });
  });

  it('tries again under the same key, later each time', async () => {
    const { sender, clock, tries } = await withPost(async ({ tries: n }) =>
      n < 4
        ? { kind: 'retry', afterMs: null, error: 'Slack is down.' }
        : { kind: 'sent', message: 'm' },
    );
    const outbox = openOutbox(sender);
    await outbox.pump();
    for (const [n, pauseMs] of [1000, 2000, 4000].entries()) {
      await until(() => tries.length === n + 1 && clock.untilNext() === pauseMs);
      clock.move(pauseMs);
    }
    await until(() => tries.length === 4);
    await outbox.stop();
    expect(
      new Set(tries.map(({ key, upTo, firstTried }) => `${key} ${upTo} ${firstTried}`)).size,
    ).toBe(1);
    expect(await first()).toMatchObject({ error: null, last: { message: 'm' } });
  });

  it('tries again though its timer runs a moment early', async () => {
    const { sender, clock, tries } = await withPost(async ({ tries: n }) =>
      n === 1 ? { kind: 'retry', afterMs: 1000, error: 'Down.' } : { kind: 'sent', message: 'm' },
    );
    const early = {
      now: clock.now,
      after: (delayMs: number, run: () => void) => clock.after(Math.ceil(delayMs / 2), run),
    };
    const outbox = openOutbox({ ...sender, clock: early });
    await outbox.pump();
    await until(() => clock.untilNext() === 500);
    clock.move(500);
    expect(clock.untilNext()).toBe(250);
    clock.move(500);
    await until(() => tries.length === 2);
    await outbox.stop();
  });

  it('waits as long as the platform asks', async () => {
    const { sender, ledger } = await withPost(async () => ({
      kind: 'retry',
      afterMs: 90_000,
      error: 'Too many at once.',
    }));
    const outbox = openOutbox(sender);
    await outbox.pump();
    await outbox.stop();
    expect(await ledger.claim(START + 89_999, 1, 9)).toEqual([]);
    expect(await ledger.claim(START + 90_000, 1, 9)).toHaveLength(1);
  });

  it('leaves to the next slot what could not be sent until then', async () => {
    const { sender, ledger, clock, faults } = await withPost(async () => {
      throw new Error('a secret');
    });
    clock.move(HOUR_MS - 500);
    const outbox = openOutbox(sender);
    await outbox.pump();
    await outbox.stop();
    expect(await first()).toMatchObject({ last: null, mark: 0 });
    expect((await first())?.error).toBe('It could not be posted: something went wrong.');
    expect(faults).toHaveLength(1);
    expect(await ledger.claim(START + 9 * HOUR_MS, 1, 9)).toEqual([]);
  });

  it('does not begin a post whose next one is due', async () => {
    const { sender, clock, tries } = await withPost(async () => ({ kind: 'nothing' }));
    clock.move(HOUR_MS);
    const outbox = openOutbox(sender);
    await outbox.pump();
    await outbox.stop();
    expect(tries).toEqual([]);
    expect((await first())?.error).toContain('before the next one');
  });

  it.each(['gone', 'forbidden'] as const)(
    'pauses a %s channel and tells its maker once',
    async (kind) => {
      const { sender, ledger, told } = await withPost(async () => ({ kind }));
      const outboxes = [openOutbox(sender), openOutbox(sender)];
      await Promise.all(outboxes.map((outbox) => outbox.pump()));
      await until(() => told.length > 0);
      await Promise.all(outboxes.map((outbox) => outbox.stop()));
      expect(told).toEqual([['first', kind]]);
      expect(await first()).toMatchObject({ paused: kind, next: null });
      expect(await ledger.claim(START + HOUR_MS, 1, 9)).toEqual([]);
    },
  );

  it('tells the maker though the process that paused it was killed before', async () => {
    const { sender, clock } = await withPost(async () => ({ kind: 'gone' }));
    const posts: Post[] = [];
    const dies = async (post: Post): Promise<Outcome> => {
      posts.push(post);
      return post.tells === null ? { kind: 'gone' } : new Promise<never>(() => {});
    };
    const killed = openOutbox({
      ...sender,
      send: dies,
      clock: { ...clock, after: () => () => {} },
    });
    clock.move(1);
    await killed.pump();
    await until(() => posts.length === 2);
    const told: Post[] = [];
    const tells = async (post: Post): Promise<Outcome> => {
      told.push(post);
      return { kind: 'sent', message: 'm' };
    };
    const outbox = openOutbox({ ...sender, send: tells });
    clock.move(59_999);
    await outbox.pump();
    expect(told).toEqual([]);
    clock.move(1);
    await outbox.pump();
    await outbox.stop();
    expect(told).toMatchObject([{ key: posts[1]?.key, tells: 'gone', tries: 2 }]);
    expect(posts[1]?.key).not.toBe(posts[0]?.key);
  });

  it.each(['gone', 'forbidden', 'failed'] as const)(
    'says so where the maker cannot be told: %s',
    async (kind) => {
      const { sender, ledger } = await withPost(async () => ({ kind: 'nothing' }));
      await ledger.pause('first', 'forbidden', START);
      const send = async (): Promise<Outcome> =>
        kind === 'failed' ? { kind, error: 'Closed.' } : { kind };
      const outbox = openOutbox({ ...sender, send });
      await outbox.pump();
      await outbox.stop();
      expect(await first()).toMatchObject({ paused: 'forbidden' });
      expect((await first())?.error).toMatch(/could not be told|Closed/);
      expect(await ledger.claim(START + HOUR_MS, 1, 9)).toEqual([]);
    },
  );

  it('keeps what the platform will never take from being tried again', async () => {
    const { sender, ledger } = await withPost(async () => ({ kind: 'failed', error: 'Too long.' }));
    const outbox = openOutbox(sender);
    await outbox.pump();
    await outbox.stop();
    expect(await first()).toMatchObject({ error: 'Too long.', paused: null });
    expect(await ledger.claim(START + HOUR_MS, 1, 9)).toEqual([]);
  });

  it('ends a try before its lease does', async () => {
    const { sender, ledger, clock } = await withPost(() => new Promise(() => {}));
    const outbox = openOutbox(sender);
    await outbox.pump();
    await until(() => {
      clock.move(45_000);
      return true;
    });
    await until(async () => (await first())?.error !== null);
    await outbox.stop();
    expect(await ledger.claim(START + 60_000, 1, 9)).toHaveLength(1);
  });

  it('finishes what is under way when it is stopped, and starts no more', async () => {
    let release = (): void => {};
    const { sender, ledger, tries } = await withPost(
      () => new Promise((resolve) => (release = () => resolve({ kind: 'sent', message: 'm' }))),
    );
    const outbox = openOutbox(sender);
    await outbox.pump();
    const stopped = outbox.stop();
    await ledger.add(digest('other'));
    await ledger.planNow('other', START);
    await outbox.pump();
    release();
    await stopped;
    expect(tries).toHaveLength(1);
    expect(await first()).toMatchObject({ last: { message: 'm' } });
  });
});
