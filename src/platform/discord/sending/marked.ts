import { type REST, Routes } from 'discord.js';

interface Fetched {
  readonly id: string;
  readonly components?: readonly { readonly id?: number }[];
}

/** https://docs.discord.com/developers/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000;
/** Discord's clock and ours may differ by so much. */
const SKEW_MS = 10 * 60_000;
/** Messages Discord gives at a time, and how often it is asked for more. */
const MOST = 100;
const MOST_PAGES = 20;

/** The id that a message would have had that was sent some time before an instant. */
const idAt = (at: number): string =>
  (BigInt(Math.max(0, at - SKEW_MS - EPOCH_MS)) << 22n).toString();

/**
 * The message in a channel, from some time before `since` on, of which the first component has the
 * number `mark`; null when there is none, or when the bot may not read what was said before. The
 * bot needs no intent to read its own messages.
 */
export async function findMarked(
  rest: REST,
  channel: string,
  mark: number,
  since: number,
  signal: AbortSignal,
): Promise<string | null> {
  let after = idAt(since);
  for (let n = 0; n < MOST_PAGES; n++) {
    const query = new URLSearchParams({ after, limit: String(MOST) });
    const found = (await rest.get(Routes.channelMessages(channel), {
      query,
      signal,
    })) as readonly Fetched[];
    const marked = found.find(({ components }) => components?.[0]?.id === mark);
    if (marked) return marked.id;
    if (found.length < MOST) return null;
    after = found.map(({ id }) => id).reduce((a, b) => (BigInt(a) > BigInt(b) ? a : b));
  }
  return null;
}
