import type { Digest, Watch } from './ledger.ts';

const PLACE = {
  platform: 'discord',
  workspace: 'guild',
  channel: 'general',
  maker: 'ada',
} as const;

const FRESH = { paused: null, mark: 0, last: null, error: null, created: 1_000 } as const;

const ABOUT = { topic: 'ferries', names: ['Ana Ruíz'], outlets: [], size: 5 } as const;

/** A digest that is due at 60,000 ms, but for what a test says of it. */
export const digest = (id: string, said: Partial<Digest> = {}): Digest => ({
  ...{ id, kind: 'digest', ...PLACE, what: ABOUT, zone: 'Europe/Berlin', ...FRESH },
  ...{ rule: 'hourly', empty: 'silent', late: 'post', next: 60_000 },
  ...said,
});

/** A watch that rests, but for what a test says of it. */
export const watch = (id: string, said: Partial<Watch> = {}): Watch => ({
  ...{ id, kind: 'watch', ...PLACE, what: ABOUT, zone: 'Asia/Kolkata', ...FRESH },
  ...{ windowMinutes: 10, quiet: '22:00-7:00', next: null },
  ...said,
});
