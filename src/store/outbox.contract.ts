import { beforeEach, expect, it } from 'vitest';
import { digest, watch } from './ledger.fixture.ts';
import type { Claimed, Ledger } from './ledger.ts';

/** What planning must do in a ledger that is empty before each case. */
export function planContract(ledger: () => Ledger): void {
  const dueAt = async (now: number, limit = 9) =>
    (await ledger().due(now, limit)).flatMap(({ ids }) => ids);
  const plan = { ids: ['first'], due: 60_000, slot: 60_000, next: 120_000 };

  it('knows what is due, the longest due first', async () => {
    await ledger().add(digest('late', { next: 70_000 }));
    await ledger().add(digest('first'));
    await ledger().add(digest('paused', { paused: 'asked' }));
    await ledger().add(watch('resting'));
    expect(await dueAt(59_999)).toEqual([]);
    expect(await dueAt(70_000)).toEqual(['first', 'late']);
    expect(await dueAt(70_000, 1)).toEqual(['first']);
  });

  it('puts together what is planned alike', async () => {
    const times = { next: 60_000, zone: 'Europe/Berlin' };
    await ledger().add(digest('first'));
    await ledger().add(digest('second', { late: 'skip' }));
    await ledger().add(digest('third', { channel: 'news', empty: 'say' }));
    await ledger().add(watch('fourth', { next: 61_000 }));
    const due = await ledger().due(61_000, 9);
    expect(due.map(({ ids: [id] }) => id).sort()).toEqual(['first', 'fourth', 'second']);
    expect(due).toContainEqual({
      ...{ ...times, ids: ['first', 'third'], kind: 'digest', rule: 'hourly', late: 'post' },
    });
    expect(due.at(-1)).toEqual({
      ...{ ids: ['fourth'], next: 61_000, zone: 'Asia/Kolkata', kind: 'watch' },
      quiet: '22:00-7:00',
    });
  });

  it('plans a slot and moves on together, once', async () => {
    await ledger().add(digest('first'));
    expect(await ledger().plan([plan], 61_000)).toBe(1);
    expect(await ledger().plan([plan], 61_000)).toBe(0);
    expect(await ledger().find('first')).toMatchObject({ next: 120_000 });
    const claimed = await ledger().claim(61_000, 1000, 9);
    expect(claimed).toMatchObject([{ slot: 60_000, lease: 1, firstTried: 61_000 }]);
    expect(await ledger().claim(61_000, 1000, 9)).toEqual([]);
  });

  it('moves on without a post where there is no slot', async () => {
    await ledger().add(digest('first'));
    expect(await ledger().plan([{ ...plan, slot: null }], 61_000)).toBe(0);
    expect(await ledger().find('first')).toMatchObject({ next: 120_000 });
    expect(await ledger().claim(61_000, 1000, 9)).toEqual([]);
  });

  it('plans nothing for what was changed, paused or removed meanwhile', async () => {
    await ledger().add(digest('first', { next: 61_000 }));
    await ledger().add(digest('second', { paused: 'asked' }));
    const ids = ['first', 'second', 'third'];
    expect(await ledger().plan([{ ...plan, ids }], 62_000)).toBe(0);
    expect(await ledger().find('first')).toMatchObject({ next: 61_000 });
    expect(await ledger().claim(62_000, 1000, 9)).toEqual([]);
  });

  it('has one open row for each at most, and what waits behind it stays due', async () => {
    await ledger().add(digest('first'));
    expect(await ledger().planNow('first', 59_000)).toBe(true);
    expect(await ledger().planNow('first', 59_500)).toBe(false);
    expect(await dueAt(61_000)).toEqual([]);
    expect(await ledger().plan([plan], 61_000)).toBe(0);
    const [held] = (await ledger().claim(61_000, 1000, 9)) as [Claimed];
    await ledger().sent(held, { at: 61_500, message: 'm' });
    expect(await dueAt(61_500)).toEqual(['first']);
    expect(await ledger().plan([plan], 61_500)).toBe(1);
  });

  it('plans the same slot once, however often its time comes', async () => {
    await ledger().add(digest('first'));
    await ledger().plan([plan], 61_000);
    const [held] = (await ledger().claim(61_000, 1000, 9)) as [Claimed];
    await ledger().sent(held, { at: 61_500, message: 'm' });
    await ledger().change(digest('first'));
    expect(await ledger().plan([plan], 61_600)).toBe(0);
    expect(await ledger().find('first')).toMatchObject({ next: 120_000 });
  });
}

