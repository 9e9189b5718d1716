import type { Answer } from '../../../answer/answer.ts';
import type { Page } from '../../../render/pages.ts';
import { slackMessage } from '../../../render/slack/message.ts';
import { renderSlack } from '../../../render/slack/render.ts';
import { later, type Outcome, type Post, pageKey } from '../../../schedule/posting/post.ts';
import type { Client } from '../calls/client.ts';
import { faultOf, TOKEN_GONE } from '../calls/fault.ts';
import type { Lanes } from './lanes.ts';
import { findPosted, keyed, SKEW_MINUTES } from './posted.ts';

/** What posts are sent with. */
export interface Posting {
  /** The client of a workspace; null where the bot is not, or no longer. */
  readonly clientOf: (workspace: string) => Promise<Client | null>;
  readonly lanes: Lanes;
}

/** A call that has not begun by then may not end before the lease of its post does. */
const LAST_CALL_MS = 25_000;

/** Refusals that stay: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const GONE: ReadonlySet<string> = new Set([
  'channel_not_found',
  'is_archived',
  'channel_is_archived',
  'team_not_found',
  'user_not_found',
]);
const FORBIDDEN: ReadonlySet<string> = new Set([
  'access_denied',
  'as_user_not_supported',
  'ekm_access_denied',
  'messages_tab_disabled',
  'missing_scope',
  'no_permission',
  'not_in_channel',
  'restricted_action',
  'restricted_action_non_threadable_channel',
  'restricted_action_read_only_channel',
  'restricted_action_thread_locked',
  'restricted_action_thread_only_channel',
  'user_is_restricted',
]);

/**
 * Posts an answer once: its first message in the channel, the others in a thread under it. Each has
 * the key of its page in its metadata, which is looked for before every further try. Rejects only when
 * the client is not to be had.
 */
export async function postOnSlack(
  { clientOf, lanes }: Posting,
  post: Post,
  answer: Answer,
  signal: AbortSignal,
): Promise<Outcome> {
  const { workspace } = post.subscription;
  const lastCall = AbortSignal.any([signal, AbortSignal.timeout(LAST_CALL_MS)]);
  const client = await clientOf(workspace);
  if (client === null) return later('The bot is not in this Slack workspace any more.');
  try {
    const channel = await channelOf(client, post);
    const say = (page: Page, n: number, thread: string | null): Promise<string> =>
      lanes(`${workspace}:${channel}`, async () => {
        lastCall.throwIfAborted();
        return sayPage(client, post, { channel, page, n, thread });
      });
    const [first, ...others] = renderSlack(answer);
    const message = await say(first as Page, 1, null);
    for (const [i, page] of others.entries()) await say(page, i + 2, message);
    return { kind: 'sent', message };
  } catch (thrown) {
    return lastCall.aborted ? later('Slack took too long.') : outcomeOf(thrown);
  }
}

/** Where a post goes: its channel, or the direct message with the maker of what is paused. */
async function channelOf(client: Client, { tells, subscription }: Post): Promise<string> {
  const { channel, maker } = subscription;
  if (tells === null) return channel;
  try {
    return (await client.conversations.open({ users: maker })).channel?.id ?? maker;
  } catch (thrown) {
    // Without im:write a user's id stands for the direct message, where nothing can be looked for.
    if (faultOf(thrown).kind === 'refused') return maker;
    throw thrown;
  }
}

interface Saying {
  readonly channel: string;
  readonly page: Page;
  readonly n: number;
  readonly thread: string | null;
}

/** Posts one page, or finds it; gives its ts. */
async function sayPage(
  client: Client,
  { key: ofPost, tries, firstTried }: Post,
  { channel, page, n, thread }: Saying,
): Promise<string> {
  const key = pageKey(ofPost, n);
  const since = firstTried - SKEW_MINUTES * 60_000;
  const standing = tries > 1 ? await findPosted(client, { channel, thread }, key, since) : null;
  if (standing !== null) return standing;
  const { ts } = await client.chat.postMessage({
    channel,
    ...(thread === null ? {} : { thread_ts: thread }),
    ...slackMessage(page, []),
    ...keyed('post', key),
  });
  return String(ts);
}

function outcomeOf(thrown: unknown): Outcome {
  const fault = faultOf(thrown);
  if (fault.kind === 'limited') return later('Slack asked to wait.', fault.waitMs);
  if (fault.kind !== 'refused') return later('Slack could not be reached.');
  if (TOKEN_GONE.has(fault.code)) return later('Slack does not accept the bot token.');
  if (GONE.has(fault.code)) return { kind: 'gone' };
  if (FORBIDDEN.has(fault.code)) return { kind: 'forbidden' };
  return { kind: 'failed', error: `Slack did not take it (${fault.code}).` };
}
