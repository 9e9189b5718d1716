import type { Client } from '../calls/client.ts';
import { faultOf } from '../calls/fault.ts';
import { type Paged, pagesOf } from '../calls/pages.ts';

/** Minutes that the clocks of Slack and of this machine may differ by. */
export const SKEW_MINUTES = 10;

/** Messages Slack gives at a time, and how often it is asked for more. */
const MOST = 100;
const MOST_PAGES = 10;

interface History extends Paged {
  readonly messages?: readonly {
    readonly ts?: string;
    readonly metadata?: { readonly event_payload?: { readonly key?: string } };
  }[];
}

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
  const [method, where] =
    thread === null
      ? (['conversations.history', { channel }] as const)
      : (['conversations.replies', { channel, ts: thread }] as const);
  const asked = { ...where, oldest: String(since / 1000), limit: MOST, include_all_metadata: true };
  const ask = async (next: object) =>
    (await client.apiCall(method, { ...asked, ...next })) as History;
  try {
    for await (const { messages = [] } of pagesOf(ask, MOST_PAGES)) {
      const found = messages.find(({ metadata }) => metadata?.event_payload?.key === key);
      if (found) return found.ts ?? null;
    }
    return null;
  } catch (thrown) {
    if (faultOf(thrown).kind === 'refused') return null;
    throw thrown;
  }
}
