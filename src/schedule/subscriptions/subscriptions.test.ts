import { describe, expect, it } from 'vitest';
import { sharedStore } from '../posting/office.fixture.ts';
import { placeOf } from './place.fixture.ts';
import { openSubscriptions, type Subscriptions } from './subscriptions.ts';

const NOON = Date.parse('2025-06-02T12:00:00Z');

describe('subscriptions', () => {
  const store = sharedStore();
  const hurried: number[] = [];

  /** Subscriptions whose ids are 22222, 22223 and so on. */
  const open = (minMinutes = 15): Subscriptions => {
    let made = 0;
    return openSubscriptions({
      store: store(),
      clock: { now: () => NOON },
      dice: () => {
        const [letter, id] = [made % 5, Math.floor(made / 5)];
        made += 1;
        return (Math.floor(id / 27 ** (4 - letter)) % 27) / 27;
      },
      minMinutes,
      hurry: () => hurried.push(1),
    });
  };
  const daily = { when: 'daily 8:00' } as const;

  it('begin with all that is there for a digest, and with what is new for a watch', async () => {
    const all = open();
    const digest = await all.create(placeOf(), 'digest', daily);
    expect(digest).toMatchObject({ id: '22222', mark: 0, zone: 'UTC', empty: 'silent' });
    expect(digest.next).toBe(Date.parse('2025-06-03T08:00:00Z'));
    const watch = await all.create(placeOf(), 'watch', { quiet: '22-7', what: { topic: 'fog' } });
    expect(watch).toMatchObject({ mark: await store().mark(), next: null, windowMinutes: 10 });
    expect(watch.what).toEqual({ topic: 'fog', names: [], outlets: [], size: 8 });
    expect(await store().ledger.find(watch.id)).toEqual(watch);
  });

  it('take an id that is free', async () => {
    const before = await open().create(placeOf(), 'digest', daily);
    const after = await open().create(placeOf(), 'digest', daily);
    expect([before.id, after.id]).toEqual(['22222', '22223']);
  });

  it('take the zone that is said, else the asker’s, else UTC', async () => {
    const at = placeOf({ zone: async () => 'Asia/Kolkata' });
    expect(await open().create(at, 'digest', daily)).toMatchObject({ zone: 'Asia/Kolkata' });
    const terms = { ...daily, zone: 'berlin' };
    expect(await open().create(at, 'digest', terms)).toMatchObject({ zone: 'Europe/Berlin' });
  });

  it('may be one a minute where the setting says so, and not otherwise', async () => {
    const often = { when: 'every minute' };
    await expect(open(1).create(placeOf(), 'digest', often)).resolves.toMatchObject({
      rule: 'every minute',
    });
    await expect(open(2).create(placeOf(), 'digest', often)).rejects.toThrow(
      '"every minute" posts 1 minute apart; the least here is 2.',
    );
  });

  it('are at most ten in a channel and a hundred in a workspace', async () => {
    const all = open();
    for (let made = 0; made < 100; made += 1)
      await all.create(placeOf({ channel: `channel ${made % 10}` }), 'digest', daily);
    await expect(all.create(placeOf({ channel: 'channel 3' }), 'watch', {})).rejects.toThrow(
      'This channel has 10 digests and watches',
    );
    await expect(all.create(placeOf(), 'digest', daily)).rejects.toThrow(
      'This workspace has 100 digests and watches',
    );
    const elsewhere = placeOf({ workspace: 'other', channel: 'channel 3' });
    const moved = await all.create(elsewhere, 'digest', daily);
    await expect(
      all.edit(elsewhere, 'digest', moved.id, { when: '9:00 daily' }),
    ).resolves.toBeTruthy();
  });

  it('are listed to their maker wherever they are, and to others in their channel', async () => {
    const all = open();
    const bo = placeOf({ user: 'bo' });
    const here = await all.create(placeOf(), 'digest', daily);
    const direct = await all.create(placeOf(), 'digest', { ...daily, where: 'dm' });
    const news = await all.create(bo, 'digest', { ...daily, where: '#news' });
    expect(direct).toMatchObject({ workspace: 'ada-direct', channel: 'ada-direct' });
    const ids = async (place = placeOf()) =>
      (await all.list(place, 'digest')).map(({ id }) => id).sort();
    expect(await ids()).toEqual([here.id, direct.id]);
    expect(await ids(bo)).toEqual([here.id, news.id]);
    expect(
      await ids(placeOf({ channel: 'ada-direct', workspace: 'ada-direct', direct: true })),
    ).toEqual([here.id, direct.id]);
    expect(await ids(placeOf({ platform: 'slack' }))).toEqual([]);
    expect(await all.list(placeOf(), 'watch')).toEqual([]);
  });

  it('are changed by their maker and by those who may decide, and known to no others', async () => {
    const all = open();
    const { id } = await all.create(placeOf(), 'digest', daily);
    const nobody = { user: 'bo', mayDecide: async () => false };
    await expect(all.pause(placeOf(nobody), 'digest', id)).rejects.toThrow('made by somebody else');
    await expect(all.pause(placeOf({ ...nobody, channel: 'far' }), 'digest', id)).rejects.toThrow(
      'There is no digest',
    );
    await expect(
      all.pause(placeOf({ user: 'bo', workspace: 'other', channel: 'far' }), 'digest', id),
    ).rejects.toThrow('There is no digest');
    expect(await all.pause(placeOf({ user: 'bo', channel: 'far' }), 'digest', id)).toMatchObject({
      paused: 'asked',
      next: null,
    });
    expect(await all.resume(placeOf(), 'digest', id.toUpperCase())).toMatchObject({
      paused: null,
      next: Date.parse('2025-06-03T08:00:00Z'),
    });
  });

  it('post now once, and not while they are paused', async () => {
    const all = open();
    const { id } = await all.create(placeOf(), 'digest', daily);
    await all.postNow(placeOf(), 'digest', id);
    await all.postNow(placeOf(), 'digest', id);
    expect(hurried).toHaveLength(2);
    expect(await store().ledger.claim(NOON, 1000, 9)).toHaveLength(1);
    await all.pause(placeOf(), 'digest', id);
    await expect(all.postNow(placeOf(), 'digest', id)).rejects.toMatchObject({
      message: `${id} is paused.`,
      hint: `Write /digest resume ${id} first.`,
    });
  });

  it('keep what a change does not say, and drop quiet hours that are taken away', async () => {
    const all = open();
    const made = await all.create(placeOf(), 'watch', { quiet: '22-7', what: { topic: 'fog' } });
    const moved = await all.edit(placeOf(), 'watch', made.id, { where: '#news', window: 30 });
    expect(moved).toEqual({ ...made, channel: 'news', windowMinutes: 30 });
    expect(await all.edit(placeOf(), 'watch', made.id, { quiet: '' })).toMatchObject({
      quiet: null,
    });
    await all.remove(placeOf(), 'watch', made.id);
    await expect(all.mine(placeOf(), 'watch', made.id)).rejects.toMatchObject({
      hint: 'There is none yet: /watch create makes one.',
    });
  });
});
