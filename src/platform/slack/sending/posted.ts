import type { Client } from '../calls/client.ts';
import { faultOf } from '../calls/fault.ts';

/** Minutes that the clocks of Slack and of this machine may differ by. */
export const SKEW_MINUTES = 10;

/** Messages Slack gives at a time, and how often it is asked for more. */
const MOST = 100;
const MOST_PAGES = 10;

interface History {
  readonly messages?: readonly {
    readonly ts?: string;
    readonly metadata?: { readonly event_payload?: { readonly key?: string } };
  }[];
  readonly response_metadata?: { readonly next_cursor?: string };
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
  let cursor = '';
  for (let n = 0; n < MOST_PAGES; n++) {
    try {
      const page = { ...asked, ...(cursor === '' ? {} : { cursor }) };
      const { messages = [], response_metadata } = (await client.apiCall(method, page)) as History;
      const found = messages.find(({ metadata }) => metadata?.event_payload?.key === key);
      if (found) return found.ts ?? null;
      cursor = response_metadata?.next_cursor ?? '';
      if (cursor === '') return null;
    } catch (thrown) {
      if (faultOf(thrown).kind === 'refused') return null;
      throw thrown;
    }
  }
  return null;
}
