import { randomUUID } from 'node:crypto';
import { type SlackMessage, sentAgain } from '../../../render/slack/message.ts';
import type { Spot } from '../asker/spot.ts';
import type { Client } from '../calls/client.ts';
import { UrlError } from '../calls/fault.ts';
import { persist } from '../calls/persist.ts';
import type { Lanes } from './lanes.ts';
import { findPosted, keyed, SKEW_MINUTES } from './posted.ts';

/** A message to be shown at a spot; `hidden`: to the asker alone. */
export interface Delivery {
  readonly spot: Spot;
  readonly message: SlackMessage;
  readonly hidden: boolean;
}

/** Longest a response_url may take to answer. */
const TIMEOUT_MS = 30_000;

/** Tries at a response_url before the Web API is used in its place. */
const MORE_BY_URL = 6;

/** A delivery on its way. */
interface Sending extends Delivery {
  /** The message as it is said, `again` where a try before may have shown it already. */
  readonly said: (again: boolean) => object;
  /** Whether it stands there; of what only the asker sees that cannot be known. */
  readonly done: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/**
 * Shows a message exactly once: by the response_url where there is one, else by the Web API. After
 * an uncertain try the channel is searched for it before it is sent again. What only the asker sees
 * cannot be searched for: a command's answer replaces itself; another comes twice rather than not at
 * all, and says so. Throws when Slack refuses.
 */
export async function deliver(
  client: Client,
  lanes: Lanes,
  delivery: Delivery,
  signal: AbortSignal,
): Promise<void> {
  const { spot, message, hidden } = delivery;
  const key = randomUUID();
  const body = { ...message, ...(hidden ? {} : keyed('reply', key)) };
  const since = Date.now() - SKEW_MINUTES * 60_000;
  let doubtful = false;
  const sending: Sending = {
    ...delivery,
    said: (again) => {
      doubtful ||= again;
      return hidden && doubtful ? sentAgain(body) : body;
    },
    done: async () => !hidden && (await findPosted(client, spot, key, since)) !== null,
    signal,
  };
  if (await sentByUrl(sending)) return;
  const { team, channel } = spot;
  await lanes(`${team}:${channel}`, () => sendByWebApi(client, sending));
}

const threaded = ({ thread }: Spot) => (thread === null ? {} : { thread_ts: thread });

/** Whether it was shown by the response_url. */
async function sentByUrl({ spot, hidden, said, done, signal }: Sending): Promise<boolean> {
  const { responseUrl, pressed } = spot;
  if (responseUrl === null) return false;
  const response_type = hidden ? 'ephemeral' : 'in_channel';
  const say = (again: boolean): Promise<void> => {
    // A second try replaces what the first one may have shown; never the message of a button.
    const replace_original = !pressed && again;
    const shown = said(pressed && again);
    return byUrl(responseUrl, { response_type, replace_original, ...threaded(spot), ...shown });
  };
  return persist(say, { done, more: MORE_BY_URL, signal })
    .then(() => true)
    .catch(() => done().catch(() => false));
}

function sendByWebApi(client: Client, { spot, hidden, said, done, signal }: Sending) {
  const { channel, user } = spot;
  const [method, to] = hidden
    ? (['chat.postEphemeral', { channel, user }] as const)
    : (['chat.postMessage', { channel }] as const);
  const post = (again: boolean): Promise<unknown> =>
    client.apiCall(method, { ...to, ...threaded(spot), ...said(again) });
  return persist(post, { done, signal });
}

async function byUrl(url: string, body: object): Promise<void> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  await response.arrayBuffer();
  if (!response.ok)
    throw new UrlError(response.status, Number(response.headers.get('retry-after')) || 1);
}
