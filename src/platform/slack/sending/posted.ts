import type { Client } from '../calls/client.ts';
import { faultOf } from '../calls/fault.ts';
import { pagesOf } from '../calls/pages.ts';

/** Minutes that the clocks of Slack and of this machine may differ by. */
export const SKEW_MINUTES = 10;

/** Messages Slack gives at a time, and how often it is asked for more. */
const MOST = 100;
const MOST_PAGES = 10;

/** What marks a message as the answer to one question, or as one post, so that it can be found again. */
export const keyed = (kind: 'reply' | 'post', key: string) => ({
  metadata: { event_type: `verbatim_${kind}`, event_payload: { key } },
});

/**
 * The ts of the message whose metadata has a key, in its channel or thread since an instant; null
 * when there is none, and where the bot may not look.
 */
export async function findPosted(
  client: Client,
  { channel, thread }: { readonly channel: string; readonly thread: string | null },
  key: string,
  since: number,
): Promise<string | null> {
  const oldest = String(since / 1000);
  const ask = (next: object) => {
    const asked = { channel, oldest, limit: MOST, include_all_metadata: true, ...next };
    return thread === null
      ? client.conversations.history(asked)
      : client.conversations.replies({ ...asked, ts: thread });
  };
  try {
    for await (const { messages = [] } of pagesOf(ask, MOST_PAGES)) {
      const found = messages.find(({ metadata }) => keyOf(metadata?.event_payload) === key);
      if (found) return found.ts ?? null;
    }
    return null;
  } catch (thrown) {
    if (faultOf(thrown).kind === 'refused') return null;
    throw thrown;
  }
}

const keyOf = (payload: object = {}): unknown => ('key' in payload ? payload.key : undefined);
