import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { articleIn, filing, TOWN } from './fixture.contract.ts';
import { digest, watch } from './ledger.fixture.ts';
import type { Claimed, Ledger } from './ledger.ts';
import { planContract, sendContract } from './outbox.contract.ts';
import type { Filing, Store } from './store.ts';

type Opened = Store & { readonly ledger: Ledger };

/** What every ledger must do, whatever keeps it; `open` gives an empty one. */
export function ledgerContract(name: string, open: () => Promise<Opened>): void {
  let store: Opened;
  const ledger = (): Ledger => store.ledger;
  const opened = async (): Promise<void> => {
    store = await open();
  };

  describe(`marks in ${name}`, () => {
    beforeEach(opened);
    afterEach(() => store.close());
    markContract(() => store);
  });

  describe(`a ledger in ${name}`, () => {
    beforeAll(opened);
    afterEach(async () => {
      for (const { id } of await ledger().list({}, 99)) await ledger().remove(id);
    });
    afterAll(() => store.close());
    describe('of subscriptions', () => subscriptionContract(ledger));
    describe('that is planned on', () => planContract(ledger));
    describe('that is sent from', () => sendContract(ledger));
  });
}

function markContract(store: () => Opened): void {
  const ledger = (): Ledger => store().ledger;
  const plan = { ids: ['first'], due: 60_000, slot: 60_000, next: 120_000 };
  const idOf = (each: Filing) => articleIn(each).id;
  const [ferry, second, vote, undated] = TOWN as [Filing, Filing, Filing, Filing];

  it('grow with what is filed, and tell it in its order', async () => {
    expect(await store().mark()).toBe(0);
    await store().save([second, vote]);
    const before = await store().mark();
    await store().save([ferry]);
    const after = await store().mark();
    expect(after).toBeGreaterThan(before);
    await store().save([undated]);
    expect(await store().filedSince(0, before, 9)).toEqual([second, vote].map(idOf));
    expect(await store().filedSince(before, after, 9)).toEqual([idOf(ferry)]);
    expect(await store().filedSince(before, await store().mark(), 1)).toEqual([idOf(ferry)]);
  });

  it('stay when the same article is filed again, or is forgotten and comes back', async () => {
    await store().save(TOWN);
    const before = await store().mark();
    await store().save(TOWN);
    await store().forget(TOWN.map(({ file }) => file));
    expect(await store().filedSince(0, before, 9)).toEqual([]);
    await store().save(TOWN);
    expect(await store().mark()).toBe(before);
    const changed = filing({ file: ferry.file, passages: ['Nothing sank.'] });
    await store().save([changed]);
    expect(await store().filedSince(before, await store().mark(), 9)).toEqual([idOf(changed)]);
    expect(await store().filedSince(0, before, 9)).toEqual([second, vote, undated].map(idOf));
  });

  it('wakes watches when something was filed since their mark, a window later', async () => {
    await ledger().add(watch('first'));
    await ledger().add(watch('wide', { windowMinutes: 60 }));
    await ledger().add(watch('known', { mark: 4 }));
    await ledger().stir(1000);
    expect(await ledger().find('first')).toMatchObject({ next: null });
    await store().save(TOWN);
    await ledger().stir(2000);
    await ledger().stir(3000);
    expect(await ledger().find('first')).toMatchObject({ next: 602_000 });
    expect(await ledger().find('wide')).toMatchObject({ next: 3_602_000 });
    expect(await ledger().find('known')).toMatchObject({ next: null });
    const rest = { ids: ['first'], due: 602_000, slot: 602_000, next: null };
    expect(await ledger().plan([rest], 602_000)).toBe(1);
    await ledger().stir(602_001);
    expect(await ledger().find('first')).toMatchObject({ next: null });
    const [held] = (await ledger().claim(602_001, 1000, 9)) as [Claimed];
    await ledger().sent(held, { at: 602_002, message: null });
    await ledger().stir(602_003);
    expect(await ledger().find('first')).toMatchObject({ next: null, mark: held.upTo });
  });

  it('fixes with the slot what its post may tell', async () => {
    await store().save(TOWN.slice(0, 2));
    const mark = await store().mark();
    await ledger().add(digest('first'));
    await ledger().plan([plan], 61_000);
    await store().save(TOWN.slice(2));
    const [held] = (await ledger().claim(61_000, 1000, 9)) as [Claimed];
    expect(held.upTo).toBe(mark);
    await ledger().sent(held, { at: 62_000, message: 'm' });
    expect(await ledger().find('first')).toMatchObject({ mark });
  });
}

