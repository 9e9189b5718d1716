import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';
import { directWith } from './slack/state/state.ts';

const QUARRY = `Headline: Quarry at Tolben floods
Source: Tolben Mail
Date: 2024-05-02

The slate quarry at Tolben was flooded on Thursday, and 9 workers were brought out by boat, foreman Edda Quist said.

"The pumps had stood still since Easter," Quist said.
`;

/** The same words under another outlet's name. */
const REPRINT = QUARRY.replace('Tolben Mail', 'Valley Courier').replace('05-02', '05-03');

const PUMPS = `Headline: Pumps ordered for flooded quarry at Tolben
Source: Slate Weekly
Date: 2024-05-04

The slate quarry at Tolben was flooded on Thursday, and 9 workers were brought out by boat, foreman Edda Quist said.

Inspector Jory Penn ordered four new pumps for the quarry at Tolben on Saturday, and fined its owners 20,000 crowns.

"It was not the rain that filled it," he said.
`;

const DUKE = `Headline: Duke sells his moor
Source: Moor Gazette
Date: 2024-05-05

The Duke of Harrant sold 900 acres of moorland to a trust that will let it grow wild, his steward said on Sunday.
`;

const MINUTE_MS = 60_000;

let room: Awaited<ReturnType<typeof openNewsroom>>;

beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.end());

/** A minute comes, and all that became due in it has been settled. */
async function posted(...ids: readonly string[]): Promise<void> {
  const slots = new Map<string, number | undefined>();
  for (const id of ids) slots.set(id, (await room.ledger.find(id))?.last?.slot);
  await room.minute();
  await room.until(async () => {
    const found = await Promise.all(ids.map((id) => room.ledger.find(id)));
    return found.every((one) => one?.last?.slot !== slots.get(one?.id ?? ''));
  });
}

const noFaults = () =>
  expect([...room.discord.faults, ...room.slack.faults, ...room.faults]).toEqual([]);

