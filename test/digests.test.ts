import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openNewsroom } from './newsroom.ts';

const QUARRY = `Headline: Quarry at Tolben floods
Source: Tolben Mail
Date: 2024-05-02

The slate quarry at Tolben was flooded on Thursday, and 9 workers were brought out by boat, foreman Edda Quist said.

"The pumps had stood still since Easter," Quist said.
`;

let room: Awaited<ReturnType<typeof openNewsroom>>;

beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.end());

const lastOf = async (id: string) => (await room.ledger.find(id))?.last ?? null;

describe('a digest', { timeout: 30_000 }, () => {
  it('is posted on each platform when it is due', async () => {
    await room.file('quarry.txt', QUARRY);
    await room.digest({ id: 'on-d', platform: 'discord' });
    await room.digest({ id: 'on-s', platform: 'slack' });
    await room.minute();
    await room.until(
      async () => (await lastOf('on-d')) !== null && (await lastOf('on-s')) !== null,
    );
    for (const [message, ...others] of [room.shown.discord(), room.shown.slack()]) {
      expect(others).toEqual([]);
      expect(message).toContain('Digest: all news');
      expect(message).toContain('1 origin, 1 article');
      expect(message).toContain('9 workers were brought out by boat');
    }
    expect([...room.discord.faults, ...room.slack.faults, ...room.faults]).toEqual([]);
  });
});
