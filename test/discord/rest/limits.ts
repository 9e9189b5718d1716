import type { Clock } from '../state/world.ts';
import type { Reply } from './refusals.ts';

/** So many requests in so many milliseconds. */
export interface Limit {
  readonly requests: number;
  readonly perMs: number;
}

/** The global limit of a bot: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
const GLOBAL: Limit = { requests: 50, perMs: 1000 };

interface Bucket {
  used: number;
  endsAt: number;
}

/** Headers of a reply, by name. */
export type Headers = Record<string, string>;

/** Whether a request may pass, and the headers that say how many more may. */
export interface Verdict {
  readonly headers: Headers;
  readonly refused: { readonly reply: Reply; readonly headers: Headers } | null;
}

/** Fixed windows, one for each route and its channel, guild or token. */
export function newLimits(clock: Clock, limit: Limit) {
  const buckets = new Map<string, Bucket>();
  const use = (key: string, { requests, perMs }: Limit) => {
    const now = clock.now();
    let bucket = buckets.get(key);
    if (!bucket || bucket.endsAt <= now) {
      bucket = { used: 0, endsAt: now + perMs };
      buckets.set(key, bucket);
    }
    bucket.used++;
    return { left: requests - bucket.used, waitMs: bucket.endsAt - now, endsAt: bucket.endsAt };
  };

  /** Counts a request of a route (`POST /channels/:channel/messages`) on what it is about. */
  return (route: string, about: string, global: boolean): Verdict => {
    const all = global ? use('global', GLOBAL) : null;
    if (all && all.left < 0) return { headers: {}, refused: limited(all.waitMs / 1000, 'global') };
    const { left, waitMs, endsAt } = use(`${route} ${about}`, limit);
    const headers = {
      'X-RateLimit-Limit': String(limit.requests),
      'X-RateLimit-Remaining': String(Math.max(0, left)),
      'X-RateLimit-Reset': (endsAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': (waitMs / 1000).toFixed(3),
      'X-RateLimit-Bucket': Buffer.from(route).toString('hex').slice(0, 32),
    };
    return { headers, refused: left < 0 ? limited(waitMs / 1000, 'user') : null };
  };
}

/** The 429 of https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit */
export function limited(
  seconds: number,
  scope: 'user' | 'shared' | 'global',
): { readonly reply: Reply; readonly headers: Headers } {
  return {
    reply: {
      status: 429,
      body: {
        message: 'You are being rate limited.',
        retry_after: seconds,
        global: scope === 'global',
      },
    },
    headers: {
      'Retry-After': String(Math.ceil(seconds * 1000) / 1000),
      'X-RateLimit-Scope': scope,
      ...(scope === 'global' && { 'X-RateLimit-Global': 'true' }),
    },
  };
}