/** What claiming and settling must do, likewise. */
export function sendContract(ledger: () => Ledger): void {
  const claimOne = async (now: number): Promise<Claimed> => {
    const [claimed, ...more] = await ledger().claim(now, 1000, 9);
    if (claimed === undefined || more.length > 0) throw new Error('one row was to be claimed');
    return claimed;
  };
  beforeEach(async () => {
    await ledger().add(digest('first'));
    await ledger().planNow('first', 5000);
  });

  it('leases rows the longest waiting first, as many as asked for', async () => {
    await ledger().add(digest('second'));
    await ledger().planNow('second', 4000);
    const ids = async (now: number, limit: number) =>
      (await ledger().claim(now, 1000, limit)).map(({ subscription: { id } }) => id);
    expect(await ids(3999, 9)).toEqual([]);
    expect(await ids(5000, 1)).toEqual(['second']);
    expect(await ids(5000, 9)).toEqual(['first']);
  });

  it('leases a row again when its lease has run out, and to nobody before', async () => {
    const first = await claimOne(5000);
    expect(first).toMatchObject({ lease: 1, slot: 5000, subscription: digest('first') });
    expect(await ledger().claim(5999, 1000, 9)).toEqual([]);
    const second = await claimOne(6000);
    expect(second).toMatchObject({ row: first.row, lease: 2, firstTried: 5000 });
    expect(await ledger().sent(first, { at: 6001, message: 'm' })).toBe(false);
    expect(await ledger().retry(first, 6001, 'Lost.')).toBe(false);
    expect(await ledger().giveUp(first, 'Lost.')).toBe(false);
    expect(await ledger().sent(second, { at: 6002, message: 'm' })).toBe(true);
    expect(await ledger().sent(second, { at: 6003, message: 'm' })).toBe(false);
    expect(await ledger().claim(9999, 1000, 9)).toEqual([]);
  });

  it('takes what was sent after the lease ran out while nobody else has it', async () => {
    const held = await claimOne(5000);
    expect(await ledger().sent(held, { at: 9000, message: 'm' })).toBe(true);
    const last = { slot: 5000, at: 9000, message: 'm' };
    expect(await ledger().find('first')).toMatchObject({ last, error: null });
  });

  it('waits before a row is tried again, and says why it failed', async () => {
    await ledger().retry(await claimOne(5000), 8000, 'Slack is down.');
    expect(await ledger().find('first')).toMatchObject({ error: 'Slack is down.', last: null });
    expect(await ledger().claim(7999, 1000, 9)).toEqual([]);
    await ledger().sent(await claimOne(8000), { at: 8001, message: null });
    expect(await ledger().find('first')).toMatchObject({ error: null });
  });

  it('gives a row up for good, and leaves what it would have told to the next', async () => {
    expect(await ledger().giveUp(await claimOne(5000), 'Too long.')).toBe(true);
    expect(await ledger().claim(99_000, 1000, 9)).toEqual([]);
    const left = { error: 'Too long.', mark: 0, last: null };
    expect(await ledger().find('first')).toMatchObject(left);
    expect(await ledger().planNow('first', 6000)).toBe(true);
  });

  it('remembers a post that was under way while its digest was changed', async () => {
    const held = await claimOne(5000);
    await ledger().change(digest('first', { rule: 'weekly' }));
    expect(await ledger().retry(held, 6000, 'Lost.')).toBe(false);
    expect(await ledger().sent(held, { at: 6000, message: 'm' })).toBe(true);
    expect(await ledger().find('first')).toMatchObject({ last: { message: 'm' } });
  });

  it('tells the maker of what was paused unasked in a row of its own, of the same moment too', async () => {
    const held = await claimOne(5000);
    await ledger().pause('first', 'gone', 5000);
    const paused = digest('first', { paused: 'gone', next: null });
    const telling = await claimOne(5000);
    expect(telling).toMatchObject({ slot: 5000, tells: 'gone', subscription: paused });
    expect(await ledger().retry(held, 5001, 'Lost.')).toBe(false);
    expect(await ledger().claim(5999, 1000, 9)).toEqual([]);
    expect(await ledger().retry(telling, 6500, 'Slack is down.')).toBe(true);
    const last = await claimOne(6500);
    expect(last).toMatchObject({ tells: 'gone', firstTried: 5000 });
    expect(await ledger().sent(last, { at: 6501, message: 'm' })).toBe(true);
    expect(await ledger().find('first')).toEqual(paused);
    expect(await ledger().claim(99_000, 1000, 9)).toEqual([]);
  });

  it('tells nothing any more of what posts again', async () => {
    await ledger().pause('first', 'forbidden', 6000);
    await ledger().change(digest('first'));
    expect(await ledger().claim(99_000, 1000, 9)).toEqual([]);
  });

  it('forgets closed rows only, when they are old', async () => {
    await ledger().sent(await claimOne(5000), { at: 5001, message: 'm' });
    await ledger().planNow('first', 6000);
    expect(await ledger().prune(5000)).toBe(0);
    expect(await ledger().prune(9999)).toBe(1);
    expect(await ledger().claim(6000, 1000, 9)).toHaveLength(1);
  });
}