function subscriptionContract(ledger: () => Ledger): void {
  it('are given back as they were kept', async () => {
    const all = [
      digest('first', { rule: '0 8 * * mon-fri', empty: 'say', late: 'skip', next: null }),
      watch('other', { quiet: null, paused: 'asked' }),
      digest('third', { last: { slot: 1, at: 2, message: 'm' }, error: 'Lost.', mark: 7 }),
    ];
    for (const each of all) expect(await ledger().add(each)).toBe('added');
    for (const each of all) expect(await ledger().find(each.id)).toEqual(each);
    expect(await ledger().find('nobody')).toBeNull();
  });

  it('keep their ids to themselves', async () => {
    await ledger().add(digest('first'));
    expect(await ledger().add(watch('first'))).toBe('taken');
    expect(await ledger().find('first')).toEqual(digest('first'));
  });

  it('are listed by workspace, channel and maker, oldest first', async () => {
    const slack = { platform: 'slack', workspace: 'team' } as const;
    await ledger().add(digest('c', { created: 3 }));
    await ledger().add(watch('b', { created: 2, channel: 'news', maker: 'bo' }));
    await ledger().add(digest('a', { created: 4, maker: 'bo' }));
    await ledger().add(digest('d', { created: 1, ...slack }));
    const workspace = { platform: 'discord', workspace: 'guild' } as const;
    for (const [among, ids] of [
      [{}, 'dbca'],
      [{ workspace }, 'bca'],
      [{ workspace: slack }, 'd'],
      [{ workspace: { ...slack, workspace: 'guild' } }, ''],
      [{ workspace, channel: 'general' }, 'ca'],
      [{ workspace, maker: 'bo' }, 'ba'],
      [{ workspace, channel: 'news', maker: 'ada' }, ''],
    ] as const) {
      const found = await ledger().list(among, 9);
      expect(found.map(({ id }) => id).join('')).toBe(ids);
    }
    expect((await ledger().list({}, 2)).map(({ id }) => id)).toEqual(['d', 'b']);
  });

  it('change in what people say of them, not in what was posted', async () => {
    const posted = { last: { slot: 1, at: 2, message: null }, mark: 4, error: 'Lost.', created: 9 };
    await ledger().add(digest('first', posted));
    const said = { channel: 'news', rule: 'daily 9:00', next: 5, paused: 'asked' } as const;
    const changed = digest('first', { ...said, mark: 0, created: 0 });
    expect(await ledger().change(changed)).toBe('changed');
    expect(await ledger().find('first')).toEqual(digest('first', { ...posted, ...said }));
    expect(await ledger().change(digest('other'))).toBe('unknown');
  });

  it('are no more in a channel and its workspace than is said, wherever they come from', async () => {
    const most = { channel: 2, workspace: 3 };
    const add = (id: string, said = {}) => ledger().add(digest(id, said), most);
    expect([await add('a'), await add('b'), await add('c')]).toEqual(['added', 'added', 'channel']);
    const elsewhere = { channel: 'news' };
    expect(await add('c', elsewhere)).toBe('added');
    expect(await add('d', elsewhere)).toBe('workspace');
    expect(await add('d', { workspace: 'other' })).toBe('added');
    const change = (id: string, said = {}) => ledger().change(digest(id, said), most);
    expect(await change('c')).toBe('channel');
    expect(await change('d', elsewhere)).toBe('workspace');
    expect(await change('a', elsewhere)).toBe('changed');
    expect(await change('a', { ...elsewhere, rule: 'daily 9:00' })).toBe('changed');
  });

  it('are paused once, and removed once with all their posts', async () => {
    await ledger().add(digest('first'));
    await ledger().planNow('first', 5);
    expect(await ledger().pause('first', 'asked', 5)).toBe(true);
    expect(await ledger().pause('first', 'forbidden', 5)).toBe(false);
    expect(await ledger().find('first')).toMatchObject({ paused: 'asked', next: null });
    expect(await ledger().claim(5, 1, 9)).toEqual([]);
    expect(await ledger().remove('first')).toBe(true);
    expect(await ledger().remove('first')).toBe(false);
    await ledger().add(digest('first'));
    expect(await ledger().planNow('first', 5)).toBe(true);
  });
}