describe('a digest', { timeout: 80_000 }, () => {
  it('brings what is new since its last post on each platform, never a reprint', async () => {
    await room.file('quarry.txt', QUARRY);
    await room.digest({ id: 'on-d', platform: 'discord' });
    await room.digest({ id: 'on-s', platform: 'slack' });
    const last = () => [room.shown.discord().at(-1), room.shown.slack().at(-1)];
    const counts = () => [room.shown.discord().length, room.shown.slack().length];

    await posted('on-d', 'on-s');
    for (const message of last()) {
      expect(message).toContain('Digest: all news');
      expect(message).not.toContain('1 article');
      expect(message).toContain('9 workers were brought out by boat');
    }
    await room.file('reprint.txt', REPRINT);
    await posted('on-d', 'on-s');
    expect(counts()).toEqual([1, 1]);

    await room.file('pumps.txt', PUMPS);
    await posted('on-d', 'on-s');
    expect(counts()).toEqual([2, 2]);
    for (const message of last()) {
      expect(message).toContain('Inspector Jory Penn ordered four new pumps');
      expect(message).not.toContain('brought out by boat');
    }
    noFaults();
  });

  it('says that nothing is new where it was asked to, and keeps to its topic', async () => {
    await room.file('quarry.txt', QUARRY);
    const what = { topic: 'quarry', names: [], outlets: [], size: 8 };
    await room.digest({ id: 'says', empty: 'say', what });
    await posted('says');
    await room.file('duke.txt', DUKE);
    await posted('says');
    const [first, second, ...more] = room.shown.discord();
    expect(first).toContain('Digest: quarry');
    expect(second).toMatch(/Digest: quarry\s+Nothing new\./);
    expect(more).toEqual([]);
    noFaults();
  });

  it('comes once and late after hours in which nobody was awake, or not when it is to be skipped', async () => {
    await room.file('quarry.txt', QUARRY);
    const rule = 'hourly';
    const next = Math.ceil(room.clock.now() / (60 * MINUTE_MS)) * 60 * MINUTE_MS;
    await room.digest({ id: 'late', rule, next });
    await room.digest({ id: 'skips', rule, next, late: 'skip' });
    room.forward(next - room.clock.now() + 7 * 60 * MINUTE_MS + 20 * MINUTE_MS);
    await posted('late');
    const [message, ...more] = room.shown.discord();
    expect(more).toEqual([]);
    expect(message).toMatch(/Late: this was due \w+, \d+ \w+ \d{4}(?: at|,) \d\d:00 \(UTC\)\./);
    expect(await room.ledger.find('skips')).toMatchObject({ last: null });
    noFaults();
  });

  it('is paused when its channel is gone or forbidden, and its maker is told once', async () => {
    const { discord, slack } = room;
    await room.file('quarry.txt', QUARRY);
    const gone = discord.addChannel(discord.guild, 'gone');
    discord.world.channels.delete(gone.id);
    await room.digest({ id: 'gone', channel: gone.id });
    const closed = discord.addChannel(discord.guild, 'closed');
    closed.lacks = 'send';
    await room.digest({ id: 'closed', channel: closed.id });
    await room.digest({ id: 'old', platform: 'slack', channel: slack.team.channels.old });
    await room.digest({ id: 'secret', platform: 'slack', channel: slack.team.channels.secret });
    await room.minute();
    const toAda = () => [
      ...discord.messagesIn(discord.dm(discord.user)),
      ...room.shown.slack(directWith(slack.state, slack.team.people.ada).id),
    ];
    await room.until(() => toAda().length === 4);
    await room.minute();
    await room.minute();
    expect(toAda()).toHaveLength(4);
    const why = async (id: string) => (await room.ledger.find(id))?.paused;
    expect([await why('gone'), await why('closed')]).toEqual(['gone', 'forbidden']);
    expect([await why('old'), await why('secret')]).toEqual(['gone', 'gone']);
    expect(room.shown.discord(discord.dm(discord.user)).join()).toMatch(
      /Your digest \w+ is paused/,
    );
    noFaults();
  });

  it.each([
    {
      when: 'the platforms ask to wait',
      discord: { kind: 'limited', retryAfterSeconds: 0.3, scope: 'user' },
      slack: { kind: 'limit', seconds: 1 },
    },
    {
      when: 'the connection is lost after it has arrived',
      discord: { kind: 'drop', when: 'after' },
      slack: { kind: 'drop', when: 'after' },
    },
  ] as const)('is posted once when $when', async ({ discord, slack }) => {
    await room.file('quarry.txt', QUARRY);
    room.discord.play({ ...discord, method: 'POST', path: /^\/channels\/\d+\/messages$/ });
    room.slack.play({ ...slack, on: 'chat.postMessage' });
    await room.digest({ id: 'on-d', platform: 'discord' });
    await room.digest({ id: 'on-s', platform: 'slack' });
    await posted('on-d', 'on-s');
    expect([room.shown.discord().length, room.shown.slack().length]).toEqual([1, 1]);
    noFaults();
  });

  it('goes to a direct message as to a channel', async () => {
    await room.file('quarry.txt', QUARRY);
    const { discord, slack } = room;
    const { id } = discord.dm(discord.user);
    await room.digest({ id: 'on-d', channel: id, workspace: id });
    const dm = (await slack.dm(slack.team.people.ada, 'help')).parcel.payload.event.channel;
    await room.digest({ id: 'on-s', platform: 'slack', channel: dm });
    await posted('on-d', 'on-s');
    expect(room.shown.discord(discord.dm(discord.user)).at(-1)).toContain('Digest: all news');
    expect(room.shown.slack(dm).join()).toContain('Digest: all news');
    noFaults();
  });

  it('is not posted when the words no longer stand in their source', async () => {
    await room.file('quarry.txt', QUARRY);
    const { desk } = room.house;
    const texts = desk.texts;
    Object.assign(desk, { texts: async () => new Map() });
    await room.digest({ id: 'on-d', empty: 'say' });
    await room.minute();
    await room.until(async () => Boolean((await room.ledger.find('on-d'))?.error));
    expect(room.shown.discord()).toEqual([]);
    Object.assign(desk, { texts });
    await posted('on-d');
    expect(room.shown.discord().join()).toContain('9 workers were brought out');
  });
});

describe('a watch', { timeout: 80_000 }, () => {
  it('gathers what is new of a name for its window, and alerts once', async () => {
    await room.file('quarry.txt', QUARRY);
    const what = { topic: null, names: ['Jory Penn'], outlets: [], size: 8 };
    await room.watch({ id: 'penn', what, mark: await room.store.mark() });
    await room.file('duke.txt', DUKE);
    await room.minute();
    await room.file('pumps.txt', PUMPS);
    await room.minute();
    expect(room.shown.discord()).toEqual([]);
    room.forward(10 * MINUTE_MS);
    await posted('penn');
    const [message, ...more] = room.shown.discord();
    expect(more).toEqual([]);
    expect(message).toContain('New: Jory Penn');
    expect(message).toContain('four new pumps');
    expect(message).toContain('It was not the rain');
    expect(message).not.toMatch(/Duke|brought out/);
    noFaults();
  });

  it('says nothing of a reprint', async () => {
    await room.file('quarry.txt', QUARRY);
    const what = { topic: 'quarry', names: [], outlets: [], size: 8 };
    await room.watch({ id: 'quarry', what, mark: await room.store.mark() });
    await room.file('reprint.txt', REPRINT);
    await room.minute();
    room.forward(10 * MINUTE_MS);
    await posted('quarry');
    expect(room.shown.discord()).toEqual([]);
    noFaults();
  });
});
